import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { FILES_ERRORS } from '../../media/attach-files.service.ts';
import { notices } from '../../notice/notice.events.ts';
import { tell } from '../../notice/notice.service.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { day, idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { officeOf } from '../../programme/organisation.rules.ts';
import { inspectionAccess } from '../inspection.access.ts';
import { RecommendationResponse } from '../inspection.enums.ts';
import type { RecommendationEntity } from '../recommendation.entity.ts';
import {
  factsOf,
  lockedRecommendation,
  moveRecommendation,
  RECOMMENDATION_ERRORS,
} from '../recommendation.service.ts';
import { ProgrammeRecommendation } from '../recommendation.type.ts';

@InputType({ description: 'What whom it is addressed to did or says.' })
export class RecommendationAnswerInput {
  @Field(() => RecommendationResponse, { description: 'What it comes to.' })
  response!: RecommendationResponse;

  @Field(() => String, { description: 'The same in words, up to 20,000 characters.' })
  text!: string;

  @Field(() => LocalDate, { description: 'The day of the answer: from the day given to today.' })
  day!: string;

  @Field(() => [ID], {
    nullable: true,
    description: 'Finished uploads of yours for INSPECTION, up to 20: pictures, papers.',
  })
  fileIds?: string[] | null;

  @Field(() => Int, { description: 'The revision you saw.' })
  baseRevision!: number;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const RecommendationAnswerError = userErrorType('RecommendationAnswer', {
  ...RECOMMENDATION_ERRORS,
  ...FILES_ERRORS,
  WRONG_DAY: 'The day has not come yet, or it had not been given.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of recommendationAnswer.' })
export class RecommendationAnswerPayload {
  @Field(() => ProgrammeRecommendation, {
    nullable: true,
    description: 'The recommendation as it is now, also when the step was refused.',
  })
  recommendation!: RecommendationEntity | null;

  @Field(() => [RecommendationAnswerError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('ProgrammeRecommendation'),
  input: z.object({
    response: z.enum(RecommendationResponse),
    text: prose(20_000),
    day: day(),
    fileIds: z.array(idOf('File')).max(20).nullish(),
    baseRevision: z.int(),
    operationId: operationId(),
  }),
});

const WRONG_DAY = {
  vi: 'Ngày trả lời phải từ ngày kiến nghị đến hôm nay. Chưa có gì được lưu; hãy sửa ngày.',
  en: 'The day of an answer lies between the day it was given and today. Nothing was stored; mend the day.',
};

@Resolver()
export class RecommendationAnswerMutation {
  @Access(inspectionAccess.recommendationAnswer)
  @Mutation(() => RecommendationAnswerPayload, {
    description:
      'Answers a recommendation, or reports it as remedied (trả lời, báo cáo khắc phục): a commune those addressed to it, the office any. The office confirms it or gives it back.',
  })
  recommendationAnswer(
    @Arg('id', () => ID, { description: 'The recommendation.' }) id: string,
    @Arg('input', () => RecommendationAnswerInput, { description: 'The answer.' })
    input: RecommendationAnswerInput,
    @Ctx() context: Context,
  ): Promise<RecommendationAnswerPayload> {
    return runMutation(context, {
      name: 'recommendationAnswer',
      access: inspectionAccess.recommendationAnswer,
      payload: RecommendationAnswerPayload,
      errors: RecommendationAnswerError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { response, text, day: answeredOn, fileIds, baseRevision } = args.input;
        const held = await lockedRecommendation(tx, args.id, baseRevision);
        const { recommendation: before, addressee } = held;
        if (answeredOn > context.today || answeredOn < before.givenOn) {
          const payload = { recommendation: before };
          throw refuse('WRONG_DAY', WRONG_DAY, ['input', 'day'], payload);
        }
        const recommendation = await moveRecommendation(tx, before, 'answer', {
          ...{ text, day: answeredOn, fileIds: fileIds ?? [] },
          changes: { response, answeredOn },
        });
        const about = { ...factsOf(recommendation, addressee), to: [officeOf(addressee)] };
        const occasion = recommendation.revision;
        await tell(tx, notices.recommendationAnswered({ ...about, occasion }));
        return { recommendation };
      },
    });
  }
}
