import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testApi, type Caller, type Loose, type TestApi } from '../support/api.ts';
import {
  answersWith,
  FOUR_STARS,
  inputOf,
  op,
  SAVE,
  sheetCriteria,
  SUBMIT,
  type GivenAnswer,
  type SheetCriterion,
} from '../support/rating.ts';
import { statementsOf } from '../support/sql-counter.ts';
import { openSession, step, type Rating } from '../support/sessions.ts';

let api: TestApi;
let criteria: SheetCriterion[];
let rating: Rating;
beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
  criteria = await sheetCriteria(api);
  const products = ['Bánh khảo', 'Thạch đen', 'Mật ong', 'Chè Kolia'];
  const rule = { remarkCriteria: ['5.1'], spreadLimit: '10' };
  rating = await openSession(api, { products, rule });
}, 120_000);
afterAll(() => api.close());

const byKey = (key: string) => criteria.find((one) => one.key === key)!;
const level = (key: string, points: number) => ({
  criterionId: byKey(key).id,
  optionId: byKey(key).options.find((one) => one.points === points)!.id,
});
const codes = (payload: Loose): string[] => payload.userErrors.map((error: Loose) => error.code);

async function save(member: Caller, item: number, answers: object[], more: object = {}) {
  const input = { answers, operationId: op(), ...more };
  return (await member.ok(SAVE, { id: rating.itemIds[item], input })).scoreSheetSave;
}

async function submit(member: Caller, item: number, total: string): Promise<Loose> {
  const input = { total, operationId: op() };
  return (await member.ok(SUBMIT, { id: rating.itemIds[item], input })).scoreSheetSubmit;
}

/** Answers with the remark that this council asks for. */
const remarked = (answers: readonly GivenAnswer[]) =>
  inputOf(answers).map((one) =>
    one.criterionId === byKey('5.1').id ? { ...one, remark: 'Có câu chuyện rõ' } : one,
  );

describe('two devices of one member', () => {
  it('different criteria are merged; the same one is asked once and nothing is lost', async () => {
    const member = rating.members[1]!;
    expect(codes(await save(member, 0, [{ ...level('1.1', 2), baseRevision: 0 }]))).toEqual([]);
    const second = await save(member, 0, [
      { ...level('1.1', 3), baseRevision: 0 },
      { ...level('1.2', 1), baseRevision: 0 },
    ]);
    expect(second).toMatchObject({
      userErrors: [],
      sheet: { totals: { points: 3, answered: 2 } },
      conflicts: [
        { criterion: { id: byKey('1.1').id }, stored: { option: { points: 2 }, revision: 1 } },
      ],
    });
    const settled = await save(member, 0, [{ ...level('1.1', 3), baseRevision: 1 }]);
    expect(settled).toMatchObject({ conflicts: [], sheet: { totals: { points: 4, answered: 2 } } });
    const taken = await save(member, 0, [{ criterionId: byKey('1.1').id, optionId: null }]);
    expect(taken).toMatchObject({ sheet: { totals: { points: 1, answered: 1 } } });
  });
});

describe('saving one answer', () => {
  it('is one transaction of four statements, whatever the sheet holds', async () => {
    const member = rating.members[3]!;
    await save(member, 0, inputOf(answersWith(criteria, FOUR_STARS)));
    const input = { answers: [level('1.1', 1)], operationId: op() };
    const SMALL = `mutation ($id: ID!, $input: ScoreSheetSaveInput!) {
      scoreSheetSave(id: $id, input: $input) { sheet { revision } userErrors { code } } }`;
    const statements = await statementsOf(() => member.ok(SMALL, { id: rating.itemIds[0], input }));
    const each = statements.flatMap((sql) => sql.split(';').map((one) => one.trim()));
    expect([each[0], each.at(-1)]).toEqual(['begin', 'commit']);
    const kinds = each.slice(1, -1).map((sql) => sql.split(/\s+/)[0]!.toUpperCase());
    expect(kinds).toEqual(['SELECT', 'SELECT', 'WITH', 'WITH']);
    expect(statements).toHaveLength(4);
  });
});

describe('a sheet cannot hold what the official one does not have', () => {
  it.each<[string, () => object[], string[], string[]]>([
    [
      'a level of another criterion',
      () => [{ criterionId: byKey('1.1').id, optionId: byKey('1.2').options[0]!.id }],
      ['NOT_ON_SHEET'],
      ['input', 'answers', '0', 'optionId'],
    ],
    [
      'a criterion twice',
      () => [level('1.1', 1), level('1.1', 2)],
      ['ANSWERED_TWICE'],
      ['input', 'answers', '1', 'criterionId'],
    ],
  ])('%s', async (_, answers, expected, field) => {
    const payload = await save(rating.members[2]!, 0, answers());
    expect(codes(payload)).toEqual(expected);
    expect(payload.userErrors[0].field).toEqual(field);
  });

  it('a criterion of another sheet', async () => {
    const [other] = await sheetCriteria(api, 26);
    const answers = [{ criterionId: other!.id, optionId: other!.options[0]!.id }];
    expect(codes(await save(rating.members[2]!, 0, answers))).toEqual(['NOT_ON_SHEET']);
  });
});

