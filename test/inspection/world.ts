import { randomBytes } from 'node:crypto';
import { criterionId } from '../../seeds/reference/commune-criteria.ts';
import { unitId } from '../../seeds/reference/units.ts';
import { Role } from '../../src/identity/identity.enums.ts';
import { remindOfRecommendations } from '../../src/inspection/recommendation-watch.service.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { ADVANCED } from '../commune-criteria/support.ts';
import { actorOf, persistActor } from '../support/actors.ts';
import { testApi, type Caller, type Loose, type TestApi } from '../support/api.ts';
import { op } from '../support/rating.ts';

export const WARD = unitId('01273', '2025-07-01');
const ELSEWHERE = unitId('01351', '2025-07-01');
const PROVINCE = unitId('04', null);
export const commune = toGlobalId('Commune', WARD);

export let api: TestApi;
export let office: Caller;
export let officer: Caller;
export let neighbour: Caller;
/** Bodies of the programme by their code, global ids. */
export const bodies: Record<string, string> = {};
/** An office, officers of two communes, and bodies that inspect or are inspected. */
export async function openInspection(): Promise<void> {
  api = await testApi();
  office = api.as(await persistActor(api.db, Role.COORDINATION_OFFICE, { unitId: PROVINCE }));
  officer = api.as(await persistActor(api.db, Role.COMMUNE_OFFICER, { unitId: WARD }));
  neighbour = api.as(actorOf(Role.COMMUNE_OFFICER, { units: [ELSEWHERE] }));
  await api.db.owner.query(`UPDATE role_grant SET valid_from = '2024-01-01'`);
  const { rows } = await api.db.owner.query<{ code: string; id: string }>(
    `INSERT INTO programme_organisation (code, name, kind, unit_id, role, valid_to, source)
     VALUES ('PHONG', 'Phòng thử', 'DIVISION', $1, NULL, NULL, 'Thử'),
            ('MTTQ', 'Mặt trận thử', 'FRONT', $1, NULL, NULL, 'Thử'),
            ('CU', 'Cơ quan cũ', 'DIVISION', $1, NULL, '2025-06-30', 'Thử'),
            ('SO', 'Sở thử', 'OTHER', $1, NULL, NULL, 'Thử'),
            ('UBND', 'UBND phường thử', 'COMMUNE', $2, 'COMMUNE_OFFICER', NULL, 'Thử')
     RETURNING code, id`,
    [PROVINCE, WARD],
  );
  for (const { code, id } of rows) bodies[code] = toGlobalId('ProgrammeOrganisation', id);
}

/** Midday of a day in Viet Nam. */
export const on = (day: string) => (api.now = new Date(`${day}T05:00:00Z`));
export const VISIT = `id revision state overdue plannedOn heldOn announced members conclusion
  plan { code } organisation { name } commune { code } files { name }
  difficulties { difficulty { id } finding { id } }
  findings { id serious criterion { number } indicator { code } product { slug } producer { slug }
    remedies { id state } }`;
const ONE = `id revision kind state response givenOn dueOn answeredOn closedOn overdue daysLeft daysLate
  organisation { name } addressee { name } commune { code } finding { id visit { heldOn } }
  steps { move state text response dueOn day files { name } }`;
