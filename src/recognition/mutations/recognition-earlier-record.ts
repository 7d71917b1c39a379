import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { recognitionAccess } from '../recognition.access.ts';
import type { RecognitionEntity } from '../recognition.entity.ts';
import { Recognition } from '../recognition.type.ts';
import { line } from '../../platform/graphql/shapes.ts';
import { ofShape, RecognitionOfFields } from '../paper.shape.ts';
import { RecognitionState } from '../recognition.enums.ts';
import { STEP_ERRORS } from '../recognition.service.ts';
import { openRecognition, REGISTER_ERRORS } from '../register.service.ts';

@InputType({ description: 'A decision of before files were kept here.' })
export class RecognitionEarlierRecordInput extends RecognitionOfFields {
  @Field(() => String, { description: 'Where the decision is known from.' })
  source!: string;
}

const RecognitionEarlierRecordError = userErrorType('RecognitionEarlierRecord', {
  ...STEP_ERRORS,
  ...REGISTER_ERRORS,
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of recognitionEarlierRecord.' })
export class RecognitionEarlierRecordPayload {
  @Field(() => Recognition, {
    nullable: true,
    description: 'The file as it is now, also when the step was refused.',
  })
  recognition!: RecognitionEntity | null;

  @Field(() => [RecognitionEarlierRecordError], {
    description: 'Why it was refused; empty when done.',
  })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z.object({ ...ofShape, source: line(1000) }),
});

@Resolver()
export class RecognitionEarlierRecordMutation {
  @Access(recognitionAccess.recognitionEarlierRecord)
  @Mutation(() => RecognitionEarlierRecordPayload, {
    description:
      'Records that a unit was recognised before files were kept here, with the source. It counts once a second person has entered the decision (recognitionReview, RECOGNISE).',
  })
  recognitionEarlierRecord(
    @Arg('input', () => RecognitionEarlierRecordInput, { description: 'What is sent.' })
    input: RecognitionEarlierRecordInput,
    @Ctx() context: Context,
  ): Promise<RecognitionEarlierRecordPayload> {
    return runMutation(context, {
      name: 'recognitionEarlierRecord',
      access: recognitionAccess.recognitionEarlierRecord,
      payload: RecognitionEarlierRecordPayload,
      errors: RecognitionEarlierRecordError,
      args: { input },
      shape,
      run: async (tx, args) => {
        const { unitId, hamlet, standard, year, source, ...step } = args.input;
        const start = { state: RecognitionState.APPRAISED, earlierSource: source, ...step };
        const what = { unitId, hamlet, standard, year };
        const made = await openRecognition(tx, what, { move: 'RECORD_EARLIER', ...start });
        return { recognition: made };
      },
    });
  }
}
