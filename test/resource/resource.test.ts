import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unitId } from '../../seeds/reference/units.ts';
import { Role } from '../../src/identity/identity.enums.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { HUNG_DAO, VINH_QUANG } from '../commune-criteria/support.ts';
import { persistActor } from '../support/actors.ts';
import { testApi, type Caller, type Loose, type TestApi } from '../support/api.ts';
import { op } from '../support/rating.ts';
import { statementsOf } from '../support/sql-counter.ts';

const WARD = unitId('01273', '2025-07-01');
const commune = (id: string) => toGlobalId('Commune', id);

let api: TestApi;
let office: Caller;
let officer: Caller;
beforeAll(async () => {
  api = await testApi();
  const province = unitId('04', null);
  office = api.as(await persistActor(api.db, Role.COORDINATION_OFFICE, { unitId: province }));
  officer = api.as(await persistActor(api.db, Role.COMMUNE_OFFICER, { unitId: WARD }));
});
afterAll(() => api.close());

const PREVIEW = `query($year: Int!, $kind: AssessmentPeriodKind!, $lines: [ResourceLineInput!]!) {
  resourcePreview(year: $year, periodKind: $kind, lines: $lines) { newCount changedCount unusualCount
    errorCount confirmation lines { state message gaps amounts { planned allocated disbursed quantity
    value } before { disbursed } } } }`;
const RECORD = `mutation($input: ResourceRecordInput!) { resourceRecord(input: $input) {
  batch { id newCount changedCount } preview { errorCount } userErrors { code field message } } }`;
const UNDO = `mutation($id: ID!, $input: ResourceUndoInput!) { resourceUndo(id: $id, input: $input) {
  batch { id undoneAt } userErrors { code } } }`;
const SUM = `planned allocated disbursed value entryCount incompleteCount gapCount unvaluedCount`;
const TOTALS = `query($year: Int!, $communes: Int!, $communeId: ID) {
  resourceTotals(year: $year, communes: $communes, communeId: $communeId) {
    lines { source communeId ended commune { code } ${SUM} } rest { ${SUM} } total { ${SUM} }
    quantities { kind work name unit quantity entryCount } quantitiesLeftOut } }`;
const ENTRIES = `query($filter: ResourceEntryFilter) { resourceEntries(first: 100, filter: $filter) {
  nodes { id kind revision withdrawn gaps commune { code } amounts { disbursed quantity value }
    changes { undo afterRevision batchId before { disbursed } after { disbursed } } } } }`;

const line = (id: string, more: object): object => ({
  ...{ communeId: commune(id), kind: 'MONEY', basis: 'Báo cáo thử' },
  ...more,
});
const look = async (who: Caller, lines: object[], year = 2024, kind = 'YEAR_END') =>
  (await who.ok(PREVIEW, { year, kind, lines })).resourcePreview;
async function record(who: Caller, lines: object[], year = 2024, more = {}): Promise<Loose> {
  const { confirmation } = await look(who, lines, year);
  const input = { year, lines, confirmation, operationId: op(), ...more };
  return (await who.ok(RECORD, { input })).resourceRecord;
}
const undo = async (who: Caller, id: string): Promise<Loose> =>
  (await who.ok(UNDO, { id, input: { operationId: op() } })).resourceUndo;
const totals = async (who: Caller, more: object = {}): Promise<Loose> =>
  (await who.ok(TOTALS, { year: 2024, communes: 50, ...more })).resourceTotals;
const entries = async (who: Caller, filter: object): Promise<Loose[]> =>
  (await who.ok(ENTRIES, { filter })).resourceEntries.nodes;
const stored = async () =>
  (await api.db.owner.query('SELECT * FROM resource_entry ORDER BY id')).rows as object[];

/** What a table of two communes says; each number is written as people do. */
const central = { source: 'CENTRAL', planned: '3.000.000.000', allocated: '2.500.000.000' };
const TABLE = [
  line(HUNG_DAO, { ...central, disbursed: '2.000.000.000 đ' }),
  line(HUNG_DAO, { source: 'PEOPLE', work: 'ROAD', disbursed: '1000000000' }),
  line(HUNG_DAO, { kind: 'LAND', source: 'PEOPLE', quantity: '2.200', value: '330.000.000' }),
  line(HUNG_DAO, { kind: 'LABOUR_DAYS', source: 'PEOPLE', quantity: '1.500' }),
  line(HUNG_DAO, { kind: 'WORKS', work: 'ROAD', unit: 'km', quantity: '4,2' }),
  line(VINH_QUANG, { ...central, planned: '2.000.000.000', disbursed: '2.600.000.000' }),
  line(VINH_QUANG, {
    ...{ kind: 'MATERIAL', source: 'ENTERPRISES', name: 'Xi măng', unit: 'tấn', quantity: '12,5' },
  }),
];
const zero = { incompleteCount: 0, gapCount: 0, unvaluedCount: 0, value: null };
const nothing = { planned: null, allocated: null, disbursed: null };

