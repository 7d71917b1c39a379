import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { receiptHash } from '../../src/council/score-receipt.rules.ts';
import { ruleSheetOfItem } from '../../src/council/score.loader.ts';
import { testApi, type Caller, type Loose, type TestApi } from '../support/api.ts';
import {
  answersWith,
  FOUR_STARS,
  inputOf,
  op,
  personGlobalId,
  SAVE,
  sheetCriteria,
  SUBMIT,
  uuidIn,
  type GivenAnswer,
  type SheetCriterion,
} from '../support/rating.ts';
import { step, type Rating } from '../support/sessions.ts';
import { codes, conditionsOf, sessionOn } from './ballot-session.ts';

let api: TestApi;
let criteria: SheetCriterion[];
let four: GivenAnswer[];
let conditions: Loose[];

beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-20T03:00:00Z');
  criteria = await sheetCriteria(api);
  four = answersWith(criteria, FOUR_STARS);
  conditions = await conditionsOf(api, 6);
}, 120_000);
afterAll(() => api.close());

const save = async (by: Caller, id: string, input: object) =>
  (await by.ok(SAVE, { id, input: { answers: [], operationId: op(), ...input } })).scoreSheetSave;
const submit = async (by: Caller, id: string, total: number) =>
  (await by.ok(SUBMIT, { id, input: { total: String(total), operationId: op() } }))
    .scoreSheetSubmit;

const MINE = `query ($id: ID!) { node(id: $id) { ... on SessionItem { mySheet {
  state opinion
  answers { criterion { key id } option { points } remark flagged }
  receipt { number submittedAt total version source contentHash code }
  review { chosenCase ready missing { key } mixedCases { key } notPrinted { key }
           remarksMissing { key } flagged { key } }
  conditionMarks { remark revision condition { id } } } } } }`;
const mine = async (by: Caller, id: string) => (await by.ok(MINE, { id })).node.mySheet;

