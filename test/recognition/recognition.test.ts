import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedProgramme } from '../../seeds/demo/programme.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { HUNG_DAO, VINH_QUANG } from '../commune-criteria/support.ts';
import { testApi, type Caller, type Loose, type TestApi } from '../support/api.ts';
import { statementsOf } from '../support/sql-counter.ts';
import {
  codes,
  condition,
  file,
  insertSet,
  people,
  refusal,
  register,
  send,
  setResult,
  state,
  step,
  survey,
  type People,
} from './support.ts';

let api: TestApi;
let who: People;
beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
  await seedProgramme(api.db.owner);
  await insertSet(api.db);
  who = await people(api);
});
afterAll(() => api.close());

const TARGET = `query($code: String!) { target(code: $code) { progress { value source met }
  roadmap { state brokenOn now { code } decisions { decisionNumber year revokedOn } } } }`;
const target = async (code: string): Promise<Loose> =>
  (await api.anonymous.ok(TARGET, { code })).target;

describe('the file of a commune', () => {
  it('is registered once, for a year and a standard that the unit can have', async () => {
    const made = await register(who.officer, HUNG_DAO);
    expect(made.recognition).toMatchObject({
      ...{
        state: 'REGISTERED',
        revision: 1,
        periodKind: 'YEAR_END',
        set: { code: 'thu-nang-cao' },
      },
    });
    Object.assign(file, made.recognition);
    expect(await register(who.officer, HUNG_DAO)).toMatchObject({
      ...{ recognition: { id: file.id }, userErrors: [{ code: 'EXISTS' }] },
    });
    const refused = async (more: object) => codes(await register(who.officer, HUNG_DAO, more));
    expect(await refused({ year: 2026 })).toEqual(['NOT_IN_YEAR']);
    expect(await refused({ standard: 'NTM_CITY_COMPLETION' })).toEqual(['WRONG_STANDARD']);
    expect(await refused({ year: 2015 })).toEqual(['NO_SET']);
    // The commune ended on 30 June 2025: what counts of that year is its middle.
    const model = await register(who.officer, HUNG_DAO, { standard: 'NTM_MODEL', year: 2025 });
    expect(model.recognition).toMatchObject({ periodKind: 'MID_YEAR' });
    const { rows } = await api.db.owner.query('SELECT count(*)::int AS n FROM recognition');
    expect(rows).toEqual([{ n: 2 }]);
  });

  it('passes only with what is met by approved results, or says why it goes on', async () => {
    for (const number of [1, 2, 3]) await setResult(api.db, HUNG_DAO, number, true);
    await setResult(api.db, HUNG_DAO, 4, true, 'DRAFT');
    const sent = await step(who.officer, 'SELF_ASSESS');
    expect(condition(sent.recognition, 'CRITERIA')).toEqual({
      ...{ condition: 'CRITERIA', verdict: 'UNKNOWN', gap: 'CRITERIA_OPEN', met: 3, of: 4 },
      criteria: [{ number: 4 }],
    });
    expect(await refusal(who.first, 'CHECK')).toEqual(['CONDITIONS_UNKNOWN', 'SELF_ASSESSED']);
    await setResult(api.db, HUNG_DAO, 4, false);
    const text = { text: 'Vẫn trình' };
    expect(await refusal(who.first, 'CHECK', text)).toEqual([
      'CONDITIONS_NOT_MET',
      'SELF_ASSESSED',
    ]);
    await setResult(api.db, HUNG_DAO, 4, true);
    await survey(who.officer, 39);
    const rate = { standard: 'NTM_ADVANCED', fromYear: 2021, toYear: 2025, rate: '80' };
    const fields = 'threshold { id confirmedAt } userErrors { code }';
    const propose = () =>
      send(who.first, 'satisfactionThresholdPropose', { ...rate, source: 'Thử' }, null, fields);
    const threshold = (await propose()).threshold.id as string;
    expect(codes(await propose())).toEqual(['WAITING']);
    const confirm = (by: Caller) => send(by, 'satisfactionThresholdConfirm', {}, threshold, fields);
    expect(codes(await confirm(who.first))).toEqual(['SAME_PERSON']);
    expect((await confirm(who.second)).threshold.confirmedAt).not.toBeNull();
    const low = await state(who.first, 'CONSTRUCTION_DEBT');
    expect(condition(low.recognition, 'SATISFACTION')).toMatchObject({
      ...{ verdict: 'NOT_MET', met: 1, of: 2 },
    });
    await survey(who.officer, 40);
    const ready = await state(who.first, 'SECURITY');
    expect(ready.recognition.conditions.map((one: Loose) => one.verdict)).toEqual([
      ...['MET', 'MET', 'MET', 'MET'],
    ]);
  });

  it('needs a second pair of eyes for each step, and a decision with number and day', async () => {
    expect(await refusal(who.first, 'RECOGNISE')).toEqual(['WRONG_STATE', 'SELF_ASSESSED']);
    await step(who.first, 'CHECK', { documentNumber: '05/BC', documentDay: '2024-12-20' });
    expect(await refusal(who.first, 'APPRAISE')).toEqual(['SAME_PERSON', 'CHECKED']);
    expect(await refusal(who.second, 'RETURN')).toEqual(['REASON_NEEDED', null]);
    expect((await step(who.second, 'APPRAISE')).recognition.state).toBe('APPRAISED');
    const paper = { documentNumber: '12/QĐ-UBND', documentDay: '2025-01-14' };
    expect(await refusal(who.second, 'RECOGNISE', paper)).toEqual(['SAME_PERSON', 'APPRAISED']);
    expect(await refusal(who.first, 'RECOGNISE')).toEqual(['DECISION_NEEDED', null]);
    const future = { ...paper, documentDay: '2026-11-23' };
    expect(await refusal(who.first, 'RECOGNISE', future)).toEqual(['FUTURE_DAY', null]);
    expect((await step(who.first, 'RECOGNISE', paper)).recognition).toMatchObject({
      ...{ state: 'RECOGNISED', recognisedOn: '2025-01-14', decisionNumber: '12/QĐ-UBND' },
      revocationCheck: { ground: 'NONE', belowCount: 0, of: 4, year: 2024, below: [] },
    });
    expect(codes(await survey(who.officer, 50))).toEqual(['WRONG_STATE']);
    const { recognition } = await who.officer.ok(
      `query($id: ID!) { recognition(id: $id) { steps { move toState documentNumber person { id }
         conditions { verdict } } } }`,
      { id: file.id },
    );
    expect(recognition.steps.map((one: Loose) => [one.move, one.conditions.length])).toEqual([
      ...[
        ['REGISTER', 0],
        ['SELF_ASSESS', 4],
        ['CHECK', 4],
        ['APPRAISE', 4],
        ['RECOGNISE', 4],
      ],
    ]);
    const { inbox } = await who.officer.ok('{ inbox(first: 100) { nodes { event } } }');
    const heard = inbox.nodes.filter((one: Loose) => one.event === 'recognition.moved');
    expect(heard.length).toBeGreaterThanOrEqual(3);
    const { pool } = api.db;
    await expect(pool.query(`UPDATE recognition_step SET text = 'x'`)).rejects.toThrow('denied');
    await expect(pool.query('DELETE FROM recognition')).rejects.toThrow('denied');
  });
});

