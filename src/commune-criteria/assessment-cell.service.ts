import { In, type EntityManager } from 'typeorm';
import { manyByKey } from '../platform/graphql/loaders.ts';
import { CommuneEntity } from '../region/region.entity.ts';
import { IndicatorAssessmentEntity } from './assessment.entity.ts';
import type { CellFrame } from './cell.rules.ts';
import { CLASSIFICATIONS, type Classification } from './classification.loader.ts';
import type { CriteriaLevel } from './commune-criteria.enums.ts';
import type { Judgement } from './commune-criteria.service.ts';
import { IndicatorEntity, IndicatorThresholdEntity } from './criteria-set.entity.ts';
import { isOfPeriod, referenceDay, type Period } from './period.rules.ts';
import { isMet, judgingDay, thresholdOn, type RecordedValue } from './threshold.rules.ts';

/** Where a value belongs within a period. */
export interface CellKey {
  readonly communeId: string;
  readonly indicatorId: string;
}

/** All that is known where a value is to go. */
export interface CellPlace extends CellFrame {
  readonly present: IndicatorAssessmentEntity | null;
  readonly threshold: IndicatorThresholdEntity | null;
  /** The day whose threshold it is judged by. */
  readonly day: string;
}

const LEVELS = `
  SELECT i.id, s.level FROM indicator i
    JOIN criteria_set_criterion c ON c.id = i.criterion_id JOIN criteria_set s ON s.id = c.set_id
   WHERE i.id = ANY($1::uuid[])`;

/** What was recorded last before the day of the period, plans left aside. */
const LAST = `
  SELECT DISTINCT ON (k.commune_id, k.indicator_id)
         k.commune_id || ' ' || k.indicator_id AS key, trim_scale(a.value)::text AS value
    FROM unnest($1::uuid[], $2::uuid[]) AS k(commune_id, indicator_id)
    JOIN indicator_assessment a ON a.commune_id = k.commune_id AND a.indicator_id = k.indicator_id
   WHERE a.value IS NOT NULL AND a.period_kind <> 'PLAN'
     AND CASE a.period_kind WHEN 'MID_YEAR' THEN make_date(a.year, 6, 30)
           ELSE make_date(a.year, 12, 31) END < $3::date
   ORDER BY k.commune_id, k.indicator_id, a.year DESC, a.period_kind = 'YEAR_END' DESC`;

/** The units on a day of what other units became, or were made from. */
const INSTEAD = `
  WITH RECURSIVE line(key, id) AS (
    SELECT asked.id, asked.id FROM unnest($1::uuid[]) AS asked(id)
    UNION
    SELECT line.key, CASE s.predecessor_id WHEN line.id THEN s.successor_id ELSE s.predecessor_id END
      FROM line JOIN unit asked ON asked.id = line.key
      JOIN unit_succession s ON CASE WHEN asked.valid_to < $2::date THEN s.predecessor_id
                                     ELSE s.successor_id END = line.id)
  SELECT line.key, line.id FROM line JOIN unit ON unit.id = line.id
   WHERE (unit.valid_from IS NULL OR unit.valid_from <= $2::date)
     AND (unit.valid_to IS NULL OR unit.valid_to >= $2::date)
   ORDER BY unit.code`;

const keyOf = ({ communeId, indicatorId }: CellKey) => `${communeId} ${indicatorId}`;

/** Everything about many cells of a period, with as many statements as for one. */
export async function placesOf(
  em: EntityManager,
  period: Period,
  today: string,
  keys: readonly CellKey[],
): Promise<CellPlace[]> {
  const communeIds = [...new Set(keys.map(({ communeId }) => communeId))];
  const indicatorIds = [...new Set(keys.map(({ indicatorId }) => indicatorId))];
  const day = judgingDay(period, today);
  const communes = byId(await em.findBy(CommuneEntity, { id: In(communeIds) }));
  const indicators = byId(await em.findBy(IndicatorEntity, { id: In(indicatorIds) }));
  const levels = await em.query<{ id: string; level: CriteriaLevel }[]>(LEVELS, [indicatorIds]);
  const levelOf = new Map(levels.map(({ id, level }) => [id, level]));
  const present = await em.findBy(IndicatorAssessmentEntity, {
    ...{ year: period.year, periodKind: period.periodKind },
    ...{ communeId: In(communeIds), indicatorId: In(indicatorIds) },
  });
  const presentOf = new Map(present.map((one) => [keyOf(one), one]));
  const last = await em.query<{ key: string; value: string }[]>(LAST, [
    keys.map(({ communeId }) => communeId),
    keys.map(({ indicatorId }) => indicatorId),
    referenceDay(period),
  ]);
  const lastOf = new Map(last.map(({ key, value }) => [key, value]));
  const thresholds = await em.findBy(IndicatorThresholdEntity, { indicatorId: In(indicatorIds) });
  const grouped = manyByKey(indicatorIds, thresholds, (one) => one.indicatorId);
  const thresholdsOf = new Map(indicatorIds.map((id, index) => [id, grouped[index]!]));
  const places = await em.query<(Classification & { unitId: string })[]>(CLASSIFICATIONS, [
    communeIds,
    day,
  ]);
  const placeOf = new Map(places.map((one) => [one.unitId, one]));
  const instead = await insteadOf(em, period, [...communes.values()]);
  return keys.map((key) => {
    const { regionCode = null, communeGroup = null } = placeOf.get(key.communeId) ?? {};
    const wanted = { day, year: period.year, regionCode, communeGroup };
    const threshold = thresholdOn(thresholdsOf.get(key.indicatorId) ?? [], wanted);
    const before = lastOf.get(keyOf(key));
    const bar = threshold?.value;
    return {
      commune: communes.get(key.communeId) ?? null,
      indicator: indicators.get(key.indicatorId) ?? null,
      level: levelOf.get(key.indicatorId) ?? null,
      instead: instead.get(key.communeId) ?? [],
      references: [
        ...(before ? [{ value: before, of: 'LAST_PERIOD' as const }] : []),
        ...(bar ? [{ value: bar, of: 'THRESHOLD' as const }] : []),
      ],
      present: presentOf.get(keyOf(key)) ?? null,
      ...{ threshold, day },
    };
  });
}

async function insteadOf(
  em: EntityManager,
  period: Period,
  communes: readonly CommuneEntity[],
): Promise<ReadonlyMap<string, CommuneEntity[]>> {
  const others = communes.filter((one) => !isOfPeriod(one, period)).map(({ id }) => id);
  const found = new Map<string, CommuneEntity[]>();
  if (others.length === 0) return found;
  const rows = await em.query<{ key: string; id: string }[]>(INSTEAD, [
    others,
    referenceDay(period),
  ]);
  const units = byId(await em.findBy(CommuneEntity, { id: In(rows.map(({ id }) => id)) }));
  for (const { key, id } of rows) {
    const unit = units.get(id);
    if (unit) found.set(key, [...(found.get(key) ?? []), unit]);
  }
  return found;
}

function byId<E extends { readonly id: string }>(rows: readonly E[]): Map<string, E> {
  return new Map(rows.map((row) => [row.id, row]));
}

/** Whether a value is met where it goes, and by which threshold. */
export function judged(recorded: RecordedValue, { threshold, day }: CellPlace): Judgement {
  const met = isMet(recorded, threshold);
  if (met === null) return { met: null, thresholdId: null, judgedOn: null };
  return { met, thresholdId: threshold?.id ?? null, judgedOn: day };
}
