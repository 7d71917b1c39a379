import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testApi, type Caller, type Loose, type TestApi } from '../support/api.ts';
import { act, codesIn, everybodyScores } from '../support/day.ts';
import {
  answersWith,
  FOUR_STARS,
  score,
  sheetCriteria,
  type SheetCriterion,
} from '../support/rating.ts';
import { openSession, type Rating } from '../support/sessions.ts';

let api: TestApi;
let criteria: SheetCriterion[];
beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
  criteria = await sheetCriteria(api);
});
afterAll(() => api.close());

const points = (change: object = {}) => answersWith(criteria, { ...FOUR_STARS, ...change });

const SEEN = `query ($id: ID!) { councilSession(id: $id) { items { phase round spreadAlarm spreadReason
  rounds { round kind reason spreadAlarm spreadReason returnedTo { name } }
  obstacles { code } result { totalSum } sheets { total }
  discussion { spread criterion { key } levels { points sheets } } } } }`;

describe('the discussion of a product', () => {
  let rating: Rating;
  let item: string;
  beforeAll(async () => {
    rating = await openSession(api, {
      products: ['Bánh khảo'],
      rule: { discussionData: 'COUNCIL' },
    });
    item = rating.itemIds[0]!;
    const others = rating.members.slice(0, 5);
    await everybodyScores(criteria, others, item);
    await score(rating.members[5]!, item, points({ '1.1': 1 }));
    const tie = { reason: 'Họ hàng' };
    expect(codesIn(await act(rating.members[6]!, 'conflictDeclare', item, tie))).toEqual([]);
  });
  const discussion = async (caller: Caller) => {
    const { councilSession } = await caller.ok(SEEN, { id: rating.sessionId });
    return councilSession.items[0].discussion as Loose[];
  };

  it('shows nothing while it is scored for the first time', async () => {
    for (const caller of [rating.chair, rating.secretary, rating.members[1]!]) {
      expect(await discussion(caller)).toEqual([]);
    }
    const early = await act(rating.chair, 'sessionItemDiscussionOpen', item);
    expect(codesIn(early)).toEqual(['WRONG_PHASE']);
  });

  it('shows leaders, and members once the chair opens it, how often each level was chosen', async () => {
    expect(codesIn(await act(rating.secretary, 'sessionItemClose', item))).toEqual([]);
    const [first] = await discussion(rating.chair);
    expect(first).toEqual({
      spread: 1,
      criterion: { key: '1.1' },
      levels: [
        { points: 1, sheets: 1 },
        { points: 2, sheets: 5 },
      ],
    });
    expect(await discussion(rating.members[1]!)).toEqual([]);
    expect(codesIn(await act(rating.chair, 'sessionItemDiscussionOpen', item))).toEqual([]);
    expect(await discussion(rating.members[1]!)).toHaveLength(criteria.length);
    expect(await discussion(rating.members[6]!)).toEqual([]);
    const { councilSession } = await rating.members[1]!.ok(SEEN, { id: rating.sessionId });
    expect(councilSession.items[0]).toMatchObject({ result: null, sheets: null });
  });

  it('goes on while it is scored again, as the rules allow', async () => {
    const opened = await act(rating.chair, 'sessionItemReopen', item, { reason: 'Chấm lại 1.1' });
    expect(codesIn(opened)).toEqual([]);
    expect(await discussion(rating.members[1]!)).toHaveLength(criteria.length);
    expect(await discussion(rating.members[6]!)).toEqual([]);
  });
});
