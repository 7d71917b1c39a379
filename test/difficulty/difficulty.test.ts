import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedLevels } from '../../seeds/demo/difficulty-levels.ts';
import { seedProgramme } from '../../seeds/demo/programme.ts';
import { seedDuties } from '../../seeds/demo/programme-organisations.ts';
import { criterionId } from '../../seeds/reference/commune-criteria.ts';
import { unitId } from '../../seeds/reference/units.ts';
import {
  escalateWaiting,
  remindOfDifficulties,
} from '../../src/difficulty/difficulty-watch.service.ts';
import { Role } from '../../src/identity/identity.enums.ts';
import { stableUuid } from '../../src/platform/db/stable-uuid.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { ADVANCED, HUNG_DAO } from '../commune-criteria/support.ts';
import { actorOf, persistActor } from '../support/actors.ts';
import { testApi, type Caller, type Loose, type TestApi } from '../support/api.ts';
import { op } from '../support/rating.ts';
import { statementsOf } from '../support/sql-counter.ts';

const WARD = unitId('01273', '2025-07-01');
const CRITERION = toGlobalId('Criterion', criterionId(ADVANCED, 13));
const organisation = (code: string) =>
  toGlobalId('ProgrammeOrganisation', stableUuid(`programme-organisation:${code}`));

let api: TestApi;
let office: Caller;
let officer: Caller;
beforeAll(async () => {
  api = await testApi();
  await seedProgramme(api.db.owner);
  await seedDuties(api.db.owner);
  expect(await seedLevels(api.db.owner)).toBe(2);
  const province = unitId('04', null);
  office = api.as(await persistActor(api.db, Role.COORDINATION_OFFICE, { unitId: province }));
  officer = api.as(await persistActor(api.db, Role.COMMUNE_OFFICER, { unitId: WARD }));
  await api.db.owner.query(`UPDATE role_grant SET valid_from = '2024-01-01'`);
});
afterAll(() => api.close());

/** Midday of a day in Viet Nam. */
const on = (day: string) => (api.now = new Date(`${day}T05:00:00Z`));
const FIELDS = `difficulty { id state revision ageDays waitingDays escalatesOn result resultText
  level { code validTo } organisation { code }
  escalations { byRule reason day level { code } person { name } }
  steps { move fromState toState text } } userErrors { code field }`;
const step = async (
  who: Caller,
  verb: string,
  id: string | null,
  input: object,
): Promise<Loose> => {
  const name = `difficulty${verb}`;
  const type = `Difficulty${verb}Input!`;
  const document = id
    ? `mutation($id: ID!, $input: ${type}) { ${name}(id: $id, input: $input) { ${FIELDS} } }`
    : `mutation($input: ${type}) { ${name}(input: $input) { ${FIELDS} } }`;
  return (await who.ok(document, { id, input: { operationId: op(), ...input } }))[name];
};
const raise = (unit: string) =>
  step(officer, 'Raise', null, {
    ...{ communeId: toGlobalId('Commune', unit), criterionId: CRITERION },
    ...{ description: 'Chưa có sản phẩm OCOP còn hạn', remedy: 'Hỗ trợ hồ sơ' },
  });
const LIST = `query($first: Int!, $filter: DifficultyFilter, $orderBy: DifficultyOrder!) {
  difficulties(first: $first, filter: $filter, orderBy: $orderBy) { nodes {
    id waitingDays commune { code } criterion { number } organisation { name } level { code }
    steps { move person { name } } escalations { day } } } }`;
const list = async (who: Caller, filter: object = {}, orderBy = 'NEWEST', first = 50) =>
  (await who.ok(LIST, { first, filter, orderBy })).difficulties.nodes as Loose[];
const events = async (who: Caller) =>
  (await who.ok('{ inbox(first: 100) { nodes { event } } }')).inbox.nodes.map(
    (one: Loose) => one.event as string,
  ) as string[];
/** The two halves of the daily job. */
const rise = (day: string) => api.db.source.transaction((em) => escalateWaiting(em, on(day)));
const remind = (day: string) =>
  api.db.source.transaction((em) => remindOfDifficulties(em, on(day)));

