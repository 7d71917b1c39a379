import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { recognitionAccess } from '../recognition.access.ts';
import type { RecognitionEntity } from '../recognition.entity.ts';
import { Recognition } from '../recognition.type.ts';
import { ofShape, RecognitionOfFields } from '../paper.shape.ts';
import { RecognitionState } from '../recognition.enums.ts';
import { STEP_ERRORS } from '../recognition.service.ts';
import { openRecognition, REGISTER_ERRORS } from '../register.service.ts';

@InputType({ description: 'What is registered.' })
export class RecognitionRegisterInput extends RecognitionOfFields {}

const RecognitionRegisterError = userErrorType('RecognitionRegister', {
  ...STEP_ERRORS,
  ...REGISTER_ERRORS,
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of recognitionRegister.' })
export class RecognitionRegisterPayload {
  @Field(() => Recognition, {
    nullable: true,
    description: 'The file as it is now, also when the step was refused.',
  })
  recognition!: RecognitionEntity | null;

  @Field(() => [RecognitionRegisterError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z.object({ ...ofShape }),
});

@Resolver()
export class RecognitionRegisterMutation {
  @Access(recognitionAccess.recognitionRegister)
  @Mutation(() => RecognitionRegisterPayload, {
    description:
      'Registers a unit or a hamlet for a standard and a year (đăng ký), with the paper. The office is told.',
  })
  recognitionRegister(
    @Arg('input', () => RecognitionRegisterInput, { description: 'What is sent.' })
    input: RecognitionRegisterInput,
    @Ctx() context: Context,
  ): Promise<RecognitionRegisterPayload> {
    return runMutation(context, {
      name: 'recognitionRegister',
      access: recognitionAccess.recognitionRegister,
      payload: RecognitionRegisterPayload,
      errors: RecognitionRegisterError,
      args: { input },
      shape,
      run: async (tx, args) => {
        const { unitId, hamlet, standard, year, ...step } = args.input;
        const start = { state: RecognitionState.REGISTERED, earlierSource: null, ...step };
        const what = { unitId, hamlet, standard, year };
        return { recognition: await openRecognition(tx, what, { move: 'REGISTER', ...start }) };
      },
    });
  }
}
