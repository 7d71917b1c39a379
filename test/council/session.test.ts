import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testApi, type TestApi } from '../support/api.ts';
import {
  answersWith,
  inputOf,
  op,
  openSession,
  SAVE,
  score,
  sheetCriteria,
  step,
  totalOf,
  type SheetCriterion,
} from '../support/rating.ts';

let api: TestApi;
let criteria: SheetCriterion[];
beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
  criteria = await sheetCriteria(api);
});
afterAll(() => api.close());

describe('a session', () => {
  it('opens, is scored, closes and is released', async () => {
    const rating = await openSession(api, { products: ['Bún ngô'] });
    const [item] = rating.itemIds;
    console.log(
      criteria
        .map(
          (c) => `${c.key}:${c.options.map((o) => o.points).join('/')} ${JSON.stringify(c.minima)}`,
        )
        .join('\n'),
    );
    const full = answersWith(criteria);
    expect(totalOf(full)).toBe(100);
    for (const member of rating.members) await score(member, item!, full);
    const closed = await step(rating.secretary, 'councilSessionClose', rating.sessionId);
    expect(closed).toMatchObject({ session: { phase: 'CLOSED' }, userErrors: [] });
    const released = await step(rating.secretary, 'councilSessionRelease', rating.sessionId, {
      spreadReasons: [],
    });
    expect(released).toMatchObject({ session: { phase: 'RELEASED' }, userErrors: [] });
    void inputOf;
    void SAVE;
    void op;
  });
});
