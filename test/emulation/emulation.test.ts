import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { criterionId } from '../../seeds/reference/commune-criteria.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { ADVANCED, HUNG_DAO } from '../commune-criteria/support.ts';
import type { Loose } from '../support/api.ts';
import { statementsOf } from '../support/sql-counter.ts';
import {
  api,
  award,
  call,
  campaign,
  codes,
  commune,
  communes,
  entries,
  events,
  judged,
  list,
  neighbour,
  office,
  officer,
  on,
  openEmulation,
  ranking,
  registered,
  remind,
  second,
  WARD,
} from './world.ts';

beforeAll(openEmulation);
afterAll(() => api.close());

let campaignId: string;
/** The award with a point table. */
let scoredId: string;

/** A criterion of the advanced set by its number. */
const goal = (number: number) => toGlobalId('Criterion', criterionId(ADVANCED, number));

describe('a campaign', () => {
  it('is made by the office; communes are told, plan for it and hold launches', async () => {
    on('2026-01-10');
    const save = (more: object) => call(office, 'emulationCampaignSave', campaign(more));
    expect(await codes(save({ basis: null }))).toEqual(['INVALID']);
    expect(await codes(save({ endsOn: '2025-12-31' }))).toContain('INVALID');
    expect(await codes(save({ registerUntil: '2027-01-01' }))).toEqual(['INVALID']);
    expect(await codes(save({ openTo: [] }))).toEqual(['INVALID']);
    const made = await save({});
    expect(made).toMatchObject({ userErrors: [], campaign: { state: 'REGISTERING', revision: 1 } });
    campaignId = made.campaign.id;
    expect(await codes(save({}))).toEqual(['STALE']);
    expect(await events(officer)).toEqual(['emulation.opened']);

    const plan = (more: object) => ({
      ...{ campaignId, communeId: commune(WARD), year: 2026, content: 'Làm đường hoa' },
      ...{
        number: '12/KH-UBND',
        issuedOn: '2026-01-20',
        criterionIds: [13, 10].map(goal),
        ...more,
      },
    });
    const planned = await call(officer, 'emulationPlanSave', plan({}));
    expect(planned).toMatchObject({
      ...{ userErrors: [], plan: { year: 2026, criteria: [{ number: 10 }, { number: 13 }] } },
    });
    expect(await codes(call(officer, 'emulationPlanSave', plan({})))).toEqual(['STALE']);
    expect(await codes(call(officer, 'emulationPlanSave', plan({ year: 2027 })))).toEqual([
      'OUTSIDE_CAMPAIGN',
    ]);
    const old = plan({ communeId: commune(HUNG_DAO) });
    expect(await codes(call(office, 'emulationPlanSave', old))).toEqual(['NOT_IN_FORCE']);

    const event = (more: object) => ({
      ...{ campaignId, kind: 'LAUNCH', title: 'Lễ phát động', place: 'Nhà văn hóa', ...more },
    });
    const own = { communeId: commune(WARD) };
    const launch = event({ ...own, plannedOn: '2026-02-10' });
    const held = (await call(officer, 'emulationEventSave', launch)).event;
    expect(held).toMatchObject({ state: 'PLANNED', commune: { code: '01273' } });
    const wrong = (more: object) => codes(call(officer, 'emulationEventSave', event(more)));
    expect(await wrong({ ...own, plannedOn: '2027-02-10' })).toEqual(['OUTSIDE_CAMPAIGN']);
    expect(await wrong({ ...own, heldOn: '2026-01-11' })).toEqual(['DAY_AHEAD']);
    expect(await wrong({ ...own, plannedOn: '2026-02-10', people: 5 })).toEqual(['INVALID']);
    const forAll = event({ plannedOn: '2026-02-01', title: 'Phát động toàn tỉnh' });
    await call(office, 'emulationEventSave', forAll);
    expect((await events(officer)).sort()).toEqual(['emulation.event-planned', 'emulation.opened']);
    const EVENTS = '{ emulationEvents(first: 10) { nodes { title } } }';
    const titles = async (who: typeof office) =>
      (await who.ok(EVENTS)).emulationEvents.nodes.map((one: Loose) => one.title as string);
    expect(await titles(neighbour)).toEqual(['Phát động toàn tỉnh']);
    expect(await titles(officer)).toHaveLength(2);
    // What there is has to fit into a campaign that is changed.
    expect(await codes(save({ startsOn: '2026-02-05', baseRevision: 1 }))).toEqual(['IN_USE']);
  });

  it('reminds communes without a registration, once for its last day', async () => {
    await call(office, 'emulationAwardSave', award(campaignId, { name: 'Nhắc' }));
    expect(await remind('2026-03-23')).toBe(0);
    expect(await remind('2026-03-24')).toBe(1);
    expect(await remind('2026-03-25')).toBe(0);
  });
});

