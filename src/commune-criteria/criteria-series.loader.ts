import type { Context } from '../platform/graphql/context.ts';
import { manyByKey } from '../platform/graphql/loaders.ts';
import type { CommuneEntity } from '../region/region.entity.ts';
import { lineageByUnitId } from '../region/region.loader.ts';
import { assessmentsOf } from './assessment.loader.ts';
import { framesOf, setOfYear } from './assessment-view.loader.ts';
import { communeView, type CommuneView } from './assessment-view.rules.ts';
import type { AssessmentPeriodKind } from './commune-criteria.enums.ts';
import type { Break } from './criteria-changes.loader.ts';
import { criteriaSets } from './criteria-set.loader.ts';
import { isOfPeriod, type Period } from './period.rules.ts';

export interface SeriesYear extends Period {
  readonly boundaryBreak: Break | null;
  readonly units: readonly CommuneView[];
}

export interface Series {
  readonly commune: CommuneEntity;
  readonly years: readonly SeriesYear[];
}

interface Asked {
  readonly fromYear: number;
  readonly toYear: number;
  readonly periodKind: AssessmentPeriodKind;
  readonly setCode: string | null;
}

/** Years of a place under its units: as many statements for one year as for ten. */
export async function seriesOf(
  context: Context,
  commune: CommuneEntity,
  { fromYear, toYear, periodKind, setCode }: Asked,
): Promise<Series> {
  const units = await context.load(lineageByUnitId, commune.id);
  const years = Array.from({ length: toYear - fromYear + 1 }, (_, index) => fromYear + index);
  const all = await criteriaSets(context);
  const named = all.find(({ code }) => code === setCode) ?? null;
  const sets = years.map((year) => (setCode ? named : setOfYear(all, year)));
  const setIds = [...new Set(sets.flatMap((set) => (set ? [set.id] : [])))];
  const recorded = await assessmentsOf(context, {
    ...{ setIds, years, periodKind, communeIds: units.map(({ id }) => id) },
  });
  const keys = units.flatMap(({ id }) => years.map((year) => `${id} ${year}`));
  const lists = manyByKey(keys, recorded, (row) => `${row.communeId} ${row.year}`);
  const byPlace = new Map(keys.map((key, index) => [key, lists[index]!]));
  let before: string | null = null;
  const made: SeriesYear[] = [];
  for (const [index, year] of years.entries()) {
    const [period, set] = [{ year, periodKind }, sets[index]];
    const then = units.filter((unit) => isOfPeriod(unit, period));
    const frames = set ? await framesOf(context, set) : [];
    const name = then.map(({ id }) => id).join(' ');
    made.push({
      ...period,
      boundaryBreak: before !== null && before !== name ? breakOf(then, units, before) : null,
      units: set
        ? then.map((unit) =>
            communeView(
              { commune: unit, set, ...period },
              frames,
              byPlace.get(`${unit.id} ${year}`)!,
            ),
          )
        : [],
    });
    before = name;
  }
  return { commune, years: made };
}

function breakOf(
  then: readonly CommuneEntity[],
  all: readonly CommuneEntity[],
  before: string,
): Break | null {
  const made = then.find(({ id }) => !before.includes(id));
  if (!made?.validFrom) return null;
  const predecessors = all.filter(({ id }) => before.includes(id));
  return { on: made.validFrom, legalBasis: made.legalBasis, predecessors };
}
