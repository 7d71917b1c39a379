import type { EntityManager } from 'typeorm';
import { notices } from '../notice/notice.events.ts';
import { tellAll } from '../notice/notice.service.ts';
import { REGISTRATION_SOON_DAYS } from './emulation.rules.ts';

/** Communes with officers here that have no registration in a campaign about to close. */
const MISSING = `
  SELECT c.id AS "subjectId", c.name AS campaign, u.id AS "unitId",
         to_char(coalesce(c.register_until, c.ends_on), 'YYYY-MM-DD') AS "openUntil"
    FROM emulation_campaign c
    JOIN unit u ON u.level = 'COMMUNE' AND (u.valid_from IS NULL OR u.valid_from <= $1)
     AND (u.valid_to IS NULL OR u.valid_to >= $1)
     AND EXISTS (SELECT FROM role_grant g WHERE g.unit_id = u.id AND g.role = 'COMMUNE_OFFICER')
   WHERE c.starts_on <= $1
     AND coalesce(c.register_until, c.ends_on) BETWEEN $1 AND $1::date + ${REGISTRATION_SOON_DAYS}
     AND EXISTS (SELECT FROM emulation_award a WHERE a.campaign_id = c.id)
     AND NOT EXISTS (SELECT FROM emulation_registration r JOIN emulation_award a ON a.id = r.award_id
       WHERE a.campaign_id = c.id AND r.commune_id = u.id AND r.state <> 'WITHDRAWN')
   ORDER BY c.id, u.id`;

interface Missing {
  readonly subjectId: string;
  readonly campaign: string;
  readonly unitId: string;
  readonly openUntil: string;
}

/**
 * Reminds communes that have not registered, each once for a last day however often this runs.
 * @returns how many people heard of something now
 */
export async function remindOfRegistration(em: EntityManager, today: string): Promise<number> {
  const missing = await em.query<Missing[]>(MISSING, [today]);
  const told = missing.map(({ unitId, ...about }) =>
    notices.emulationRegistrationEnds({
      ...{ ...about, occasion: `${about.openUntil}:${unitId}` },
      to: [{ role: 'COMMUNE_OFFICER', unitId }],
    }),
  );
  return tellAll({ em, context: { today } }, told);
}
