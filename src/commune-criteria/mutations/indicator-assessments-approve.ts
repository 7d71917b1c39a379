import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { takeSteps } from '../assessment-step.service.ts';
import { communeCriteriaAccess } from '../commune-criteria.access.ts';
import {
  AssessmentStepsInput,
  AssessmentStepsPayload,
  STEPS_ERRORS,
  stepsShape,
} from './assessment-steps.ts';

@InputType({ description: 'Results that are approved together.' })
export class IndicatorAssessmentsApproveInput extends AssessmentStepsInput {}

const IndicatorAssessmentsApproveError = userErrorType('IndicatorAssessmentsApprove', {
  ...STEPS_ERRORS,
  WRONG_STATUS: 'One of them was not submitted.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of indicatorAssessmentsApprove.' })
export class IndicatorAssessmentsApprovePayload extends AssessmentStepsPayload {
  @Field(() => [IndicatorAssessmentsApproveError], { description: 'Why nothing was changed.' })
  userErrors!: UserErrorValue[];
}

@Resolver()
export class IndicatorAssessmentsApproveMutation {
  @Access(communeCriteriaAccess.indicatorAssessmentsApprove)
  @Mutation(() => IndicatorAssessmentsApprovePayload, {
    description:
      'The coordination office approves several results at once (duyệt cả xã): all of them or none.',
  })
  indicatorAssessmentsApprove(
    @Arg('input', () => IndicatorAssessmentsApproveInput, { description: 'What was looked at.' })
    input: IndicatorAssessmentsApproveInput,
    @Ctx() context: Context,
  ): Promise<IndicatorAssessmentsApprovePayload> {
    return runMutation(context, {
      name: 'indicatorAssessmentsApprove',
      access: communeCriteriaAccess.indicatorAssessmentsApprove,
      payload: IndicatorAssessmentsApprovePayload,
      errors: IndicatorAssessmentsApproveError,
      args: { input },
      shape: stepsShape,
      run: async (tx, args) => ({
        assessments: await takeSteps(tx, 'approve', args.input.assessments),
      }),
    });
  }
}
