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
