import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidv7 } from '../../src/platform/db/uuid.ts';
import { testApi, type Loose, type TestApi } from '../support/api.ts';
import { insertProducer, insertProduct } from '../support/products.ts';
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
    ...{ id: list[5]!.id, baseRevision: 1, replacesId: list[4]!.id, replacementReason: 'Đi vắng' },
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

describe('plans', () => {
  it.each([
    ['a year ahead', { year: 2030 }, 'YEAR_AHEAD'],
    [
      'a unit that had ended',
      { year: 2026, windowFrom: '2026-08-01', windowTo: '2026-08-02' },
      'NOT_IN_YEAR',
    ],
    ['a window of another year', { windowFrom: '2019-01-01' }, 'WINDOW'],
    ['a method of later', { method: 'QD_2545_2026' }, 'METHOD_NOT_IN_FORCE'],
    ['the same survey again', { year: 2023 }, 'ALREADY_PLANNED'],
    ['another method than these two', { method: 'GUIDANCE_2014' }, 'INVALID'],
  ])('are refused for %s', async (_, more, code) => {
    const { userErrors } = await call(people.officer, 'incomeSurveyPlan', {
      input: planInput(more),
    });
    expect(userErrors).toMatchObject([{ code }]);
  });
});

describe('what households said', () => {
  const MEMBERS = `query ($id: ID!) { node(id: $id) { ... on IncomeHousehold { headName net } } }`;

  it('is seen by the officers of the commune and the reviewer, and by nobody else', async () => {
    const list = await people.officer.ok(
      `{ incomeSurveys(first: 1, filter: { year: 2023 }) { nodes { id } } }`,
    );
    const surveyId = list.incomeSurveys.nodes[0].id as string;
    const own = (await people.officer.ok(HOUSEHOLDS, { id: surveyId })).surveyHouseholds;
    expect(own.totalCount).toBe(6);
    expect(own.nodes[0]).toMatchObject({ headName: 'Chủ hộ MẬT 1', net: 140_000 });
    const householdId = own.nodes[0].id as string;
    expect(
      (await people.reviewer.ok(HOUSEHOLDS, { id: surveyId })).surveyHouseholds.totalCount,
    ).toBe(6);
    const { officer, reviewer, neighbour, otherReviewer, ...rest } = people;
    for (const insider of [officer, reviewer]) {
      expect((await insider.ok(MEMBERS, { id: householdId })).node.net).toBe(140_000);
    }
    for (const outsider of [neighbour, otherReviewer]) {
      const seen = await outsider.ok(HOUSEHOLDS, { id: surveyId });
      expect(seen.surveyHouseholds).toEqual({ totalCount: 0, nodes: [] });
    }
    for (const other of [...Object.values(rest), api.anonymous]) {
      const { codes: refused } = await other.run(HOUSEHOLDS, { id: surveyId });
      expect([other.actor.name, refused]).toEqual([
        ...[other.actor.name, [other === api.anonymous ? 'UNAUTHENTICATED' : 'FORBIDDEN']],
      ]);
    }
    for (const other of [neighbour, otherReviewer, ...Object.values(rest), api.anonymous]) {
      expect((await other.ok(MEMBERS, { id: householdId })).node).toBeNull();
    }
  });

  it('is kept by the database too, from its owner and from whoever has no grant', async () => {
    const tables = ['income_household', 'income_member', 'income_line'];
    const count = async (person: string | null) => {
      const client = await api.db.pool.connect();
      try {
        await client.query('BEGIN');
        await client.query(`SELECT set_config('app.person_id', $1, true)`, [person ?? '']);
        const counts = tables.map((table) => `(SELECT count(*)::int FROM ${table}) AS ${table}`);
        const { rows } = await client.query<Record<string, number>>(`SELECT ${counts.join(', ')}`);
        return Object.values(rows[0]!);
      } finally {
        await client.query('ROLLBACK');
        client.release();
      }
    };
    expect(Math.min(...(await count(people.officer.actor.personId)))).toBeGreaterThan(5);
    for (const person of [
      null,
      people.office.actor.personId,
      people.otherReviewer.actor.personId,
      uuidv7(),
    ]) {
      expect([person, await count(person)]).toEqual([person, [0, 0, 0]]);
    }
    for (const table of tables) {
      const { rows } = await api.db.owner.query(`SELECT FROM ${table}`);
      expect(rows).toEqual([]);
    }
  });

  it('leaves no name and no amount in the audit trail and beside the secret tables', async () => {
    const { rows } = await api.db.owner.query<{ line: string }>(
      `SELECT to_jsonb(a)::text AS line FROM audit_entry a
        UNION ALL SELECT outcome::text FROM client_operation
        UNION ALL SELECT to_jsonb(s)::text FROM income_survey s
        UNION ALL SELECT to_jsonb(e)::text FROM income_survey_event e`,
    );
    const text = rows.map(({ line }) => line).join('\n');
    expect(text).toContain('incomeHousehold.save');
    expect(text).not.toMatch(/MẬT|\b(140000|120000|60000000)\b/);
  });

  it('shows others the confirmed result without small groups, and no reason', async () => {
    const document = `{ incomeSurveys(first: 1, filter: { year: 2023 }) { nodes { events { reason }
      result { amount groups { kind key } } } } }`;
    const of = async (who: typeof people.office) =>
      (await who.ok(document)).incomeSurveys.nodes[0] as Loose;
    const office = await of(people.office);
    expect(office.result.amount).toBe(31_909);
    expect(office.result.groups.filter((one: Loose) => one.kind === 'AREA')).toEqual([]);
    expect(office.events.every((one: Loose) => one.reason === null)).toBe(true);
    const reviewer = await of(people.reviewer);
    expect(reviewer.result.groups.filter((one: Loose) => one.kind === 'AREA')).toHaveLength(2);
    expect(reviewer.events.some((one: Loose) => one.reason)).toBe(true);
  });
});

