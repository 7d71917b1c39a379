import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { compileRead } from '../../src/platform/read/compile.ts';
import { createReadRegistry } from '../../src/platform/read/registry.ts';
import { ROOMS } from '../../src/schema.ts';
import { listedOperations } from '../platform/http/listed.ts';
import { testApi, type Caller, type TestApi } from '../support/api.ts';
import { statementsOf } from '../support/sql-counter.ts';
import {
  ADVANCED,
  gid,
  HAMLETS,
  INCOME,
  MODEL,
  neighbour,
  OCOP,
  office,
  officer,
  record,
  take,
} from './support.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
});
afterAll(() => api.close());
beforeEach(() => api.db.owner.query('DELETE FROM indicator_assessment'));

describe('a commune and the matrix of a year', () => {
  const COMMUNE = `query($code: String!, $year: Int!, $set: String) {
    communeAssessment(communeCode: $code, year: $year, setCode: $set) {
      commune { code fullName(language: VI) } set { code } metCriteria
      criteria { criterion { number } verdict metIndicators knownIndicators
        assessments { value yesNo status } } } }`;
  const MATRIX = `query($year: Int!, $set: String!) { criteriaMatrix(year: $year, setCode: $set) {
    year set { code } rows { commune { code name } metCriteria
      criteria { criterion { number name } verdict assessments { value verdict status indicator { code } } } } } }`;

  async function approve(indicator: string, value: object): Promise<void> {
    const { id } = (
      await record(api.as(officer), {
        indicatorId: gid('Indicator', indicator),
        value: null,
        ...value,
      })
    ).assessment;
    await take(api.as(officer), 'Submit', id, { baseRevision: 1 });
    await take(api.as(office), 'Approve', id, { baseRevision: 2 });
  }

  it('shows approved figures to everybody and drafts to their officers', async () => {
    await approve(OCOP, { yesNo: true });
    await record(api.as(officer), { indicatorId: gid('Indicator', INCOME), value: '46.6' });
    const of = async (who: Caller) => {
      const { communeAssessment } = await who.ok(COMMUNE, {
        code: '01705',
        year: 2024,
        set: ADVANCED,
      });
      expect(communeAssessment.commune.fullName).toBe('Xã Hưng Đạo');
      return communeAssessment.criteria.filter(
        (one: { assessments: [] }) => one.assessments.length,
      );
    };
    const ocop = {
      criterion: { number: 13 },
      verdict: 'INCOMPLETE',
      metIndicators: 1,
      knownIndicators: 1,
      assessments: [{ value: null, yesNo: true, status: 'APPROVED' }],
    };
    expect(await of(api.anonymous)).toEqual([ocop]);
    expect(await of(api.as(neighbour))).toEqual([ocop]);
    const income = { assessments: [{ value: '46.6', status: 'DRAFT' }], criterion: { number: 10 } };
    expect(await of(api.as(officer))).toMatchObject([income, ocop]);
    expect(await of(api.as(office))).toMatchObject([income, ocop]);
  });

  it('finds the unit that had the code in the year', async () => {
    const ask = async (code: string, year: number) =>
      (await api.anonymous.ok(COMMUNE, { code, year })).communeAssessment?.commune.fullName;
    expect(await ask('01273', 2024)).toBe('Phường Hợp Giang');
    expect(await ask('01273', 2025)).toBe('Phường Thục Phán');
    expect(await ask('01705', 2025)).toBe('Xã Hưng Đạo');
    expect(await ask('01705', 2026)).toBeUndefined();
  });

  it('asks the set that was in force when none is named', async () => {
    const ask = async (year: number) =>
      (await api.anonymous.ok(COMMUNE, { code: '01273', year })).communeAssessment?.set.code;
    expect(await ask(2023)).toBe('ntm-commune-2021-2025');
    expect(await ask(2026)).toBe('ntm-commune-2026-2030');
  });

  it('has a row for each unit of the year, and takes the same number of statements when full', async () => {
    const ask = () => api.as(office).ok(MATRIX, { year: 2024, set: MODEL });
    const empty = await statementsOf(ask);
    await api.db.owner.query(
      `INSERT INTO indicator_assessment (commune_id, year, indicator_id, value, met, threshold_id)
       SELECT u.id, 2024, i.id, 1, true, t.id FROM unit u, indicator i
         JOIN indicator_threshold t ON t.indicator_id = i.id
        WHERE u.level = 'COMMUNE' AND u.valid_to IS NOT NULL AND i.id = $1`,
      [HAMLETS],
    );
    const full = await statementsOf(ask);
    // Plus the indicators of the assessments, which an empty matrix does not ask for.
    expect(full.length).toBe(empty.length + 1);
    const { criteriaMatrix } = await ask();
    expect(criteriaMatrix.rows).toHaveLength(161);
    const public_ = await api.anonymous.ok(MATRIX, { year: 2024, set: MODEL });
    const found = (matrix: typeof criteriaMatrix) =>
      matrix.rows.flatMap((row: { criteria: { assessments: unknown[] }[] }) =>
        row.criteria.flatMap((one) => one.assessments),
      ).length;
    expect([found(criteriaMatrix), found(public_.criteriaMatrix)]).toEqual([161, 0]);
    expect(
      (await api.anonymous.ok(MATRIX, { year: 2026, set: MODEL })).criteriaMatrix.rows,
    ).toHaveLength(56);
  });
});

