import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testApi, type Caller, type TestApi } from '../support/api.ts';
import { act, attend, codesIn } from '../support/day.ts';
import { answersWith, FOUR_STARS, inputOf, op, SAVE, sheetCriteria } from '../support/rating.ts';
import { openSession, step, type Rating } from '../support/sessions.ts';
import { statementsOf } from '../support/sql-counter.ts';
import { CONTROL, MEMBER, POLL } from './session-documents.ts';

let api: TestApi;
let small: Rating;
let large: Rating;
let openings: string[][];
beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
  const criteria = await sheetCriteria(api);
  const products = (count: number) =>
    Array.from({ length: count }, (_, index) => `Sản phẩm ${index + 1} của ${count}`);
  small = await openSession(api, { products: products(2), open: false });
  large = await openSession(api, { members: 15, products: products(40), open: false });
  openings = [];
  for (const rating of [small, large]) {
    openings.push(
      await statementsOf(async () => {
        const opened = await step(rating.secretary, 'councilSessionOpen', rating.sessionId);
        expect(codesIn(opened)).toEqual([]);
      }),
    );
    const member = rating.members[2]!;
    for (const id of rating.itemIds) {
      const input = { answers: inputOf(answersWith(criteria, FOUR_STARS)), operationId: op() };
      await member.ok(SAVE, { id, input });
    }
    // The same kinds of things in both: a tie, somebody late.
    await act(rating.members[1]!, 'conflictDeclare', rating.itemIds[1]!, { reason: 'Bạn' });
    await attend(rating, rating.members[3]!, 'LATE');
  }
}, 240_000);
afterAll(() => api.close());

describe('forty products and fifteen members take as many statements as two and seven', () => {
  it('to open', () => {
    expect(openings[1]).toHaveLength(openings[0]!.length);
    expect(openings[1]!.length).toBeLessThan(30);
  });

  it('and tell each of their openings, in agenda order', async () => {
    const { councilSession } = await large.secretary.ok(
      `query ($id: ID!) { councilSession(id: $id) { events { kind position } } }`,
      { id: large.sessionId },
    );
    const opened = councilSession.events.filter(
      (one: { kind: string }) => one.kind === 'ITEM_OPENED',
    );
    expect(opened.map((one: { position: number }) => one.position)).toEqual(
      Array.from({ length: 40 }, (_, index) => index + 1),
    );
  });

  /**
   * Statements of a whole request, after one because official sheets are read once and kept. The fewest of
   * three: what two fields ask for comes in one batch or in two, as their answers come back.
   */
  const count = async (caller: Caller, document: string, id: string) => {
    await caller.ok(document, { id });
    const counted: string[][] = [];
    for (let time = 0; time < 3; time++) {
      counted.push(await statementsOf(() => caller.ok(document, { id })));
    }
    return counted.sort((a, b) => a.length - b.length)[0]!;
  };

  it.each([
    ['a member: agenda and own sheets', MEMBER, (one: Rating) => one.members[2]!],
    ['the secretary: control room', CONTROL, (one: Rating) => one.secretary],
    ['the secretary: progress', POLL, (one: Rating) => one.secretary],
  ] as const)('%s', async (_, document, caller) => {
    const few = await count(caller(small), document, small.sessionId);
    const many = await count(caller(large), document, large.sessionId);
    expect(many).toHaveLength(few.length);
    expect(many.length).toBeLessThan(80);
  });
});
