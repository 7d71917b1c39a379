import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Cost } from '../platform/graphql/cost.ts';
import type { Context } from '../platform/graphql/context.ts';
import { rubricCriterionById, rubricOptionById } from '../rubric/rubric.loader.ts';
import type { RubricCriterionEntity, RubricOptionEntity } from '../rubric/rubric-tree.entity.ts';
import { RubricCriterion, RubricOption } from '../rubric/rubric-tree.type.ts';
import type { EvidenceEntity, SelfScoreEntity } from './dossier.entity.ts';
import { criterionIdsByEvidenceId } from './dossier.loader.ts';
import { Evidence, SelfScore } from './dossier.type.ts';

@Resolver(() => SelfScore)
export class SelfScoreResolver {
  @FieldResolver(() => RubricCriterion, { nullable: true, description: 'The criterion.' })
  criterion(
    @Root() score: SelfScoreEntity,
    @Ctx() context: Context,
  ): Promise<RubricCriterionEntity | null> {
    return context.load(rubricCriterionById, score.criterionId);
  }

  @FieldResolver(() => RubricOption, { nullable: true, description: 'The level claimed.' })
  async option(
    @Root() score: SelfScoreEntity,
    @Ctx() context: Context,
  ): Promise<RubricOptionEntity | null> {
    return score.optionId ? context.load(rubricOptionById, score.optionId) : null;
  }
}

@Resolver(() => Evidence)
export class EvidenceResolver {
  @Cost({ items: 3 })
  @FieldResolver(() => [RubricCriterion], {
    description: 'The criteria that it supports, in printed order.',
  })
  async criteria(
    @Root() evidence: EvidenceEntity,
    @Ctx() context: Context,
  ): Promise<RubricCriterionEntity[]> {
    const ids = await context.load(criterionIdsByEvidenceId, evidence.id);
    const criteria = await context.loadMany(rubricCriterionById, ids);
    return criteria.filter((one) => one !== null);
  }
}
