import type { Context } from '../platform/graphql/context.ts';
import { defineLoader, manyByKey } from '../platform/graphql/loaders.ts';
import { IndicatorAssessmentEntity } from './assessment.entity.ts';
import type { CriterionView } from './assessment-view.rules.ts';
import { IndicatorAssessmentStatus, IndicatorValueKind } from './commune-criteria.enums.ts';
import {
  forecast,
  forecastOfCriterion,
  type Forecast,
  type ForecastPoint,
} from './criteria-forecast.rules.ts';
import type { IndicatorEntity } from './criteria-set.entity.ts';
import { thresholdsByIndicatorId } from './criteria-set.loader.ts';
import { referenceDay } from './period.rules.ts';

/** Approved results of a commune, plans left aside, the oldest first; the same for everybody. */
const approvedByCommuneId = defineLoader<string, IndicatorAssessmentEntity[]>(
  'approvedAssessmentsByCommuneId',
  async (ids, context) => {
    const rows = await context.db.source.manager
      .createQueryBuilder(IndicatorAssessmentEntity, 'row')
      .where('row.commune_id = ANY(:ids)', { ids })
      .andWhere('row.status = :approved', { approved: IndicatorAssessmentStatus.APPROVED })
      .andWhere(`row.period_kind <> 'PLAN'`)
      .orderBy('row.year', 'ASC')
      .addOrderBy('row.period_kind', 'ASC')
      .getMany();
    return manyByKey(ids, rows, (row) => row.communeId);
  },
);

export interface ForecastView extends Forecast {
  readonly periods: number;
  readonly indicators: readonly (Forecast & { indicator: IndicatorEntity; periods: number })[];
}

/** When a criterion would be met, from all that was approved up to its period. */
export async function forecastFor(context: Context, view: CriterionView): Promise<ForecastView> {
  const { place, criterion } = view;
  const [day, unit] = [referenceDay(place), place.commune];
  const all = await context.load(approvedByCommuneId, unit.id);
  const known = all.filter((one) => referenceDay(one) <= day);
  const indicators = await Promise.all(
    view.indicators.map(async (indicator) => {
      const own = known.filter(({ indicatorId }) => indicatorId === indicator.id);
      return { indicator, ...(await forecastOfIndicator(context, indicator, own)) };
    }),
  );
  const periods = Math.max(0, ...indicators.map((one) => one.periods));
  return { ...forecastOfCriterion(indicators, criterion.indicatorsComplete), periods, indicators };
}

async function forecastOfIndicator(
  context: Context,
  { id, valueKind }: IndicatorEntity,
  approved: readonly IndicatorAssessmentEntity[],
): Promise<Forecast & { periods: number }> {
  const sorted = [...approved].sort((a, b) => referenceDay(a).localeCompare(referenceDay(b)));
  const points: ForecastPoint[] = sorted.flatMap((one) =>
    one.value === null ? [] : [{ day: referenceDay(one), value: Number(one.value) }],
  );
  const [last, periods] = [sorted.at(-1), points.length];
  const none = (reason: Forecast['reason']) => ({ date: null, reason, periods });
  if (last?.met) return none('ALREADY_MET');
  if (valueKind !== IndicatorValueKind.NUMBER) return none('NOT_NUMERIC');
  if (periods < 2) return none('TOO_FEW_PERIODS');
  const thresholds = await context.load(thresholdsByIndicatorId, id);
  const bar = thresholds.find((one) => one.id === last?.thresholdId);
  if (!bar || bar.value === null) return none('NO_THRESHOLD');
  const { comparator } = bar;
  return { ...forecast(points, { value: Number(bar.value), comparator }), periods };
}
