import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testApi, type Caller, type TestApi } from '../support/api.ts';
import { op, SAVE, SUBMIT } from '../support/rating.ts';
import type { Rating } from '../support/sessions.ts';
import { casedCriteria, codes, sessionOn, type CasedCriterion } from './ballot-session.ts';

let api: TestApi;
let cased: CasedCriterion[];

beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-20T03:00:00Z');
  cased = await casedCriteria(api);
}, 120_000);
afterAll(() => api.close());

const save = async (by: Caller, id: string, input: object) =>
  (await by.ok(SAVE, { id, input: { answers: [], operationId: op(), ...input } })).scoreSheetSave;
const submit = async (by: Caller, id: string, total: number) =>
  (await by.ok(SUBMIT, { id, input: { total: String(total), operationId: op() } }))
    .scoreSheetSubmit;
const MINE = `query ($id: ID!) { node(id: $id) { ... on SessionItem { mySheet {
  review { chosenCase ready missing { key } mixedCases { key } } } } } }`;
const mine = async (by: Caller, id: string) => (await by.ok(MINE, { id })).node.mySheet;

/** One level of the case, or of both, for each criterion of sheet 26. */
const answersOfCase = (number: number) =>
  cased.map(({ id, options }) => {
    const own = options.filter((one) => one.caseNumber === null || one.caseNumber === number);
    return { criterionId: id, optionId: own.find((one) => one.printed)!.id };
  });

describe('alternative cases of sheet 26', () => {
  let rating: Rating;
  beforeAll(async () => {
    rating = await sessionOn(api, { sheets: [26], members: 2 });
  });

  it('one of them only: mixed ones are named before and at the handing in', async () => {
    const [item] = rating.itemIds as [string];
    const [, member] = rating.members as [Caller, Caller];
    const both = cased.filter((one) =>
      [1, 2].every((number) => one.options.some((it) => it.caseNumber === number)),
    );
    expect(both.length).toBeGreaterThan(1);
    const last = both.at(-1)!;
    const other = last.options.find((one) => one.caseNumber === 2)!;
    const mixed = answersOfCase(1).map((one) =>
      one.criterionId === last.id ? { ...one, optionId: other.id } : one,
    );
    await save(member, item, { answers: mixed });
    expect((await mine(member, item)).review).toMatchObject({
      chosenCase: 1,
      ready: false,
      missing: [],
      mixedCases: [{ key: last.key }],
    });
    const refused = await submit(member, item, 0);
    expect(codes(refused)).toEqual(['MIXED_CASES']);
    expect(refused.criterionIds).toEqual([last.id]);
    expect(refused.userErrors[0].message).toContain('alternative cases');
    await save(member, item, { answers: answersOfCase(2) });
    expect((await mine(member, item)).review).toMatchObject({ chosenCase: 2, ready: true });
  });
});
