import type { Context } from '../platform/graphql/context.ts';
import { manyByKey } from '../platform/graphql/loaders.ts';
import type { CommuneEntity } from '../region/region.entity.ts';
import { assessmentsOf, communesOfYear } from './assessment.loader.ts';
import { communeView, type CommuneView, type CriterionFrame } from './assessment-view.rules.ts';
import { CriteriaLevel } from './commune-criteria.enums.ts';
import type { CriteriaSetEntity } from './criteria-set.entity.ts';
import {
  criteriaBySetId,
  criteriaSetByCode,
  criteriaSets,
  indicatorsByCriterionId,
} from './criteria-set.loader.ts';

export interface Matrix {
  readonly year: number;
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
  const all = await criteriaSets(context);
  const standing = all.filter(
    ({ level, standard, validFrom }) =>
      level === CriteriaLevel.COMMUNE &&
      standard === 'NTM' &&
      !!validFrom &&
      validFrom <= `${year}-12-31`,
  );
  return standing[0] ?? null;
}

async function framesOf(context: Context, set: CriteriaSetEntity): Promise<CriterionFrame[]> {
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
  year: number,
): Promise<CommuneView> {
  const [frames, recorded] = await Promise.all([
    framesOf(context, set),
    assessmentsOf(context, { setId: set.id, year, communeId: commune.id }),
  ]);
  return communeView({ commune, set, year }, frames, recorded);
}

/** All communes of a year: as many statements for 161 communes as for one. */
export async function matrixOf(
  context: Context,
  set: CriteriaSetEntity,
  year: number,
): Promise<Matrix> {
  const [frames, communes, recorded] = await Promise.all([
    framesOf(context, set),
    communesOfYear(context, year),
    assessmentsOf(context, { setId: set.id, year }),
  ]);
  const ids = communes.map(({ id }) => id);
  const byCommune = manyByKey(ids, recorded, (one) => one.communeId);
  const rows = communes.map((commune, index) =>
    communeView({ commune, set, year }, frames, byCommune[index] ?? []),
  );
  return { year, set, rows };
}
