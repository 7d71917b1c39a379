import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { unitId } from '../../seeds/reference/units.ts';
import { testApi, type Caller, type Loose, type TestApi } from '../support/api.ts';
import { statementsOf } from '../support/sql-counter.ts';
import {
  auditor,
  gid,
  HAMLETS,
  HUNG_DAO,
  INCOME,
  neighbour,
  OCOP,
  office,
  officer,
  operationId,
  record,
  SATISFIED,
  take,
  VINH_QUANG,
} from './support.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
});
afterAll(() => api.close());
beforeEach(async () => {
  await api.db.owner.query('UPDATE assessment_period SET closed_at = NULL');
  await api.db.owner.query('DELETE FROM indicator_assessment');
});

const rows = async (): Promise<Loose[]> =>
  (
    await api.db.owner.query(
      `SELECT u.code, i.code AS indicator, a.value, a.yes_no AS "yesNo", a.absence_reason AS absence,
              a.met, a.status, a.revision
         FROM indicator_assessment a JOIN unit u ON u.id = a.commune_id
         JOIN indicator i ON i.id = a.indicator_id ORDER BY u.code DESC, i.code, a.year`,
    )
  ).rows;

const cell = (communeId: string, indicatorId: string, text: string) => ({
  communeId: gid('Commune', communeId),
  indicatorId: gid('Indicator', indicatorId),
  text,
});

const PREVIEW = `query($year: Int!, $cells: [IndicatorAssessmentCellInput!]!, $kind: AssessmentPeriodKind) {
  indicatorAssessmentPastePreview(year: $year, cells: $cells, periodKind: $kind) {
    newCount changedCount unusualCount errorCount confirmation
    cells { position state value yesNo absenceReason valueBefore met message } } }`;
const PASTE = `mutation($input: IndicatorAssessmentPasteInput!) { indicatorAssessmentPaste(input: $input) {
  paste { id newCount changedCount undoneAt } preview { errorCount }
  userErrors { code field message } } }`;
const UNDO = `mutation($id: ID!, $input: IndicatorAssessmentPasteUndoInput!) {
  indicatorAssessmentPasteUndo(id: $id, input: $input) {
    paste { undoneAt } userErrors { code } } }`;
const TURN = (name: string) => `mutation($input: AssessmentPeriod${name}Input!) {
  assessmentPeriod${name}(input: $input) { period { id closedAt reason } userErrors { code message } } }`;

async function preview(who: Caller, cells: object[], year = 2024, kind = 'YEAR_END') {
  return (await who.ok(PREVIEW, { year, cells, kind })).indicatorAssessmentPastePreview;
}
async function paste(who: Caller, cells: object[], more: object = {}): Promise<Loose> {
  const { confirmation } = await preview(who, cells);
  const input = { year: 2024, cells, confirmation, operationId: operationId(), ...more };
  return (await who.ok(PASTE, { input })).indicatorAssessmentPaste;
}
async function turn(who: Caller, name: 'Close' | 'Reopen', more: object = {}): Promise<Loose> {
  const input = { year: 2024, periodKind: 'YEAR_END', reason: 'Đã tổng hợp', ...more };
  const answer = await who.ok(TURN(name), { input: { ...input, operationId: operationId() } });
  return answer[`assessmentPeriod${name}`];
}

const GOOD = [
  cell(HUNG_DAO, HAMLETS, '2'),
  cell(HUNG_DAO, OCOP, 'Đạt'),
  cell(HUNG_DAO, INCOME, 'chưa có: đang điều tra'),
  cell(VINH_QUANG, HAMLETS, '0'),
  cell(VINH_QUANG, OCOP, ''),
];