describe('targets and the bulk view', () => {
  it('count what is recognised, and stay unknown where no file is', async () => {
    expect(await target('HUNG-DAO-NANG-CAO-2024')).toEqual({
      progress: { value: '1', source: 'LIVE', met: true },
      roadmap: {
        ...{ state: 'REACHED', brokenOn: '2025-06-30', now: [{ code: '01273' }] },
        decisions: [{ decisionNumber: '12/QĐ-UBND', year: 2024, revokedOn: null }],
      },
    });
    expect(await target('TPCB-XA-NANG-CAO-2025')).toMatchObject({
      ...{ progress: { value: '1', source: 'LIVE', met: false }, roadmap: { state: 'MISSED' } },
    });
    // Registered, and nothing came of it yet; and nothing known at all.
    expect(await target('HUNG-DAO-KIEU-MAU-2025')).toMatchObject({
      ...{ progress: { value: '0', source: 'LIVE' }, roadmap: { state: 'MISSED' } },
    });
    expect(await target('VINH-QUANG-NANG-CAO-2025')).toMatchObject({
      ...{ progress: { value: null, source: 'NONE' }, roadmap: { state: 'NOT_KNOWN' } },
    });
    const { targets } = await api.anonymous.ok(
      '{ targets(first: 50, filter: { aboutStandards: true }) { totalCount } }',
    );
    expect(targets.totalCount).toBe(7);
  });

  it('shows every unit of a day, with what ended beside it, in as many statements for all', async () => {
    const ASK = `query($on: LocalDate) { communeStandings(on: $on) { commune { code } brokenOn
      own { standard year recognisedOn revokedOn } former { unit { code } facts { standard year } } } }`;
    const all = async (on: string) =>
      (await api.anonymous.ok(ASK, { on })).communeStandings as Loose[];
    const [then, now] = [await all('2025-02-01'), await all('2026-11-22')];
    expect([then.length, now.length]).toEqual([161, 56]);
    const fact = { standard: 'NTM_ADVANCED', year: 2024 };
    expect(then.find((one) => one.commune.code === '01705')).toEqual({
      ...{ commune: { code: '01705' }, brokenOn: null, former: [] },
      own: [{ ...fact, recognisedOn: '2025-01-14', revokedOn: null }],
    });
    expect(now.filter((one) => one.former.length + one.own.length > 0)).toEqual([
      {
        ...{ commune: { code: '01273' }, brokenOn: '2025-07-01', own: [] },
        former: [{ unit: { code: '01705' }, facts: [fact] }],
      },
    ]);
    const few = await statementsOf(() => all('2026-11-22'));
    const many = await statementsOf(() => all('2025-02-01'));
    // Predecessors are one statement more, however many there are.
    expect([few.length, many.length]).toEqual([5, 4]);
  });
});