describe('handing in', () => {
  it('names what is missing, then the remark, then the other total', async () => {
    const member = rating.members[2]!;
    const four = answersWith(criteria, FOUR_STARS);
    await save(member, 0, inputOf(four).slice(1));
    const early = await submit(member, 0, '73');
    expect(codes(early)).toEqual(['INCOMPLETE']);
    expect(early.criterionIds).toEqual([criteria[0]!.id]);
    await save(member, 0, inputOf(four).slice(0, 1));
    const silent = await submit(member, 0, '75');
    expect(codes(silent)).toEqual(['REMARK_NEEDED']);
    expect(silent.criterionIds).toEqual([byKey('5.1').id]);
    await save(member, 0, remarked(four));
    const other = await submit(member, 0, '76');
    expect([codes(other), other.serverTotal]).toEqual([['TOTAL_DIFFERS'], 75]);
    const done = await submit(member, 0, '75');
    expect(done).toMatchObject({ sheet: { state: 'SUBMITTED' }, userErrors: [] });
    expect(codes(await save(member, 0, [level('1.1', 1)]))).toEqual(['SUBMITTED']);
    expect(codes(await submit(member, 0, '75'))).toEqual(['SUBMITTED']);
  });
});

describe('closing', () => {
  it('waits for all, counts no sheet of somebody with a tie, and alarms above the limit', async () => {
    const [chair, ...others] = rating.members as [Caller, ...Caller[]];
    const four = answersWith(criteria, FOUR_STARS);
    // Item 0: one tie after handing in. Item 1: spread of 10. Item 2: spread of 11. Item 3: one absent.
    const plan: Record<number, GivenAnswer[]> = { 0: four, 1: four, 2: four, 3: four };
    for (const member of [chair, ...others]) {
      for (const item of [0, 1, 2, 3]) {
        if (member === others[5] && item === 3) continue;
        if (member === rating.members[2] && item === 0) continue;
        let answers = plan[item]!;
        if (member === chair && item === 1) answers = tenLess();
        if (member === chair && item === 2) answers = elevenLess();
        await save(member, item, remarked(answers));
        const total = answers.reduce((sum, one) => sum + one.points, 0);
        expect(codes(await submit(member, item, String(total)))).toEqual([]);
      }
    }
    const tie = await step(
      rating.secretary,
      'memberRecuse',
      rating.itemIds[0]!,
      { personId: idOf(others[3]!), reason: 'Họ hàng' },
      'SessionItem',
    );
    expect(codes(tie)).toEqual([]);
    const early = await step(rating.secretary, 'councilSessionClose', rating.sessionId);
    expect(early).toMatchObject({
      session: { phase: 'OPEN' },
      obstacles: [
        { code: 'NOT_SUBMITTED', item: { position: 4 }, people: [{ name: 'Thành viên 6' }] },
      ],
      userErrors: [{ code: 'NOT_READY' }],
    });
    const refused = await step(rating.secretary, 'sessionAttendanceRecord', rating.sessionId, {
      personId: idOf(others[5]!),
      attendance: 'ABSENT',
    });
    expect(codes(refused)).toEqual(['HANDED_IN']);
    const late = await step(rating.secretary, 'sessionAttendanceRecord', rating.sessionId, {
      personId: idOf(others[5]!),
      attendance: 'LATE',
      absentForItemIds: [rating.itemIds[3]],
    });
    expect(codes(late)).toEqual([]);
    expect(codes(await save(others[5]!, 3, [level('1.1', 1)]))).toEqual(['ABSENT']);
    expect(codes(await step(rating.chair, 'councilSessionClose', rating.sessionId))).toEqual([]);
    expect(codes(await save(others[5]!, 3, [level('1.1', 1)]))).toEqual(['ABSENT']);
    expect(codes(await save(rating.members[1]!, 0, [level('1.1', 1)]))).toEqual(['LOCKED']);
  }, 60_000);

  it('the release needs a reason where the sheets are too far apart', async () => {
    const none = await step(rating.secretary, 'councilSessionRelease', rating.sessionId, {
      spreadReasons: [],
    });
    expect(codes(none)).toEqual(['SPREAD_UNSETTLED']);
    const spreadReasons = [{ itemId: rating.itemIds[2], reason: 'Đã thảo luận, giữ nguyên' }];
    const done = await step(rating.secretary, 'councilSessionRelease', rating.sessionId, {
      spreadReasons,
    });
    expect(codes(done)).toEqual([]);
    const { councilSession } = await rating.secretary.ok(
      `query ($id: ID!) { councilSession(id: $id) { items { spreadAlarm spreadReason
         result { sheetCount totalSum spread } } } }`,
      { id: rating.sessionId },
    );
    expect(councilSession.items).toEqual([
      {
        spreadAlarm: false,
        spreadReason: null,
        result: { sheetCount: 6, totalSum: 450, spread: 0 },
      },
      {
        spreadAlarm: false,
        spreadReason: null,
        result: { sheetCount: 7, totalSum: 515, spread: 10 },
      },
      {
        spreadAlarm: true,
        spreadReason: 'Đã thảo luận, giữ nguyên',
        result: { sheetCount: 7, totalSum: 514, spread: 11 },
      },
      {
        spreadAlarm: false,
        spreadReason: null,
        result: { sheetCount: 6, totalSum: 450, spread: 0 },
      },
    ]);
  });
});

const idOf = (caller: Caller) =>
  Buffer.from(`Person:${caller.actor.personId}`).toString('base64url');
/** 75 points less 10: 5.1 gives 0 instead of 5, 4.1 gives 1 instead of 3, 7 gives 0 instead of 3. */
const tenLess = () => answersWith(criteria, { ...FOUR_STARS, '5.1': 0, '4.1': 1, '7': 0 });
const elevenLess = () => answersWith(criteria, { ...FOUR_STARS, '5.1': 0, '4.1': 0, '7': 0 });