describe('a sheet on its way to being handed in', () => {
  let rating: Rating;
  beforeAll(async () => {
    rating = await sessionOn(api, {
      sheets: [6, 6],
      members: 4,
      rule: { remarkRule: 'NO_POINTS', remarkCriteria: ['1.1'], flagCountsAtClose: true },
    });
  });

  it('lists what lacks; an answer is taken back and given again', async () => {
    const [item] = rating.itemIds as [string];
    const [, member] = rating.members as [Caller, Caller];
    const at = (key: string) => criteria.find((one) => one.key === key)!;
    await save(member, item, { answers: inputOf(four).slice(1) });
    await save(member, item, {
      answers: [
        { criterionId: at('5.1').id, optionId: null, flagged: true },
        { criterionId: at('4.1').id, flagged: true },
      ],
    });
    const { review } = await mine(member, item);
    expect(review).toMatchObject({
      ready: false,
      missing: [{ key: '1.1' }, { key: '5.1' }],
      flagged: [{ key: '4.1' }, { key: '5.1' }],
    });
    const [first] = inputOf(four);
    const story = inputOf(four).find((one) => one.criterionId === at('5.1').id)!;
    await save(member, item, { answers: [first, story] });
    expect((await mine(member, item)).review).toMatchObject({
      missing: [],
      remarksMissing: [{ key: '1.1' }],
    });
    expect(codes(await submit(member, item, 75))).toEqual(['REMARK_NEEDED']);
    await save(member, item, { answers: [{ criterionId: at('1.1').id, remark: 'Xem hồ sơ' }] });
    expect((await mine(member, item)).review).toMatchObject({ ready: true });
  });

  it('tells both totals when they differ, and stores nothing', async () => {
    const [item] = rating.itemIds as [string];
    const [, member] = rating.members as [Caller, Caller];
    const refused = await member.ok(
      `mutation ($id: ID!, $input: ScoreSheetSubmitInput!) { scoreSheetSubmit(id: $id, input: $input) {
         deviceTotal serverTotal receipt userErrors { code message field } } }`,
      { id: item, input: { total: '77', operationId: op() } },
    );
    expect(refused.scoreSheetSubmit).toMatchObject({
      ...{ deviceTotal: 77, serverTotal: 75, receipt: null },
      userErrors: [{ code: 'TOTAL_DIFFERS', field: ['input', 'total'] }],
    });
    const { message } = refused.scoreSheetSubmit.userErrors[0];
    expect(message).toContain('77');
    expect(message).toContain('75');
    expect((await mine(member, item)).receipt).toBeNull();
  });

  it('gives a receipt that a device can take again, the same at every reading', async () => {
    const [item] = rating.itemIds as [string];
    const [, member] = rating.members as [Caller, Caller];
    await save(member, item, { opinion: 'Nên mở rộng thị trường' });
    const handed = await submit(member, item, 75);
    expect(codes(handed)).toEqual([]);
    const sheet = await mine(member, item);
    const { receipt } = sheet;
    expect(receipt).toMatchObject({
      ...{ number: '05/2026-01-03', total: 75, version: 1, source: 'SCREEN' },
      code: handed.receipt,
    });
    const rules = (await ruleSheetOfItem(member.context(), uuidIn(item)))!;
    const answers = four.map((one) => ({
      criterionId: uuidIn(one.criterionId),
      optionId: uuidIn(one.optionId),
      remark: criteria.find(({ id }) => id === one.criterionId)!.key === '1.1' ? 'Xem hồ sơ' : null,
    }));
    const content = { number: receipt.number, version: 1, conditions: [], opinion: sheet.opinion };
    expect(receipt.contentHash).toBe(receiptHash(rules, { ...content, answers, total: 75 }));
    expect((await mine(member, item)).receipt).toEqual(receipt);
  });

  it('marks a condition as secretly as a score', async () => {
    const [, item] = rating.itemIds as [string, string];
    const [, member, other] = rating.members as [Caller, Caller, Caller];
    const [condition] = conditions;
    const bare = await save(member, item, {
      conditions: [{ conditionId: condition.id, marked: true }],
    });
    expect(codes(bare)).toEqual(['MARK_NEEDS_REMARK']);
    const [foreign] = await conditionsOf(api, 21);
    const wrong = await save(member, item, {
      conditions: [{ conditionId: foreign.id, marked: true, remark: 'x' }],
    });
    expect(codes(wrong)).toEqual(['CONDITION_NOT_ON_SHEET']);
    const mark = { conditionId: condition.id, marked: true, remark: 'Giấy phép bị sửa' };
    expect(codes(await save(member, item, { conditions: [mark] }))).toEqual([]);
    expect(codes(await save(member, item, { conditions: [mark] }))).toEqual([]);
    expect((await mine(member, item)).conditionMarks).toEqual([
      { remark: 'Giấy phép bị sửa', revision: 1, condition: { id: condition.id } },
    ]);
    for (const one of [other, rating.secretary, rating.chair]) {
      const seen = await one.run(MINE, { id: item });
      expect(JSON.stringify(seen)).not.toContain('Giấy phép bị sửa');
    }
    const { rows } = await api.db.owner.query<{ action: string; after: Loose }>(
      `SELECT action, after FROM audit_entry WHERE actor_id = $1 ORDER BY id DESC LIMIT 2`,
      [member.actor.personId],
    );
    for (const { action, after } of rows) {
      expect([action, Object.keys(after).sort(), after.changed]).toEqual([
        'score-sheet.save',
        ['changed', 'fingerprint', 'itemId', 'version'],
        1,
      ]);
    }
    for (const table of ['score_condition_mark']) {
      expect((await api.db.pool.query(`SELECT FROM ${table}`)).rows).toEqual([]);
      expect((await api.db.owner.query(`SELECT FROM ${table}`)).rows).toEqual([]);
    }
    await save(member, item, {
      conditions: [{ conditionId: condition.id, marked: false }],
    });
    expect((await mine(member, item)).conditionMarks).toEqual([]);
    await save(member, item, { conditions: [mark] });
  });

  it('after the close the chair sees counts of flags; marks come with the result', async () => {
    const [first, second] = rating.itemIds as [string, string];
    const remarked = inputOf(four).map((one) => ({ ...one, remark: 'Nhận xét' }));
    const COUNTS = `query ($id: ID!) { councilSession(id: $id) { items {
      flagCounts { flags criterion { key } } conditionMarks { sheets condition { id } } } } }`;
    const seen = async (by: Caller) =>
      (await by.ok(COUNTS, { id: rating.sessionId })).councilSession.items;
    for (const member of rating.members) {
      for (const item of [first, second]) {
        if (member === rating.members[1] && item === first) continue;
        await save(member, item, { answers: remarked });
        expect(codes(await submit(member, item, 75))).toEqual([]);
      }
    }
    const nothing = [
      { flagCounts: null, conditionMarks: null },
      { flagCounts: null, conditionMarks: null },
    ];
    expect(await seen(rating.chair)).toEqual(nothing);
    const closed = await step(rating.secretary, 'councilSessionClose', rating.sessionId);
    expect(codes(closed)).toEqual([]);
    for (const one of [rating.secretary, rating.members[1]!]) {
      expect(await seen(one)).toEqual(nothing);
    }
    const flagCounts = ['4.1', '5.1'].map((key) => ({ flags: 1, criterion: { key } }));
    expect(await seen(rating.chair)).toEqual([{ ...nothing[0], flagCounts }, nothing[1]]);
    const late = await save(rating.members[1]!, first, { answers: remarked.slice(0, 1) });
    expect(codes(late)).toEqual(['LOCKED']);
    expect(late.userErrors[0].message).toContain('not stored by the server');
    expect(late.userErrors[0].message).toContain('evidence');
    const released = await step(rating.chair, 'councilSessionRelease', rating.sessionId, {
      spreadReasons: [],
    });
    expect(codes(released)).toEqual([]);
    const marks = [{ sheets: 1, condition: { id: conditions[0].id } }];
    expect(await seen(rating.members[2]!)).toEqual([
      { flagCounts: null, conditionMarks: [] },
      { flagCounts: null, conditionMarks: marks },
    ]);
  });
});