const FIELDS: Record<string, string> = {
  ...{ inspectionPlanSave: 'plan { id code revision }', inspectionVisitSave: `visit { ${VISIT} }` },
  inspectionFindingSave: 'finding { id revision withdrawnReason }',
  inspectionDifficultyLink: 'link { linked difficulty { id } visit { id } }',
};
export async function call(who: Caller, name: string, input: object, id?: string): Promise<Loose> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`;
  const fields = FIELDS[name] ?? `recommendation { ${ONE} }`;
  const [head, passed] = id ? ['$id: ID!, ', 'id: $id, '] : ['', ''];
  const document = `mutation(${head}$input: ${type}) { ${name}(${passed}input: $input) {
    ${fields} userErrors { code field } } }`;
  return (await who.ok(document, { id, input: { operationId: op(), ...input } }))[name];
}
export const codes = async (answer: Promise<Loose>) =>
  ((await answer).userErrors as Loose[]).map((one) => one.code as string);
export const visit = (more: object): object => ({
  ...{ organisationId: bodies['PHONG'], communeId: commune },
  ...more,
});
export const visits = async (who: Caller, filter: object = {}): Promise<Loose[]> =>
  (
    await who.ok(
      `query($filter: InspectionVisitFilter) { inspectionVisits(first: 100, filter: $filter) {
        nodes { ${VISIT} } } }`,
      { filter },
    )
  ).inspectionVisits.nodes;
const LIST = `query($first: Int!, $filter: RecommendationFilter) {
  recommendations(first: $first, filter: $filter) { nodes { ${ONE} } } }`;
export const list = async (who: Caller, filter: object = {}, first = 50): Promise<Loose[]> =>
  (await who.ok(LIST, { first, filter })).recommendations.nodes;
export const events = async (who: Caller) =>
  (await who.ok('{ inbox(first: 100) { nodes { event } } }')).inbox.nodes.map(
    (one: Loose) => one.event as string,
  ) as string[];
export const remind = (day: string) => {
  on(day);
  return api.db.source.transaction((em) => remindOfRecommendations(em, day));
};
export async function upload(who: Caller, name: string): Promise<string> {
  const { rows } = await api.db.owner.query<{ id: string }>(
    `INSERT INTO stored_file (id, sha256, bytes, media_type, name, purpose, state, created_by)
     VALUES (uuid_v7(), $1, 10, 'image/jpeg', $2, 'INSPECTION', 'STORED', $3) RETURNING id`,
    [randomBytes(32), name, who.actor.personId],
  );
  return toGlobalId('File', rows[0]!.id);
}

/** A difficulty of the commune; its id. */
export async function raiseDifficulty(): Promise<string> {
  const raised = await officer.ok(
    `mutation($input: DifficultyRaiseInput!) { difficultyRaise(input: $input) {
        difficulty { id } } }`,
    {
      input: {
        ...{ communeId: commune, description: 'Chưa in được tem', operationId: op() },
        criterionId: toGlobalId('Criterion', criterionId(ADVANCED, 13)),
      },
    },
  );
  return raised.difficultyRaise.difficulty.id as string;
}

/** What a difficulty and the visit that was held say of each other. */
export async function sides(id: string): Promise<[Loose[], Loose[]]> {
  const { difficulty } = await officer.ok(
    `query($id: ID!) { difficulty(id: $id) { inspections { visit { id } finding { id } } } }`,
    { id },
  );
  return [difficulty.inspections, (await visits(office, { state: ['HELD'] }))[0]!.difficulties];
}

/** Sixty more of each remedy and each visit that was held, with its findings. */
export async function copies(): Promise<void> {
  await api.db.owner.query(
    `INSERT INTO recommendation (kind, finding_id, organisation_id, addressee_id, commune_id, text,
                                   given_on, due_on, recorded_by)
       SELECT kind, finding_id, organisation_id, addressee_id, commune_id, text, given_on, due_on,
              recorded_by FROM recommendation, generate_series(1, 60) WHERE kind = 'REMEDY'`,
  );
  await api.db.owner.query(
    `WITH made AS (
         INSERT INTO inspection_visit (organisation_id, commune_id, held_on, announced, members,
                                       recorded_by)
         SELECT organisation_id, commune_id, held_on, true, members, recorded_by
           FROM inspection_visit, generate_series(1, 60) WHERE held_on IS NOT NULL
         RETURNING id)
       INSERT INTO inspection_finding (visit_id, kind, serious, text, producer_id, product_id,
                                       criterion_id, recorded_by)
       SELECT made.id, f.kind, false, f.text, f.producer_id, f.product_id, f.criterion_id,
              f.recorded_by FROM made, inspection_finding f`,
  );
}
