import type pg from 'pg';
import { HERE } from '../trade/world.ts';

/** A visit that is planned, and remedies: one for the commune, one for a body of the province. */
export async function inspect(owner: pg.Pool): Promise<void> {
  await owner.query(
    `WITH visit AS (
       INSERT INTO inspection_visit (organisation_id, commune_id, planned_on, announced, members,
                                     recorded_by)
       SELECT g.id, $1, '2026-12-10', true, '{}', p.id FROM programme_organisation g,
              (SELECT id FROM person LIMIT 1) p WHERE g.code = 'BCD-TINH-CB'
       RETURNING organisation_id, recorded_by),
     own AS (
       INSERT INTO programme_organisation (code, name, kind, unit_id, role, source)
       VALUES ('THU-UB', 'UBND phường', 'COMMUNE', $1, 'COMMUNE_OFFICER', 'Thử') RETURNING id)
     INSERT INTO recommendation (kind, organisation_id, addressee_id, text, given_on, due_on,
                                 recorded_by)
     SELECT one.kind, v.organisation_id, coalesce(one.body, v.organisation_id), 'CANARY',
            DATE '2026-11-01', DATE '2026-11-20', v.recorded_by
       FROM visit v, own, LATERAL (VALUES
              ('SUPERVISION', own.id), ('SOCIAL_CRITICISM', NULL)) AS one(kind, body)`,
    [HERE],
  );
}

/** A campaign whose registration ends, a launch for all, and one of the commune. */
export async function launch(owner: pg.Pool): Promise<void> {
  await owner.query(
    `WITH campaign AS (
       INSERT INTO emulation_campaign (code, name, organisation_id, basis, starts_on, ends_on,
                                       register_until, open_to, recorded_by)
       SELECT 'THU-TD', 'Chung sức', g.id, 'Thử', '2026-11-01', '2027-10-31', '2026-12-15',
              '{COMMUNE}', p.id
         FROM programme_organisation g, (SELECT id FROM person LIMIT 1) p
        WHERE g.code = 'BCD-TINH-CB' RETURNING id, recorded_by)
     INSERT INTO emulation_event (campaign_id, commune_id, kind, title, planned_on, place, recorded_by)
     SELECT c.id, one.commune, 'LAUNCH', 'Lễ phát động', one.day, 'Nhà văn hóa', c.recorded_by
       FROM campaign c, (VALUES (NULL::uuid, DATE '2026-12-03'), ($1, '2026-12-05'))
            AS one(commune, day)`,
    [HERE],
  );
}
