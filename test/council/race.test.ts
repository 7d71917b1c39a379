import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testApi, type Caller, type Loose, type TestApi } from '../support/api.ts';
import {
  answersWith,
  FOUR_STARS,
  inputOf,
  op,
  personGlobalId,
  SAVE,
  score,
  sheetCriteria,
  SUBMIT,
  totalOf,
  uuidIn,
  type SheetCriterion,
} from '../support/rating.ts';
import { openSession, step, STEP, type Rating } from '../support/sessions.ts';

let api: TestApi;
let criteria: SheetCriterion[];
beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
  criteria = await sheetCriteria(api);
});
afterAll(() => api.close());

/** Rows of a secret table as a backup sees them. */
async function secret(sql: string, values: readonly unknown[]): Promise<Loose[]> {
  const client = await api.db.owner.connect();
  try {
    await client.query('BEGIN');
    await client.query(`SELECT set_config('app.score_scope', 'tally', true)`);
    return (await client.query(sql, [...values])).rows;
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
}

const four = () => answersWith(criteria, FOUR_STARS);

describe('one operation has one effect', () => {
  let rating: Rating;
  beforeAll(async () => {
    rating = await openSession(api, { products: ['Gạo nếp'] });
  });

  it('20 parallel saves with one id: one change, equal answers', async () => {
    const [item] = rating.itemIds;
    const input = { answers: inputOf(four()), operationId: op() };
    const sends = Array.from({ length: 20 }, () =>
      rating.members[1]!.ok(SAVE, { id: item, input }),
    );
    const answers = await Promise.all(sends);
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0].scoreSheetSave).toMatchObject({
      sheet: { revision: 2, totals: { points: 75, answered: criteria.length } },
      conflicts: [],
      userErrors: [],
    });
    const events = await secret(
      `SELECT count(*)::int AS n FROM score_event WHERE operation_id = $1`,
      [input.operationId],
    );
    expect(events).toEqual([{ n: criteria.length }]);
    const audited = await api.db.owner.query(
      `SELECT count(*)::int AS n FROM audit_entry
        WHERE action = 'score-sheet.save' AND actor_id = $1`,
      [rating.members[1]!.actor.personId],
    );
    expect(audited.rows).toEqual([{ n: 1 }]);
  });

  it('20 parallel submits with one id: one submission, one receipt', async () => {
    const [item] = rating.itemIds;
    const input = { total: '75', operationId: op() };
    const sends = Array.from({ length: 20 }, () =>
      rating.members[1]!.ok(SUBMIT, { id: item, input }),
    );
    const answers = (await Promise.all(sends)).map((one) => one.scoreSheetSubmit);
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]).toMatchObject({ sheet: { state: 'SUBMITTED' }, userErrors: [] });
    expect(answers[0].receipt).toMatch(/^([0-9A-F]{4}-){2}[0-9A-F]{4}$/);
    const { rows } = await api.db.owner.query(
      `SELECT count(*)::int AS n FROM score_submission WHERE item_id = $1`,
      [uuidIn(item!)],
    );
    expect(rows).toEqual([{ n: 1 }]);
  });

  it('refuses the same id for other answers', async () => {
    const input = { answers: inputOf(four()).slice(0, 1), operationId: op() };
    const [, , member] = rating.members;
    await member!.ok(SAVE, { id: rating.itemIds[0], input });
    const other = { ...input, answers: inputOf(four()).slice(1, 2) };
    const { scoreSheetSave } = await member!.ok(SAVE, { id: rating.itemIds[0], input: other });
    expect(scoreSheetSave.userErrors).toMatchObject([{ code: 'OPERATION_ID_REUSED' }]);
  });
});

