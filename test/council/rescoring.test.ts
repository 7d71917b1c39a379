import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testApi, type Caller, type Loose, type TestApi } from '../support/api.ts';
import { act, codesIn, everybodyScores, secretRows } from '../support/day.ts';
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
import { openSession, step, type Rating } from '../support/sessions.ts';

let api: TestApi;
let criteria: SheetCriterion[];
beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
  criteria = await sheetCriteria(api);
});
afterAll(() => api.close());

/** 75 points, or 64: further apart than ten. */
const LOW = { '4.1': 0, '7': 1, '9': 0, '5.3': 0 };
const points = (change: object = {}) => answersWith(criteria, { ...FOUR_STARS, ...change });
const submit = async (member: Caller, itemId: string, total: number) => {
  const input = { total: String(total), operationId: op() };
  return (await member.ok(SUBMIT, { id: itemId, input })).scoreSheetSubmit;
};
const save = async (member: Caller, itemId: string, answers: Loose[]) => {
  const input = { answers, operationId: op() };
  return (await member.ok(SAVE, { id: itemId, input })).scoreSheetSave;
};

const MINE = `query ($id: ID!) { councilSession(id: $id) { items { phase round
  mySheet { id version state totals { points } changes { reason criterion { key } } } } } }`;
const SEEN = `query ($id: ID!) { councilSession(id: $id) { items { phase round spreadAlarm spreadReason
  rounds { round kind reason spreadAlarm spreadReason returnedTo { name } }
  obstacles { code } result { totalSum } sheets { total }
  discussion { spread criterion { key } levels { points sheets } } } } }`;

async function lowCriterion(): Promise<Record<string, number>> {
  const low: Record<string, number> = {};
  for (const { key, options } of criteria) {
    const wanted = (LOW as Record<string, number>)[key];
    if (wanted !== undefined) low[key] = Math.min(...options.map((one) => one.points));
  }
  return low;
}