describe('who handed in is told apart from who marked what', () => {
  it('a recused member’s flags and marks are not counted', async () => {
    const rating = await sessionOn(api, {
      sheets: [6],
      members: 4,
      rule: { flagCountsAtClose: true, resultsAtClose: true },
    });
    const [item] = rating.itemIds as [string];
    for (const [index, member] of rating.members.entries()) {
      const answers = inputOf(four).map((one) => ({ ...one, flagged: index > 0 }));
      const marks = [{ conditionId: conditions[0].id, marked: true, remark: 'Xem lại' }];
      await save(member, item, { answers, conditions: marks });
      expect(codes(await submit(member, item, 75))).toEqual([]);
    }
    await step(
      rating.secretary,
      'memberRecuse',
      item,
      { personId: personGlobalId(rating.members[2]!), reason: 'Họ hàng' },
      'SessionItem',
    );
    expect(codes(await step(rating.secretary, 'councilSessionClose', rating.sessionId))).toEqual(
      [],
    );
    const { councilSession } = await rating.chair.ok(
      `query ($id: ID!) { councilSession(id: $id) { items {
         flagCounts { flags } conditionMarks { sheets } } } }`,
      { id: rating.sessionId },
    );
    const [seen] = councilSession.items;
    expect(new Set(seen.flagCounts.map((one: Loose) => one.flags))).toEqual(new Set([2]));
    expect(seen.conditionMarks).toEqual([{ sheets: 3 }]);
  });
});
