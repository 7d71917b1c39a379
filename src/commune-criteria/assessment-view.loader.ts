import type { Context } from '../platform/graphql/context.ts';
import { manyByKey } from '../platform/graphql/loaders.ts';
import type { CommuneEntity } from '../region/region.entity.ts';
import { assessmentsOf, communesOfPeriod } from './assessment.loader.ts';
import { communeView, type CommuneView, type CriterionFrame } from './assessment-view.rules.ts';
import { CriteriaLevel } from './commune-criteria.enums.ts';
import type { CriteriaSetEntity } from './criteria-set.entity.ts';
import {
  criteriaBySetId,
  criteriaSetByCode,
  criteriaSets,
  indicatorsByCriterionId,
} from './criteria-set.loader.ts';
import type { Period } from './period.rules.ts';

export interface Matrix extends Period {
  readonly set: CriteriaSetEntity;
  readonly rows: readonly CommuneView[];
}

/** The set asked for, or else the one for communes that came into force last before the year ended. */
export async function setFor(
  context: Context,
  code: string | null,
  year: number,
): Promise<CriteriaSetEntity | null> {
  if (code) return criteriaSetByCode(context, code);
  return setOfYear(await criteriaSets(context), year);
}

/** The set for communes that came into force last before the year ended; `all` with the newest first. */
export function setOfYear(
  all: readonly CriteriaSetEntity[],
  year: number,
): CriteriaSetEntity | null {
  const standing = all.filter(
    ({ level, standard, validFrom }) =>
      level === CriteriaLevel.COMMUNE &&
      standard === 'NTM' &&
      !!validFrom &&
      validFrom <= `${year}-12-31`,
  );
  return standing[0] ?? null;
}

/** The criteria of a set with their indicators. */
export async function framesOf(
  context: Context,
  set: CriteriaSetEntity,
): Promise<CriterionFrame[]> {
  const criteria = await context.load(criteriaBySetId, set.id);
  const indicators = await context.loadMany(
    indicatorsByCriterionId,
    criteria.map(({ id }) => id),
  );
  return criteria.map((criterion, index) => ({ criterion, indicators: indicators[index] ?? [] }));
}

export async function assessmentOfCommune(
  context: Context,
  commune: CommuneEntity,
  set: CriteriaSetEntity,
  { year, periodKind }: Period,
): Promise<CommuneView> {
  const [frames, recorded] = await Promise.all([
    framesOf(context, set),
    assessmentsOf(context, {
      ...{ setIds: [set.id], years: [year], periodKind, communeIds: [commune.id] },
    }),
  ]);
  return communeView({ commune, set, year, periodKind }, frames, recorded);
}

/** All communes of a period: as many statements for 161 communes as for one. */
export async function matrixOf(
  context: Context,
  set: CriteriaSetEntity,
  { year, periodKind }: Period,
  { approvedOnly = false } = {},
): Promise<Matrix> {
  const [frames, communes, recorded] = await Promise.all([
    framesOf(context, set),
    communesOfPeriod(context, { year, periodKind }),
    assessmentsOf(context, { setIds: [set.id], years: [year], periodKind, approvedOnly }),
  ]);
  const ids = communes.map(({ id }) => id);
  const byCommune = manyByKey(ids, recorded, (one) => one.communeId);
  const rows = communes.map((commune, index) =>
    communeView({ commune, set, year, periodKind }, frames, byCommune[index] ?? []),
  );
  return { year, periodKind, set, rows };
}
