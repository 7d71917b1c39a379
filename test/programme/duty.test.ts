import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedProgramme } from '../../seeds/demo/programme.ts';
import { seedDuties } from '../../seeds/demo/programme-organisations.ts';
import { unitId } from '../../seeds/reference/units.ts';
import { Role } from '../../src/identity/identity.enums.ts';
import { ensureOccurrences, remindOfDuties } from '../../src/programme/duty-occurrence.service.ts';
import { actorOf, persistActor } from '../support/actors.ts';
import { testApi, type Caller, type Loose, type TestApi } from '../support/api.ts';
import { statementsOf } from '../support/sql-counter.ts';
import { documentOf, list, occurrenceOf, organisationOf, save, step } from './duty-support.ts';

const TODAY = '2026-11-22';
let api: TestApi;
let office: Caller;
let officer: Caller;
beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
  await seedProgramme(api.db.owner);
  // 9 organisations; 52 duties of the letter and 21 of the plan.
  expect(await seedDuties(api.db.owner)).toBe(82);
  expect(await seedDuties(api.db.owner)).toBe(82);
  const { manager } = api.db.source;
  // Yearly plans of three communes for 2023, 2024 and 2025, in which the communes ended; all others once.
  expect(await ensureOccurrences(manager, TODAY)).toBe(70 + 9);
  expect(await ensureOccurrences(manager, TODAY)).toBe(0);
  const province = unitId('04', null);
  office = api.as(await persistActor(api.db, Role.COORDINATION_OFFICE, { unitId: province }));
  // The ward of today answers for the commune that became part of it.
  const ward = unitId('01273', '2025-07-01');
  officer = api.as(await persistActor(api.db, Role.COMMUNE_OFFICER, { unitId: ward }));
});
afterAll(() => api.close());

describe('the duties of the two documents', () => {
  it('are with the office, the communes, the divisions and the Front', async () => {
    const document = `query($filter: DutyFilter) { duties(first: 100, filter: $filter) {
      totalCount nodes { code } } }`;
    const count = async (who: Caller, filter: object) =>
      (await who.ok(document, { filter })).duties.totalCount as number;
    expect(await count(office, {})).toBe(73);
    expect(await count(office, { unitCode: '01705' })).toBe(14);
    expect(await count(officer, {})).toBe(14);
    expect(await count(officer, { unitCode: '01693' })).toBe(0);
    const elsewhere = api.as(
      actorOf(Role.COMMUNE_OFFICER, { units: [unitId('01351', '2025-07-01')] }),
    );
    expect(await count(elsewhere, {})).toBe(0);
    const { officialDocuments } = await office.ok(
      `{ officialDocuments(first: 1) { nodes { number duties { code } } } }`,
    );
    expect(officialDocuments.nodes[0].number).toBe('725/UBND-KT');
    expect(officialDocuments.nodes[0].duties).toHaveLength(52);
    const refused = await api.anonymous.run(
      `{ officialDocuments(first: 1) { nodes { duties { code } } } }`,
    );
    expect(refused.codes).toEqual(['UNAUTHENTICATED']);
  });

  it('have a day only where a document names a year, and say so', async () => {
    const overdue = await list(office, { overdue: true });
    expect(overdue.nodes.map((one: Loose) => [one.due, one.duty.code]).sort()).toEqual(
      [
        ['2023-12-31', '725-2023-13-VPDP-TPCB'],
        ...['313-2022-02-UBND-TPCB', '313-2022-04-UBND-HUNG-DAO'].map((code) => [
          '2024-12-31',
          code,
        ]),
        ...[
          '313-2022-03-UBND-TPCB',
          '313-2022-05-UBND-VINH-QUANG',
          '313-2022-06-UBND-HUNG-DAO',
        ].map((code) => ['2025-12-31', code]),
      ].sort(),
    );
    expect(overdue.nodes[0]).toMatchObject({
      ...{ daysLate: 1057, daysLeft: -1057, state: 'OPEN' },
      duty: { target: { code: 'TPCB-OCOP-3SAO-2023' }, document: { number: '725/UBND-KT' } },
    });
    const plans = await list(officer, { dueUntil: null, state: ['OPEN'] });
    const yearly = plans.nodes.filter((one: Loose) => one.duty.code.startsWith('725-2023-21'));
    expect(yearly.map((one: Loose) => [one.periodFrom, one.periodTo, one.due])).toEqual([
      ['2023-04-05', '2023-12-31', null],
      ['2024-01-01', '2024-12-31', null],
      ['2025-01-01', '2025-12-31', null],
    ]);
    expect(yearly[0].duty).toMatchObject({
      dueNote: 'Văn bản yêu cầu kế hoạch năm mà không nêu hạn',
      organisation: { code: 'UBND-HUNG-DAO', validTo: '2025-06-30' },
    });
  });

  it('take as many statements for fifty as for one', async () => {
    const one = await statementsOf(() => list(office, {}, 1));
    const many = await statementsOf(() => list(office, {}, 50));
    expect(many.length).toBe(one.length);
  });
});