describe('resources of communes', () => {
  it('are looked at, stored at once, and summed so that lines and rest are the total', async () => {
    const seen = await look(office, TABLE);
    expect(seen).toMatchObject({ newCount: 7, changedCount: 0, unusualCount: 0, errorCount: 0 });
    expect(seen.lines[5].gaps).toEqual(['ALLOCATED_OVER_PLANNED', 'DISBURSED_OVER_ALLOCATED']);
    expect(await stored()).toEqual([]);
    const once = { operationId: op() };
    const first = await record(office, TABLE, 2024, once);
    expect(first).toMatchObject({ batch: { newCount: 7, changedCount: 0 }, userErrors: [] });

    const hungDaoCentral = {
      ...{ ...zero, source: 'CENTRAL', communeId: commune(HUNG_DAO), commune: { code: '01705' } },
      ...{ planned: 3e9, allocated: 2.5e9, disbursed: 2e9, entryCount: 1, ended: true },
    };
    const hungDaoPeople = {
      ...{ ...zero, ...nothing, source: 'PEOPLE', communeId: commune(HUNG_DAO), ended: true },
      ...{ commune: { code: '01705' }, disbursed: 1e9, value: 330_000_000, entryCount: 3 },
      ...{ incompleteCount: 1, unvaluedCount: 1 },
    };
    const total = {
      ...{ planned: 5e9, allocated: 5e9, disbursed: 5.6e9, value: 330_000_000, entryCount: 6 },
      ...{ incompleteCount: 1, gapCount: 1, unvaluedCount: 2 },
    };
    const all = await totals(office);
    expect(all).toMatchObject({ total, rest: { ...zero, ...nothing, entryCount: 0 } });
    expect(all.lines.slice(0, 2)).toEqual([hungDaoCentral, hungDaoPeople]);
    expect(all.lines.slice(2).map((one: Loose) => [one.source, one.disbursed])).toEqual([
      ['CENTRAL', 2.6e9],
      ['ENTERPRISES', null],
    ]);
    const vinhQuang = {
      ...{ ...zero, planned: 2e9, allocated: 2.5e9, disbursed: 2.6e9, entryCount: 2 },
      ...{ gapCount: 1, unvaluedCount: 1 },
    };
    expect(await totals(office, { communes: 1 })).toMatchObject({
      ...{ lines: [hungDaoCentral, hungDaoPeople], rest: vinhQuang, total },
    });
    expect(all.quantities).toEqual(
      [
        ...[['LABOUR_DAYS', null, null, null, '1500']],
        ...[['LAND', null, null, null, '2200']],
        ...[['MATERIAL', null, 'Xi măng', 'tấn', '12.5']],
        ...[['WORKS', 'ROAD', null, 'km', '4.2']],
      ].map(([kind, work, name, unit, quantity]) => ({
        ...{ kind, work, name, unit, quantity, entryCount: 1 },
      })),
    );

    // A ward has what it was made from under it, once; each number opens its rows.
    const ward = await totals(officer, { communeId: commune(WARD) });
    expect(ward.lines).toEqual([hungDaoCentral, hungDaoPeople]);
    expect(ward.total).toMatchObject({ disbursed: 3e9, entryCount: 4 });
    expect((await totals(officer)).total).toEqual(ward.total);
    expect(await totals(officer, { communeId: commune(VINH_QUANG) })).toBeNull();
    const opened = await entries(officer, {
      ...{ year: 2024, periodKind: 'YEAR_END', communeId: commune(HUNG_DAO), source: 'PEOPLE' },
    });
    expect(opened).toHaveLength(3);
    expect(await entries(officer, { communeId: commune(VINH_QUANG) })).toEqual([]);
    expect((await entries(office, { gap: true })).map((one) => one.commune.code)).toEqual([
      '01693',
    ]);

    expect((await record(office, TABLE)).userErrors).toMatchObject([{ code: 'NOTHING_NEW' }]);
    const { confirmation } = seen;
    const repeat = { year: 2024, lines: TABLE, confirmation, ...once };
    expect((await office.ok(RECORD, { input: repeat })).resourceRecord).toEqual(first);
    const late = { ...repeat, operationId: op() };
    expect((await office.ok(RECORD, { input: late })).resourceRecord.userErrors).toMatchObject([
      { code: 'NOT_AS_SEEN' },
    ]);
    await undo(office, first.batch.id);
    expect((await totals(office)).total).toMatchObject({ ...nothing, entryCount: 0 });
  });

  it('are corrected with their history, and corrections are taken back in turn', async () => {
    const people = (disbursed: string) => [line(HUNG_DAO, { source: 'CREDIT', disbursed })];
    const first = await record(officer, people('1.000.000.000'), 2023);
    const second = await record(officer, people('1.200.000.000'), 2023);
    expect(second.batch).toMatchObject({ newCount: 0, changedCount: 1 });
    expect((await undo(officer, first.batch.id)).userErrors).toEqual([{ code: 'CHANGED_SINCE' }]);
    expect((await undo(officer, second.batch.id)).batch.undoneAt).toBe(api.now.toISOString());
    expect((await undo(officer, second.batch.id)).userErrors).toEqual([{ code: 'UNDONE' }]);
    const [entry] = await entries(officer, { year: 2023 });
    expect(entry).toMatchObject({ revision: 3, amounts: { disbursed: 1e9 }, withdrawn: false });
    expect(entry!.changes).toEqual(
      [
        [false, 1, first, null, 1e9],
        [false, 2, second, 1e9, 1.2e9],
        [true, 3, second, 1.2e9, 1e9],
      ].map(([undone, afterRevision, of, before, after]) => ({
        ...{ undo: undone, afterRevision, batchId: of.batch.id },
        ...{ before: before && { disbursed: before }, after: { disbursed: after } },
      })),
    );
  });

  it('are asked about when they look like another unit, and refused whole when wrong', async () => {
    const before = await stored();
    const bad = [
      line(HUNG_DAO, { source: 'LOCAL', disbursed: '1.250' }),
      line(HUNG_DAO, { source: 'CREDIT', disbursed: '1.000.000.000.000' }),
      line(HUNG_DAO, { source: 'CENTRAL', disbursed: '12,5' }),
      line(HUNG_DAO, { source: 'CENTRAL', kind: 'LAND', quantity: '5', disbursed: '5.000.000' }),
      line(HUNG_DAO, { source: 'CENTRAL', kind: 'MATERIAL', quantity: '5', unit: 'tấn' }),
      line(WARD, { source: 'LOCAL', disbursed: '5.000.000' }),
      line(HUNG_DAO, { source: 'LOCAL', disbursed: '5.000.000' }),
    ];
    const refused = await record(officer, bad, 2024, { confirmUnusual: true });
    expect(refused.userErrors.map((one: Loose) => [one.code, one.field[2]])).toEqual([
      ['NOT_UNDERSTOOD', '2'],
      ['NOT_OF_KIND', '3'],
      ['NOTHING_TOLD', '4'],
      ['NOT_IN_PERIOD', '5'],
      ['TWICE', '6'],
    ]);
    const asked = await record(officer, bad.slice(0, 2));
    expect(asked.userErrors.map((one: Loose) => one.code)).toEqual([
      ...['UNUSUAL_VALUE', 'UNUSUAL_VALUE'],
    ]);
    expect(asked.userErrors[0].message).toContain('below one million VND');
    expect(asked.userErrors[1].message).toContain('the year before (1,000,000,000)');
    const foreign = { year: 2024, lines: [line(VINH_QUANG, { ...central })], confirmation: 'x' };
    const { codes } = await officer.run(RECORD, { input: { ...foreign, operationId: op() } });
    expect(codes).toEqual(['FORBIDDEN']);
    expect(await look(officer, foreign.lines)).toBeNull();
    expect(await stored()).toEqual(before);
    const done = await record(officer, bad.slice(0, 1), 2024, { confirmUnusual: true });
    expect(done).toMatchObject({ batch: { newCount: 1 }, userErrors: [] });
    await api.db.owner.query(
      `UPDATE assessment_period SET closed_at = now(), reason = 'Đã tổng hợp' WHERE year = 2024`,
    );
    const closed = await record(officer, bad.slice(3, 4).concat(TABLE.slice(0, 1)));
    expect(closed.userErrors).toMatchObject([{ code: 'PERIOD_CLOSED' }]);
    expect((await undo(officer, done.batch.id)).userErrors).toEqual([{ code: 'PERIOD_CLOSED' }]);
  });

  it('take as many statements for fifty lines as for one', async () => {
    const many = Array.from({ length: 50 }, (_, index) =>
      line(HUNG_DAO, {
        ...{ kind: 'MATERIAL', source: 'PEOPLE', name: `Đá ${index}`, unit: 'm³', quantity: '5' },
      }),
    );
    const writing = async (lines: object[], year: number) => {
      const { confirmation } = await look(officer, lines, year);
      const input = { year, lines, confirmation, operationId: op() };
      return statementsOf(() => officer.ok(RECORD, { input }));
    };
    const one = await writing(many.slice(0, 1), 2020);
    const fifty = await writing(many, 2021);
    expect(fifty.length).toBe(one.length);
    const reading = (year: number) => statementsOf(() => officer.ok(ENTRIES, { filter: { year } }));
    expect((await reading(2021)).length).toBe((await reading(2020)).length);
  });
});
