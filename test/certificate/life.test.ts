import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/identity/identity.enums.ts';
import { remindOfExpiry } from '../../src/certificate/expiry.job.ts';
import { persistActor } from '../support/actors.ts';
import { testApi, type Caller, type Loose, type TestApi } from '../support/api.ts';
import { act, codesOf, look, registerPaper, shelf } from '../support/certificates.ts';
import { COMMUNE, eventsAbout, holdsOffice, person } from '../support/rating.ts';
import { revoke } from '../support/recognition.ts';
import { statementsOf } from '../support/sql-counter.ts';

let api: TestApi;
let office: Caller;
let commune: Caller;

beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
  office = await person(api, Role.COORDINATION_OFFICE, 'Văn phòng');
  commune = await person(api, Role.COMMUNE_OFFICER, 'Cán bộ xã', { units: [COMMUNE] });
}, 120_000);
afterAll(() => api.close());

/** Of a single row some of what hangs on rows may be missing altogether. */
const MORE = 3;

const registered = (input: object = {}) => registerPaper(api, office, input);

describe('after recognition', () => {
  it('an inspection leads to a conclusion, the conclusion to a decision within 15 days', async () => {
    await holdsOffice(api, office, Role.COORDINATION_OFFICE);
    const { id, productId } = await registered();
    const found = await act(commune, 'certificateInspectionRecord', id, {
      ...{ kind: 'AD_HOC', inspectedOn: '2026-11-02', inspector: 'UBND xã', markCorrect: false },
      ...{ finding: 'Dùng sai nhãn', outcome: 'PROPOSES_REVOCATION' },
    });
    expect(codesOf(found)).toEqual([]);
    const { conclusion } = await act(commune, 'revocationConclude', id, {
      ...{ ground: 'MARK_MISUSED', concludedOn: '2026-11-06', concludedBy: 'UBND xã' },
      ...{ reason: 'Dùng sai nhãn', inspectionId: found.inspection.id },
    });
    expect(conclusion).toMatchObject({ dueOn: '2026-11-21', daysLeft: -1, late: true });
    expect(await eventsAbout(api, id)).toEqual(['certificate.revocation-concluded']);
    expect(await shelf(api, productId)).toMatchObject({ stars: 3 });
    const { revocationConclusions } = await office.ok(
      `{ revocationConclusions(late: true, first: 10) { nodes { id certificate { number } } } }`,
    );
    expect(revocationConclusions.nodes.map((one: Loose) => one.id)).toContain(conclusion.id);
    expect(codesOf(await revoke(office, id))).toEqual([]);
    const seen = await look(office, id);
    expect(seen.revocation).toMatchObject({ dueOn: '2026-11-21', late: true, level: 'PROVINCE' });
    expect(seen.history.map((one: Loose) => one.kind)).toEqual([
      ...['REGISTERED', 'INSPECTED', 'CONCLUDED', 'REVOKED'],
    ]);
    expect(await shelf(api, productId)).toMatchObject({ stars: null, certificateId: null });
    const orders = seen.history.map((one: Loose) => Number(one.sequence));
    expect([...orders].sort((a, b) => a - b)).toEqual(orders);
  });

  it('a conclusion can be dropped once, by whoever read it last', async () => {
    const { id } = await registered();
    const concluding = {
      ...{ ground: 'PRODUCTION_STOPPED', concludedOn: '2026-11-20', concludedBy: 'UBND xã' },
      reason: 'Ngừng sản xuất',
    };
    const { conclusion } = await act(commune, 'revocationConclude', id, concluding);
    expect(conclusion).toMatchObject({ dueOn: '2026-12-05', daysLeft: 13, late: false });
    expect(codesOf(await act(office, 'revocationConclude', id, concluding))).toEqual([
      'ALREADY_CONCLUDED',
    ]);
    const drop = (baseRevision: number) =>
      act(office, 'revocationConclusionDrop', conclusion.id, { baseRevision, reason: 'Nhầm' });
    expect(codesOf(await drop(2))).toEqual(['STALE']);
    expect(await drop(1)).toMatchObject({ conclusion: { state: 'DROPPED' }, userErrors: [] });
    expect(codesOf(await drop(2))).toEqual(['NOT_PENDING']);
    expect(await eventsAbout(api, id)).toEqual([
      ...['certificate.revocation-concluded', 'certificate.revocation-dropped'],
    ]);
  });

  it.each([
    ['WRONG_DAY', { inspectedOn: '2026-11-23' }],
    ['MEND_BY', { outcome: 'TO_MEND' }],
    ['MEND_BY', { mendBy: '2026-12-01' }],
    ['CONTRADICTION', { criteriaKept: false }],
  ])('an inspection is refused with %s: %j', async (code, input) => {
    const { id } = await registered();
    const payload = await act(office, 'certificateInspectionRecord', id, {
      ...{ kind: 'PERIODIC', inspectedOn: '2026-11-20', inspector: 'Đoàn', finding: 'x' },
      ...{ outcome: 'IN_ORDER', ...input },
    });
    expect(codesOf(payload)).toEqual([code]);
  });

  it.each([
    ...['UNTRUE_INFORMATION', 'CRITERIA_NO_LONGER_MET', 'LAW_BROKEN', 'MARK_MISUSED'],
    ...['PRODUCTION_STOPPED', 'OTHER_PROPOSAL'],
  ])('ends by decision in each of the six cases of Điều 8: %s', async (ground) => {
    const { id, productId } = await registered();
    const concludedOn = '2026-11-10';
    expect(codesOf(await revoke(office, id, { ground, concludedOn }))).toEqual([]);
    expect(await look(office, id)).toMatchObject({
      ...{ status: 'REVOKED', stars: null },
      revocation: { ground, dueOn: '2026-11-25', late: false },
    });
    expect(await shelf(api, productId)).toMatchObject({ stars: null, certificateId: null });
  });

  it('the ministry withdraws with its request; five stars are its own', async () => {
    const { id, verificationCode } = await registered();
    const asked = { ground: 'MINISTRY_REQUEST', reason: 'Bộ yêu cầu' };
    expect(codesOf(await revoke(office, id, asked))).toEqual(['REQUEST_MISSING']);
    const request = { requestNumber: '88/BNNMT', requestedOn: '2026-11-20' };
    expect(codesOf(await revoke(office, id, { ...asked, ...request, level: 'MINISTRY' }))).toEqual([
      'NOT_THIS_LEVEL',
    ]);
    expect(codesOf(await revoke(office, id, { ...asked, ...request }))).toEqual([]);
    expect(await look(office, id)).toMatchObject({
      ...{ status: 'WITHDRAWN_BY_MINISTRY', stars: null },
      revocation: { requestNumber: '88/BNNMT', level: 'PROVINCE' },
    });
    const { verifyCertificate } = await api.anonymous.ok(
      `query ($code: String!) { verifyCertificate(code: $code) { status stars } }`,
      { code: verificationCode },
    );
    expect(verifyCertificate).toEqual({ status: 'WITHDRAWN_BY_MINISTRY', stars: null });
    const five = { level: 'MINISTRY', issuer: 'Bộ Nông nghiệp và Môi trường', stars: 5 };
    const national = await registered(five);
    expect(codesOf(await revoke(office, national.id))).toEqual([]);
    expect((await look(office, national.id)).revocation.level).toBe('MINISTRY');
  });
});

