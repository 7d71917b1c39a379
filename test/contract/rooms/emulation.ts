import { COMMUNE, op } from '../../support/rating.ts';
import { gid, type Fixture, type Fixtures, type World } from '../world.ts';
import type { Reads } from './read.ts';

interface Moved {
  readonly campaignId: string;
  readonly awardId: string;
  readonly freeAwardId: string;
  readonly organisationId: string;
  readonly planId: string;
  readonly eventId: string;
  readonly registered: string;
  readonly checked: string;
  readonly confirmed: string;
  readonly proposed: string;
  readonly commendation: string;
}

let made = 0;

/** A campaign with hamlets of the commune of the first producer, one on each step of the way. */
async function moved({ api }: World): Promise<Moved> {
  const { rows } = await api.db.owner.query<Record<string, string>>(
    `WITH someone AS (SELECT id FROM person ORDER BY id LIMIT 1),
     body AS (
       INSERT INTO programme_organisation (code, name, kind, unit_id, source)
       VALUES ('THU-TD-' || $2, 'Văn phòng thử', 'DIVISION', $1, 'Thử') RETURNING id),
     campaign AS (
       INSERT INTO emulation_campaign (code, name, organisation_id, basis, starts_on, ends_on,
                                       open_to, recorded_by)
       SELECT 'THU-TD-' || $2, 'Thử', b.id, 'Thử', '2026-01-01', '2026-12-31', '{HAMLET,COMMUNE}', s.id
         FROM body b, someone s RETURNING id),
     awards AS (
       INSERT INTO emulation_award (campaign_id, name, subject, form, source, quota, quota_value,
                                    exclusion, recorded_by)
       SELECT c.id, one.name, one.subject, 'FLAG', 'Thử', one.quota, one.value, 'NONE', s.id
         FROM campaign c, someone s,
              (VALUES ('Thử', 'HAMLET', 'COUNT', 1), ('Xã', 'COMMUNE', 'NONE', NULL))
              AS one(name, subject, quota, value)
       RETURNING id, subject),
     award AS (SELECT id FROM awards WHERE subject = 'HAMLET'),
     registrations AS (
       INSERT INTO emulation_registration (award_id, subject, commune_id, name, registered_on, state,
                                           checked_by, recorded_by)
       SELECT a.id, 'HAMLET', $1, 'Xóm ' || one.state || one.number, '2026-02-01', one.state,
              CASE WHEN one.state <> 'REGISTERED' THEN s.id END, s.id
         FROM award a, someone s, (VALUES ('REGISTERED', 1), ('CHECKED', 1), ('CONFIRMED', 1),
              ('CONFIRMED', 2), ('PROPOSED', 1)) AS one(state, number)
       RETURNING id, state, name),
     plan AS (
       INSERT INTO emulation_plan (campaign_id, commune_id, year, content, recorded_by)
       SELECT c.id, $1, 2026, 'Thử', s.id FROM campaign c, someone s RETURNING id),
     event AS (
       INSERT INTO emulation_event (campaign_id, commune_id, kind, title, planned_on, recorded_by)
       SELECT c.id, $1, 'LAUNCH', 'Thử', '2026-12-01', s.id FROM campaign c, someone s RETURNING id),
     decision AS (
       INSERT INTO emulation_decision (number, decided_on, authority, recorded_by)
       SELECT 'THU-' || $2, '2026-01-02', 'Thử', s.id FROM someone s RETURNING id),
     commendation AS (
       INSERT INTO emulation_commendation (decision_id, subject, commune_id, name, award, form, source,
                                           recorded_by)
       SELECT d.id, 'HAMLET', $1, 'Xóm cũ', 'Thử', 'FLAG', 'Thử', s.id FROM decision d, someone s
       RETURNING id)
     SELECT c.id AS campaign, a.id AS award, b.id AS body, p.id AS plan, e.id AS event,
            m.id AS commendation, (SELECT id FROM awards WHERE subject = 'COMMUNE') AS free,
            r.id AS registered, k.id AS checked, f.id AS confirmed, o.id AS proposed
       FROM campaign c, award a, body b, plan p, event e, commendation m, registrations r,
            registrations k, registrations f, registrations o
      WHERE r.state = 'REGISTERED' AND k.state = 'CHECKED' AND f.name = 'Xóm CONFIRMED1'
        AND o.state = 'PROPOSED'`,
    [COMMUNE, String(++made)],
  );
  const row = rows[0]!;
  const registration = (name: string) => gid('EmulationRegistration', row[name]!);
  return {
    campaignId: gid('EmulationCampaign', row['campaign']!),
    awardId: gid('EmulationAward', row['award']!),
    freeAwardId: gid('EmulationAward', row['free']!),
    organisationId: gid('ProgrammeOrganisation', row['body']!),
    planId: gid('EmulationPlan', row['plan']!),
    eventId: gid('EmulationEvent', row['event']!),
    commendation: gid('EmulationCommendation', row['commendation']!),
    ...{ registered: registration('registered'), checked: registration('checked') },
    ...{ confirmed: registration('confirmed'), proposed: registration('proposed') },
  };
}

