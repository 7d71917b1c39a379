import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testApi, type Loose, type TestApi } from '../support/api.ts';
import { act, attend, codesIn, everybodyScores, secretRows } from '../support/day.ts';
import {
  answersWith,
  FOUR_STARS,
  personGlobalId,
  score,
  sheetCriteria,
  uuidIn,
  type SheetCriterion,
} from '../support/rating.ts';
import { openSession } from '../support/sessions.ts';

let api: TestApi;
let criteria: SheetCriterion[];
beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
  criteria = await sheetCriteria(api);
});
afterAll(() => api.close());

const points = (change: object = {}) => answersWith(criteria, { ...FOUR_STARS, ...change });

describe('a mistaken close', () => {
  it('is opened again by the chair without handing a sheet back', async () => {
    const rating = await openSession(api, {
      products: ['Chè Kolia'],
      rule: { rescoringRounds: 0 },
    });
    const [item] = rating.itemIds as [string];
    await attend(rating, rating.members[6]!, 'ABSENT');
    await everybodyScores(criteria, rating.members.slice(0, 6), item);
    expect(codesIn(await act(rating.secretary, 'sessionItemClose', item))).toEqual([]);
    const none = await act(rating.chair, 'sessionItemReopen', item, { reason: 'Chấm lại' });
    expect(codesIn(none)).toEqual(['NO_ROUND_LEFT']);
    const opened = await act(rating.chair, 'sessionItemReopen', item, {
      reason: 'Đóng nhầm, còn một thành viên',
      kind: 'CORRECTION',
      memberIds: [],
    });
    expect(opened).toMatchObject({ item: { phase: 'OPEN', round: 2 }, userErrors: [] });
    expect(codesIn(await attend(rating, rating.members[6]!, 'PRESENT'))).toEqual([]);
    await everybodyScores(criteria, [rating.members[6]!], item);
    expect(codesIn(await act(rating.secretary, 'sessionItemClose', item))).toEqual([]);
    const results = await secretRows(
      api,
      `SELECT round, sheet_count AS n FROM item_result WHERE item_id = $1 ORDER BY round`,
      [uuidIn(item)],
    );
    expect(results).toEqual([
      { round: 1, n: 6 },
      { round: 2, n: 7 },
    ]);
  });
});

describe('one sheet', () => {
  it('is handed back while the product is open, and nobody else sees it', async () => {
    const rating = await openSession(api, {
      products: ['Lạp sườn'],
      rule: { changeReasons: false },
    });
    const [item] = rating.itemIds as [string];
    const member = rating.members[2]!;
    const personId = personGlobalId(member);
    const early = await act(rating.secretary, 'sessionItemSheetReturn', item, {
      personId,
      reason: 'Nhầm',
    });
    expect(codesIn(early)).toEqual(['NOT_HANDED_IN']);
    await everybodyScores(criteria, rating.members, item);
    const back = await act(rating.secretary, 'sessionItemSheetReturn', item, {
      personId,
      reason: 'Bấm nhầm nút nộp',
    });
    expect(codesIn(back)).toEqual([]);
    const close = await act(rating.secretary, 'sessionItemClose', item);
    expect(close.obstacles).toMatchObject([
      { code: 'NOT_SUBMITTED', people: [{ name: 'Thành viên 2' }] },
    ]);
    const cell = async () => {
      const { sessionProgress } = await rating.secretary.ok(
        `query ($id: ID!) { sessionProgress(id: $id) { members { person { name }
           cells { state answered } } } }`,
        { id: rating.sessionId },
      );
      const own = sessionProgress.members.find((one: Loose) => one.person.name === 'Thành viên 2');
      return own.cells[0];
    };
    expect(await cell()).toEqual({ state: 'REOPENED', answered: criteria.length });
    await score(member, item, points({ '1.1': 1 }));
    expect(await cell()).toEqual({ state: 'SUBMITTED', answered: criteria.length });
    expect(codesIn(await act(rating.secretary, 'sessionItemClose', item))).toEqual([]);
    const results = await secretRows(
      api,
      `SELECT total_sum AS sum FROM item_result WHERE item_id = $1`,
      [uuidIn(item)],
    );
    expect(results).toEqual([{ sum: 7 * 75 - 1 }]);
  });

  it('cannot become another version by anything else', async () => {
    const rating = await openSession(api, { products: ['Mật ong'] });
    const [item] = rating.itemIds as [string];
    await everybodyScores(criteria, rating.members, item);
    const client = await api.db.pool.connect();
    try {
      const me = rating.members[1]!.actor.personId;
      for (const scope of ['', 'reopen']) {
        await client.query('BEGIN');
        await client.query(
          `SELECT set_config('app.person_id', $1, true), set_config('app.score_scope', $2, true)`,
          [me, scope],
        );
        const forged = client.query(
          `INSERT INTO score_sheet (item_id, person_id, rubric_sheet_id, version)
           SELECT id, $2, rubric_sheet_id, 2 FROM session_item WHERE id = $1`,
          [uuidIn(item), me],
        );
        await expect(forged).rejects.toMatchObject({ code: 'OC003' });
        await client.query('ROLLBACK');
      }
    } finally {
      client.release();
    }
  });
});
