import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { statementsOf } from '../support/sql-counter.ts';
import { testApi, type Caller, type TestApi } from '../support/api.ts';
import {
  ADVANCED,
  gid,
  HAMLETS,
  HUNG_DAO,
  INCOME,
  MODEL,
  neighbour,
  OCOP,
  office,
  officer,
} from './support.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
});
afterAll(() => api.close());
beforeEach(() => api.db.owner.query('DELETE FROM indicator_assessment'));

const FIELDS = `assessment { id value yesNo met verdict status revision judgedOn returnReason
  threshold { value yesNo source } indicator { code } commune { code } }
  userErrors { code message field }`;
const RECORD = `mutation($input: IndicatorAssessmentRecordInput!) {
  indicatorAssessmentRecord(input: $input) { ${FIELDS} } }`;
const step = (name: string) => `mutation($id: ID!, $input: IndicatorAssessment${name}Input!) {
  indicatorAssessment${name}(id: $id, input: $input) { ${FIELDS} } }`;

let sent = 0;
function input(more: Record<string, unknown> = {}) {
  return {
    input: {
      communeId: gid('Commune', HUNG_DAO),
      year: 2024,
      indicatorId: gid('Indicator', HAMLETS),
      value: '2',
      operationId: `operation-${++sent}`,
      ...more,
    },
  };
}
async function rows(): Promise<unknown[]> {
  const sql = 'SELECT status, value, met, revision FROM indicator_assessment ORDER BY id';
  return (await api.db.owner.query(sql)).rows;
}
async function audited(): Promise<number> {
  const sql = `SELECT count(*)::int AS n FROM audit_entry WHERE subject_type = 'IndicatorAssessment'`;
  return ((await api.db.owner.query<{ n: number }>(sql)).rows[0] ?? { n: -1 }).n;
}
async function record(who: Caller, more?: Record<string, unknown>) {
  return (await who.ok(RECORD, input(more))).indicatorAssessmentRecord;
}
async function take(who: Caller, name: string, id: string, more: object) {
  const answer = await who.ok(step(name), { id, input: more });
  return answer[`indicatorAssessment${name}`];
}

describe('recording', () => {
  it('judges by the threshold that applied and leaves one audit line', async () => {
    const lines = await audited();
    const { assessment, userErrors } = await record(api.as(officer));
    expect(userErrors).toEqual([]);
    expect(assessment).toMatchObject({
      value: '2',
      met: true,
      verdict: 'MET',
      status: 'DRAFT',
      revision: 1,
      judgedOn: '2024-12-31',
      threshold: { value: '1' },
      indicator: { code: '3' },
      commune: { code: '01705' },
    });
    expect(await audited()).toBe(lines + 1);
  });

  it('without a threshold is never met', async () => {
    const more = { indicatorId: gid('Indicator', INCOME), value: '999' };
    const { assessment } = await record(api.as(officer), more);
    expect(assessment).toMatchObject({ met: null, verdict: 'NO_THRESHOLD', threshold: null });
    const forced = `UPDATE indicator_assessment SET met = true`;
    await expect(api.db.owner.query(forced)).rejects.toThrow(/check constraint/);
  });

  it('keeps a reason why there is no value', async () => {
    const more = { value: null, absenceReason: 'Chưa điều tra' };
    const { assessment } = await record(api.as(officer), more);
    expect(assessment).toMatchObject({ value: null, met: null, verdict: 'NO_VALUE' });
  });

  it('answers a repeated send with the first outcome, once', async () => {
    const once = input();
    const first = await api.as(officer).ok(RECORD, once);
    const again = await api.as(officer).ok(RECORD, once);
    expect(again).toEqual(first);
    expect(await rows()).toHaveLength(1);
  });

  it('replaces a draft only by its revision', async () => {
    await record(api.as(officer));
    const late = await record(api.as(officer), { value: '5' });
    expect(late.userErrors).toMatchObject([{ code: 'STALE', field: ['input', 'baseRevision'] }]);
    expect(late.assessment).toMatchObject({ value: '2', revision: 1 });
    const next = await record(api.as(officer), { value: '0', baseRevision: 1 });
    expect(next.assessment).toMatchObject({ value: '0', met: false, revision: 2 });
  });

  it.each([
    ['two values', { yesNo: true }, 'INVALID', ['input']],
    ['nothing', { value: null }, 'INVALID', ['input']],
    ['five decimals', { value: '1.00001' }, 'INVALID', ['input', 'value']],
    ['an answer for a number', { value: null, yesNo: true }, 'WRONG_KIND', ['input', 'yesNo']],
    ['a year ahead', { year: 2027 }, 'YEAR_AHEAD', ['input', 'year']],
    ['a unit that had ended', { year: 2026 }, 'NOT_IN_YEAR', ['input', 'communeId']],
    [
      'an unknown indicator',
      { indicatorId: gid('Indicator', HUNG_DAO) },
      'NOT_FOUND',
      ['input', 'indicatorId'],
    ],
  ])('refuses %s', async (_, more, code, field) => {
    const { assessment, userErrors } = await record(api.as(officer), more);
    expect(assessment).toBeNull();
    expect(userErrors).toMatchObject([{ code, field }]);
    expect(await rows()).toEqual([]);
  });
});