describe('a recognition', () => {
  it('is revoked on grounds, by a second person, and stops counting', async () => {
    const why = { text: 'Tụt chuẩn' };
    expect(await refusal(who.first, 'PROPOSE_REVOCATION', why)).toEqual([
      'NO_GROUND',
      'RECOGNISED',
    ]);
    await setResult(api.db, HUNG_DAO, 1, false);
    await setResult(api.db, HUNG_DAO, 4, false);
    const proposed = await step(who.first, 'PROPOSE_REVOCATION', why);
    expect(proposed.recognition).toMatchObject({
      state: 'REVOCATION_PROPOSED',
      revocationCheck: {
        ...{ ground: 'HALF', belowCount: 2, of: 4, below: [{ number: 1 }, { number: 4 }] },
        key: [{ number: 4 }],
      },
    });
    expect((await target('HUNG-DAO-NANG-CAO-2024')).progress.value).toBe('1');
    const paper = { documentNumber: '40/QĐ-UBND', documentDay: '2025-05-05' };
    expect(await refusal(who.first, 'REVOKE', paper)).toEqual([
      ...['SAME_PERSON', 'REVOCATION_PROPOSED'],
    ]);
    const early = { ...paper, documentDay: '2025-01-13' };
    expect(await refusal(who.second, 'REVOKE', early)).toEqual(['BEFORE_RECOGNITION', null]);
    expect((await step(who.second, 'REVOKE', paper)).recognition).toMatchObject({
      ...{ state: 'REVOKED', revokedOn: '2025-05-05', revocationCheck: null },
    });
    expect(await target('HUNG-DAO-NANG-CAO-2024')).toMatchObject({
      ...{ progress: { value: '0', met: false } },
      roadmap: { state: 'MISSED', decisions: [{ revokedOn: '2025-05-05' }] },
    });
  });

  it('of before is recorded with its source and counts once a second person enters it', async () => {
    const unit = toGlobalId('Commune', VINH_QUANG);
    const made = await send(who.first, 'recognitionEarlierRecord', {
      ...{ unitId: unit, standard: 'NTM', year: 2019, source: 'khcncaobang.gov.vn' },
    });
    expect(made.recognition).toMatchObject({ state: 'APPRAISED', set: null });
    Object.assign(file, made.recognition);
    const paper = { documentNumber: '46/QĐ-UBND', documentDay: '2020-01-20' };
    expect(await refusal(who.first, 'RECOGNISE', paper)).toEqual(['SAME_PERSON', 'APPRAISED']);
    expect((await step(who.second, 'RECOGNISE', paper)).recognition).toMatchObject({
      ...{ state: 'RECOGNISED', revocationCheck: { ground: 'UNDETERMINED', year: null } },
    });
  });

  it('on its way is seen by its own commune and the office, in as many statements for fifty', async () => {
    const LIST = `query($first: Int!) { recognitions(first: $first) { nodes { id unit { ... on Commune { code } }
      conditions { verdict criteria { number } } revocationCheck { ground } steps { move }
      surveys { contents { rate } } statements { met } set { code } } } }`;
    const list = async (by: Caller, first: number) =>
      (await by.ok(LIST, { first })).recognitions.nodes as Loose[];
    expect(await list(who.officer, 50)).toHaveLength(2);
    expect((await list(who.neighbour, 50)).map((one) => one.unit.code)).toEqual(['01693']);
    await api.db.owner.query(
      `INSERT INTO recognition (unit_id, standard, year, period_kind, set_id, state)
       SELECT u.id, 'NTM_ADVANCED', 2024, 'YEAR_END', s.id, 'REGISTERED'
         FROM unit u, criteria_set s
        WHERE u.level = 'COMMUNE' AND u.valid_to = '2025-06-30' AND s.code = 'thu-nang-cao'
          AND u.code NOT IN ('01705', '01693') ORDER BY u.code LIMIT 60`,
    );
    const one = await statementsOf(() => list(who.first, 1));
    const many = await statementsOf(() => list(who.first, 50));
    expect(many.length).toBe(one.length);
  });
});
