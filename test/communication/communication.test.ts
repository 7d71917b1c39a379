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
  api.now = new Date('2026-11-22T03:00:00Z');
  const province = unitId('04', null);
  office = api.as(await persistActor(api.db, Role.COORDINATION_OFFICE, { unitId: province }));
  officer = api.as(await persistActor(api.db, Role.COMMUNE_OFFICER, { unitId: WARD }));
});
afterAll(() => api.close());

const COUNTS = 'sessions people women officials materials';
const SUM = `${COUNTS} entryCount withoutPeopleCount withoutWomenCount`;
const PREVIEW = `query($lines: [CommunicationLineInput!]!) { communicationPreview(lines: $lines) {
  newCount changedCount unusualCount errorCount confirmation
  lines { state message counts { ${COUNTS} } before { people } } } }`;
const RECORD = `mutation($input: CommunicationRecordInput!) { communicationRecord(input: $input) {
  batch { id newCount changedCount } preview { errorCount } userErrors { code field } } }`;
const WITHDRAW = `mutation($input: CommunicationWithdrawInput!) {
  communicationWithdraw(input: $input) { batch { id withdrawnCount reason } userErrors { code } } }`;
const UNDO = `mutation($id: ID!, $input: CommunicationUndoInput!) {
  communicationUndo(id: $id, input: $input) { batch { undoneAt } userErrors { code } } }`;
const TOTALS = `query($from: LocalDate!, $until: LocalDate!, $grain: CommunicationGrain!,
  $communes: Int!, $communeId: ID, $filter: CommunicationKindFilter) {
  communicationTotals(from: $from, until: $until, grain: $grain, communes: $communes,
    communeId: $communeId, filter: $filter) {
    communes { communeId ended commune { code } ${SUM} periods { from until ${SUM} } }
    rest { ${SUM} } periods { from until sessions people } total { ${SUM} } } }`;
const LIST = `query($filter: CommunicationSessionFilter) {
  communicationSessions(first: 100, filter: $filter) { nodes { id title heldOn withdrawn revision
    commune { code } counts { ${COUNTS} }
    changes { undo withdrawn afterRevision batchId before { people } after { people } } } } }`;

const line = (id: string, heldOn: string, more: object = {}): object => ({
  ...{ communeId: commune(id), heldOn, kind: 'COMMUNICATION', topic: 'POLICY', channel: 'MEETING' },
  ...{ organizer: 'UBND xã', organizerKind: 'COMMUNE', title: 'Họp xóm', basis: 'Biên bản thử' },
  ...more,
});
const look = async (who: Caller, lines: object[]): Promise<Loose> =>
  (await who.ok(PREVIEW, { lines })).communicationPreview;
async function record(who: Caller, lines: object[], more = {}): Promise<Loose> {
  const { confirmation } = await look(who, lines);
  const input = { lines, confirmation, operationId: op(), ...more };
  return (await who.ok(RECORD, { input })).communicationRecord;
}
const withdraw = async (who: Caller, sessionIds: string[]): Promise<Loose> => {
  const input = { sessionIds, reason: 'Ghi hai lần', operationId: op() };
  return (await who.ok(WITHDRAW, { input })).communicationWithdraw;
};
const undo = async (who: Caller, id: string): Promise<Loose> =>
  (await who.ok(UNDO, { id, input: { operationId: op() } })).communicationUndo;
const totals = async (who: Caller, more: object = {}): Promise<Loose> => {
  const days = { from: '2024-01-01', until: '2024-12-31', grain: 'QUARTER', communes: 50 };
  return (await who.ok(TOTALS, { ...days, ...more })).communicationTotals;
};
const list = async (who: Caller, filter: object): Promise<Loose[]> =>
  (await who.ok(LIST, { filter })).communicationSessions.nodes;
const stored = async () =>
  (await api.db.owner.query('SELECT * FROM communication_session ORDER BY id')).rows as object[];

const FRONT = { kind: 'MOBILISATION', topic: 'CONTRIBUTION', organizerKind: 'FRONT' };
const TABLE = [
  line(HUNG_DAO, '2024-02-10', { people: '1.200', women: '700', officials: '60', sessions: '4' }),
  line(HUNG_DAO, '2024-05-20', { ...FRONT, organizer: 'Mặt trận xã', people: '300' }),
  line(HUNG_DAO, '2024-05-31', { channel: 'LOUDSPEAKER', sessions: '30', materials: '' }),
  line(VINH_QUANG, '2024-05-02', { people: '80', women: '40', materials: '80', topic: 'OCOP' }),
];

