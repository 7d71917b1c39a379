import type { Context } from '../platform/graphql/context.ts';
import { defineLoader, manyByKey } from '../platform/graphql/loaders.ts';
import type { CommuneEntity } from '../region/region.entity.ts';
import { predecessorsByUnitId } from '../region/region.loader.ts';
import { assessmentsOf } from './assessment.loader.ts';
import type { IndicatorAssessmentEntity } from './assessment.entity.ts';
import type { ViewPlace } from './assessment-view.rules.ts';
import type { AssessmentPeriodKind } from './commune-criteria.enums.ts';
import { referenceDay, type Period } from './period.rules.ts';

interface Key extends Period {
  readonly setId: string;
  readonly communeId: string;
}

/** Results of communes, each of a set and a period; one statement for each set and period. */
const resultsOfPlace = defineLoader<string, IndicatorAssessmentEntity[]>(
  'assessmentsOfPlace',
  async (keys, context) => {
    const wanted = keys.map((key) => JSON.parse(key) as Key);
    const groups = new Map<string, Key[]>();
    for (const key of wanted) {
      const name = `${key.setId} ${key.year} ${key.periodKind}`;
      groups.set(name, [...(groups.get(name) ?? []), key]);
    }
    const found = await Promise.all(
      [...groups.entries()].map(async ([name, list]) => {
        const { setId, year, periodKind } = list[0]!;
        const communeIds = list.map(({ communeId }) => communeId);
        const where = { setIds: [setId], years: [year], periodKind, communeIds };
        const rows = await assessmentsOf(context, where);
        return rows.map((row) => ({ key: `${name} ${row.communeId}`, row }));
      }),
    );
    const names = wanted.map((one) => nameOf(one));
    return manyByKey(names, found.flat(), ({ key }) => key).map((list) =>
      list.map(({ row }) => row),
    );
  },
);

const nameOf = ({ setId, year, periodKind, communeId }: Key) =>
  `${setId} ${year} ${periodKind} ${communeId}`;

/** What was recorded for the same commune and set in another period. */
export function resultsIn(
  context: Context,
  { commune, set }: ViewPlace,
  { year, periodKind }: { year: number; periodKind: AssessmentPeriodKind },
): Promise<IndicatorAssessmentEntity[]> {
  const key: Key = { setId: set.id, communeId: commune.id, year, periodKind };
  return context.load(resultsOfPlace, JSON.stringify(key));
}

export interface Break {
  readonly on: string;
  readonly legalBasis: string | null;
  readonly predecessors: readonly CommuneEntity[];
}

/** The change of boundaries that lies between a period and the unit; null where there is none. */
export async function breakSince(
  context: Context,
  commune: CommuneEntity,
  period: Period,
): Promise<Break | null> {
  const { validFrom, legalBasis } = commune;
  if (validFrom === null || validFrom <= referenceDay(period)) return null;
  const predecessors = await context.load(predecessorsByUnitId, commune.id);
  return { on: validFrom, legalBasis, predecessors };
}
