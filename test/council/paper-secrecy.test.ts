import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/identity/identity.enums.ts';
import { testApi, type Caller, type TestApi } from '../support/api.ts';
import {
  answersWith,
  FOUR_STARS,
  inputOf,
  person,
  personGlobalId,
  sheetCriteria,
  uuidIn,
  type GivenAnswer,
} from '../support/rating.ts';
import type { Rating } from '../support/sessions.ts';
import { call, codes, CONFIRM, ENTER, sessionOn, TAKE } from './ballot-session.ts';

let api: TestApi;
let four: GivenAnswer[];
let rating: Rating;
let office: Caller;
let advisor: Caller;

beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-20T03:00:00Z');
  four = answersWith(await sheetCriteria(api), FOUR_STARS);
  office = await person(api, Role.COORDINATION_OFFICE, 'Văn phòng');
  advisor = await person(api, Role.ADVISORY_TEAM, 'Tổ tư vấn');
}, 120_000);
afterAll(() => api.close());

const paperOf = (member: Caller) => ({
  personId: personGlobalId(member),
  answers: inputOf(four),
  total: 75,
});

describe('the database keeps a paper by itself', () => {
  let paperId: string;
  let member: Caller;
  beforeAll(async () => {
    const own = await sessionOn(api, { sheets: [6], members: 3 });
    member = own.members[1]!;
    rating = own;
    const { paper } = await call(own.secretary, ENTER, own.itemIds[0]!, paperOf(member));
    paperId = uuidIn(paper.id as string);
  });

  async function asPerson<T>(personId: string | null, sql: string): Promise<T[]> {
    const client = await api.db.pool.connect();
    try {
      await client.query('BEGIN');
      await client.query(`SELECT set_config('app.person_id', $1, true)`, [personId ?? '']);
      return (await client.query(sql)).rows as T[];
    } finally {
      await client.query('ROLLBACK');
      client.release();
    }
  }
  const TABLES = ['paper_content', 'paper_answer'];

  it.each(TABLES)(
    '%s shows itself to the one who entered it, and to nobody else',
    async (table) => {
      const sql = `SELECT FROM ${table} WHERE paper_id = '${paperId}'`;
      expect((await asPerson(rating.secretary.actor.personId, sql)).length).toBeGreaterThan(0);
      for (const one of [office, advisor, member, rating.chair, api.anonymous]) {
        expect(await asPerson(one.actor.personId, sql)).toEqual([]);
      }
      expect((await api.db.pool.query(`SELECT FROM ${table}`)).rows).toEqual([]);
      expect((await api.db.owner.query(`SELECT FROM ${table}`)).rows).toEqual([]);
    },
  );

  it.each(TABLES)('%s shows itself to its second person until it is confirmed', async (table) => {
    const sql = `SELECT FROM ${table} WHERE paper_id = '${paperId}'`;
    const global = Buffer.from(`PaperSheet:${paperId}`).toString('base64url');
    expect(codes(await call(office, TAKE, global))).toEqual([]);
    expect((await asPerson(office.actor.personId, sql)).length).toBeGreaterThan(0);
  });

  it('and to none of the two afterwards', async () => {
    const global = Buffer.from(`PaperSheet:${paperId}`).toString('base64url');
    expect(codes(await call(office, CONFIRM, global, { total: 75 }))).toEqual([]);
    for (const table of [...TABLES, 'score_sheet', 'score_answer', 'score_event']) {
      const where = table.startsWith('paper') ? `WHERE paper_id = '${paperId}'` : '';
      for (const one of [rating.secretary, office]) {
        const rows = await asPerson(one.actor.personId, `SELECT FROM ${table} ${where}`);
        expect([table, rows]).toEqual([table, []]);
      }
    }
  });

  it.each([
    `UPDATE paper_sheet SET state = 'ENTERED', decided_at = NULL`,
    `UPDATE paper_sheet SET checker_id = NULL, taken_at = NULL`,
    `UPDATE paper_sheet SET entered_by = person_id`,
    `DELETE FROM paper_sheet`,
    `UPDATE paper_content SET total = 0`,
    `DELETE FROM paper_answer`,
    `DELETE FROM score_condition_mark`,
    `TRUNCATE paper_check`,
    `UPDATE rating_level_rule SET forward_from_points = 1`,
  ])('refuses %s', async (statement) => {
    await expect(asPerson(rating.secretary.actor.personId, statement)).rejects.toMatchObject({
      code: expect.stringMatching(/^(42501|23000|23514)$/),
    });
  });

  it('tells the audit trail that it happened, and no value', async () => {
    const { rows } = await api.db.owner.query<{ action: string; after: object }>(
      `SELECT action, after FROM audit_entry WHERE action LIKE 'paper-sheet.%'`,
    );
    expect(new Set(rows.map((row) => row.action))).toEqual(
      new Set(['enter', 'take', 'confirm'].map((one) => `paper-sheet.${one}`)),
    );
    const allowed = new Set([
      ...['itemId', 'personId', 'checkMethod', 'replaced', 'fingerprint', 'state', 'sheetId'],
      'version',
    ]);
    for (const { after } of rows) {
      expect(Object.keys(after).filter((key) => !allowed.has(key))).toEqual([]);
    }
  });
});