describe('the line of five years', () => {
  const LINE = `query ($code: String!, $until: Int) { communeIncomeLine(communeCode: $code, until: $until) {
    year boundaryBreak places { commune { code name } figures { figure { amount }
      result { households } distances { setCode threshold distance } } } } }`;

  it('stays with the old unit under its successor, with the break marked', async () => {
    await api.db.owner.query(
      `INSERT INTO income_figure (commune_id, year, amount, method, source, status)
       VALUES ($1, 2020, 36500, 'GUIDANCE_2014', 'thử nghiệm', 'CONFIRMED')`,
      [HUNG_DAO],
    );
    const { communeIncomeLine: line } = await api.anonymous.ok(LINE, {
      code: '01273',
      until: 2026,
    });
    expect(line.map((one: Loose) => [one.year, one.boundaryBreak])).toEqual([
      ...[
        [2022, false],
        [2023, false],
        [2024, false],
        [2025, true],
        [2026, true],
      ],
    ]);
    const places = (year: number) => line.find((one: Loose) => one.year === year).places as Loose[];
    expect(places(2026).map(({ commune }) => commune.name)).toEqual(['Thục Phán']);
    const old = places(2023).find(({ commune }) => commune.code === '01705');
    expect(old.figures).toMatchObject([{ figure: { amount: 31_909 }, result: { households: 5 } }]);
    // The thresholds of 2021–2025 were not found.
    expect(old.figures[0].distances).toEqual([
      { setCode: 'ntm-commune-2021-2025', threshold: null, distance: null },
      { setCode: 'ntm-commune-advanced-2021-2025', threshold: null, distance: null },
    ]);
    const before = await api.anonymous.ok(LINE, { code: '01705', until: 2020 });
    const [last] = before.communeIncomeLine.at(-1).places;
    expect(last.figures[0].distances).toMatchObject([{ threshold: '36', distance: '-0.5' }]);
  });

  it('has beside it what products brought, with few producers held back, and never mixed in', async () => {
    const ECONOMY = `query ($id: ID!) { communeEconomy(communeId: $id, year: 2025) {
      label validProducts producers contractValue sales jobs suppressed } }`;
    const producer = await insertProducer(api.db.owner, { slug: 'htx-hd', communeId: HUNG_DAO });
    const product = await insertProduct(api.db.owner, {
      ...{ slug: 'mien-hd', communeId: HUNG_DAO, producerId: producer },
    });
    await api.db.owner.query(
      `INSERT INTO sales_record (product_id, period_kind, period_start, channel, source, amount)
       VALUES ($1, 'YEAR', '2025-01-01', 'FAIR', 'PRODUCER', 9000000),
              ($1, 'QUARTER', '2025-01-01', 'FAIR', 'PRODUCER', 3000000),
              ($1, 'YEAR', '2025-01-01', 'RETAIL', 'ESTIMATE', 500000)`,
      [product],
    );
    const id = gid('Commune', HUNG_DAO);
    const label = 'không phải thu nhập bình quân';
    const office = await people.office.ok(ECONOMY, { id });
    expect(office.communeEconomy).toEqual({
      ...{ label, validProducts: 0, producers: 1, contractValue: null, sales: 3_500_000 },
      ...{ jobs: null, suppressed: false },
    });
    const officer = await people.officer.ok(ECONOMY, { id });
    expect(officer.communeEconomy).toMatchObject({ sales: null, suppressed: true, label });
    expect((await people.neighbour.ok(ECONOMY, { id })).communeEconomy).toBeNull();
  });
});
