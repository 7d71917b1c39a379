import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Cost } from '../platform/graphql/cost.ts';
import type { Context } from '../platform/graphql/context.ts';
import { rubricCriterionById, rubricOptionById } from '../rubric/rubric.loader.ts';
import type { RubricCriterionEntity, RubricOptionEntity } from '../rubric/rubric-tree.entity.ts';
import { RubricCriterion, RubricOption } from '../rubric/rubric-tree.type.ts';
import { changedBySheetId } from './change-reason.loader.ts';
import type { ChangedCriterionRow } from './change-reason.service.ts';
import { ChangedCriterion } from './change-reason.type.ts';
import type { ScoreSheetEntity } from './score.entity.ts';
import { ScoreSheet } from './score.type.ts';

@Resolver(() => ScoreSheet)
export class ScoreSheetChangesResolver {
  @Cost({ items: 5 })
  @FieldResolver(() => [ChangedCriterion], {
    description:
      'Criteria whose level differs from the version before, in printed order; empty for the first version.',
  })
  async changes(
    @Root() sheet: ScoreSheetEntity,
    @Ctx() context: Context,
  ): Promise<ChangedCriterionRow[]> {
    return sheet.version === 1 ? [] : context.load(changedBySheetId, sheet.id);
  }
}

@Resolver(() => ChangedCriterion)
export class ChangedCriterionResolver {
  @FieldResolver(() => RubricCriterion, { nullable: true, description: 'The criterion.' })
  criterion(
    @Root() change: ChangedCriterionRow,
    @Ctx() context: Context,
  ): Promise<RubricCriterionEntity | null> {
    return context.load(rubricCriterionById, change.criterionId);
  }

  @FieldResolver(() => RubricOption, {
    nullable: true,
    description: 'The level chosen in the version before.',
  })
  async before(
    @Root() change: ChangedCriterionRow,
    @Ctx() context: Context,
  ): Promise<RubricOptionEntity | null> {
    return change.formerOptionId ? context.load(rubricOptionById, change.formerOptionId) : null;
  }
}
