import type { EntityManager } from 'typeorm';
import { RuralStandard } from '../recognition/recognition.enums.ts';
import type { EmulationAwardEntity } from './award.entity.ts';
import { QuotaBase } from './award.enums.ts';
import type { EmulationCampaignEntity } from './emulation.entity.ts';
import { quotaLimit, rank, type Contender, type RankedLine } from './ranking.rules.ts';

export interface Ranking {
  readonly award: EmulationAwardEntity;
  readonly limit: number | null;
  readonly baseCount: number | null;
  readonly scored: boolean;
  readonly lines: readonly (RankedLine & Pick<Contender, 'earlier' | 'points'>)[];
}

/** A standard and those above it: who holds a higher one holds it too. */
const AT_LEAST: Readonly<Record<string, readonly RuralStandard[]>> = {
  NTM: [RuralStandard.NTM, RuralStandard.NTM_ADVANCED, RuralStandard.NTM_MODEL],
  NTM_ADVANCED: [RuralStandard.NTM_ADVANCED, RuralStandard.NTM_MODEL],
  NTM_MODEL: [RuralStandard.NTM_MODEL],
};

/** Decisions that stand on the day ($1) about a unit or hamlet at one of these standards ($2). */
const HELD = `k.standard = ANY($2) AND k.recognised_on <= $1
  AND (k.revoked_on IS NULL OR k.revoked_on > $1)`;

const COUNT = `
  SELECT count(DISTINCT (k.unit_id, lower(coalesce(k.hamlet, ''))))::int AS count
    FROM recognition k JOIN unit u ON u.id = k.unit_id AND u.level = 'COMMUNE'
   WHERE ${HELD} AND (k.hamlet IS NULL) = ($3 = 'COMMUNE') AND k.recognised_on >= $4
     AND (u.valid_to IS NULL OR u.valid_to >= $1)`;

const CONTENDERS = `
  SELECT r.id, r.state, r.checked_points::text AS points, r.tie_place AS "tiePlace",
         ($2::text[] IS NULL OR EXISTS (SELECT FROM recognition k
           WHERE ${HELD} AND k.unit_id = r.commune_id
             AND lower(coalesce(k.hamlet, '')) = lower(coalesce(r.name, '')))) AS holds,
         (SELECT d.number || ', ' || to_char(d.decided_on, 'DD/MM/YYYY')
            FROM emulation_commendation c JOIN emulation_decision d ON d.id = c.decision_id
           WHERE c.withdrawn_reason IS NULL AND c.registration_id IS DISTINCT FROM r.id
             AND c.subject = r.subject AND c.commune_id = r.commune_id
             AND lower(coalesce(c.name, '')) = lower(coalesce(r.name, ''))
             AND (a.exclusion = 'EVER'
               OR (a.exclusion = 'CAMPAIGN' AND c.campaign_id = a.campaign_id))
           ORDER BY d.decided_on DESC, c.id LIMIT 1) AS earlier,
         EXISTS (SELECT FROM emulation_criterion l WHERE l.award_id = a.id) AS scored
    FROM emulation_award a JOIN emulation_registration r ON r.award_id = a.id
   WHERE a.id = $3 AND r.state <> 'WITHDRAWN' ORDER BY r.id`;

type Row = Contender & { readonly scored: boolean };

/** Who stands where for an award, as it is today. */
export async function rankingOf(
  em: EntityManager,
  award: EmulationAwardEntity,
  campaign: Pick<EmulationCampaignEntity, 'startsOn' | 'endsOn'>,
  today: string,
): Promise<Ranking> {
  const day = today < campaign.endsOn ? today : campaign.endsOn;
  const required = award.requiredStandard && AT_LEAST[award.requiredStandard];
  const rows = await em.query<Row[]>(CONTENDERS, [day, required, award.id]);
  const baseCount = await baseOf(em, award, rows.length, { day, startsOn: campaign.startsOn });
  const limit = quotaLimit(award, baseCount);
  const scored = rows[0]?.scored ?? false;
  const byId = new Map(rows.map((row) => [row.id, row]));
  const lines = rank(rows, { limit, scored, minPoints: award.minPoints }).map((line) => {
    const { earlier, points } = byId.get(line.id)!;
    return { ...line, earlier, points };
  });
  return { award, limit, baseCount, scored, lines };
}

async function baseOf(
  em: EntityManager,
  { quotaBase, quotaStandard, baseCount, subject }: EmulationAwardEntity,
  registered: number,
  { day, startsOn }: { readonly day: string; readonly startsOn: string },
): Promise<number | null> {
  if (quotaBase === null) return null;
  if (quotaBase === QuotaBase.REGISTERED) return registered;
  if (quotaBase === QuotaBase.STATED) return baseCount;
  const from = quotaBase === QuotaBase.NEWLY_RECOGNISED ? startsOn : '1900-01-01';
  // Who is new at a standard is new at this one, not at one below it.
  const standards =
    quotaBase === QuotaBase.NEWLY_RECOGNISED ? [quotaStandard] : AT_LEAST[quotaStandard!];
  const rows = await em.query<{ count: number }[]>(COUNT, [day, standards, subject, from]);
  return rows[0]?.count ?? 0;
}