describe('who may', () => {
  it('record: the officer of the commune and the office, nobody else', async () => {
    const refused = await api.as(neighbour).run(RECORD, input());
    expect(refused.codes).toEqual(['FORBIDDEN']);
    expect((await api.anonymous.run(RECORD, input())).codes).toEqual(['UNAUTHENTICATED']);
    expect(await rows()).toEqual([]);
    expect((await record(api.as(office))).userErrors).toEqual([]);
  });

  it('approve: only the office', async () => {
    const { assessment } = await record(api.as(officer));
    await take(api.as(officer), 'Submit', assessment.id, { baseRevision: 1 });
    const answer = await api
      .as(officer)
      .run(step('Approve'), { id: assessment.id, input: { baseRevision: 2 } });
    expect(answer.codes).toEqual(['FORBIDDEN']);
    expect(await rows()).toMatchObject([{ status: 'SUBMITTED', revision: 2 }]);
  });
});

describe('from draft to approval', () => {
  it('returned with a reason, mended, approved, and then public', async () => {
    const [mine, theirs] = [api.as(officer), api.as(office)];
    const { id } = (await record(mine)).assessment;
    const early = await take(theirs, 'Approve', id, { baseRevision: 1 });
    expect(early.userErrors).toMatchObject([{ code: 'WRONG_STATUS' }]);
    await take(mine, 'Submit', id, { baseRevision: 1 });
    const back = await take(theirs, 'Return', id, { baseRevision: 2, reason: 'Thiếu minh chứng' });
    expect(back.assessment).toMatchObject({ status: 'RETURNED', returnReason: 'Thiếu minh chứng' });
    const mended = await record(mine, { value: '3', evidence: 'Biên bản', baseRevision: 3 });
    expect(mended.assessment).toMatchObject({ status: 'DRAFT', returnReason: null, revision: 4 });
    await take(mine, 'Submit', id, { baseRevision: 4 });
    const NODE = `query($id: ID!) { node(id: $id) { ... on IndicatorAssessment { value status } } }`;
    expect(await api.anonymous.ok(NODE, { id })).toEqual({ node: null });
    expect(await api.as(neighbour).ok(NODE, { id })).toEqual({ node: null });
    const stale = await take(theirs, 'Approve', id, { baseRevision: 4 });
    expect(stale.userErrors).toMatchObject([{ code: 'STALE' }]);
    await take(theirs, 'Approve', id, { baseRevision: 5 });
    const seen = { node: { value: '3', status: 'APPROVED' } };
    expect(await api.anonymous.ok(NODE, { id })).toEqual(seen);
    const locked = await record(mine, { value: '9', baseRevision: 6 });
    expect(locked.userErrors).toMatchObject([{ code: 'NOT_EDITABLE' }]);
  });

  it('keeps the threshold it was judged by when another is set', async () => {
    const SET = `mutation($id: ID!, $input: IndicatorThresholdSetInput!) {
      indicatorThresholdSet(id: $id, input: $input) {
        indicator { thresholdsStatus thresholds { value source } } userErrors { code field } } }`;
    const threshold = (value: string, more = {}) => ({
      id: gid('Indicator', INCOME),
      input: {
        regionCode: 'TDMNPB',
        year: 2024,
        value,
        source: 'Văn bản thử nghiệm, không phải luật',
        confidence: 'SECONDARY',
        operationId: `threshold-${++sent}`,
        ...more,
      },
    });
    const [mine, theirs] = [api.as(officer), api.as(office)];
    expect((await mine.run(SET, threshold('40'))).codes).toEqual(['FORBIDDEN']);
    const unsourced = await theirs.ok(SET, threshold('40', { source: ' ' }));
    expect(unsourced.indicatorThresholdSet.userErrors).toMatchObject([
      { code: 'INVALID', field: ['input', 'source'] },
    ]);
    const nowhere = await theirs.ok(SET, threshold('40', { regionCode: 'MARS' }));
    expect(nowhere.indicatorThresholdSet.userErrors).toMatchObject([{ code: 'NO_SUCH_DIVISION' }]);
    const set = await theirs.ok(SET, threshold('40'));
    expect(set.indicatorThresholdSet.indicator.thresholdsStatus).toBe('KNOWN');

    const { id } = (await record(mine, { indicatorId: gid('Indicator', INCOME), value: '45' }))
      .assessment;
    await take(mine, 'Submit', id, { baseRevision: 1 });
    const approved = await take(theirs, 'Approve', id, { baseRevision: 2 });
    expect(approved.assessment).toMatchObject({ met: true, threshold: { value: '40' } });
    await theirs.ok(SET, threshold('50'));
    const NODE = `query($id: ID!) { node(id: $id) { ... on IndicatorAssessment {
      met threshold { value supersededAt } thresholdNow { value } } } }`;
    expect(await api.anonymous.ok(NODE, { id })).toEqual({
      node: {
        met: true,
        threshold: { value: '40', supersededAt: api.now.toISOString() },
        thresholdNow: { value: '50' },
      },
    });
  });
});

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
