import { afterAll, beforeAll, expect, it } from 'vitest';
import { endSql, statusSql } from '../../src/certificate/certificate.filter.ts';
import {
  certificateStatus,
  effectiveEnd,
  type CertificateFacts,
} from '../../src/certificate/certificate-life.rules.ts';
import { testApi, type TestApi } from '../support/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
}, 120_000);
afterAll(() => api.close());

const DAYS = [null, '2027-01-01', '2029-12-28', '2030-01-15'];
const ASKED = ['2026-12-27', '2026-12-28', '2027-01-01', '2029-12-28', '2029-12-29'].concat([
  ...['2030-01-15', '2030-01-16', '2030-06-01', '2030-06-02'],
]);

function everyFact(): CertificateFacts[] {
  const dates = { issuedOn: '2026-12-28', validUntil: '2029-12-28' };
  return DAYS.flatMap((revokedOn) =>
    DAYS.flatMap((supersededOn) =>
      [null, '2030-01-15', '2030-06-01'].flatMap((extendedUntil) =>
        [false, true].map((byMinistry) => ({
          ...{ ...dates, revokedOn, supersededOn, extendedUntil, byMinistry },
        })),
      ),
    ),
  );
}

it('the SQL of a status is the rule, for all facts on all days', async () => {
  const facts = everyFact();
  const client = await api.db.owner.connect();
  try {
    // Tables of the session stand before those of the register.
    await client.query(`
      CREATE TEMP TABLE certificate (id int, issued_on date, valid_until date, superseded_on date);
      CREATE TEMP TABLE certificate_revocation (certificate_id int, revoked_on date, ground text);
      CREATE TEMP TABLE certificate_extension (certificate_id int, extended_until date, ended_on date)`);
    for (const [id, one] of facts.entries()) {
      await client.query('INSERT INTO certificate VALUES ($1, $2, $3, $4)', [
        ...[id, one.issuedOn, one.validUntil, one.supersededOn],
      ]);
      const ground = one.byMinistry ? 'MINISTRY_REQUEST' : 'LAW_BROKEN';
      if (one.revokedOn) {
        await client.query('INSERT INTO certificate_revocation VALUES ($1, $2, $3)', [
          ...[id, one.revokedOn, ground],
        ]);
      }
      // Half of the extensions ended early on the day that counts.
      const [until, ended] = id % 2 ? ['2031-01-01', one.extendedUntil] : [one.extendedUntil, null];
      if (one.extendedUntil) {
        await client.query('INSERT INTO certificate_extension VALUES ($1, $2, $3)', [
          id,
          until,
          ended,
        ]);
      }
    }
    for (const day of ASKED) {
      const { rows } = await client.query<{ status: string; end: string }>(
        `SELECT ${statusSql('c', '$1::date')} AS status, to_char(${endSql('c')}, 'YYYY-MM-DD') AS "end"
           FROM certificate c ORDER BY id`,
        [day],
      );
      expect(rows.map(({ status }) => status)).toEqual(
        facts.map((one) => certificateStatus(one, day)),
      );
      expect(rows.map(({ end }) => end)).toEqual(facts.map(effectiveEnd));
    }
  } finally {
    client.release(true);
  }
});
