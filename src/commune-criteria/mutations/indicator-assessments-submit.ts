import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, STALE } from '../../platform/graphql/refusals.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import type { IndicatorAssessmentEntity } from '../assessment.entity.ts';
import { PERIOD_CLOSED } from '../assessment-period.service.ts';
import { takeSteps } from '../assessment-step.service.ts';
import { IndicatorAssessment } from '../assessment.type.ts';
import { communeCriteriaAccess } from '../commune-criteria.access.ts';
import { AssessmentStepsInput, stepsShape } from './assessment-steps.ts';

@InputType({ description: 'Drafts that a commune sends together.' })
export class IndicatorAssessmentsSubmitInput extends AssessmentStepsInput {}

const IndicatorAssessmentsSubmitError = userErrorType('IndicatorAssessmentsSubmit', {
  NOT_FOUND,
  STALE,
  PERIOD_CLOSED,
  WRONG_STATUS: 'One of them is no draft.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of indicatorAssessmentsSubmit.' })
export class IndicatorAssessmentsSubmitPayload {
  @Field(() => [IndicatorAssessment], {
    nullable: true,
    description: 'The assessments as they are now, in the order sent; null when refused.',
  })
  assessments!: IndicatorAssessmentEntity[] | null;

  @Field(() => IndicatorAssessment, {
    nullable: true,
    description: 'When it was refused: the one that stopped it, as it is stored.',
  })
  assessment!: IndicatorAssessmentEntity | null;

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
