import type { Context } from '../platform/graphql/context.ts';
import { defineLoader, manyByKey } from '../platform/graphql/loaders.ts';
import type { CriterionView } from './assessment-view.rules.ts';
import { IndicatorValueKind } from './commune-criteria.enums.ts';
import {
  forecast,
  forecastOfCriterion,
  type Forecast,
  type ForecastPoint,
} from './criteria-forecast.rules.ts';
import type { IndicatorEntity } from './criteria-set.entity.ts';
import { thresholdsByIndicatorId } from './criteria-set.loader.ts';
import { referenceDay, type Period } from './period.rules.ts';

/** An approved result as far as a forecast goes. */
interface History extends Period {
  readonly communeId: string;
  readonly indicatorId: string;
  readonly value: string | null;
  readonly met: boolean | null;
  readonly thresholdId: string | null;
}

/** Approved results of communes, plans left aside; the same for everybody. */
const approvedByCommuneId = defineLoader<string, History[]>(
  'approvedAssessmentsByCommuneId',
  async (ids, context) => {
    const { rows } = await context.db.pool.query<History>(
      `SELECT commune_id AS "communeId", indicator_id AS "indicatorId", year,
              period_kind AS "periodKind", value, met, threshold_id AS "thresholdId"
         FROM indicator_assessment
        WHERE commune_id = ANY($1::uuid[]) AND status = 'APPROVED' AND period_kind <> 'PLAN'
        ORDER BY year, period_kind, id`,
      [ids],
    );
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
  approved: readonly History[],
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
