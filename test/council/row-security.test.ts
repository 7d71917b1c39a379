import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testApi, type TestApi } from '../support/api.ts';
import { answersWith, FOUR_STARS, score, sheetCriteria, uuidIn } from '../support/rating.ts';
import { openSession, step, type Rating } from '../support/sessions.ts';

let api: TestApi;
let rating: Rating;
beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
  const answers = answersWith(await sheetCriteria(api), FOUR_STARS);
  rating = await openSession(api, { products: ['Bánh khảo'] });
  for (const member of rating.members) await score(member, rating.itemIds[0]!, answers);
  const closed = await step(rating.secretary, 'councilSessionClose', rating.sessionId);
  expect(closed.userErrors).toEqual([]);
});
afterAll(() => api.close());

it('the audit trail tells that somebody scored, and no value, not even a total', async () => {
  const { rows } = await api.db.owner.query<{ action: string; before: unknown; after: object }>(
    `SELECT action, before, after FROM audit_entry WHERE action LIKE 'score-sheet.%'`,
  );
  expect(rows).toHaveLength(14);
  for (const { before, after } of rows) {
    expect(before).toBeNull();
    expect(Object.keys(after).sort()).toEqual(['changed', 'fingerprint', 'itemId', 'version']);
  }
  const closed = await api.db.owner.query<{ after: { items: object[] } }>(
    `SELECT after FROM audit_entry WHERE action = 'council-session.close'`,
  );
  const [item] = closed.rows[0]!.after.items;
  expect(Object.keys(item!).sort()).toEqual(['fingerprint', 'itemId', 'sheets']);
});

describe('the database keeps the secret by itself', () => {
  const TABLES = [
    ...['score_sheet', 'score_answer', 'score_event', 'item_result', 'item_result_part'],
    ...['item_result_criterion', 'item_result_minimum', 'client_operation'],
  ];

  it.each(TABLES)('%s shows nothing to a query that forgot who asks', async (table) => {
    const { rows } = await api.db.pool.query(`SELECT 1 FROM ${table}`);
    expect(rows).toEqual([]);
  });

  it.each(TABLES.slice(0, 3))('%s shows a member only their own rows', async (table) => {
    const client = await api.db.pool.connect();
    try {
      await client.query('BEGIN');
      const me = rating.members[2]!.actor.personId;
      await client.query(`SELECT set_config('app.person_id', $1, true)`, [me]);
      const { rows } = await client.query<{ person_id: string }>(`SELECT person_id FROM ${table}`);
      expect(rows.length).toBeGreaterThan(0);
      expect(new Set(rows.map((row) => row.person_id))).toEqual(new Set([me]));
    } finally {
      await client.query('ROLLBACK');
      client.release();
    }
  });

  it.each(['score_sheet', 'score_answer', 'score_event', 'item_result'])(
    '%s binds even the owner of the tables',
    async (table) => {
      const { rows } = await api.db.owner.query(`SELECT 1 FROM ${table}`);
      expect(rows).toEqual([]);
    },
  );

  it('refuses to write in the name of somebody else', async () => {
    const client = await api.db.pool.connect();
    try {
      await client.query('BEGIN');
      const [me, other] = [rating.members[1]!, rating.members[2]!];
      await client.query(`SELECT set_config('app.person_id', $1, true)`, [me.actor.personId]);
      const forged = client.query(
        `INSERT INTO score_sheet (item_id, person_id, rubric_sheet_id, version)
         SELECT id, $2, rubric_sheet_id, 2 FROM session_item WHERE id = $1`,
        [uuidIn(rating.itemIds[0]!), other.actor.personId],
      );
      await expect(forged).rejects.toMatchObject({
        code: expect.stringMatching(/^(42501|OC00\d)$/),
      });
    } finally {
      await client.query('ROLLBACK');
      client.release();
    }
  });

  it.each([
    `UPDATE score_event SET option_id = NULL`,
    `DELETE FROM score_event`,
    `DELETE FROM score_answer`,
    `DELETE FROM score_sheet`,
    `UPDATE item_result SET proposed_star = 5`,
    `TRUNCATE score_event`,
  ])('refuses %s to the server', async (statement) => {
    await expect(api.db.pool.query(statement)).rejects.toMatchObject({ code: '42501' });
  });

  it('refuses a change of the history to the owner of the tables as well', async () => {
    const client = await api.db.owner.connect();
    try {
      await client.query('BEGIN');
      const me = rating.members[0]!.actor.personId;
      await client.query(`SELECT set_config('app.person_id', $1, true)`, [me]);
      await expect(client.query('TRUNCATE score_event')).rejects.toMatchObject({ code: '23000' });
    } finally {
      await client.query('ROLLBACK');
      client.release();
    }
  });
});