describe('a difficulty', () => {
  it('goes up by its age: to the city while it exists, then to the province; each once', async () => {
    on('2025-05-01');
    const { difficulty } = await raise(HUNG_DAO);
    expect(difficulty).toMatchObject({
      ...{ state: 'RAISED', ageDays: 0, waitingDays: 0, escalatesOn: '2025-05-17', level: null },
      steps: [{ move: 'raise', fromState: null, toState: 'RAISED', text: null }],
    });
    expect(await rise('2025-05-16')).toBe(0);
    expect(await rise('2025-05-17')).toBe(1);
    expect(await rise('2025-05-17')).toBe(0);
    // Eight days in July would be too few for the rule; by hand it goes on, past the ended city.
    expect(await rise('2025-06-01')).toBe(0);
    on('2025-07-02');
    const up = await step(office, 'Escalate', difficulty.id, {
      reason: 'Cấp huyện đã kết thúc',
      baseRevision: 2,
    });
    expect(up.userErrors).toEqual([]);
    expect(up.difficulty).toMatchObject({
      ...{
        state: 'RAISED',
        revision: 3,
        waitingDays: 0,
        level: { code: 'BCD-TINH', validTo: null },
      },
      escalations: [
        {
          ...{ byRule: true, day: '2025-05-17', level: { code: 'BCD-TP' }, person: null },
          reason: 'Quá 15 ngày chưa có trả lời (đã chờ 16 ngày)',
        },
        {
          byRule: false,
          day: '2025-07-02',
          level: { code: 'BCD-TINH' },
          reason: 'Cấp huyện đã kết thúc',
        },
      ],
    });
    const top = await step(office, 'Escalate', difficulty.id, { reason: 'Nữa', baseRevision: 3 });
    expect(top).toMatchObject({ difficulty: { revision: 3 }, userErrors: [{ code: 'NO_LEVEL' }] });
    expect(await rise('2025-12-01')).toBe(0);
    expect((await events(officer)).sort()).toEqual([
      'difficulty.escalated',
      'difficulty.escalated',
    ]);
    expect((await events(office)).sort()).toEqual([
      ...['difficulty.escalated', 'difficulty.escalated', 'difficulty.raised'],
    ]);
    await step(officer, 'Withdraw', difficulty.id, { reason: 'Thử xong', baseRevision: 3 });
  });

  it('is assigned, answered, reopened, answered again and closed with what came of it', async () => {
    on('2026-11-02');
    const old = await raise(HUNG_DAO);
    expect(old).toMatchObject({ difficulty: null, userErrors: [{ code: 'UNIT_ENDED' }] });
    const { id } = (await raise(WARD)).difficulty;
    const nobody = await step(office, 'Assign', id, { baseRevision: 1 });
    expect(nobody.userErrors).toMatchObject([{ code: 'NOBODY' }]);
    const ended = { organisationId: organisation('BCD-TPCB'), baseRevision: 1 };
    expect((await step(office, 'Assign', id, ended)).userErrors).toMatchObject([
      { code: 'ORGANISATION_ENDED' },
    ]);
    const early = await step(officer, 'Close', id, {
      result: 'SOLVED',
      resultText: 'Xong',
      baseRevision: 1,
    });
    expect(early).toMatchObject({
      difficulty: { state: 'RAISED' },
      userErrors: [{ code: 'WRONG_STATE' }],
    });
    const given = {
      organisationId: organisation('BCD-TINH-CB'),
      answerBy: '2026-11-20',
      baseRevision: 1,
    };
    const assigned = await step(office, 'Assign', id, given);
    expect(assigned.difficulty).toMatchObject({
      state: 'ASSIGNED',
      organisation: { code: 'BCD-TINH-CB' },
    });
    const stale = await step(office, 'Answer', id, { text: 'Trả lời', baseRevision: 1 });
    expect(stale).toMatchObject({ difficulty: { revision: 2 }, userErrors: [{ code: 'STALE' }] });
    await step(office, 'Answer', id, { text: 'Đã hướng dẫn', baseRevision: 2 });
    on('2026-11-05');
    const again = await step(officer, 'Reopen', id, { reason: 'Chưa đủ', baseRevision: 3 });
    expect(again.difficulty).toMatchObject({
      state: 'REOPENED',
      waitingDays: 0,
      escalatesOn: '2026-11-21',
    });
    await step(office, 'Answer', id, { text: 'Đã cử cán bộ', baseRevision: 4 });
    on('2026-11-10');
    const end = await step(officer, 'Close', id, {
      result: 'PARTLY',
      resultText: 'Một sản phẩm đạt',
      baseRevision: 5,
    });
    expect(end.difficulty).toMatchObject({
      ...{ state: 'CLOSED', result: 'PARTLY', resultText: 'Một sản phẩm đạt' },
      ...{ ageDays: 8, waitingDays: null, escalatesOn: null, revision: 6 },
    });
    expect(end.difficulty.steps.map((one: Loose) => [one.move, one.toState, one.text])).toEqual([
      ['raise', 'RAISED', null],
      ['assign', 'ASSIGNED', null],
      ['answer', 'ANSWERED', 'Đã hướng dẫn'],
      ['reopen', 'REOPENED', 'Chưa đủ'],
      ['answer', 'ANSWERED', 'Đã cử cán bộ'],
      ['close', 'CLOSED', 'Một sản phẩm đạt'],
    ]);
    const { pool } = api.db;
    await expect(pool.query(`UPDATE difficulty_step SET text = 'x'`)).rejects.toThrow('denied');
    await expect(pool.query('DELETE FROM difficulty')).rejects.toThrow('denied');
  });
});

