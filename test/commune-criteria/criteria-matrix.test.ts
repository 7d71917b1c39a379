import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
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
