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

@InputType({ description: 'Drafts that a commune sends together.' })
export class IndicatorAssessmentsSubmitInput extends AssessmentStepsInput {}

const IndicatorAssessmentsSubmitError = userErrorType('IndicatorAssessmentsSubmit', {
  ...STEPS_ERRORS,
  WRONG_STATUS: 'One of them is no draft.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of indicatorAssessmentsSubmit.' })
export class IndicatorAssessmentsSubmitPayload extends AssessmentStepsPayload {
  @Field(() => [IndicatorAssessmentsSubmitError], { description: 'Why nothing was changed.' })
  userErrors!: UserErrorValue[];
}

@Resolver()
export class IndicatorAssessmentsSubmitMutation {
  @Access(communeCriteriaAccess.indicatorAssessmentsSubmit)
  @Mutation(() => IndicatorAssessmentsSubmitPayload, {
    description:
      'The commune sends several drafts to the coordination office at once (gửi cả xã): all of them or none.',
  })
  indicatorAssessmentsSubmit(
    @Arg('input', () => IndicatorAssessmentsSubmitInput, { description: 'What was looked at.' })
    input: IndicatorAssessmentsSubmitInput,
    @Ctx() context: Context,
  ): Promise<IndicatorAssessmentsSubmitPayload> {
    return runMutation(context, {
      name: 'indicatorAssessmentsSubmit',
      access: communeCriteriaAccess.indicatorAssessmentsSubmit,
      payload: IndicatorAssessmentsSubmitPayload,
      errors: IndicatorAssessmentsSubmitError,
      args: { input },
      shape: stepsShape,
      run: async (tx, args) => ({
        assessments: await takeSteps(tx, 'submit', args.input.assessments),
      }),
    });
  }
}