describe('nothing is forgotten', () => {
  it('is reminded of every seven days, by the calendar of Viet Nam, and found by who moved it', async () => {
    on('2026-10-01');
    const { id } = (await raise(WARD)).difficulty;
    expect(await remind('2026-10-07')).toBe(0);
    expect(await remind('2026-10-08')).toBe(1);
    expect(await remind('2026-10-09')).toBe(0);
    expect(await remind('2026-10-15')).toBe(1);
    // Answered, but neither closed nor reopened: the commune is reminded.
    await step(office, 'Answer', id, { text: 'Trả lời', baseRevision: 1 });
    expect(await remind('2026-10-21')).toBe(0);
    expect(await remind('2026-10-22')).toBe(1);
    expect((await events(officer)).filter((event) => event === 'difficulty.unclosed')).toHaveLength(
      1,
    );
    on('2026-11-30');
    const unmoved = await list(office, { unmovedMoreThanDays: 45 }, 'UNMOVED');
    expect(unmoved.map((one) => one.id)).toEqual([id]);
    expect(await list(office, { unmovedMoreThanDays: 46 })).toEqual([]);
    expect(await list(office, { waitingMoreThanDays: 0 })).toEqual([]);
    expect(
      await list(office, { olderThanDays: 59, criterionNumber: 13, state: ['ANSWERED'] }),
    ).toHaveLength(1);
    expect(await list(office, { olderThanDays: 60, state: ['ANSWERED'] })).toEqual([]);
  });

  it('is seen by the region and the office, and counted for the world', async () => {
    const all = await list(office);
    expect(all.map((one) => one.commune.code)).toEqual(['01273', '01273', '01705']);
    expect(await list(office, { unitCode: '01705', escalated: true })).toHaveLength(1);
    expect(await list(officer)).toHaveLength(3);
    const elsewhere = api.as(
      actorOf(Role.COMMUNE_OFFICER, { units: [unitId('01351', '2025-07-01')] }),
    );
    expect(await list(elsewhere)).toEqual([]);
    const COUNTS = 'query($code: String) { difficultyCounts(unitCode: $code) { state count } }';
    const counts = async (code: string | null) =>
      (await api.anonymous.ok(COUNTS, { code })).difficultyCounts as object[];
    expect(await counts(null)).toEqual([
      { state: 'ANSWERED', count: 1 },
      { state: 'CLOSED', count: 1 },
      { state: 'WITHDRAWN', count: 1 },
    ]);
    expect(await counts('01705')).toEqual([{ state: 'WITHDRAWN', count: 1 }]);
    const { difficultyLevels } = await api.anonymous.ok(
      '{ difficultyLevels(first: 9) { nodes { code rank validTo organisation { code } } } }',
    );
    expect(difficultyLevels.nodes).toEqual([
      { code: 'BCD-TINH', rank: 2, validTo: null, organisation: { code: 'BCD-TINH-CB' } },
      { code: 'BCD-TP', rank: 1, validTo: '2025-06-30', organisation: { code: 'BCD-TPCB' } },
    ]);
  });

  it('takes as many statements for fifty as for one', async () => {
    await api.db.owner.query(
      `INSERT INTO difficulty (commune_id, criterion_id, description, organisation_id, raised_by,
                               raised_at, waiting_since, moved_at)
       SELECT f.commune_id, f.criterion_id, f.description, f.organisation_id, f.raised_by,
              f.raised_at, f.waiting_since, f.moved_at
         FROM difficulty f, generate_series(1, 60) WHERE f.state = 'CLOSED'`,
    );
    const filter = { state: ['RAISED'] };
    const one = await statementsOf(() => list(office, filter, 'NEWEST', 1));
    const many = await statementsOf(() => list(office, filter));
    expect(many.length).toBe(one.length);
  });
});
