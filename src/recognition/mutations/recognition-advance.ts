import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { recognitionAccess } from '../recognition.access.ts';
import type { RecognitionEntity } from '../recognition.entity.ts';
import { Recognition } from '../recognition.type.ts';
import { idOf } from '../../platform/graphql/shapes.ts';
import { takeStep } from '../advance.service.ts';
import { RecognitionStepFields, stepShape } from '../paper.shape.ts';
import { RecognitionStepKind } from '../recognition.enums.ts';
import { STEP_ERRORS } from '../recognition.service.ts';

@InputType({ description: 'A step of a recognition file.' })
export class RecognitionAdvanceInput extends RecognitionStepFields {
  @Field(() => RecognitionStepKind, { description: 'The step.' })
  step!: RecognitionStepKind;
}

const RecognitionAdvanceError = userErrorType('RecognitionAdvance', STEP_ERRORS);

@Access(REACHED)
@ObjectType({ description: 'Outcome of recognitionAdvance.' })
export class RecognitionAdvancePayload {
  @Field(() => Recognition, {
    nullable: true,
    description: 'The file as it is now, also when the step was refused.',
  })
  recognition!: RecognitionEntity | null;

  @Field(() => [RecognitionAdvanceError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('Recognition'),
  input: z.object({
    step: z.enum(RecognitionStepKind),
    ...stepShape,
  }),
});

@Resolver()
export class RecognitionAdvanceMutation {
  @Access(recognitionAccess.recognitionAdvance)
  @Mutation(() => RecognitionAdvancePayload, {
    description:
      'The commune sends its self-assessment (tự đánh giá) or takes its file back (rút). The office is told.',
  })
  recognitionAdvance(
    @Arg('id', () => ID, { description: 'The file.' }) id: string,
    @Arg('input', () => RecognitionAdvanceInput, { description: 'What is sent.' })
    input: RecognitionAdvanceInput,
    @Ctx() context: Context,
  ): Promise<RecognitionAdvancePayload> {
    return runMutation(context, {
      name: 'recognitionAdvance',
      access: recognitionAccess.recognitionAdvance,
      payload: RecognitionAdvancePayload,
      errors: RecognitionAdvanceError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { step: move, operationId: _, ...step } = args.input;
        return { recognition: await takeStep(tx, { id: args.id, move, ...step }) };
      },
    });
  }
}
