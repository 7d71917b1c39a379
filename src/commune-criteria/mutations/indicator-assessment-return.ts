import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, STALE } from '../../platform/graphql/refusals.ts';
import { idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import type { IndicatorAssessmentEntity } from '../assessment.entity.ts';
import { PERIOD_CLOSED } from '../assessment-period.service.ts';
import { IndicatorAssessment } from '../assessment.type.ts';
import { communeCriteriaAccess } from '../commune-criteria.access.ts';
import { takeStep } from '../assessment-step.service.ts';

@InputType({ description: 'Which version of an assessment is returned, and why.' })
export class IndicatorAssessmentReturnInput {
  @Field(() => String, { description: 'Why, for the officer of the commune.' })
  reason!: string;

  @Field(() => Int, { description: 'The revision that was read.' })
  baseRevision!: number;

  @Field(() => ID, {
    nullable: true,
    description: 'Made by the client; sending it again gives the first answer.',
  })
  operationId?: string | null;
}

const IndicatorAssessmentReturnError = userErrorType('IndicatorAssessmentReturn', {
  NOT_FOUND,
  STALE,
  PERIOD_CLOSED,
  WRONG_STATUS: 'Only a submitted or approved assessment can be returned.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of indicatorAssessmentReturn.' })
export class IndicatorAssessmentReturnPayload {
  @Field(() => IndicatorAssessment, {
    nullable: true,
    description: 'The assessment; on refusal as it is stored.',
  })
  assessment!: IndicatorAssessmentEntity | null;

  @Field(() => [IndicatorAssessmentReturnError], { description: 'Why nothing was changed.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('IndicatorAssessment'),
  input: z.object({
    reason: prose(2000),
    baseRevision: z.number().int(),
    operationId: operationId().nullable().optional(),
  }),
});

@Resolver()
export class IndicatorAssessmentReturnMutation {
  @Access(communeCriteriaAccess.indicatorAssessmentReturn)
  @Mutation(() => IndicatorAssessmentReturnPayload, {
    description:
      'The coordination office sends a submitted or approved assessment back to the commune, with a reason.',
  })
  indicatorAssessmentReturn(
    @Arg('id', () => ID, { description: 'The assessment.' }) id: string,
    @Arg('input', () => IndicatorAssessmentReturnInput, {
      description: 'The revision that was read.',
    })
    input: IndicatorAssessmentReturnInput,
    @Ctx() context: Context,
  ): Promise<IndicatorAssessmentReturnPayload> {
    return runMutation(context, {
      name: 'indicatorAssessmentReturn',
      access: communeCriteriaAccess.indicatorAssessmentReturn,
      payload: IndicatorAssessmentReturnPayload,
      errors: IndicatorAssessmentReturnError,
      args: { id, input },
      shape,
      run: async (tx, args) => ({
        assessment: await takeStep(tx, 'return', { id: args.id, ...args.input }),
      }),
    });
  }
}
