import { In, type SelectQueryBuilder } from 'typeorm';
import { attachedFiles } from '../media/attached-files.loader.ts';
import type { Context } from '../platform/graphql/context.ts';
import { defineLoader, manyByKey, oneByKey } from '../platform/graphql/loaders.ts';
import { defineNode } from '../platform/graphql/node.ts';
import { RecommendationEntity, RecommendationStepEntity } from './recommendation.entity.ts';
import { visibleRecommendations } from './recommendation.filter.ts';

/** Recommendations the actor may read (alias `r`), to be filtered and paged. */
export function recommendationRows(context: Context): SelectQueryBuilder<RecommendationEntity> {
  const { sql, parameters } = visibleRecommendations(context.actor);
  return context.db.source.manager
    .createQueryBuilder(RecommendationEntity, 'r')
    .where(sql, parameters);
}

/** Recommendations by id; hidden ones are null like those that do not exist. */
export const recommendationById = defineLoader<string, RecommendationEntity | null>(
  'recommendationById',
  async (ids, context) => {
    const rows = await recommendationRows(context).andWhere('r.id = ANY(:ids)', { ids }).getMany();
    return oneByKey(ids, rows, (row) => row.id);
  },
);

export const remediesByFindingId = defineLoader<string, RecommendationEntity[]>(
  'remediesByInspectionFindingId',
  async (ids, context) => {
    const rows = await recommendationRows(context)
      .andWhere('r.finding_id = ANY(:ids)', { ids })
      .orderBy('r.id')
      .getMany();
    return manyByKey(ids, rows, (row) => row.findingId!);
  },
);

/** Steps of recommendations that were found through the loaders above. */
export const stepsByRecommendationId = defineLoader<string, RecommendationStepEntity[]>(
  'stepsByRecommendationId',
  async (ids, context) => {
    const rows = await context.db.source.manager.find(RecommendationStepEntity, {
      where: { recommendationId: In([...ids]) },
      order: { sequence: 'ASC' },
    });
    return manyByKey(ids, rows, (row) => row.recommendationId);
  },
);

export const filesByRecommendationStepId = attachedFiles('recommendation_file', 'step_id');

defineNode({
  type: 'ProgrammeRecommendation',
  entity: RecommendationEntity,
  load: (context, id) => context.load(recommendationById, id),
});
