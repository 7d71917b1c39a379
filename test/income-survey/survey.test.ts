import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testApi, type Loose, type TestApi } from '../support/api.ts';
import { op } from '../support/rating.ts';
import { statementsOf } from '../support/sql-counter.ts';
import {
  call,
  collecting,
  gid,
  household,
  HOUSEHOLDS,
  HUNG_DAO,
  planInput,
  save,
  step,
  surveyPeople,
  VINH_QUANG,
} from './support.ts';

let api: TestApi;
let people: Awaited<ReturnType<typeof surveyPeople>>;
beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
  people = await surveyPeople(api);
});
afterAll(() => api.close());

const outcomes = ({ results }: Loose) => results.map((one: Loose) => one.outcome as string);
const codes = ({ results }: Loose) =>
  results.map((one: Loose) => one.problems.map(({ code }: Loose) => code as string));
const FIGURES = `{ incomeFigures(communeCode: "01705") { year amount status method } }`;
const figures = async (who = api.anonymous) => (await who.ok(FIGURES)).incomeFigures;

it('goes from the plan through households written offline to the public figure', async () => {
  const { officer, reviewer } = people;
  const { survey: planned } = await call(officer, 'incomeSurveyPlan', { input: planInput() });
  expect(planned).toMatchObject({
    status: 'PLANNED',
    revision: 1,
    events: [{ status: 'PLANNED' }],
  });
  const blank = { completed: false, interviewedOn: null, members: [], lines: [] };
  // The list of households is made before anybody is asked; a reserve waits.
  const list = [1, 2, 3, 4, 5, 6].map((order) =>
    household(order, { ...blank, areaCode: order > 3 ? 'B' : 'A' }),
  );
  list[5] = { ...list[5]!, kind: 'RESERVE' };
  expect(outcomes(await save(officer, planned.id, list))).toEqual(list.map(() => 'SAVED'));
  const early = household(7);
  expect(codes(await save(officer, planned.id, [early]))).toEqual([['NOT_COLLECTING']]);
  const started = await step(officer, 'Advance', planned, 'START');
  expect(await figures(officer)).toMatchObject([{ status: 'COLLECTING', amount: null }]);

  // Two devices sent the same forms, one of them twice; the fifth household was not at home.
  const nets = [120_000, 50_000, 30_000, 100_000, 0, 31_000];
  const members = [4, 2, 1, 3, 0, 1];
  const forms = [0, 1, 2, 3].map((index) => ({
    ...household(index + 1, { wage: nets[index], members: members[index] }),
    ...{ id: list[index]!.id, areaCode: list[index]!.areaCode, baseRevision: 1 },
  }));
  const replaced = {
    ...household(6, { wage: nets[5], members: members[5], kind: 'RESERVE', areaCode: 'B' }),
    ...{ id: list[5].id, baseRevision: 1, replacesId: list[4]!.id, replacementReason: 'Đi vắng' },
  };
  const operationId = op();
  const first = await save(officer, started.id, [...forms, replaced], operationId);
  expect(outcomes(first)).toEqual(['SAVED', 'SAVED', 'SAVED', 'SAVED', 'SAVED']);
  expect(await save(officer, started.id, [...forms, replaced], operationId)).toEqual(first);
  const again = await save(officer, started.id, [...forms, replaced]);
  expect(outcomes(again)).toEqual([
    'UNCHANGED',
    'UNCHANGED',
    'UNCHANGED',
    'UNCHANGED',
    'UNCHANGED',
  ]);

  const summed = await step(officer, 'Advance', started, 'SUMMARISE');
  // 331000 ÷ 11; weights 110/3 and 50: (110/3·200000 + 50·131000) ÷ (110/3·7 + 50·4).
  expect(summed).toMatchObject({
    ...{ status: 'SUMMARISED', householdsListed: 6, householdsCompleted: 5 },
    result: { households: 5, persons: 11, unweighted: '30090.91', counts: 'UNWEIGHTED' },
  });
  expect(summed.result).toMatchObject({ amount: 30_091, weighted: '30401.46' });
  const seen = Object.fromEntries(
    summed.result.groups.map((one: Loose) => [one.kind + one.key, one]),
  );
  expect(seen.AREAA).toMatchObject({ households: 3, perPerson: '28571.43', suppressed: true });
  expect(seen.SECTION1).toMatchObject({ households: 5, perPerson: '30090.91', suppressed: false });
  expect(await figures()).toEqual([]);
  expect(await figures(officer)).toMatchObject([{ status: 'SUMMARISED', amount: 30_091 }]);

  // Frozen: neither a household nor the figure can be changed beside the survey.
  const late = await save(officer, started.id, [forms[0]!]);
  expect(late).toMatchObject({ results: null, userErrors: [{ code: 'WRONG_STATUS' }] });
  const byHand = await call(
    officer,
    'incomeFigureRecord',
    {
      input: {
        ...{ communeId: gid('Commune', HUNG_DAO), year: 2023, method: 'QD_1245_2022' },
        ...{ amount: 46_600, source: 'Tay', status: 'SUMMARISED', operationId: op() },
        baseRevision: 3,
      },
    },
    'figure { amount }',
  );
  expect(byHand).toMatchObject({
    figure: { amount: 30_091 },
    userErrors: [{ code: 'FROM_SURVEY' }],
  });
  await expect(api.db.pool.query('UPDATE income_figure SET amount = 1000')).rejects.toThrow(
    /survey/,
  );

  // Opened again with a reason, corrected, summed up once more.
  const noReason = { step: 'REOPEN', baseRevision: summed.revision, operationId: op() };
  const refused = await call(reviewer, 'incomeSurveyReview', { id: summed.id, input: noReason });
  expect(refused.userErrors).toMatchObject([{ code: 'REASON_NEEDED' }]);
  const reason = 'Phiếu số 1 ghi nhầm';
  const reopened = await step(reviewer, 'Review', summed, 'REOPEN', { reason });
  expect(reopened).toMatchObject({ status: 'COLLECTING', round: 2, result: null });
  const lines = [{ section: 1, field: 'salaryAndAllowances', amount: 140_000 }];
  const corrected = { ...forms[0]!, baseRevision: 2, lines };
  expect(outcomes(await save(officer, started.id, [corrected]))).toEqual(['SAVED']);
  const twice = await step(officer, 'Advance', reopened, 'SUMMARISE');
  expect(twice.result).toMatchObject({ amount: 31_909, unweighted: '31909.09' });
  const accepted = await step(reviewer, 'Review', twice, 'ACCEPT');
  const confirmed = await step(reviewer, 'Review', accepted, 'CONFIRM');
  expect(await figures()).toEqual([
    { year: 2023, amount: 31_909, status: 'CONFIRMED', method: 'QD_1245_2022' },
  ]);
  const used = await step(officer, 'Advance', confirmed, 'USE');
  expect(used.events.map((one: Loose) => one.status)).toEqual([
    ...['PLANNED', 'COLLECTING', 'SUMMARISED', 'COLLECTING', 'SUMMARISED'],
    ...['ACCEPTED', 'CONFIRMED', 'USED_IN_DOSSIER'],
  ]);
  const last = { step: 'REOPEN', reason, baseRevision: used.revision, operationId: op() };
  const over = await call(reviewer, 'incomeSurveyReview', { id: used.id, input: last });
  expect(over.userErrors).toMatchObject([{ code: 'WRONG_STATUS' }]);
});