describe('pasting', () => {
  it('is looked at first, stored at once and taken back at once', async () => {
    const kept = (await record(api.as(officer), { value: '5', evidence: 'Biên bản' })).assessment;
    const seen = await preview(api.as(office), GOOD);
    expect(seen.cells.map((one: Loose) => [one.state, one.valueBefore, one.met])).toEqual([
      ['CHANGED', '5', true],
      ['NEW', null, true],
      ['NEW', null, null],
      ['NEW', null, false],
      ['EMPTY', null, null],
    ]);
    expect(seen).toMatchObject({ newCount: 3, changedCount: 1, errorCount: 0 });
    const before = await rows();

    const once = { operationId: operationId() };
    const first = await paste(api.as(office), GOOD, { ...once, confirmation: seen.confirmation });
    expect(first.paste).toMatchObject({ newCount: 3, changedCount: 1, undoneAt: null });
    const again = { year: 2024, cells: GOOD, confirmation: seen.confirmation, ...once };
    expect((await api.as(office).ok(PASTE, { input: again })).indicatorAssessmentPaste).toEqual(
      first,
    );
    const draft = { status: 'DRAFT', absence: null, value: null, yesNo: null, met: null };
    expect(await rows()).toEqual([
      { ...draft, code: '01705', indicator: '10.1', absence: 'đang điều tra', revision: 1 },
      { ...draft, code: '01705', indicator: '13.2', yesNo: true, met: true, revision: 1 },
      { ...draft, code: '01705', indicator: '3', value: '2.0000', met: true, revision: 2 },
      { ...draft, code: '01693', indicator: '3', value: '0.0000', met: false, revision: 1 },
    ]);
    const NODE = `query($id: ID!) { node(id: $id) { ... on IndicatorAssessment { evidence } } }`;
    const changed = await api.as(office).ok(NODE, { id: kept.id });
    expect(changed.node.evidence).toBe('Biên bản');

    const undo = async () =>
      (await api.as(office).ok(UNDO, { id: first.paste.id, input: { operationId: operationId() } }))
        .indicatorAssessmentPasteUndo;
    expect((await undo()).paste.undoneAt).toBe(api.now.toISOString());
    expect(await rows()).toEqual(before.map((row) => ({ ...row, revision: 3 })));
    expect((await undo()).userErrors).toEqual([{ code: 'UNDONE' }]);
  });

  it('is not taken back over what was changed since', async () => {
    const { paste: made } = await paste(api.as(officer), [GOOD[0]!, GOOD[1]!]);
    await record(api.as(officer), { value: '7', baseRevision: 1 });
    const input = { operationId: operationId() };
    const { indicatorAssessmentPasteUndo } = await api.as(officer).ok(UNDO, { id: made.id, input });
    expect(indicatorAssessmentPasteUndo.userErrors).toEqual([{ code: 'CHANGED_SINCE' }]);
    expect(await rows()).toHaveLength(2);
    expect((await api.as(neighbour).run(UNDO, { id: made.id, input })).codes).toEqual([
      'FORBIDDEN',
    ]);
  });

  it('names each wrong cell, and stores none', async () => {
    const cells = [
      cell(HUNG_DAO, HAMLETS, '2'),
      cell(HUNG_DAO, OCOP, '3'),
      cell(HUNG_DAO, INCOME, 'nhiều'),
      cell(HUNG_DAO, HAMLETS, '3'),
      cell(unitId('01273', '2025-07-01'), HAMLETS, '3'),
      cell(HUNG_DAO, SATISFIED, '90'),
    ];
    const { userErrors, preview: seen } = await paste(api.as(office), cells);
    expect(userErrors.map((one: Loose) => [one.code, one.field[2]])).toEqual([
      ['WRONG_KIND', '1'],
      ['NOT_UNDERSTOOD', '2'],
      ['TWICE', '3'],
      ['NOT_IN_YEAR', '4'],
      ['NOT_FOR_COMMUNES', '5'],
    ]);
    expect(userErrors[3].message).toMatch(/Hung Dao Commune/);
    expect(seen.errorCount).toBe(5);
    expect(await rows()).toEqual([]);
  });

  it('asks about another unit, and stores it when that is confirmed', async () => {
    await record(api.as(officer), {
      ...{ indicatorId: gid('Indicator', INCOME), year: 2023, value: '46.6' },
    });
    const cells = [cell(HUNG_DAO, INCOME, '48.100')];
    expect(await preview(api.as(office), cells)).toMatchObject({ unusualCount: 1, errorCount: 0 });
    const asked = await paste(api.as(office), cells);
    expect(asked.userErrors).toMatchObject([{ code: 'UNUSUAL_VALUE' }]);
    expect(asked.userErrors[0].message).toMatch(/period before \(46.6000\)|period before \(46.6\)/);
    const meant = await paste(api.as(office), cells, { confirmUnusual: true });
    expect(meant.userErrors).toEqual([]);
    expect((await rows()).map(({ value }) => Number(value))).toEqual([46.6, 48100]);
    const one = { indicatorId: gid('Indicator', INCOME), baseRevision: 1, value: '47000' };
    expect((await record(api.as(officer), one)).userErrors).toMatchObject([
      { code: 'UNUSUAL_VALUE', field: ['input', 'value'] },
    ]);
    const sure = await record(api.as(officer), { ...one, confirmUnusual: true });
    expect(sure.assessment).toMatchObject({ value: '47000', revision: 2 });
  });

  it('stores only what was looked at, and nothing of foreign communes', async () => {
    const stale = await paste(api.as(officer), GOOD.slice(0, 2), { confirmation: 'x' });
    expect(stale.userErrors).toMatchObject([{ code: 'NOT_AS_SEEN' }]);
    await paste(api.as(officer), GOOD.slice(0, 2));
    const same = await paste(api.as(officer), GOOD.slice(0, 2));
    expect(same.userErrors).toMatchObject([{ code: 'NOTHING_NEW' }]);
    expect(await preview(api.as(officer), GOOD)).toBeNull();
    const input = { year: 2024, cells: GOOD, confirmation: 'x', operationId: operationId() };
    for (const who of [officer, neighbour, auditor]) {
      expect((await api.as(who).run(PASTE, { input })).codes).toEqual(['FORBIDDEN']);
    }
    expect(await rows()).toHaveLength(2);
  });

  it('takes as many statements for a whole table as for one cell', async () => {
    const { rows: communes } = await api.db.owner.query<{ id: string }>(
      `SELECT id FROM unit WHERE level = 'COMMUNE' AND valid_to = '2025-06-30'`,
    );
    const table = communes.map(({ id }) => cell(id, HAMLETS, '1'));
    const one = await statementsOf(() => paste(api.as(office), [cell(HUNG_DAO, OCOP, 'x')]));
    const all = await statementsOf(() => paste(api.as(office), table));
    expect([all.length, await rows().then((list) => list.length)]).toEqual([one.length, 162]);
  });
});

