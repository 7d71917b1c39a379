import type { SelectQueryBuilder } from 'typeorm';
import { In } from 'typeorm';
import { findByIds } from '../platform/db/rows.ts';
import type { Context } from '../platform/graphql/context.ts';
import { defineLoader, manyByKey, oneByKey } from '../platform/graphql/loaders.ts';
import { defineNode } from '../platform/graphql/node.ts';
import { CouncilEntity, CouncilMemberEntity, CouncilRuleEntity } from './council.entity.ts';
import { visibleCouncils } from './council.filter.ts';

/** Councils the actor may see (alias `c`), to be paged. */
export function councilRows(context: Context): SelectQueryBuilder<CouncilEntity> {
  const visible = visibleCouncils(context.actor);
  return context.db.source.manager
    .createQueryBuilder(CouncilEntity, 'c')
    .where(visible.sql, visible.parameters);
}

/** Councils by id; hidden ones are null like those that do not exist. */
export const councilById = defineLoader<string, CouncilEntity | null>(
  'councilById',
  async (ids, context) => {
    const rows = await councilRows(context).andWhere('c.id = ANY(:ids)', { ids }).getMany();
    return oneByKey(ids, rows, (row) => row.id);
  },
);

/** The following hang on a council or session that was found through a loader that hides. */
export const membersByCouncilId = defineLoader<string, CouncilMemberEntity[]>(
  'membersByCouncilId',
  async (ids, context) => {
    const rows = await context.db.source.manager.find(CouncilMemberEntity, {
      where: { councilId: In([...ids]) },
      order: { id: 'ASC' },
    });
    return manyByKey(ids, rows, (row) => row.councilId);
  },
);

/** All versions of a council's rules, newest first. */
export const rulesByCouncilId = defineLoader<string, CouncilRuleEntity[]>(
  'rulesByCouncilId',
  async (ids, context) => {
    const rows = await context.db.source.manager.find(CouncilRuleEntity, {
      where: { councilId: In([...ids]) },
      order: { version: 'DESC' },
    });
    return manyByKey(ids, rows, (row) => row.councilId);
  },
);

export const councilRuleById = defineLoader<string, CouncilRuleEntity | null>(
  'councilRuleById',
  async (ids, context) => {
    const rows = await findByIds(context.db.source.manager, CouncilRuleEntity, ids);
    return oneByKey(ids, rows, (row) => row.id);
  },
);

defineNode({
  type: 'Council',
  entity: CouncilEntity,
  load: (context, id) => context.load(councilById, id),
});
