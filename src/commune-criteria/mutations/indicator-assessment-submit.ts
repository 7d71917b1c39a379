import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, STALE } from '../../platform/graphql/refusals.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import type { IndicatorAssessmentEntity } from '../assessment.entity.ts';
import { PERIOD_CLOSED } from '../assessment-period.service.ts';
import { IndicatorAssessment } from '../assessment.type.ts';
import { communeCriteriaAccess } from '../commune-criteria.access.ts';
import { takeStep } from '../assessment-step.service.ts';

@InputType({ description: 'Which version of a draft is submitted.' })
export class IndicatorAssessmentSubmitInput {
  @Field(() => Int, { description: 'The revision that was read.' })
  baseRevision!: number;

  @Field(() => ID, {
    nullable: true,
    description: 'Made by the client; sending it again gives the first answer.',
  })
  operationId?: string | null;
}

const IndicatorAssessmentSubmitError = userErrorType('IndicatorAssessmentSubmit', {
  NOT_FOUND,
  STALE,
  PERIOD_CLOSED,
  WRONG_STATUS: 'Only a draft can be submitted.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of indicatorAssessmentSubmit.' })
export class IndicatorAssessmentSubmitPayload {
  @Field(() => IndicatorAssessment, {
    nullable: true,
    description: 'The assessment; on refusal as it is stored.',
  })
  assessment!: IndicatorAssessmentEntity | null;

  @Field(() => [IndicatorAssessmentSubmitError], { description: 'Why nothing was changed.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('IndicatorAssessment'),
  input: z.object({
    baseRevision: z.number().int(),
    operationId: operationId().nullable().optional(),
  }),
});

@Resolver()
export class IndicatorAssessmentSubmitMutation {
  @Access(communeCriteriaAccess.indicatorAssessmentSubmit)
  @Mutation(() => IndicatorAssessmentSubmitPayload, {
    description: 'The commune sends a draft to the coordination office.',
  })
  indicatorAssessmentSubmit(
    @Arg('id', () => ID, { description: 'The assessment.' }) id: string,
    @Arg('input', () => IndicatorAssessmentSubmitInput, {
      description: 'The revision that was read.',
    })
    input: IndicatorAssessmentSubmitInput,
    @Ctx() context: Context,
  ): Promise<IndicatorAssessmentSubmitPayload> {
    return runMutation(context, {
      name: 'indicatorAssessmentSubmit',
      access: communeCriteriaAccess.indicatorAssessmentSubmit,
      payload: IndicatorAssessmentSubmitPayload,
      errors: IndicatorAssessmentSubmitError,
      args: { id, input },
      shape,
      run: async (tx, args) => ({
        assessment: await takeStep(tx, 'submit', { id: args.id, ...args.input }),
      }),
    });
  }
}
