import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf, line, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { explainChanges } from '../change-reason.service.ts';
import { councilAccess } from '../council.access.ts';
import type { ScoreSheetEntity } from '../score.entity.ts';
import { SCORING_ERRORS } from '../score-sheet.service.ts';
import { ScoreSheet } from '../score.type.ts';

@InputType({ description: 'Why one criterion was changed.' })
export class ChangeReasonInput {
  @Field(() => ID, { description: 'The criterion.' })
  criterionId!: string;

  @Field(() => String, { description: 'One line.' })
  reason!: string;
}

@InputType({ description: 'Reasons for changed criteria.' })
export class ScoreSheetExplainInput {
  @Field(() => [ChangeReasonInput], { description: 'One for each criterion; replaces its reason.' })
  reasons!: ChangeReasonInput[];

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const ScoreSheetExplainError = userErrorType('ScoreSheetExplain', {
  ...SCORING_ERRORS,
  NOT_CHANGED: 'A criterion named is the same as in the version before.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of scoreSheetExplain.' })
export class ScoreSheetExplainPayload {
  @Field(() => ScoreSheet, { nullable: true, description: 'The sheet as it is stored now.' })
  sheet!: ScoreSheetEntity | null;

  @Field(() => [ScoreSheetExplainError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('SessionItem'),
  input: z.object({
    reasons: z
      .array(z.object({ criterionId: idOf('RubricCriterion'), reason: line(300) }))
      .min(1)
      .max(100),
    operationId: operationId(),
  }),
});

@Resolver()
export class ScoreSheetExplainMutation {
  @Access(councilAccess.scoreSheetExplain)
  @Mutation(() => ScoreSheetExplainPayload, {
    description:
      'Says why the viewer changed criteria of their own sheet when scoring again (lý do chấm lại). Where the rules ask for it, the sheet cannot be handed in without; who may read it follows the sheet.',
  })
  scoreSheetExplain(
    @Arg('id', () => ID, { description: 'The product on the agenda.' }) id: string,
    @Arg('input', () => ScoreSheetExplainInput, { description: 'The reasons.' })
    input: ScoreSheetExplainInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'scoreSheetExplain',
      access: councilAccess.scoreSheetExplain,
      payload: ScoreSheetExplainPayload,
      errors: ScoreSheetExplainError,
      args: { id, input },
      shape,
      run: async (tx, args) => ({ sheet: await explainChanges(tx, args.id, args.input.reasons) }),
    });
  }
}
