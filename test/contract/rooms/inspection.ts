import { COMMUNE, op } from '../../support/rating.ts';
import { gid, type Fixture, type Fixtures, type World } from '../world.ts';
import type { Reads } from './read.ts';

interface Inspected {
  readonly planId: string;
  readonly visitId: string;
  readonly findingId: string;
  readonly difficultyId: string;
  readonly organisationId: string;
  /** The body of the commune, to which the recommendations are addressed. */
  readonly addresseeId: string;
  readonly open: string;
  readonly answered: string;
}

let made = 0;

/** A visit to the commune of the first producer, held, with a finding and remedies for the commune. */
async function inspected({ api }: World): Promise<Inspected> {
  const { rows } = await api.db.owner.query<Record<string, string>>(
    `WITH someone AS (SELECT id FROM person LIMIT 1),
     bodies AS (
       INSERT INTO programme_organisation (code, name, kind, unit_id, role, source)
       VALUES ('THU-DOAN-' || $2, 'Đoàn thử', 'DIVISION', $1, NULL, 'Thử'),
              ('THU-UB-' || $2, 'UBND thử', 'COMMUNE', $1, 'COMMUNE_OFFICER', 'Thử')
       RETURNING id, kind),
     visitor AS (SELECT id FROM bodies WHERE kind = 'DIVISION'),
     addressee AS (SELECT id FROM bodies WHERE kind = 'COMMUNE'),
     plan AS (
       INSERT INTO inspection_plan (code, name, kind, organisation_id, starts_on, ends_on, recorded_by)
       SELECT 'THU-KT-' || $2, 'Thử', 'YEARLY', v.id, '2026-01-01', '2026-12-31', s.id
         FROM visitor v, someone s RETURNING id),
     visit AS (
       INSERT INTO inspection_visit (plan_id, organisation_id, commune_id, held_on, announced,
                                     members, recorded_by)
       SELECT p.id, v.id, $1, '2026-11-02', true, '{}', s.id FROM plan p, visitor v, someone s
       RETURNING id),
     finding AS (
       INSERT INTO inspection_finding (visit_id, kind, serious, text, recorded_by)
       SELECT v.id, 'SHORTCOMING', false, 'Thử', s.id FROM visit v, someone s RETURNING id),
     hindrance AS (
       INSERT INTO difficulty (commune_id, criterion_id, description, state, raised_by, raised_at,
                               waiting_since, moved_at)
       SELECT $1, (SELECT id FROM criteria_set_criterion LIMIT 1), 'Thử', 'RAISED', s.id, now(),
              now(), now() FROM someone s RETURNING id),
     remedies AS (
       INSERT INTO recommendation (kind, finding_id, organisation_id, addressee_id, commune_id, text,
                                   given_on, due_on, state, response, answered_on, recorded_by)
       SELECT 'REMEDY', f.id, v.id, a.id, $1, 'Thử', DATE '2026-11-02', DATE '2026-12-31', one.*, s.id
         FROM finding f, visitor v, addressee a, someone s,
              (VALUES ('OPEN', NULL, NULL), ('ANSWERED', 'DONE', DATE '2026-11-10')) AS one
       RETURNING id, state)
     SELECT p.id AS plan, v.id AS visit, f.id AS finding, h.id AS difficulty, o.id AS body,
            a.id AS addressee, (SELECT id FROM remedies WHERE state = 'OPEN') AS open,
            (SELECT id FROM remedies WHERE state = 'ANSWERED') AS answered
       FROM plan p, visit v, finding f, hindrance h, visitor o, addressee a`,
    [COMMUNE, String(++made)],
  );
  const row = rows[0]!;
  return {
    planId: gid('InspectionPlan', row['plan']!),
    visitId: gid('InspectionVisit', row['visit']!),
    findingId: gid('InspectionFinding', row['finding']!),
    difficultyId: gid('Difficulty', row['difficulty']!),
    organisationId: gid('ProgrammeOrganisation', row['body']!),
    addresseeId: gid('ProgrammeOrganisation', row['addressee']!),
    open: gid('ProgrammeRecommendation', row['open']!),
    answered: gid('ProgrammeRecommendation', row['answered']!),
  };
}

export async function inspectionFixtures(world: World): Promise<Fixtures> {
  const facts = await inspected(world);
  const { organisationId, visitId, findingId, difficultyId, addresseeId } = facts;
  const save = (input: object, object?: string): Fixture => ({
    ...(object && { object }),
    args: () => ({ input: { ...input, operationId: op() } }),
  });
  const step = (id: string, more: object): Fixture => ({
    object: id,
    args: () => ({ id, input: { baseRevision: 1, operationId: op(), ...more } }),
  });
  return {
    inspectionPlanSave: save({
      ...{ code: 'THU-KT-MOI', name: 'Thử', kind: 'AD_HOC', organisationId },
      ...{ startsOn: '2026-11-01', endsOn: '2026-11-30' },
    }),
    inspectionVisitSave: save({
      ...{ organisationId, communeId: gid('Commune', COMMUNE), plannedOn: '2026-12-01' },
    }),
    inspectionFindingSave: save({ visitId, kind: 'GOOD', text: 'Thử' }),
    inspectionDifficultyLink: save({ visitId, findingId, difficultyId }, difficultyId),
    recommendationMake: save({
      ...{ kind: 'REMEDY', findingId, addresseeId, text: 'Thử' },
      ...{ givenOn: '2026-11-20', dueOn: '2026-12-20' },
    }),
    recommendationAnswer: step(facts.open, {
      ...{ response: 'DONE', text: 'Thử', day: '2026-11-20' },
    }),
    recommendationDecide: step(facts.answered, { decision: 'ACCEPT' }),
  };
}

export async function inspectionReads(world: World): Promise<Reads> {
  const { planId, visitId, findingId, open } = await inspected(world);
  const list = (field: string, id: string) => ({
    document: `{ answer: ${field}(first: 100) { nodes { id } } }`,
    thing: () => id,
  });
  const one = (field: string, id: string) => ({
    document: `query ($id: ID!) { answer: ${field}(id: $id) { id } }`,
    thing: () => id,
  });
  return {
    inspectionPlans: list('inspectionPlans', planId),
    inspectionVisits: list('inspectionVisits', visitId),
    inspectionVisit: one('inspectionVisit', visitId),
    inspectionFindings: list('inspectionFindings', findingId),
    recommendations: list('recommendations', open),
    recommendation: one('recommendation', open),
  };
}
