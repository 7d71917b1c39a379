import { In } from 'typeorm';
import type { Context } from '../platform/graphql/context.ts';
import { defineLoader, manyByKey } from '../platform/graphql/loaders.ts';
import type { CommuneEntity } from '../region/region.entity.ts';
import { unitById } from '../region/region.loader.ts';
import type { ViewPlace } from './assessment-view.rules.ts';
import { CriterionPriorityEntity } from './criterion-priority.entity.ts';
import { referenceDay } from './period.rules.ts';

export const prioritiesByCriterionId = defineLoader<string, CriterionPriorityEntity[]>(
  'criterionPriorities',
  async (ids, context) => {
    const rows = await context.db.source.manager.find(CriterionPriorityEntity, {
      where: { criterionId: In([...ids]) },
      order: { validFrom: 'DESC', id: 'ASC' },
    });
    return manyByKey(ids, rows, (row) => row.criterionId);
  },
);

/** The priority that a criterion had for a commune in a period, through any tier above it. */
export async function priorityOf(
  context: Context,
  criterionId: string,
  place: ViewPlace,
): Promise<CriterionPriorityEntity | null> {
  const all = await context.load(prioritiesByCriterionId, criterionId);
  if (all.length === 0) return null;
  const [day, units] = [referenceDay(place), await above(context, place.commune)];
  const inForce = ({ validFrom, validTo, unitId }: CriterionPriorityEntity) =>
    units.includes(unitId) && validFrom <= day && (validTo === null || validTo >= day);
  return all.find(inForce) ?? null;
}

/** A commune and the units it lies in. */
async function above(context: Context, commune: CommuneEntity): Promise<string[]> {
  const parent = commune.parentId ? await context.load(unitById, commune.parentId) : null;
  return [commune.id, commune.parentId, parent?.parentId].filter((id) => typeof id === 'string');
}