describe('closed means closed', () => {
  it('no answer is stored after a close, and none that was acknowledged is missing', async () => {
    const rating = await openSession(api, { products: ['Chè Kolia'] });
    const [item] = rating.itemIds as [string];
    const full = four();
    const [first, ...others] = rating.members;
    for (const member of others) await score(member, item, full);
    // The last member submits while their other devices are still saving and the secretary closes.
    const input = { answers: inputOf(full), operationId: op() };
    await first!.ok(SAVE, { id: item, input });
    const remark = (index: number) => ({
      criterionId: full[index % full.length]!.criterionId,
      remark: `Nhận xét ${index}`,
    });
    const saves = Array.from({ length: 50 }, async (_, index) => {
      const answers = [remark(index)];
      const { data } = await first!.run(SAVE, { id: item, input: { answers, operationId: op() } });
      return { index, codes: codesOf(data?.scoreSheetSave) };
    });
    const submit = insist(first!, SUBMIT, {
      id: item,
      input: { total: String(totalOf(full)), operationId: op() },
    });
    const closes = Array.from({ length: 5 }, async () => {
      const close = { operationId: op() };
      const { data } = await rating.secretary.run(STEP('councilSessionClose'), {
        id: rating.sessionId,
        input: close,
      });
      return codesOf(data?.councilSessionClose);
    });
    const [saved, handedIn, closed] = await Promise.all([
      Promise.all(saves),
      submit,
      Promise.all(closes),
    ]);
    expect(handedIn.scoreSheetSubmit.userErrors).toEqual([]);
    if (!closed.some((codes) => codes?.length === 0)) {
      const again = await step(rating.secretary, 'councilSessionClose', rating.sessionId);
      expect(again.userErrors).toEqual([]);
    }
    for (const { codes } of saved) {
      if (codes) expect([[], ['SUBMITTED'], ['LOCKED']]).toContainEqual(codes);
    }
    const acknowledged = saved.filter(({ codes }) => codes?.length === 0).map(({ index }) => index);
    expect(acknowledged.length).toBeGreaterThan(0);
    const events = await secret(
      `SELECT e.remark, e.created_at <= s.closed_at AS in_time
         FROM score_event e JOIN session_item i ON i.id = e.item_id
         JOIN council_session s ON s.id = i.session_id
        WHERE e.item_id = $1 AND e.person_id = $2 AND e.remark LIKE 'Nhận xét %'`,
      [uuidIn(item), first!.actor.personId],
    );
    expect(events.every((event) => event.in_time)).toBe(true);
    expect(events.map((event) => event.remark).sort()).toEqual(
      acknowledged.map((index) => `Nhận xét ${index}`).sort(),
    );
    const results = await secret(
      `SELECT sheet_count AS n, total_sum AS sum FROM item_result WHERE item_id = $1`,
      [uuidIn(item)],
    );
    expect(results).toEqual([{ n: 7, sum: 7 * totalOf(full) }]);
  }, 60_000);

  it('50 first saves race with a close that has to wait for them', async () => {
    const rating = await openSession(api, { products: ['Lạp sườn'], members: 7 });
    const [item] = rating.itemIds as [string];
    const absent = rating.members[6]!;
    for (const member of rating.members.slice(0, 6)) await score(member, item, four());
    // The seventh is marked absent and the session closed while their device sends 50 answers.
    const saves = Array.from({ length: 50 }, async (_, index) => {
      const { criterionId } = inputOf(four())[index % criteria.length]!;
      const answers = [{ criterionId, remark: `Nhận xét ${index}` }];
      const { data } = await absent.run(SAVE, { id: item, input: { answers, operationId: op() } });
      return codesOf(data?.scoreSheetSave);
    });
    const run = async () => {
      const away = { personId: personGlobalId(absent), attendance: 'ABSENT', operationId: op() };
      await insist(rating.secretary, STEP('sessionAttendanceRecord'), {
        id: rating.sessionId,
        input: away,
      });
      const close = { id: rating.sessionId, input: { operationId: op() } };
      return insist(rating.secretary, STEP('councilSessionClose'), close);
    };
    const [codes, closed] = await Promise.all([Promise.all(saves), run()]);
    expect(closed.councilSessionClose.userErrors).toEqual([]);
    for (const one of codes) {
      if (one) expect([[], ['ABSENT'], ['LOCKED']]).toContainEqual(one);
    }
    const acknowledged = codes.filter((one) => one?.length === 0).length;
    const [stored] = await secret(
      `SELECT count(DISTINCT e.operation_id)::int AS n FROM score_event e
        WHERE e.item_id = $1 AND e.person_id = $2`,
      [uuidIn(item), absent.actor.personId],
    );
    expect(stored.n).toBe(acknowledged);
    const [result] = await secret(`SELECT sheet_count AS n FROM item_result WHERE item_id = $1`, [
      uuidIn(item),
    ]);
    expect(result).toEqual({ n: 6 });
  }, 60_000);

  it('two secretaries close at once: one wins, the other is told', async () => {
    const rating = await openSession(api, { products: ['Mật ong'] });
    for (const member of rating.members) await score(member, rating.itemIds[0]!, four());
    const both = await Promise.all([
      step(rating.secretary, 'councilSessionClose', rating.sessionId),
      step(rating.chair, 'councilSessionClose', rating.sessionId),
    ]);
    const codes = both.map((one) => codesOf(one)!.join()).sort();
    expect(codes).toEqual(['', 'WRONG_PHASE']);
    expect(both.map((one) => one.session.phase)).toEqual(['CLOSED', 'CLOSED']);
  });

  it('the database refuses a write of the server after the close', async () => {
    const rating = await openSession(api, { products: ['Thạch đen'] });
    const [item] = rating.itemIds as [string];
    for (const member of rating.members) await score(member, item, four());
    await step(rating.secretary, 'councilSessionClose', rating.sessionId);
    const client = await api.db.pool.connect();
    const me = rating.members[1]!.actor.personId;
    const statements = [
      `INSERT INTO score_sheet (item_id, person_id, rubric_sheet_id, version)
         SELECT id, '${me}', rubric_sheet_id, 2 FROM session_item WHERE id = '${uuidIn(item)}'`,
      `UPDATE score_sheet SET opinion = 'x' WHERE item_id = '${uuidIn(item)}'`,
      `UPDATE score_answer SET remark = 'x' WHERE item_id = '${uuidIn(item)}'`,
      `UPDATE session_item SET phase = 'OPEN' WHERE id = '${uuidIn(item)}'`,
      `UPDATE council_session SET phase = 'OPEN' WHERE id = '${uuidIn(rating.sessionId)}'`,
    ];
    try {
      for (const statement of statements) {
        await client.query('BEGIN');
        await client.query(`SELECT set_config('app.person_id', $1, true)`, [me]);
        await expect(client.query(statement)).rejects.toMatchObject({
          code: expect.stringMatching(/^(OC001|23000)$/),
        });
        await client.query('ROLLBACK');
      }
    } finally {
      client.release();
    }
  });
});

/** Sends again, with the same operation id, while the server says that it is busy. */
async function insist(caller: Caller, document: string, variables: object): Promise<Loose> {
  for (let attempt = 0; attempt < 30; attempt++) {
    const { data, codes } = await caller.run(document, { ...variables });
    if (!codes.includes('SERVICE_UNAVAILABLE')) return data;
  }
  throw new Error('the server stayed busy');
}

function codesOf(payload: Loose): string[] | null {
  return payload ? payload.userErrors.map((error: { code: string }) => error.code) : null;
}
