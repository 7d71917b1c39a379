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

@InputType({ description: 'Which version of an assessment is approved.' })
export class IndicatorAssessmentApproveInput {
  @Field(() => Int, { description: 'The revision that was read.' })
  baseRevision!: number;

  @Field(() => ID, {
    nullable: true,
    description: 'Made by the client; sending it again gives the first answer.',
  })
  operationId?: string | null;
}

const IndicatorAssessmentApproveError = userErrorType('IndicatorAssessmentApprove', {
  NOT_FOUND,
  STALE,
  PERIOD_CLOSED,
  WRONG_STATUS: 'Only a submitted assessment can be approved.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of indicatorAssessmentApprove.' })
export class IndicatorAssessmentApprovePayload {
  @Field(() => IndicatorAssessment, {
    nullable: true,
    description: 'The assessment; on refusal as it is stored.',
  })
  assessment!: IndicatorAssessmentEntity | null;

  @Field(() => [IndicatorAssessmentApproveError], { description: 'Why nothing was changed.' })
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
export class IndicatorAssessmentApproveMutation {
  @Access(communeCriteriaAccess.indicatorAssessmentApprove)
  @Mutation(() => IndicatorAssessmentApprovePayload, {
    description:
      'The coordination office approves a submitted assessment: it is judged once more, keeps the threshold it was judged by and becomes public.',
  })
  indicatorAssessmentApprove(
    @Arg('id', () => ID, { description: 'The assessment.' }) id: string,
    @Arg('input', () => IndicatorAssessmentApproveInput, {
      description: 'The revision that was read.',
    })
    input: IndicatorAssessmentApproveInput,
    @Ctx() context: Context,
  ): Promise<IndicatorAssessmentApprovePayload> {
    return runMutation(context, {
      name: 'indicatorAssessmentApprove',
      access: communeCriteriaAccess.indicatorAssessmentApprove,
      payload: IndicatorAssessmentApprovePayload,
      errors: IndicatorAssessmentApproveError,
      args: { id, input },
      shape,
      run: async (tx, args) => ({
        assessment: await takeStep(tx, 'approve', { id: args.id, ...args.input }),
      }),
    });
  }
}