describe('a registration', () => {
  it('is scored by itself, checked and confirmed by two people, ranked, proposed, commended', async () => {
    on('2026-02-01');
    const table = [
      { text: 'Đường hoa', maxPoints: '60', source: 'Thử' },
      { text: 'Thu nhập', maxPoints: '40.5', criterionId: goal(10) },
    ];
    const rule = { quota: 'COUNT', quotaValue: '1', exclusion: 'CAMPAIGN', criteria: table };
    const saved = (await call(office, 'emulationAwardSave', award(campaignId, rule))).award;
    expect(saved.criteria).toMatchObject([
      { position: 1, source: 'Thử', criterion: null },
      { maxPoints: '40.5', criterion: { number: 10 } },
    ]);
    scoredId = saved.id;
    const [road, income] = saved.criteria.map((one: Loose) => one.id as string);
    const give = (a: string, b: string) => [
      { criterionId: road, points: a },
      { criterionId: income, points: b },
    ];
    const input = { awardId: saved.id, communeId: commune(WARD), registeredOn: '2026-02-01' };
    const refused = (more: object) =>
      codes(call(officer, 'emulationRegister', { ...input, ...more }));
    expect(await refused({ registeredOn: '2025-12-31' })).toEqual(['OUTSIDE_CAMPAIGN']);
    expect(await refused({ registeredOn: '2026-02-02' })).toEqual(['OUTSIDE_CAMPAIGN']);
    expect(await refused({ name: 'Xóm 1' })).toEqual(['NAME_NEEDED']);
    expect(await refused({ consent: true })).toEqual(['CONSENT_OF_HOUSEHOLD']);
    const gone = { ...input, communeId: commune(HUNG_DAO) };
    expect(await codes(call(office, 'emulationRegister', gone))).toEqual(['NOT_IN_FORCE']);
    const one = await registered(officer, saved.id, { communeId: commune(WARD) });
    const again = await call(officer, 'emulationRegister', input);
    expect(again.userErrors[0].code).toBe('ALREADY_REGISTERED');
    expect(again.registration.id).toBe(one.id);

    const self = (scores: object[]) =>
      call(officer, 'emulationSelfScore', { scores, baseRevision: 1 }, one.id);
    expect(await codes(self(give('60.01', '1')))).toEqual(['ABOVE_MAXIMUM']);
    expect(await codes(self(give('1', '1').slice(1)))).toEqual(['LINES_MISSING']);
    expect(await codes(self([...give('1', '1'), ...give('1', '1')]))).toEqual(['LINES_MISSING']);
    const scored = (await self(give('60', '40.5'))).registration;
    expect(scored).toMatchObject({ state: 'SELF_SCORED', selfPoints: '100.5', revision: 2 });
    const changed = award(campaignId, { ...rule, id: saved.id, criteria: [], baseRevision: 1 });
    expect(await codes(call(office, 'emulationAwardSave', changed))).toEqual(['IN_USE']);

    const check = { scores: give('50', '30.25'), baseRevision: 2 };
    const checked = (await call(office, 'emulationCheck', check, one.id)).registration;
    expect(checked).toMatchObject({ state: 'CHECKED', checkedPoints: '80.25' });
    const confirm = (who: typeof office) =>
      call(who, 'emulationConfirm', { baseRevision: 3 }, one.id);
    expect(await codes(confirm(office))).toEqual(['SAME_PERSON']);
    const confirmed = (await confirm(second)).registration;
    expect(confirmed.state).toBe('CONFIRMED');

    const others = [];
    for (const id of communes.filter((other) => other !== WARD).slice(0, 2)) {
      const other = await registered(office, saved.id, { communeId: commune(id) });
      others.push(await judged(other, give('50', '30.25')));
    }
    const late = await registered(office, saved.id, { communeId: commune(communes.at(-1)!) });
    const open = await ranking(office, saved.id);
    expect(open).toMatchObject({ limit: 1, baseCount: null, tieOpen: true });
    expect(open.lines.map((line: Loose) => [line.place, line.inside, line.reason])).toEqual([
      ...Array(3).fill([1, false, 'TIE_OPEN']),
      [null, false, 'NOT_CONFIRMED'],
    ]);

    const propose = (rows: Loose[], more: object = {}) =>
      call(office, 'emulationPropose', {
        ...{ awardId: saved.id, entries: entries(...rows), ...more },
      });
    expect(await codes(propose([confirmed]))).toEqual(['NOT_ELIGIBLE']);
    const tie = (rows: Loose[]) =>
      call(office, 'emulationTieDecide', {
        ...{ awardId: saved.id, entries: entries(...rows), reason: 'Xã khó khăn hơn' },
      });
    expect(await codes(tie([confirmed, others[0]!]))).toEqual(['TIE_DIFFERS']);
    expect(await codes(tie([confirmed, confirmed, ...others]))).toEqual(['OTHER_AWARD']);
    const decided = (await tie([confirmed, ...others])).registrations as Loose[];
    expect(decided.map((row) => row.tiePlace)).toEqual([1, 2, 3]);
    const ranked = await ranking(office, saved.id);
    expect(ranked.lines.map((line: Loose) => line.reason)).toEqual([
      ...['CHOSEN_BY_TIE', 'TIE_LOST', 'TIE_LOST', 'NOT_CONFIRMED'],
    ]);
    expect(ranked.lines[1].text).toContain('Beyond the quota of 1');
    const [first, next] = decided as [Loose, Loose];
    expect(await codes(propose([first, next]))).toEqual(['QUOTA_EXCEEDED']);
    expect(await codes(propose([late], { exceptionReason: 'Ưu tiên' }))).toEqual(['NOT_ELIGIBLE']);
    const proposed = (await propose([first])).registrations[0];
    expect(proposed).toMatchObject({ state: 'PROPOSED', exceptionReason: null });
    const exception = (await propose([next], { exceptionReason: 'Vùng biên' })).registrations[0];
    expect(exception).toMatchObject({ state: 'PROPOSED', exceptionReason: 'Vùng biên' });

    const commend = (rows: Loose[], more: object = {}) =>
      call(office, 'emulationCommend', {
        ...{ awardId: saved.id, entries: entries(...rows), decisionNumber: '99/QĐ-UBND' },
        ...{ decidedOn: '2026-12-20', authority: 'Chủ tịch UBND tỉnh', ...more },
      });
    expect(await codes(commend([proposed]))).toEqual(['DAY_AHEAD']);
    on('2026-12-21');
    const soon = await commend([late]);
    expect(soon.userErrors[0].code).toBe('WRONG_STATE');
    expect(soon.registrations).toMatchObject([{ id: late.id, state: 'REGISTERED' }]);
    const end = (await commend([proposed])).registrations[0];
    expect(end).toMatchObject({
      state: 'COMMENDED',
      commendation: { decisionNumber: '99/QĐ-UBND', decidedOn: '2026-12-20' },
    });
    expect(end.steps.map((step: Loose) => [step.move, step.state])).toEqual([
      ...[
        ['register', 'REGISTERED'],
        ['self-score', 'SELF_SCORED'],
        ['check', 'CHECKED'],
      ],
      ...[
        ['confirm', 'CONFIRMED'],
        ['decide-tie', 'CONFIRMED'],
        ['propose', 'PROPOSED'],
      ],
      ['commend', 'COMMENDED'],
    ]);
    expect(await events(officer)).toContain('emulation.commended');
    const withdraw = { reason: 'Thôi', baseRevision: end.revision };
    const over = call(officer, 'emulationRegistrationWithdraw', withdraw, end.id);
    expect(await codes(over)).toEqual(['WRONG_STATE']);
    const { pool } = api.db;
    await expect(pool.query(`UPDATE emulation_step SET text = 'x'`)).rejects.toThrow('denied');
    await expect(pool.query('DELETE FROM emulation_commendation')).rejects.toThrow('denied');
  });

  it('is given back with a reason, and what was checked is forgotten', async () => {
    on('2026-02-01');
    const saved = await call(office, 'emulationAwardSave', award(campaignId, { name: 'Trả lại' }));
    const one = await registered(officer, saved.award.id, { communeId: commune(WARD) });
    const confirmed = await judged(one, []);
    expect(confirmed).toMatchObject({ state: 'CONFIRMED', checkedPoints: null });
    const back = { reason: 'Thiếu minh chứng', baseRevision: confirmed.revision };
    const after = (await call(office, 'emulationReturn', back, one.id)).registration;
    expect(after).toMatchObject({ state: 'REGISTERED', checkedPoints: null });
    expect(await events(officer)).toContain('emulation.returned');
    const gone = { reason: 'Rút', baseRevision: after.revision };
    const left = (await call(officer, 'emulationRegistrationWithdraw', gone, one.id)).registration;
    expect(left.state).toBe('WITHDRAWN');
    const again = await registered(officer, saved.award.id, { communeId: commune(WARD) });
    expect(again.id).not.toBe(one.id);
  });
});

describe('lists', () => {
  it('take as many statements for one registration as for many', async () => {
    const of = { awardId: scoredId, state: ['REGISTERED', 'CONFIRMED', 'PROPOSED'] };
    expect(await list(office, of)).toHaveLength(3);
    const one = await statementsOf(() => list(office, of, 1));
    const many = await statementsOf(() => list(office, of, 50));
    expect(many.length).toBe(one.length);
  });
});