describe('progress', () => {
  it('is reported, done, given back, done again and accepted', async () => {
    const { id } = await occurrenceOf(officer, '725-2023-22-UBND-HUNG-DAO');
    const day = '2026-11-20';
    const half = await step(officer, 'Report', id, {
      note: 'Đã dự thảo',
      shareDone: 40,
      day,
      baseRevision: 1,
    });
    expect(half).toEqual({
      occurrence: { state: 'OPEN', shareDone: 40, doneOn: null, acceptedOn: null, revision: 2 },
      userErrors: [],
    });
    const done = { note: 'Đã ban hành', day: '2026-11-21', done: true };
    const late = await step(officer, 'Report', id, { ...done, baseRevision: 1 });
    expect(late).toMatchObject({ occurrence: { revision: 2 }, userErrors: [{ code: 'STALE' }] });
    const future = { ...done, day: '2026-11-23', baseRevision: 2 };
    expect((await step(officer, 'Report', id, future)).userErrors).toEqual([
      { code: 'WRONG_DAY', field: ['input', 'day'] },
    ]);
    const early = await step(office, 'Accept', id, { baseRevision: 2 });
    expect(early.userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
    await step(officer, 'Report', id, { ...done, baseRevision: 2 });
    const back = await step(office, 'Return', id, { reason: 'Thiếu số văn bản', baseRevision: 3 });
    expect(back.occurrence).toMatchObject({ state: 'OPEN', doneOn: null, revision: 4 });
    await step(officer, 'Report', id, { ...done, baseRevision: 4 });
    const end = await step(office, 'Accept', id, { baseRevision: 5 });
    expect(end.occurrence).toEqual({
      ...{
        state: 'ACCEPTED',
        shareDone: 100,
        doneOn: '2026-11-21',
        acceptedOn: TODAY,
        revision: 6,
      },
    });
    const seen = await occurrenceOf(officer, '725-2023-22-UBND-HUNG-DAO');
    expect(seen.entries.map((one: Loose) => [one.kind, one.shareDone, one.day, one.note])).toEqual([
      ['PROGRESS', 40, '2026-11-20', 'Đã dự thảo'],
      ['DONE', 100, '2026-11-21', 'Đã ban hành'],
      ['RETURNED', 100, TODAY, 'Thiếu số văn bản'],
      ['DONE', 100, '2026-11-21', 'Đã ban hành'],
      ['ACCEPTED', 100, TODAY, null],
    ]);
    await expect(api.db.pool.query(`UPDATE duty_entry SET note = 'x'`)).rejects.toThrow('denied');
  });
});

describe('reminders', () => {
  it('come for what is overdue or due in seven days, once', async () => {
    const duty = {
      ...{ documentId: documentOf('725/UBND-KT'), organisationId: organisationOf('UBND-HUNG-DAO') },
      ...{ paragraph: 'Thử', rhythm: 'ONCE', startsOn: '2025-06-01' },
    };
    const soonDuty = { ...duty, code: 'SOON', text: 'Sắp đến hạn.', dueOn: '2026-11-29' };
    const laterDuty = { ...duty, code: 'LATER', text: 'Còn lâu.', dueOn: '2026-11-30' };
    for (const one of [soonDuty, laterDuty]) await save(office, 'dutySave', 'duty { id }', one);
    const { manager } = api.db.source;
    // The office hears of six, the officer of two of them and of the one that is due soon.
    expect(await remindOfDuties(manager, TODAY)).toBe(6 + 2 + 1);
    expect(await remindOfDuties(manager, TODAY)).toBe(0);
    const { inbox } = await officer.ok(`{ inbox(first: 50) { nodes { event body } } }`);
    const events = inbox.nodes.map((one: Loose) => one.event as string);
    expect(events.filter((event: string) => event === 'duty.overdue')).toHaveLength(2);
    const soon = inbox.nodes.filter((one: Loose) => one.event === 'duty.due-soon');
    expect(soon).toHaveLength(1);
    expect(soon[0].body).toContain('29 Nov 2026: Sắp đến hạn.');
  });
});

describe('the office', () => {
  const ids = () => ({
    documentId: documentOf('313/KH-UBND'),
    organisationId: organisationOf('BCD-TINH-CB'),
  });

  it('saves a duty that repeats; a new day holds for what is open', async () => {
    const duty = {
      ...ids(),
      code: 'MONTHLY-1',
      paragraph: 'Thử',
      text: 'Báo cáo tháng',
      rhythm: 'MONTHLY',
      startsOn: '2026-09-10',
    };
    const select = 'duty { revision occurrences { id periodFrom due } }';
    const noDay = await save(office, 'dutySave', select, duty);
    expect(noDay.userErrors).toEqual([{ code: 'INVALID', field: ['input', 'dueNote'] }]);
    const made = await save(office, 'dutySave', select, { ...duty, dueDays: 5 });
    expect(made.duty.occurrences.map((one: Loose) => [one.periodFrom, one.due])).toEqual([
      ['2026-09-10', '2026-10-05'],
      ['2026-10-01', '2026-11-05'],
      ['2026-11-01', '2026-12-05'],
    ]);
    await step(office, 'Report', made.duty.occurrences[0].id, {
      note: 'Xong',
      day: '2026-10-02',
      done: true,
      baseRevision: 1,
    });
    const moved = await save(office, 'dutySave', select, { ...duty, dueDays: 3, baseRevision: 1 });
    expect(moved.duty).toMatchObject({
      revision: 2,
      occurrences: [{ due: '2026-10-05' }, { due: '2026-11-03' }, { due: '2026-12-03' }],
    });
    const other = await save(office, 'dutySave', select, {
      ...duty,
      rhythm: 'QUARTERLY',
      dueDays: 3,
      baseRevision: 2,
    });
    expect(other).toMatchObject({ duty: { revision: 2 }, userErrors: [{ code: 'FIXED' }] });
  });

  it('registers documents; a later one takes the place of an earlier one, none goes', async () => {
    const select = 'document { id number revision supersededOn basedOn { number } }';
    const input = {
      ...{ number: '700/UBND-KT', issuedOn: '2026-01-05', issuer: 'UBND thử', title: 'Thử' },
      ...{ kind: 'LETTER', source: 'Thử nghiệm', seen: 'FULL_TEXT' },
      basedOnIds: [ids().documentId],
    };
    const first = await save(office, 'officialDocumentSave', select, input);
    expect(first.document).toMatchObject({ revision: 1, basedOn: [{ number: '313/KH-UBND' }] });
    const twice = await save(office, 'officialDocumentSave', select, input);
    expect(twice).toMatchObject({
      document: { id: first.document.id },
      userErrors: [{ code: 'DUPLICATE' }],
    });
    const supersedesIds = [first.document.id];
    const earlier = { ...input, number: '600/UBND-KT', issuedOn: '2026-01-04', supersedesIds };
    const wrong = await save(office, 'officialDocumentSave', select, earlier);
    expect(wrong.userErrors).toMatchObject([{ code: 'NOT_LATER' }]);
    const future = await save(office, 'officialDocumentSave', select, {
      ...input,
      issuedOn: '2026-11-23',
    });
    expect(future.userErrors).toMatchObject([{ code: 'FUTURE_DAY' }]);
    await save(office, 'officialDocumentSave', select, {
      ...input,
      number: '800/UBND-KT',
      issuedOn: '2026-03-01',
      supersedesIds,
    });
    const { node } = await api.anonymous.ok(
      `query($id: ID!) { node(id: $id) { ... on OfficialDocument { revision supersededOn supersededBy { number } } } }`,
      { id: first.document.id },
    );
    expect(node).toEqual({
      revision: 2,
      supersededOn: '2026-03-01',
      supersededBy: { number: '800/UBND-KT' },
    });
    await expect(api.db.pool.query('DELETE FROM official_document')).rejects.toThrow('denied');
  });
});