describe('everything about every commune', () => {
  it('takes as many statements for 161 communes as for 56', async () => {
    const ALL = `query($year: Int!) { criteriaMatrix(year: $year, setCode: "${ADVANCED}") { rows {
      commune { code } changes { boundaryBreak { on } changes { kind } }
      criteria { verdict priority { source } forecast { date indicators { reason } }
        computed { yesNo met differs certificates { number } } } } } }`;
    const ask = (year: number) => api.as(office).ok(ALL, { year });
    const [many, few] = [await statementsOf(() => ask(2024)), await statementsOf(() => ask(2026))];
    expect(many.length).toBe(few.length);
    const { rows } = (await ask(2024)).criteriaMatrix;
    expect(rows).toHaveLength(161);
    const priorities = rows.filter((row: { criteria: { priority: unknown }[] }) =>
      row.criteria.some(({ priority }) => priority),
    );
    // The communes and wards of the former city.
    expect(priorities).toHaveLength(11);
  });
});

describe('the approved matrix', () => {
  it('is the same by the read engine and by resolvers, and holds approved results only', async () => {
    const registry = createReadRegistry(ROOMS.flatMap((room) => [...(room.reads ?? [])]));
    const engine = await testApi({
      db: api.db,
      planner: (schema) => (document, name) => {
        const compiled = compileRead(registry, schema, document, name);
        if (compiled.kind === 'uncovered') throw new Error(compiled.reason);
        return compiled.plan;
      },
    });
    engine.now = api.now;
    await api.db.owner.query(
      `INSERT INTO indicator_assessment (commune_id, year, period_kind, indicator_id, value, yes_no, met,
                                         threshold_id, status)
       SELECT u.id, y, k.kind, i.id, CASE WHEN t.value IS NOT NULL THEN 2.5 END, t.yes_no, true, t.id,
              CASE WHEN y = 2023 THEN 'SUBMITTED' ELSE 'APPROVED' END
         FROM unit u, generate_series(2022, 2024) y, (VALUES ('YEAR_END'), ('PLAN')) k(kind), indicator i
         JOIN indicator_threshold t ON t.indicator_id = i.id
        WHERE u.code IN ('01705', '01693') AND u.valid_to IS NOT NULL AND i.id = ANY($1)`,
      [[HAMLETS, OCOP]],
    );
    const listed = await listedOperations();
    const ask = async (more: object = {}, asked = 'ApprovedMatrix') => {
      const { text } = listed.find(({ name }) => name === asked)!;
      const variables = { setCode: MODEL, fromYear: 2022, toYear: 2024, ...more };
      const [one, other] = [engine, api].map((door) => door.anonymous.ok(text, variables));
      expect(await one).toEqual(await other);
      return (await one!).approvedMatrix;
    };
    const matrix = await ask();
    expect(matrix.communes).toHaveLength(161);
    const hungDao = matrix.communes.find(({ code }: { code: string }) => code === '01705');
    const cell = { indicatorCode: '3', value: '2.5', yesNo: null, met: true };
    expect(hungDao).toEqual({
      ...{ code: '01705', name: 'Hưng Đạo' },
      cells: [
        { year: 2022, ...cell },
        { year: 2024, ...cell },
      ],
    });
    await api.db.owner.query(
      `UPDATE indicator_assessment SET evidence = 'Số liệu minh họa, không có thật' WHERE year = 2022`,
    );
    const published = await ask({ periodKind: 'YEAR_END' }, 'ProgrammeResults');
    expect(published.communes.find((one: { code: string }) => one.code === '01705')).toEqual({
      ...{ code: '01705', name: 'Hưng Đạo', validFrom: null },
      cells: [
        { year: 2022, ...cell, isDemonstration: true },
        { year: 2024, ...cell, isDemonstration: false },
      ],
    });
    expect(matrix.indicators.map(({ code }: { code: string }) => code)).toEqual([
      '1',
      '2',
      '3',
      '4',
    ]);
    expect((await ask({ toYear: 2025 })).communes).toHaveLength(217);
    expect((await ask({ toYear: 2025, periodKind: 'MID_YEAR' })).communes).toHaveLength(161);
    expect((await ask({ setCode: ADVANCED, periodKind: 'PLAN' })).communes).toHaveLength(161);
    expect([await ask({ setCode: 'x' }), await ask({ toYear: 2021 })]).toEqual([null, null]);
    expect(await ask({ toYear: 2032 })).toBeNull();
  });
});