export async function emulationFixtures(world: World): Promise<Fixtures> {
  const facts = await moved(world);
  const { campaignId, awardId, freeAwardId, organisationId } = facts;
  const communeId = gid('Commune', COMMUNE);
  const save = (input: object, object?: string): Fixture => ({
    ...(object && { object }),
    args: () => ({ input: { ...input, operationId: op() } }),
  });
  const step = (id: string, more: object): Fixture => ({
    object: id,
    args: () => ({ id, input: { baseRevision: 1, operationId: op(), ...more } }),
  });
  const together = (id: string, more: object): Fixture =>
    save({
      ...{ awardId, entries: [{ registrationId: id, baseRevision: 1 }], ...more },
    });
  const decision = {
    ...{ decisionNumber: 'THU-1', decidedOn: '2026-11-01', authority: 'Thử' },
  };
  return {
    emulationCampaignSave: save({
      ...{ code: 'THU-TD-MOI', name: 'Thử', organisationId, basis: 'Thử' },
      ...{ startsOn: '2026-01-01', endsOn: '2026-12-31', openTo: ['COMMUNE'] },
    }),
    emulationAwardSave: save({
      ...{
        campaignId,
        name: 'Mới',
        subject: 'COMMUNE',
        form: 'FLAG',
        source: 'Thử',
        quota: 'NONE',
      },
    }),
    emulationRegister: save(
      { awardId: freeAwardId, communeId, registeredOn: '2026-02-02' },
      communeId,
    ),
    emulationRegistrationWithdraw: step(facts.registered, { reason: 'Thử' }),
    emulationPlanSave: save(
      { campaignId, communeId, year: 2026, content: 'Thử', baseRevision: 1 },
      communeId,
    ),
    emulationEventSave: save(
      { campaignId, communeId, kind: 'LAUNCH', title: 'Thử', plannedOn: '2026-12-02' },
      communeId,
    ),
    emulationSelfScore: step(facts.registered, {}),
    emulationCheck: step(facts.registered, {}),
    emulationReturn: step(facts.checked, { reason: 'Thử' }),
    emulationConfirm: step(facts.checked, {}),
    emulationTieDecide: {
      ...together(facts.confirmed, { reason: 'Thử' }),
      answer: 'TIE_DIFFERS',
    },
    emulationPropose: { ...together(facts.confirmed, {}), answer: 'NOT_ELIGIBLE' },
    emulationCommend: together(facts.proposed, decision),
    emulationCommendationRecord: save({
      ...{ subject: 'HAMLET', communeId, name: 'Xóm thử', award: 'Thử', form: 'FLAG' },
      ...{ source: 'Thử', ...decision },
    }),
    emulationCommendationWithdraw: step(facts.commendation, { reason: 'Thử' }),
  };
}

export async function emulationReads(world: World): Promise<Reads> {
  const { campaignId, awardId, planId, eventId, registered } = await moved(world);
  const list = (field: string, id: string) => ({
    document: `{ answer: ${field}(first: 100) { nodes { id } } }`,
    thing: () => id,
  });
  const one = (field: string, id: string) => ({
    document: `query ($id: ID!) { answer: ${field}(id: $id) { id } }`,
    thing: () => id,
  });
  return {
    emulationCampaigns: list('emulationCampaigns', campaignId),
    emulationCampaign: one('emulationCampaign', campaignId),
    emulationPlans: list('emulationPlans', planId),
    emulationEvents: list('emulationEvents', eventId),
    emulationRegistrations: list('emulationRegistrations', registered),
    emulationRegistration: one('emulationRegistration', registered),
    emulationRanking: {
      document: `query ($id: ID!) { answer: emulationRanking(awardId: $id) { limit } }`,
      thing: () => awardId,
      byId: 'other',
    },
  };
}
