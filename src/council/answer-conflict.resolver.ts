import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../platform/graphql/context.ts';
import { rubricCriterionById } from '../rubric/rubric.loader.ts';
import type { RubricCriterionEntity } from '../rubric/rubric-tree.entity.ts';
import { RubricCriterion } from '../rubric/rubric-tree.type.ts';
import { AnswerConflict } from './answer-conflict.type.ts';
import type { ScoreAnswerEntity } from './score.entity.ts';
import { ownAnswersBySheetId } from './score.loader.ts';
import { ScoreAnswer } from './score.type.ts';

@Resolver(() => AnswerConflict)
export class AnswerConflictResolver {
  @FieldResolver(() => RubricCriterion, { nullable: true, description: 'The criterion.' })
  criterion(
    @Root() conflict: AnswerConflict,
    @Ctx() context: Context,
  ): Promise<RubricCriterionEntity | null> {
    return context.load(rubricCriterionById, conflict.criterionId);
  }

  @FieldResolver(() => ScoreAnswer, {
    nullable: true,
    description: 'What is stored for it; send its revision with the choice of the member.',
  })
  async stored(
    @Root() conflict: AnswerConflict,
    @Ctx() context: Context,
  ): Promise<ScoreAnswerEntity | null> {
    const answers = await context.load(ownAnswersBySheetId, conflict.sheetId);
    return answers.find((one) => one.criterionId === conflict.criterionId) ?? null;
  }
}
