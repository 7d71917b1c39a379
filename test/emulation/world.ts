import { expect } from 'vitest';
import { unitId } from '../../seeds/reference/units.ts';
import { remindOfRegistration } from '../../src/emulation/emulation-watch.service.ts';
import { Role } from '../../src/identity/identity.enums.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { actorOf, persistActor } from '../support/actors.ts';
import { testApi, type Caller, type Loose, type TestApi } from '../support/api.ts';
import { op } from '../support/rating.ts';

export const WARD = unitId('01273', '2025-07-01');
export const ELSEWHERE = unitId('01351', '2025-07-01');
const PROVINCE = unitId('04', null);
export const commune = (id: string): string => toGlobalId('Commune', id);

export let api: TestApi;
/** Two people of the office, officers of two communes, an auditor. */
export let office: Caller;
export let second: Caller;
export let officer: Caller;
export let neighbour: Caller;
export let auditor: Caller;
export let organisationId: string;
/** All communes of today, by code: uuids. */
export let communes: string[];

export async function openEmulation(): Promise<void> {
  api = await testApi();
  office = api.as(await persistActor(api.db, Role.COORDINATION_OFFICE, { unitId: PROVINCE }));
  second = api.as(await persistActor(api.db, Role.COORDINATION_OFFICE, { unitId: PROVINCE }));
  officer = api.as(await persistActor(api.db, Role.COMMUNE_OFFICER, { unitId: WARD }));
  neighbour = api.as(actorOf(Role.COMMUNE_OFFICER, { units: [ELSEWHERE] }));
  auditor = api.as(await persistActor(api.db, Role.AUDITOR, { unitId: PROVINCE }));
  await api.db.owner.query(`UPDATE role_grant SET valid_from = '2024-01-01'`);
  const { rows } = await api.db.owner.query<{ id: string }>(
    `INSERT INTO programme_organisation (code, name, kind, unit_id, role, source)
     VALUES ('VPDP', 'Văn phòng thử', 'DIVISION', $1, NULL, 'Thử') RETURNING id`,
    [PROVINCE],
  );
  organisationId = toGlobalId('ProgrammeOrganisation', rows[0]!.id);
  const all = await api.db.owner.query<{ id: string }>(
    `SELECT id FROM unit WHERE level = 'COMMUNE' AND valid_to IS NULL ORDER BY code`,
  );
  communes = all.rows.map(({ id }) => id);
}

/** Midday of a day in Viet Nam. */
export const on = (day: string): Date => (api.now = new Date(`${day}T05:00:00Z`));

export const REGISTRATION = `id revision state name subject consent selfPoints checkedPoints tiePlace
  tieReason exceptionReason award { name } commune { code }
  scores { selfPoints checkedPoints criterion { position } } steps { move state text points }
  commendation { decisionNumber decidedOn authority }`;
const COMMENDATION = `id revision name award form decisionNumber decidedOn authority withdrawnReason
  commune { code }`;
const FIELDS: Record<string, string> = {
  emulationCampaignSave: 'campaign { id revision state openTo registerUntil }',
  emulationAwardSave:
    'award { id revision criteria { id position maxPoints source criterion { number } } }',
  emulationPlanSave:
    'plan { id revision year criteria { number } commune { code } files { name } }',
  emulationEventSave: 'event { id revision state commune { code } }',
  emulationTieDecide: `registrations { ${REGISTRATION} }`,
  emulationPropose: `registrations { ${REGISTRATION} }`,
  emulationCommend: `registrations { ${REGISTRATION} }`,
  emulationCommendationRecord: `commendation { ${COMMENDATION} }`,
  emulationCommendationWithdraw: `commendation { ${COMMENDATION} }`,
};

export async function call(who: Caller, name: string, input: object, id?: string): Promise<Loose> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`;
  const fields = FIELDS[name] ?? `registration { ${REGISTRATION} }`;
  const [head, passed] = id ? ['$id: ID!, ', 'id: $id, '] : ['', ''];
  const document = `mutation(${head}$input: ${type}) { ${name}(${passed}input: $input) {
    ${fields} userErrors { code field message } } }`;
  return (await who.ok(document, { id, input: { operationId: op(), ...input } }))[name];
}
export const codes = async (answer: Promise<Loose>): Promise<string[]> =>
  ((await answer).userErrors as Loose[]).map((one) => one.code as string);

export const campaign = (more: object = {}): object => ({
  ...{ code: 'NTM-2026', name: 'Chung sức xây dựng nông thôn mới', organisationId },
  ...{ basis: 'Kế hoạch thử', startsOn: '2026-01-01', endsOn: '2026-12-31' },
  ...{ registerUntil: '2026-03-31', openTo: ['COMMUNE', 'HAMLET', 'HOUSEHOLD', 'UNIT'] },
  ...more,
});
export const award = (campaignId: string, more: object = {}): object => ({
  ...{ campaignId, name: 'Xã tiêu biểu', subject: 'COMMUNE', form: 'MERIT_CERTIFICATE' },
  ...{ authority: 'Chủ tịch UBND tỉnh', source: 'Thử', quota: 'NONE' },
  ...more,
});
export const entries = (...rows: Loose[]): object[] =>
  rows.map(({ id, revision }) => ({ registrationId: id, baseRevision: revision }));

/** Registers a commune for an award on 1 February. */
export async function registered(who: Caller, awardId: string, more: object): Promise<Loose> {
  const input = { awardId, registeredOn: '2026-02-01', ...more };
  const answer = await call(who, 'emulationRegister', input);
  expect(answer.userErrors).toEqual([]);
  return answer.registration;
}

/** Checks a registration by one person of the office and confirms it by the other. */
export async function judged(one: Loose, scores: object[]): Promise<Loose> {
  const check = { scores, baseRevision: one.revision };
  const checked = (await call(office, 'emulationCheck', check, one.id)).registration;
  const confirm = { baseRevision: checked.revision };
  return (await call(second, 'emulationConfirm', confirm, one.id)).registration;
}

export const ranking = async (who: Caller, awardId: string): Promise<Loose> =>
  (
    await who.ok(
      `query($id: ID!) { emulationRanking(awardId: $id) { limit baseCount limitText tieOpen
        lines { place points inside reason text registration { id name commune { code } } } } }`,
      { id: awardId },
    )
  ).emulationRanking;

export const list = async (who: Caller, filter: object = {}, first = 100): Promise<Loose[]> =>
  (
    await who.ok(
      `query($filter: EmulationRegistrationFilter, $first: Int!) {
        emulationRegistrations(first: $first, filter: $filter) { nodes { ${REGISTRATION} } } }`,
      { filter, first },
    )
  ).emulationRegistrations.nodes;

export const register = async (who: Caller, filter: object = {}): Promise<Loose[]> =>
  (
    await who.ok(
      `query($filter: EmulationCommendationFilter) {
        emulationCommendations(first: 100, filter: $filter) { nodes { ${COMMENDATION} } } }`,
      { filter },
    )
  ).emulationCommendations.nodes;

export const events = async (who: Caller): Promise<string[]> =>
  (await who.ok('{ inbox(first: 100) { nodes { event } } }')).inbox.nodes.map(
    (one: Loose) => one.event as string,
  );
export const remind = (day: string): Promise<number> => {
  on(day);
  return api.db.source.transaction((em) => remindOfRegistration(em, day));
};