describe('a period', () => {
  it('has its own results: mid-year of the old unit, the plan of years to come', async () => {
    const of = (more: object) => record(api.as(office), more as Record<string, unknown>);
    const mid = await of({ year: 2025, periodKind: 'MID_YEAR', value: '1' });
    expect(mid.assessment).toMatchObject({ judgedOn: '2025-06-30', revision: 1 });
    const end = await of({ year: 2025 });
    expect(end.userErrors).toMatchObject([{ code: 'NOT_IN_YEAR', field: ['input', 'communeId'] }]);
    expect(end.userErrors[0].message).toMatch(/Thuc Phan Ward/);
    const ward = gid('Commune', unitId('01273', '2025-07-01'));
    const early = await of({ communeId: ward, year: 2025, periodKind: 'MID_YEAR' });
    expect(early.userErrors[0].message).toMatch(/in force since 1 Jul 2025.*Hung Dao Commune/s);
    const plan = await of({ communeId: ward, year: 2027, periodKind: 'PLAN', value: '3' });
    expect(plan.assessment).toMatchObject({ judgedOn: '2027-12-31', met: true });
    const tooFar = await of({ communeId: ward, year: 2032, periodKind: 'PLAN' });
    expect(tooFar.userErrors).toMatchObject([{ code: 'YEAR_AHEAD' }]);
    const reached = await of({ communeId: ward, year: 2027 });
    expect(reached.userErrors).toMatchObject([{ code: 'YEAR_AHEAD' }]);
  });

  it('that is closed keeps everything out until it is opened again', async () => {
    const { id } = (await record(api.as(officer))).assessment;
    expect((await api.as(officer).run(TURN('Close'), { input: CLOSE() })).codes).toEqual([
      'FORBIDDEN',
    ]);
    const closed = await turn(api.as(office), 'Close');
    expect(closed.period).toMatchObject({ closedAt: api.now.toISOString(), reason: 'Đã tổng hợp' });
    expect((await turn(api.as(office), 'Close')).userErrors).toMatchObject([
      { code: 'CLOSED_ALREADY' },
    ]);
    const before = await rows();
    const refused = [
      await record(api.as(officer), { value: '9', baseRevision: 1 }),
      await record(api.as(officer), {
        indicatorId: gid('Indicator', OCOP),
        value: null,
        yesNo: true,
      }),
      await take(api.as(officer), 'Submit', id, { baseRevision: 1 }),
      await paste(api.as(office), GOOD),
    ];
    expect(refused.map(({ userErrors }) => userErrors[0].code)).toEqual(
      Array(4).fill('PERIOD_CLOSED'),
    );
    expect(refused[0].userErrors[0].message).toMatch(/Đã tổng hợp/);
    await expect(api.db.owner.query('DELETE FROM indicator_assessment')).rejects.toThrow(/closed/);
    expect(await rows()).toEqual(before);
    // Another period of the same year is open.
    const plan = await record(api.as(officer), { periodKind: 'PLAN', value: '3' });
    expect(plan.userErrors).toEqual([]);
    expect((await turn(api.as(office), 'Reopen', { reason: 'Xã sửa' })).period.closedAt).toBeNull();
    const open = await take(api.as(officer), 'Submit', id, { baseRevision: 1 });
    expect(open.assessment.status).toBe('SUBMITTED');
    const { assessmentPeriods } = await api.anonymous.ok(
      '{ assessmentPeriods { year periodKind closedAt reason } }',
    );
    expect(assessmentPeriods).toContainEqual({
      ...{ year: 2024, periodKind: 'YEAR_END', closedAt: null, reason: 'Xã sửa' },
    });
  });

  const CLOSE = () => ({
    ...{ year: 2024, periodKind: 'YEAR_END', reason: 'x', operationId: operationId() },
  });
});