describe('one send of many households', () => {
  let survey: Loose;
  beforeAll(async () => {
    survey = await collecting(people.officer, { year: 2022, windowFrom: '2022-08-01' });
  });
  const in2022 = (order: number, more: Record<string, unknown> = {}) =>
    household(order, { interviewedOn: '2023-08-05', ...more });
  const amounts = (amount: unknown, field = 'salaryAndAllowances', section = 1) => ({
    lines: [{ section, field, amount }],
  });

  it('stores the right ones, and says of each other one why not', async () => {
    const kept = in2022(1);
    const wrong: [string, object][] = [
      ['INVALID', in2022(2, amounts(-5))],
      ['INVALID', in2022(2, amounts(1_000_000_001))],
      ['INVALID', in2022(2, { members: 0, id: 'ABC' })],
      ['UNKNOWN_AREA', in2022(2, { areaCode: 'Z' })],
      ['ORDER_TAKEN', in2022(1)],
      ['UNKNOWN_FIELD', in2022(2, amounts(5, 'seedCost'))],
      ['EXCLUDED_RECEIPT', in2022(2, amounts(5_000, 'LAND_COMPENSATION', 7))],
      ['NO_COUNTED_MEMBER', { ...in2022(2), members: [{ monthsLived: 3 }] }],
      ['INTERVIEW_DAY', in2022(2, { interviewedOn: null })],
      ['REPLACEMENT', in2022(2, { kind: 'RESERVE', replacesId: kept.id })],
      ['SENT_TWICE', kept],
    ];
    const doubtful: [string, object][] = [
      ['ASK_UNIT_LARGE', in2022(2, amounts(60_000_000))],
      ['ASK_UNIT_SMALL', in2022(2, amounts(60))],
      ['ASK_NO_RECEIPTS', in2022(2, { lines: [] })],
      ['ASK_WINDOW', in2022(2, { interviewedOn: '2024-01-05' })],
    ];
    const sent = [kept, ...wrong.map(([, one]) => one), ...doubtful.map(([, one]) => one)];
    const answer = await save(people.officer, survey.id, sent);
    expect(codes(answer)).toEqual([
      [],
      ...wrong.map(([code]) => [code]),
      ...doubtful.map(([code]) => [code]),
    ]);
    expect(outcomes(answer)).toEqual([
      ...['SAVED', ...wrong.map(() => 'REFUSED'), ...doubtful.map(() => 'NEEDS_CONFIRMATION')],
    ]);
    expect(answer.results[7].problems[0]).toMatchObject({
      field: ['input', 'households', '7', 'lines', '0', 'field'],
      message: expect.stringContaining('compensation for land'),
    });
    // What looked wrong is taken when it was looked at.
    const confirmed = { ...doubtful[1]![1], confirmed: true };
    expect(outcomes(await save(people.officer, survey.id, [confirmed]))).toEqual(['SAVED']);
    const { surveyHouseholds } = await people.officer.ok(HOUSEHOLDS, { id: survey.id });
    expect(surveyHouseholds.totalCount).toBe(2);
  });

  it('changes a household only from the version that was read, and never takes an id of others', async () => {
    const mine = in2022(10);
    await save(people.officer, survey.id, [mine]);
    const other = { ...mine, headName: 'Khác', baseRevision: 7 };
    const stale = await save(people.officer, survey.id, [other]);
    expect(stale.results).toMatchObject([{ outcome: 'STALE', household: { revision: 1 } }]);
    const abroad = await collecting(people.neighbour, {
      ...{ communeId: gid('Commune', VINH_QUANG), year: 2022, windowFrom: '2022-08-01' },
    });
    const taken = await save(people.neighbour, abroad.id, [mine]);
    expect(taken.results).toMatchObject([
      { outcome: 'REFUSED', household: null, problems: [{ code: 'ID_TAKEN' }] },
    ]);
  });

  it('takes as many statements for fifty as for one, and so does reading them', async () => {
    const one = await statementsOf(() => save(people.officer, survey.id, [in2022(100)]));
    const fifty = Array.from({ length: 50 }, (_, index) => in2022(200 + index));
    const many = await statementsOf(() => save(people.officer, survey.id, fifty));
    expect(many.length).toBe(one.length);
    const read = (first: number) =>
      statementsOf(() => people.officer.ok(HOUSEHOLDS, { id: survey.id, first }));
    expect((await read(50)).length).toBe((await read(1)).length);
  });

  it('is refused for a sample that is open or too small', async () => {
    const small = await collecting(people.officer, {
      year: 2021,
      windowFrom: '2022-07-01',
      windowTo: '2022-07-30',
    });
    const open = in2022(1, { completed: false, confirmed: true });
    await save(people.officer, small.id, [open]);
    const sum = { step: 'SUMMARISE', baseRevision: small.revision, operationId: op() };
    const early = await call(people.officer, 'incomeSurveyAdvance', { id: small.id, input: sum });
    expect(early.userErrors).toMatchObject([{ code: 'INCOMPLETE' }]);
    const done = { ...open, completed: true, baseRevision: 1 };
    await save(people.officer, small.id, [done]);
    const few = { ...sum, operationId: op() };
    const tiny = await call(people.officer, 'incomeSurveyAdvance', { id: small.id, input: few });
    expect(tiny.userErrors).toMatchObject([{ code: 'TOO_FEW' }]);
    expect(tiny.survey).toMatchObject({
      status: 'COLLECTING',
      revision: small.revision,
      result: null,
    });
  });
});