describe('sheets too far apart', () => {
  let rating: Rating;
  let item: string;
  let low: Record<string, number>;
  beforeAll(async () => {
    low = await lowCriterion();
    expect(totalOf(points()) - totalOf(points(low))).toBeGreaterThan(10);
    rating = await openSession(api, { products: ['Miến dong'] });
    item = rating.itemIds[0]!;
    await everybodyScores(criteria, rating.members.slice(0, 6), item);
    await score(rating.members[6]!, item, points(low));
    expect(codesIn(await act(rating.secretary, 'sessionItemClose', item))).toEqual([]);
  });
  const seen = async (caller: Caller) =>
    (await caller.ok(SEEN, { id: rating.sessionId })).councilSession.items[0];

  it('force a choice before the release', async () => {
    expect(await seen(rating.chair)).toMatchObject({
      spreadAlarm: true,
      obstacles: [{ code: 'SPREAD_UNSETTLED' }],
      result: null,
      discussion: [],
    });
    expect(await seen(rating.members[3]!)).toMatchObject({ spreadAlarm: null, obstacles: null });
    expect(codesIn(await act(rating.chair, 'sessionItemRelease', item))).toEqual([
      'SPREAD_UNSETTLED',
    ]);
    const whole = await step(rating.chair, 'councilSessionRelease', rating.sessionId, {
      spreadReasons: [],
    });
    expect(codesIn(whole)).toEqual(['SPREAD_UNSETTLED']);
  });

  it('only the chair opens a product again, with the session that had closed', async () => {
    const memberIds = [personGlobalId(rating.members[6]!), personGlobalId(rating.members[1]!)];
    const reason = 'Thảo luận tiêu chí 4.1';
    const input = { reason, memberIds, operationId: op() };
    const document = `mutation ($id: ID!, $input: SessionItemReopenInput!) {
      sessionItemReopen(id: $id, input: $input) { item { id } userErrors { code } } }`;
    const refused = await rating.secretary.run(document, { id: item, input });
    expect(refused.codes).toEqual(['FORBIDDEN']);
    const strangers = await rating.members[2]!.run(document, { id: item, input });
    expect(strangers.codes).toEqual(['FORBIDDEN']);
    const opened = await act(rating.chair, 'sessionItemReopen', item, { reason, memberIds });
    expect(opened).toMatchObject({
      item: { phase: 'OPEN', round: 2 },
      session: { phase: 'OPEN' },
      userErrors: [],
    });
  });

  it('hands the named sheets back as a draft copied from the first; the others stay', async () => {
    const mine = async (member: Caller) =>
      (await member.ok(MINE, { id: rating.sessionId })).councilSession.items[0].mySheet;
    const first = totalOf(points(low));
    expect(await mine(rating.members[6]!)).toMatchObject({
      version: 2,
      state: 'DRAFT',
      totals: { points: first },
      changes: [],
    });
    expect(await mine(rating.members[1]!)).toMatchObject({ version: 2, state: 'DRAFT' });
    expect(await mine(rating.members[2]!)).toMatchObject({ version: 1, state: 'SUBMITTED' });
    expect((await save(rating.members[2]!, item, inputOf(points()))).userErrors).toMatchObject([
      { code: 'SUBMITTED' },
    ]);
    const close = await act(rating.secretary, 'sessionItemClose', item);
    expect(close.obstacles).toMatchObject([{ code: 'NOT_SUBMITTED', present: 5 }]);
  });

  it('hides what came of the round before while it is scored again', async () => {
    for (const caller of [rating.chair, rating.secretary, rating.members[6]!]) {
      expect(await seen(caller)).toMatchObject({
        result: null,
        sheets: null,
        discussion: [],
        spreadAlarm: null,
      });
    }
    expect((await seen(rating.members[3]!)).rounds).toEqual([
      {
        round: 1,
        kind: 'SCORING',
        reason: null,
        spreadAlarm: null,
        spreadReason: null,
        returnedTo: [],
      },
      {
        round: 2,
        kind: 'RESCORING',
        reason: 'Thảo luận tiêu chí 4.1',
        spreadAlarm: null,
        spreadReason: null,
        returnedTo: expect.any(Array),
      },
    ]);
  });

  it('asks one line for each criterion that changes', async () => {
    const member = rating.members[6]!;
    const changed = inputOf(points({ ...low, '4.1': 3 })).filter(
      ({ criterionId }) => criterionId === criteria.find((one) => one.key === '4.1')!.id,
    );
    expect((await save(member, item, changed)).userErrors).toEqual([]);
    const total = totalOf(points({ ...low, '4.1': 3 }));
    const refused = await submit(member, item, total);
    expect(codesIn(refused)).toEqual(['REASON_NEEDED']);
    expect(refused.criterionIds).toEqual(changed.map((one) => one.criterionId));
    const other = criteria.find((one) => one.key === '1.1')!.id;
    const wrong = await act(member, 'scoreSheetExplain', item, {
      reasons: [{ criterionId: other, reason: 'Không đổi' }],
    });
    expect(codesIn(wrong)).toEqual(['NOT_CHANGED']);
    const explained = await act(member, 'scoreSheetExplain', item, {
      reasons: [{ criterionId: changed[0]!.criterionId, reason: 'Có hợp đồng ngoài tỉnh' }],
    });
    expect(explained.sheet.changes).toEqual([
      {
        reason: 'Có hợp đồng ngoài tỉnh',
        criterion: { key: '4.1' },
        before: { points: low['4.1'] },
      },
    ]);
    expect(codesIn(await submit(member, item, total))).toEqual([]);
    const nobody = await secretRows(api, `SELECT reason FROM score_change_reason`);
    expect(nobody).toHaveLength(1);
    const { rows } = await api.db.pool.query(`SELECT reason FROM score_change_reason`);
    expect(rows).toEqual([]);
  });

  it('counts the newest version of each and keeps both results', async () => {
    // The other one named confirms what they had.
    expect(codesIn(await submit(rating.members[1]!, item, 75))).toEqual([]);
    const closed = await act(rating.secretary, 'sessionItemClose', item);
    expect(closed).toMatchObject({ item: { phase: 'CLOSED', round: 2 }, userErrors: [] });
    const results = await secretRows(
      api,
      `SELECT round, sheet_count AS n, total_sum AS sum FROM item_result WHERE item_id = $1
        ORDER BY round`,
      [uuidIn(item)],
    );
    const [first, second] = [totalOf(points(low)), totalOf(points({ ...low, '4.1': 3 }))];
    expect(results).toEqual([
      { round: 1, n: 7, sum: 450 + first },
      { round: 2, n: 7, sum: 450 + second },
    ]);
    const versions = await secretRows(
      api,
      `SELECT version, state, count(*)::int AS n FROM score_sheet WHERE item_id = $1
        GROUP BY version, state ORDER BY version`,
      [uuidIn(item)],
    );
    expect(versions).toEqual([
      { version: 1, state: 'SUBMITTED', n: 7 },
      { version: 2, state: 'SUBMITTED', n: 2 },
    ]);
  });

  it('allows as many rounds as the rules say, then a reason', async () => {
    const again = await act(rating.chair, 'sessionItemReopen', item, { reason: 'Lần nữa' });
    expect(codesIn(again)).toEqual(['NO_ROUND_LEFT']);
    if ((await seen(rating.chair)).spreadAlarm) {
      const kept = await act(rating.secretary, 'sessionItemSpreadKeep', item, {
        reason: 'Đã thảo luận',
      });
      expect(codesIn(kept)).toEqual([]);
      expect((await seen(rating.members[3]!)).spreadReason).toBeNull();
    }
    const released = await step(rating.chair, 'councilSessionRelease', rating.sessionId, {
      spreadReasons: [],
    });
    expect(codesIn(released)).toEqual([]);
    const { sheets, result, rounds } = await seen(rating.members[3]!);
    expect(sheets).toHaveLength(7);
    const sum = sheets.reduce((all: number, one: { total: number }) => all + one.total, 0);
    expect(sum).toBe(result.totalSum);
    expect(rounds[0].spreadAlarm).toBe(true);
    expect(codesIn(await act(rating.chair, 'sessionItemReopen', item, { reason: 'x' }))).toEqual([
      'WRONG_PHASE',
    ]);
  });
});
