import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testApi, type Caller, type TestApi } from '../support/api.ts';
import {
  decideOn,
  gid,
  HUNG_DAO,
  INCOME,
  input,
  neighbour,
  office,
  officer,
  operationId,
  propose,
  RECORD,
  record,
  secondOffice,
  step,
  take,
} from './support.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
});
afterAll(() => api.close());
beforeEach(() => api.db.owner.query('DELETE FROM indicator_assessment'));

async function rows(): Promise<unknown[]> {
  const sql = 'SELECT status, value, met, revision FROM indicator_assessment ORDER BY id';
  return (await api.db.owner.query(sql)).rows;
}
async function audited(): Promise<number> {
  const sql = `SELECT count(*)::int AS n FROM audit_entry WHERE subject_type = 'IndicatorAssessment'`;
  return ((await api.db.owner.query<{ n: number }>(sql)).rows[0] ?? { n: -1 }).n;
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

  it('keeps the threshold it was judged by when another is confirmed', async () => {
    const [mine, first, second] = [api.as(officer), api.as(office), api.as(secondOffice)];
    const made = await propose(first, {});
    const INCOME_2024 = { indicatorId: gid('Indicator', INCOME), value: '45' };
    const { id } = (await record(mine, INCOME_2024)).assessment;
    // A proposal does not count.
    const early = await take(mine, 'Submit', id, { baseRevision: 1 });
    expect(early.assessment).toMatchObject({ met: null, verdict: 'NO_THRESHOLD' });
    await decideOn(second, 'Confirm', [made.proposals[0].id]);
    const approved = await take(first, 'Approve', id, { baseRevision: 2 });
    expect(approved.assessment).toMatchObject({ met: true, threshold: { value: '40' } });
    const higher = await propose(first, { value: '50' });
    expect(higher.proposals[0].replaces).toEqual({ value: '40' });
    await decideOn(second, 'Confirm', [higher.proposals[0].id]);
    const NODE = `query($id: ID!) { node(id: $id) { ... on IndicatorAssessment {
      met threshold { value supersededAt } thresholdNow { value } thresholdChanged metNow } } }`;
    expect(await api.anonymous.ok(NODE, { id })).toEqual({
      node: {
        met: true,
        threshold: { value: '40', supersededAt: api.now.toISOString() },
        ...{ thresholdNow: { value: '50' }, thresholdChanged: true, metNow: false },
      },
    });
  });
});

describe('several at once', () => {
  const ALL = (verb: 'Submit' | 'Approve') => `mutation($input: IndicatorAssessments${verb}Input!) {
    answer: indicatorAssessments${verb}(input: $input) { assessments { id status revision }
      assessment { id } userErrors { code field } } }`;
  const all = async (who: Caller, verb: 'Submit' | 'Approve', assessments: object[]) =>
    (await who.ok(ALL(verb), { input: { assessments, operationId: operationId() } })).answer;

  it('go on together, or none of them', async () => {
    const first = (await record(api.as(officer))).assessment;
    const second = (await record(api.as(officer), { year: 2023 })).assessment;
    const read = (one: { id: string }, baseRevision: number) => ({ id: one.id, baseRevision });
    const before = await rows();
    const stale = await all(api.as(officer), 'Submit', [read(first, 1), read(second, 7)]);
    expect(stale).toMatchObject({ assessments: null, assessment: { id: second.id } });
    expect(stale.userErrors).toMatchObject([{ code: 'STALE' }]);
    expect(await rows()).toEqual(before);
    const lines = await audited();
    const sent = await all(api.as(officer), 'Submit', [read(first, 1), read(second, 1)]);
    expect(sent.assessments).toEqual([
      { id: first.id, status: 'SUBMITTED', revision: 2 },
      { id: second.id, status: 'SUBMITTED', revision: 2 },
    ]);
    expect(await audited()).toBe(lines + 2);
    const third = (await record(api.as(officer), { year: 2022 })).assessment;
    const draft = await all(api.as(office), 'Approve', [read(first, 2), read(third, 1)]);
    expect(draft.userErrors).toEqual([
      { code: 'WRONG_STATUS', field: ['input', 'assessments', '1', 'id'] },
    ]);
    const twice = await all(api.as(office), 'Approve', [read(first, 2), read(first, 2)]);
    expect(twice.userErrors).toMatchObject([{ code: 'INVALID' }]);
    const done = await all(api.as(office), 'Approve', [read(first, 2), read(second, 2)]);
    expect(done.assessments).toMatchObject([{ status: 'APPROVED' }, { status: 'APPROVED' }]);
  });
});
