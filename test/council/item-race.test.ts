import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testApi, type TestApi } from '../support/api.ts';
import { act, codesIn, everybodyScores, secretRows } from '../support/day.ts';
import { op, sheetCriteria, uuidIn, type SheetCriterion } from '../support/rating.ts';
import { openSession, step } from '../support/sessions.ts';

let api: TestApi;
let criteria: SheetCriterion[];
beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
  criteria = await sheetCriteria(api);
});
afterAll(() => api.close());

describe('two secretaries at once', () => {
  it('one closes the product, the other is told who did', async () => {
    const rating = await openSession(api, { products: ['Thạch đen', 'Hạt dẻ'] });
    for (const item of rating.itemIds) await everybodyScores(criteria, rating.members, item);
    const [item] = rating.itemIds as [string];
    const both = await Promise.all([
      act(rating.secretary, 'sessionItemClose', item),
      act(rating.chair, 'sessionItemClose', item),
    ]);
    expect(both.map((one) => codesIn(one).join()).sort()).toEqual(['', 'WRONG_PHASE']);
    const loser = both.find((one) => one.userErrors.length > 0);
    expect(loser.item.phase).toBe('CLOSED');
    expect(loser.userErrors[0].message).toMatch(/closed \(by (Thư ký|Chủ tịch) at \d\d:\d\d\)/);
    const results = await secretRows(api, `SELECT round FROM item_result WHERE item_id = $1`, [
      uuidIn(item),
    ]);
    expect(results).toEqual([{ round: 1 }]);
    // The last product and the whole session at once: never both, never twice.
    const last = await Promise.all([
      act(rating.secretary, 'sessionItemClose', rating.itemIds[1]!),
      step(rating.chair, 'councilSessionClose', rating.sessionId),
    ]);
    expect(last.map((one) => codesIn(one).join()).sort()).toEqual(['', 'WRONG_PHASE']);
    expect(last.map((one) => one.session?.phase ?? 'CLOSED')).toEqual(['CLOSED', 'CLOSED']);
  });

  it('a repeat of one close has one effect', async () => {
    const rating = await openSession(api, { products: ['Gạo nếp'] });
    const [item] = rating.itemIds as [string];
    await everybodyScores(criteria, rating.members, item);
    const input = { operationId: op() };
    const sends = await Promise.all(
      Array.from({ length: 10 }, () => act(rating.secretary, 'sessionItemClose', item, input)),
    );
    for (const one of sends) expect(one).toEqual(sends[0]);
    expect(codesIn(sends[0])).toEqual([]);
  });
});
