import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, STALE } from '../../platform/graphql/refusals.ts';
import { clearable, idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { incomeSurveyAccess } from '../income-survey.access.ts';
import type { IncomeSurveyEntity } from '../income-survey.entity.ts';
import { ReviewStep } from '../income-survey.enums.ts';
import { IncomeSurvey } from '../income-survey.type.ts';
import { heldSurvey, takeSurveyStep } from '../survey.service.ts';

@InputType({ description: 'Which step of an income survey is taken.' })
export class IncomeSurveyReviewInput {
  @Field(() => ReviewStep, { description: 'ACCEPT, CONFIRM, or REOPEN with a reason.' })
  step!: ReviewStep;

  @Field(() => String, {
    nullable: true,
    description: 'Why it is opened again; needed for REOPEN. Name no household in it.',
  })
  reason?: string | null;

  @Field(() => Int, { description: 'The revision that was read.' })
  baseRevision!: number;

  @Field(() => ID, { description: 'Made by the client; sending it again gives the first answer.' })
  operationId!: string;
}

const IncomeSurveyReviewError = userErrorType('IncomeSurveyReview', {
  NOT_FOUND,
  STALE,
  WRONG_STATUS: 'The survey is not at the point where this step can be taken.',
  REASON_NEEDED: 'Whoever opens a survey again says why.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of incomeSurveyReview.' })
export class IncomeSurveyReviewPayload {
  @Field(() => IncomeSurvey, {
    nullable: true,
    description: 'The survey; on refusal as it is stored.',
  })
  survey!: IncomeSurveyEntity | null;

  @Field(() => [IncomeSurveyReviewError], { description: 'Why nothing was changed.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('IncomeSurvey'),
  input: z.object({
    step: z.enum(ReviewStep),
    reason: clearable(prose(2000)),
    baseRevision: z.number().int(),
    operationId: operationId(),
  }),
});

@Resolver()
export class IncomeSurveyReviewMutation {
  @Access(incomeSurveyAccess.incomeSurveyReview)
  @Mutation(() => IncomeSurveyReviewPayload, {
    description:
      'The reviewer of statistics accepts the forms of an income survey (nghiệm thu), confirms its figure (xác nhận), or opens it again with a reason (mở lại). A figure that is confirmed is public until its survey is opened again.',
  })
  incomeSurveyReview(
    @Arg('id', () => ID, { description: 'The survey.' }) id: string,
    @Arg('input', () => IncomeSurveyReviewInput, { description: 'The step.' })
    input: IncomeSurveyReviewInput,
    @Ctx() context: Context,
  ): Promise<IncomeSurveyReviewPayload> {
    return runMutation(context, {
      name: 'incomeSurveyReview',
      access: incomeSurveyAccess.incomeSurveyReview,
      payload: IncomeSurveyReviewPayload,
      errors: IncomeSurveyReviewError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const survey = await heldSurvey(tx, args.id);
        requireReason(args.input);
        const { step: move, baseRevision, reason } = args.input;
        return { survey: await takeSurveyStep(tx, { id: survey.id, move, baseRevision, reason }) };
      },
    });
  }
}

function requireReason({ step, reason }: z.output<typeof shape>['input']): void {
  if (step !== ReviewStep.REOPEN || reason) return;
  const text = {
    vi: 'Hãy ghi vì sao mở lại cuộc điều tra. Chưa có gì thay đổi.',
    en: 'Say why the survey is opened again. Nothing was changed.',
  };
  throw refuse('REASON_NEEDED', text, ['input', 'reason']);
}