describe('sessions', () => {
  it('are looked at, stored at once, and summed by commune and period so that all adds up', async () => {
    const seen = await look(office, TABLE);
    expect(seen).toMatchObject({ newCount: 4, changedCount: 0, unusualCount: 0, errorCount: 0 });
    const counts = { sessions: 4, people: 1200, women: 700, officials: 60, materials: null };
    expect(seen.lines[0].counts).toEqual(counts);
    expect(await stored()).toEqual([]);
    const once = { operationId: op() };
    const first = await record(office, TABLE, once);
    expect(first).toMatchObject({ batch: { newCount: 4, changedCount: 0 }, userErrors: [] });

    const sum = (sessions: number, people: number | null, women: number | null, more: object) => ({
      ...{ sessions, people, women, officials: null, materials: null },
      ...{ withoutPeopleCount: 0, withoutWomenCount: 0, entryCount: 1, ...more },
    });
    const hungDao = {
      ...{ communeId: commune(HUNG_DAO), commune: { code: '01705' }, ended: true },
      ...sum(35, 1500, 700, {
        ...{ officials: 60, entryCount: 3, withoutPeopleCount: 1, withoutWomenCount: 1 },
      }),
      periods: [
        { ...{ from: '2024-01-01', until: '2024-03-31' }, ...sum(4, 1200, 700, { officials: 60 }) },
        {
          ...{ from: '2024-04-01', until: '2024-06-30' },
          ...sum(31, 300, null, { entryCount: 2, withoutPeopleCount: 1, withoutWomenCount: 1 }),
        },
      ],
    };
    const vinhQuang = sum(1, 80, 40, { materials: 80 });
    const total = {
      ...{ sessions: 36, people: 1580, women: 740, officials: 60, materials: 80, entryCount: 4 },
      ...{ withoutPeopleCount: 1, withoutWomenCount: 1 },
    };
    const all = await totals(office);
    expect(all.communes).toHaveLength(2);
    expect(all.communes[0]).toEqual(hungDao);
    expect(all.communes[1]).toMatchObject(vinhQuang);
    expect(all.rest).toEqual(sum(0, null, null, { entryCount: 0 }));
    expect(all.total).toEqual(total);
    const one = await totals(office, { communes: 1, grain: 'HALF_YEAR' });
    expect(one).toMatchObject({ communes: [{ sessions: 35 }], rest: vinhQuang, total });
    expect(one.periods).toEqual([
      { from: '2024-01-01', until: '2024-06-30', sessions: 36, people: 1580 },
    ]);
    expect((await totals(office, { filter: { organizerKind: ['FRONT'] } })).total).toMatchObject({
      ...{ sessions: 1, people: 300 },
    });
    // A ward has what it was made from under it, once; of a neighbour an officer sees nothing.
    const ward = await totals(officer, { communeId: commune(WARD) });
    expect(ward.communes).toEqual([hungDao]);
    expect(await totals(officer, { communeId: commune(VINH_QUANG) })).toBeNull();
    expect((await totals(officer)).total).toMatchObject({ sessions: 35 });
    expect(await list(officer, { communeId: commune(VINH_QUANG) })).toEqual([]);
    expect((await totals(office, { from: '2023-01-01', until: '2023-12-31' })).total).toEqual(
      sum(0, null, null, { entryCount: 0 }),
    );

    expect((await record(office, TABLE)).userErrors).toMatchObject([{ code: 'NOTHING_NEW' }]);
    const repeat = { lines: TABLE, confirmation: seen.confirmation, ...once };
    expect((await office.ok(RECORD, { input: repeat })).communicationRecord).toEqual(first);
  });

  it('are corrected and withdrawn with their history, and each is taken back in turn', async () => {
    const people = (text: string) => [line(HUNG_DAO, '2023-03-01', { people: text })];
    const first = await record(officer, people('100'));
    const second = await record(officer, people('120'));
    expect(second.batch).toMatchObject({ newCount: 0, changedCount: 1 });
    expect((await undo(officer, first.batch.id)).userErrors).toEqual([{ code: 'CHANGED_SINCE' }]);
    const days = { from: '2023-01-01', until: '2023-12-31' };
    const [before] = await list(officer, days);
    const third = await withdraw(officer, [before!.id as string]);
    expect(third.batch).toMatchObject({ withdrawnCount: 1, reason: 'Ghi hai lần' });
    expect(await list(officer, days)).toEqual([]);
    expect((await totals(officer, days)).total).toMatchObject({ sessions: 0, people: null });
    expect((await withdraw(officer, [before!.id as string])).userErrors).toEqual([
      { code: 'WITHDRAWN' },
    ]);
    expect((await undo(officer, third.batch.id)).batch.undoneAt).toBe(api.now.toISOString());
    expect((await undo(officer, third.batch.id)).userErrors).toEqual([{ code: 'UNDONE' }]);
    const [after] = await list(officer, days);
    expect(after).toMatchObject({ revision: 4, withdrawn: false, counts: { people: 120 } });
    expect(after!.changes).toEqual(
      [
        [false, false, 1, first, null, 100],
        [false, false, 2, second, 100, 120],
        [false, true, 3, third, 120, 120],
        [true, false, 4, third, 120, 120],
      ].map(([undone, withdrawn, afterRevision, of, was, is]: Loose[]) => ({
        ...{ undo: undone, withdrawn, afterRevision, batchId: of.batch.id },
        ...{ before: was && { people: was }, after: { people: is } },
      })),
    );
  });

  it('are asked about when they look like a slip, and refused whole when wrong', async () => {
    const before = await stored();
    const bad = [
      line(HUNG_DAO, '2024-09-01', { people: '4.500' }),
      line(HUNG_DAO, '2024-09-02', { people: '12,5' }),
      line(HUNG_DAO, '2024-09-03', { people: '10', women: '11' }),
      line(HUNG_DAO, '2024-09-04', { officials: '3' }),
      line(WARD, '2024-09-05'),
      line(WARD, '2026-11-23'),
      line(HUNG_DAO, '2024-09-01', { people: '5' }),
    ];
    const refused = await record(officer, bad, { confirmUnusual: true });
    expect(refused.userErrors.map((one: Loose) => [one.code, one.field[2]])).toEqual([
      ['NOT_UNDERSTOOD', '1'],
      ['MORE_THAN_ALL', '2'],
      ['MORE_THAN_ALL', '3'],
      ['NOT_IN_FORCE', '4'],
      ['DAY_AHEAD', '5'],
      ['TWICE', '6'],
    ]);
    expect((await record(officer, bad.slice(0, 1))).userErrors).toMatchObject([
      { code: 'UNUSUAL_VALUE' },
    ]);
    const foreign = { lines: TABLE.slice(3), confirmation: 'x', operationId: op() };
    expect((await officer.run(RECORD, { input: foreign })).codes).toEqual(['FORBIDDEN']);
    expect(await look(officer, TABLE.slice(3))).toBeNull();
    expect(await stored()).toEqual(before);
    const done = await record(officer, bad.slice(0, 1), { confirmUnusual: true });
    expect(done).toMatchObject({ batch: { newCount: 1 }, userErrors: [] });
    await api.db.owner.query(
      `INSERT INTO assessment_period (year, kind, closed_at, reason)
       VALUES (2024, 'YEAR_END', now(), 'Đã tổng hợp')
       ON CONFLICT ON CONSTRAINT assessment_period_once
       DO UPDATE SET closed_at = now(), reason = excluded.reason`,
    );
    const late = await record(officer, [line(HUNG_DAO, '2024-10-01')]);
    expect(late.userErrors).toMatchObject([{ code: 'PERIOD_CLOSED' }]);
    expect((await undo(officer, done.batch.id)).userErrors).toEqual([{ code: 'PERIOD_CLOSED' }]);
  });

  it('take as many statements for fifty lines as for one', async () => {
    const lines = (year: number) =>
      Array.from({ length: 50 }, (_, index) =>
        line(HUNG_DAO, `${year}-03-01`, { title: `Buổi ${index}`, people: '20' }),
      );
    const writing = async (some: object[]) => {
      const { confirmation } = await look(officer, some);
      const input = { lines: some, confirmation, operationId: op() };
      return (await statementsOf(() => officer.ok(RECORD, { input }))).length;
    };
    expect(await writing(lines(2022))).toBe(await writing(lines(2021).slice(0, 1)));
    const of = (year: number) => ({ from: `${year}-01-01`, until: `${year}-12-31` });
    const reading = async (year: number) =>
      (await statementsOf(() => list(officer, of(year)))).length;
    expect(await reading(2022)).toBe(await reading(2021));
    const summing = async (year: number) =>
      (await statementsOf(() => totals(officer, of(year)))).length;
    expect(await summing(2022)).toBe(await summing(2021));
  });
});
