import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, STALE } from '../../platform/graphql/refusals.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { incomeSurveyAccess } from '../income-survey.access.ts';
import type { IncomeSurveyEntity } from '../income-survey.entity.ts';
import { SurveyStep } from '../income-survey.enums.ts';
import { IncomeSurvey } from '../income-survey.type.ts';
import { takeSurveyStep } from '../survey.service.ts';

@InputType({ description: 'Which step of an income survey is taken.' })
export class IncomeSurveyAdvanceInput {
  @Field(() => SurveyStep, {
    description:
      'START begins collecting, SUMMARISE freezes the result, USE puts it into the dossier.',
  })
  step!: SurveyStep;

  @Field(() => Int, { description: 'The revision that was read.' })
  baseRevision!: number;

  @Field(() => ID, { description: 'Made by the client; sending it again gives the first answer.' })
  operationId!: string;
}

const IncomeSurveyAdvanceError = userErrorType('IncomeSurveyAdvance', {
  NOT_FOUND,
  STALE,
  WRONG_STATUS: 'The survey is not at the point where this step can be taken.',
  TOO_EARLY: 'The window of the survey has not begun.',
  INCOMPLETE: 'Households of the sample have no completed form yet.',
  TOO_FEW: 'The sample is so small that a household could be told from the average.',
  NOT_BELIEVABLE: 'The income per person is out of all bounds: forms are in thousand VND.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of incomeSurveyAdvance.' })
export class IncomeSurveyAdvancePayload {
  @Field(() => IncomeSurvey, {
    nullable: true,
    description: 'The survey; on refusal as it is stored.',
  })
  survey!: IncomeSurveyEntity | null;

  @Field(() => [IncomeSurveyAdvanceError], { description: 'Why nothing was changed.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('IncomeSurvey'),
  input: z.object({
    step: z.enum(SurveyStep),
    baseRevision: z.number().int(),
    operationId: operationId(),
  }),
});

@Resolver()
export class IncomeSurveyAdvanceMutation {
  @Access(incomeSurveyAccess.incomeSurveyAdvance)
  @Mutation(() => IncomeSurveyAdvancePayload, {
    description:
      'The commune takes the next step of its income survey: it begins to ask, sums up, or uses the confirmed figure. The summary freezes the result, which becomes the income figure of the commune.',
  })
  incomeSurveyAdvance(
    @Arg('id', () => ID, { description: 'The survey.' }) id: string,
    @Arg('input', () => IncomeSurveyAdvanceInput, { description: 'The step.' })
    input: IncomeSurveyAdvanceInput,
    @Ctx() context: Context,
  ): Promise<IncomeSurveyAdvancePayload> {
    return runMutation(context, {
      name: 'incomeSurveyAdvance',
      access: incomeSurveyAccess.incomeSurveyAdvance,
      payload: IncomeSurveyAdvancePayload,
      errors: IncomeSurveyAdvanceError,
      args: { id, input },
      shape,
      run: async (tx, { id: surveyId, input: { step: move, baseRevision } }) => ({
        survey: await takeSurveyStep(tx, { id: surveyId, move, baseRevision }),
      }),
    });
  }
}
