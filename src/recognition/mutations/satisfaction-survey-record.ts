import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { recognitionAccess } from '../recognition.access.ts';
import type { RecognitionEntity } from '../recognition.entity.ts';
import { Recognition } from '../recognition.type.ts';
import { because } from '../../platform/graphql/input-errors.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { day, idOf, line, operationId } from '../../platform/graphql/shapes.ts';
import { recordSurvey } from '../evidence.service.ts';
import { paperShape, RecognitionPaperFields } from '../paper.shape.ts';
import { DAY_ERRORS, STEP_ERRORS } from '../recognition.service.ts';

@InputType({ description: 'One content of a survey.' })
export class SatisfactionContentInput {
  @Field(() => String, { description: 'What was asked about, in Vietnamese.' })
  name!: string;

  @Field(() => Int, { description: 'People who were asked, at least 1.' })
  asked!: number;

  @Field(() => Int, { description: 'People who are satisfied.' })
  satisfied!: number;
}

@InputType({ description: 'A survey of satisfaction: numbers only.' })
export class SatisfactionSurveyRecordInput extends RecognitionPaperFields {
  @Field(() => String, { description: 'Who ran it, e.g. the Fatherland Front of the commune.' })
  conductedBy!: string;

  @Field(() => LocalDate, { description: 'First day.' })
  heldFrom!: string;

  @Field(() => LocalDate, { description: 'Last day; not after today.' })
  heldTo!: string;

  @Field(() => [SatisfactionContentInput], { description: 'Its contents in order, 1 to 50.' })
  contents!: SatisfactionContentInput[];

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const SatisfactionSurveyRecordError = userErrorType('SatisfactionSurveyRecord', {
  NOT_FOUND: STEP_ERRORS.NOT_FOUND,
  WRONG_STATE: STEP_ERRORS.WRONG_STATE,
  ...DAY_ERRORS,
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of satisfactionSurveyRecord.' })
export class SatisfactionSurveyRecordPayload {
  @Field(() => Recognition, {
    nullable: true,
    description: 'The file as it is now, also when the step was refused.',
  })
  recognition!: RecognitionEntity | null;

  @Field(() => [SatisfactionSurveyRecordError], {
    description: 'Why it was refused; empty when done.',
  })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('Recognition'),
  input: z
    .object({
      conductedBy: line(300),
      heldFrom: day(),
      heldTo: day(),
      contents: z
        .array(
          z
            .object({
              name: line(500),
              asked: z.int().min(1).max(1_000_000),
              satisfied: z.int().min(0),
            })
            .refine(({ asked, satisfied }) => satisfied <= asked, {
              path: ['satisfied'],
              ...because({
                vi: 'Số hài lòng không thể nhiều hơn số được hỏi.',
                en: 'No more can be satisfied than were asked.',
              }),
            }),
        )
        .min(1)
        .max(50),
      ...paperShape,
      operationId: operationId(),
    })
    .refine(({ heldFrom, heldTo }) => heldFrom <= heldTo, {
      path: ['heldTo'],
      ...because({
        vi: 'Ngày cuối không được trước ngày đầu.',
        en: 'The last day must not be before the first.',
      }),
    }),
});

@Resolver()
export class SatisfactionSurveyRecordMutation {
  @Access(recognitionAccess.satisfactionSurveyRecord)
  @Mutation(() => SatisfactionSurveyRecordPayload, {
    description:
      'Enters a survey of satisfaction that the Fatherland Front ran (lấy ý kiến sự hài lòng), content by content. A later survey takes the place of an earlier one; both stay.',
  })
  satisfactionSurveyRecord(
    @Arg('id', () => ID, { description: 'The file.' }) id: string,
    @Arg('input', () => SatisfactionSurveyRecordInput, { description: 'What is sent.' })
    input: SatisfactionSurveyRecordInput,
    @Ctx() context: Context,
  ): Promise<SatisfactionSurveyRecordPayload> {
    return runMutation(context, {
      name: 'satisfactionSurveyRecord',
      access: recognitionAccess.satisfactionSurveyRecord,
      payload: SatisfactionSurveyRecordPayload,
      errors: SatisfactionSurveyRecordError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { operationId: _, ...survey } = args.input;
        return { recognition: await recordSurvey(tx, args.id, survey) };
      },
    });
  }
}