describe('what comes to its end', () => {
  it.each([
    `certificates(first: $first) { totalCount nodes { status stars verifiedAgainstSource history {
       kind person { name } } inspections { outcome } revocation { dueOn late } extension {
       extendedUntil } decision { number } product { name } reRatingWindow { isOpen } } }`,
    `certificateInspections(first: $first) { nodes { certificate { status } file { name } } }`,
    `revocationConclusions(first: $first, state: [PENDING, REVOKED, DROPPED]) { nodes {
       late inspection { finding } certificate { number product { name } } file { name } } }`,
  ])('is listed with as many statements for one as for all: %s', async (field) => {
    const ask = (first: number) => office.ok(`query ($first: Int!) { ${field} }`, { first });
    const [one, all] = [await statementsOf(() => ask(1)), await statementsOf(() => ask(50))];
    expect(all.length).toBeLessThanOrEqual(one.length + MORE);
  });

  it('stands in the calendar by month, commune and group, an extension at its new end', async () => {
    const { certificateExpiry } = await office.ok(
      `{ certificateExpiry(filter: { from: "2027-01-01", months: 12 }) {
           months { month total renewing stars { stars count } } communes { commune { code } total }
           groups { group { code } total } horizons { months until count } soonest { number } } }`,
    );
    const months = certificateExpiry.months.map((one: Loose) => one.month);
    expect(months).toEqual([...months].sort());
    expect(months).toContain('2027-03');
    const sum = (rows: Loose[]) => rows.reduce((all, one) => all + one.total, 0);
    const { communes, groups } = certificateExpiry;
    expect(sum(communes)).toBe(sum(certificateExpiry.months));
    expect(sum(groups)).toBe(sum(communes));
    const counts = certificateExpiry.horizons.map((one: Loose) => [one.months, one.until]);
    expect(counts).toEqual([
      [12, '2027-11-22'],
      [6, '2027-05-22'],
      [3, '2027-02-22'],
      [1, '2026-12-22'],
    ]);
  });

  it('filters the register by what ends and by the open window', async () => {
    const issuedOn = '2024-04-21';
    const soon = await registered({ issuedOn, decidedOn: issuedOn });
    const list = async (filter: string) => {
      const { certificates } = await office.ok(
        `{ certificates(first: 100, filter: ${filter}) { nodes { id } } }`,
      );
      return certificates.nodes.map((one: Loose) => one.id) as string[];
    };
    expect(await list('{ windowOpen: true }')).toContain(soon.id);
    expect(await list('{ windowOpen: false }')).not.toContain(soon.id);
    expect(await list('{ endsWithinMonths: 6 }')).toContain(soon.id);
    expect(await list('{ endsWithinMonths: 3 }')).not.toContain(soon.id);
    expect(await list('{ status: [EXTENDED] }')).not.toContain(soon.id);
    expect(await list('{ verifiedAgainstSource: true, origin: [REGISTERED] }')).not.toContain(
      soon.id,
    );
  });

  it('is told once to those concerned, whenever and however often the job runs', async () => {
    const issuedOn = '2024-04-21';
    const { id } = await registered({ issuedOn, decidedOn: issuedOn });
    const watcher = await persistActor(api.db, Role.COORDINATION_OFFICE);
    const run = (day: string) => api.db.source.transaction((em) => remindOfExpiry(em, day));
    const told = async () => {
      const { rows } = await api.db.owner.query<{ kind: string }>(
        `SELECT kind FROM certificate_reminder WHERE certificate_id = $1 ORDER BY told_at, kind`,
        [Buffer.from(id, 'base64url').toString().split(':')[1]],
      );
      return rows.map(({ kind }) => kind);
    };
    expect(await run('2026-11-22')).toBeGreaterThan(0);
    expect(await run('2026-11-22')).toBe(0);
    expect(await told()).toEqual(['EXPIRING:2027-04-21:6', 'WINDOW_OPENS:2026-12-22']);
    await Promise.all([run('2026-12-10'), run('2026-12-10')]);
    await run('2027-03-25');
    expect(await told()).toEqual([
      ...['EXPIRING:2027-04-21:6', 'WINDOW_OPENS:2026-12-22', 'WINDOW_CLOSES:2026-12-22'],
      'EXPIRING:2027-04-21:1',
    ]);
    const { rows } = await api.db.owner.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM notice n JOIN notice_event e ON e.id = n.event_id
        WHERE e.event = 'certificate.expiring' AND n.person_id = $1
          AND e.subject_id = $2`,
      [watcher.personId, Buffer.from(id, 'base64url').toString().split(':')[1]],
    );
    expect(rows[0]!.count).toBe(2);
  });
});
