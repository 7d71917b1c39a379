import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testApi, type TestApi } from '../support/api.ts';
import { act, codesIn, everybodyScores, secretRows } from '../support/day.ts';
import { personGlobalId, sheetCriteria, uuidIn, type SheetCriterion } from '../support/rating.ts';
import { openSession, step, type Rating } from '../support/sessions.ts';

let api: TestApi;
let criteria: SheetCriterion[];
beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
  criteria = await sheetCriteria(api);
});
afterAll(() => api.close());

const ITEM = `query ($id: ID!) { councilSession(id: $id) { items {
  quorum { members present needed met } obstacles { code }
  result { sheetCount totalSum round } } } }`;

describe('who turns out to have a tie', () => {
  let rating: Rating;
  let item: string;
  beforeAll(async () => {
    rating = await openSession(api, {
      members: 8,
      products: ['Bánh khảo'],
      rule: { resultsAtClose: true },
    });
    item = rating.itemIds[0]!;
    await everybodyScores(criteria, rating.members.slice(0, 7), item);
    await everybodyScores(criteria, [rating.members[7]!], item, { '1.1': 1 });
    expect(codesIn(await act(rating.secretary, 'sessionItemClose', item))).toEqual([]);
  });

  const result = async () => {
    const { councilSession } = await rating.secretary.ok(ITEM, { id: rating.sessionId });
    const { round, sheetCount, totalSum } = councilSession.items[0].result;
    return { round, sheetCount, totalSum };
  };
  const tied = () => ({ personId: personGlobalId(rating.members[7]!), reason: 'Vợ là giám đốc' });

  it('is taken out after the close: the sheet is kept, the average counted again', async () => {
    expect(await result()).toEqual({ round: 1, sheetCount: 8, totalSum: 599 });
    const recused = await act(rating.secretary, 'memberRecuse', item, tied());
    expect(recused).toMatchObject({ item: { phase: 'CLOSED', round: 2 }, userErrors: [] });
    expect(await result()).toEqual({ round: 2, sheetCount: 7, totalSum: 525 });
    const kept = await secretRows(
      api,
      `SELECT count(*)::int AS n FROM score_sheet WHERE item_id = $1 AND state = 'SUBMITTED'`,
      [uuidIn(item)],
    );
    expect(kept).toEqual([{ n: 8 }]);
    const rounds = await secretRows(
      api,
      `SELECT round, total_sum FROM item_result WHERE item_id = $1 ORDER BY round`,
      [uuidIn(item)],
    );
    expect(rounds).toEqual([
      { round: 1, total_sum: 599 },
      { round: 2, total_sum: 525 },
    ]);
  });

  it('counts again when that was a mistake', async () => {
    const back = await act(rating.secretary, 'memberRecusalEnd', item, {
      ...tied(),
      reason: 'Nhầm người',
    });
    expect(back).toMatchObject({ item: { round: 3 }, userErrors: [] });
    expect(await result()).toEqual({ round: 3, sheetCount: 8, totalSum: 599 });
    const twice = await act(rating.secretary, 'memberRecusalEnd', item, {
      ...tied(),
      reason: 'Nhầm',
    });
    expect(codesIn(twice)).toEqual(['NOT_FOUND']);
    const { rows } = await api.db.owner.query(
      `SELECT reason, ended_reason FROM item_recusal_ended WHERE item_id = $1`,
      [uuidIn(item)],
    );
    expect(rows).toEqual([{ reason: 'Vợ là giám đốc', ended_reason: 'Nhầm người' }]);
  });

  it('cannot undo the quorum unseen: the release asks for a reason', async () => {
    for (const member of rating.members.slice(5)) {
      const tie = { personId: personGlobalId(member), reason: 'Cổ đông' };
      expect(codesIn(await act(rating.secretary, 'memberRecuse', item, tie))).toEqual([]);
    }
    const { councilSession } = await rating.secretary.ok(ITEM, { id: rating.sessionId });
    expect(councilSession.items[0]).toMatchObject({
      quorum: { members: 8, present: 5, needed: 6, met: false },
      obstacles: [{ code: 'QUORUM_MEMBERS' }],
    });
    const whole = await step(rating.chair, 'councilSessionRelease', rating.sessionId, {
      spreadReasons: [],
    });
    expect(codesIn(whole)).toEqual(['QUORUM_LOST']);
    const refused = await act(rating.chair, 'sessionItemRelease', item);
    expect(codesIn(refused)).toEqual(['QUORUM_LOST']);
    const quorumReason = 'Hội đồng thống nhất giữ kết quả';
    const released = await act(rating.chair, 'sessionItemRelease', item, { quorumReason });
    expect(released).toMatchObject({ item: { phase: 'RELEASED' }, userErrors: [] });
    const late = await act(rating.members[4]!, 'conflictDeclare', item, { reason: 'Bạn' });
    expect(codesIn(late)).toEqual(['CLOSED']);
  });
});

const SPREAD = `query ($id: ID!) { councilSession(id: $id) { items {
  spreadAlarm spreadReason obstacles { code } rounds { spreadAlarm spreadReason } } } }`;

describe('a chair with a tie to a product', () => {
  it('learns nothing of how far its sheets are apart, and does not settle it', async () => {
    const rating = await openSession(api, {
      ...{ members: 8, products: ['Thạch đen'] },
      rule: { sizeMin: 7, chairRequired: false },
    });
    const { chair, secretary, sessionId } = rating;
    const item = rating.itemIds[0]!;
    const tie = { reason: 'Em ruột là chủ cơ sở' };
    expect(codesIn(await act(chair, 'conflictDeclare', item, tie))).toEqual([]);
    await everybodyScores(criteria, rating.members.slice(1, 7), item);
    const low = { '4.1': 1, '7': 1, '9': 1, '5.3': 1, '5.1': 1, '3.5': 1 };
    await everybodyScores(criteria, [rating.members[7]!], item, low);
    expect(codesIn(await act(secretary, 'sessionItemClose', item))).toEqual([]);
    const seen = async (caller: typeof chair) =>
      (await caller.ok(SPREAD, { id: sessionId })).councilSession.items[0];
    const unknown = { spreadAlarm: null, spreadReason: null };
    expect(await seen(chair)).toEqual({ ...unknown, obstacles: [], rounds: [unknown] });
    const reason = 'Đã thảo luận';
    expect(codesIn(await act(chair, 'sessionItemSpreadKeep', item, { reason }))).toEqual(['TIED']);
    const spreadReasons = [{ itemId: item, reason }];
    const release = () => step(chair, 'councilSessionRelease', sessionId, { spreadReasons });
    expect(codesIn(await release())).toEqual(['TIED']);
    expect(await seen(secretary)).toMatchObject({
      ...{ spreadAlarm: true, spreadReason: null, obstacles: [{ code: 'SPREAD_UNSETTLED' }] },
    });
    expect(codesIn(await act(secretary, 'sessionItemSpreadKeep', item, { reason }))).toEqual([]);
    spreadReasons.pop();
    expect(codesIn(await release())).toEqual([]);
    expect(await seen(chair)).toMatchObject(unknown);
    expect(await seen(rating.members[3]!)).toMatchObject({
      spreadAlarm: true,
      spreadReason: reason,
    });
  });
});
