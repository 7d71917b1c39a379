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

@InputType({ description: 'Results that are approved together.' })
export class IndicatorAssessmentsApproveInput extends AssessmentStepsInput {}

const IndicatorAssessmentsApproveError = userErrorType('IndicatorAssessmentsApprove', {
  NOT_FOUND,
  STALE,
  PERIOD_CLOSED,
  WRONG_STATUS: 'One of them was not submitted.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of indicatorAssessmentsApprove.' })
export class IndicatorAssessmentsApprovePayload {
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
