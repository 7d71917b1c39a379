import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { recognitionAccess } from '../recognition.access.ts';
import type { RecognitionEntity } from '../recognition.entity.ts';
import { Recognition } from '../recognition.type.ts';
import { idOf, line, operationId } from '../../platform/graphql/shapes.ts';
import { RecognitionCondition } from '../condition.enums.ts';
import { stateCondition } from '../evidence.service.ts';
import { paperShape, RecognitionPaperFields } from '../paper.shape.ts';
import { DAY_ERRORS, STEP_ERRORS } from '../recognition.service.ts';

@InputType({ description: 'What an authority states about a condition.' })
export class RecognitionConditionStateInput extends RecognitionPaperFields {
  @Field(() => RecognitionCondition, { description: 'CONSTRUCTION_DEBT or SECURITY.' })
  condition!: RecognitionCondition;

  @Field(() => Boolean, { description: 'Whether the condition is fulfilled.' })
  met!: boolean;

  @Field(() => String, { description: 'Who states it and where.' })
  source!: string;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const RecognitionConditionStateError = userErrorType('RecognitionConditionState', {
  NOT_FOUND: STEP_ERRORS.NOT_FOUND,
  WRONG_STATE: STEP_ERRORS.WRONG_STATE,
  ...DAY_ERRORS,
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of recognitionConditionState.' })
export class RecognitionConditionStatePayload {
  @Field(() => Recognition, {
    nullable: true,
    description: 'The file as it is now, also when the step was refused.',
  })
  recognition!: RecognitionEntity | null;

  @Field(() => [RecognitionConditionStateError], {
    description: 'Why it was refused; empty when done.',
  })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('Recognition'),
  input: z.object({
    condition: z.enum([RecognitionCondition.CONSTRUCTION_DEBT, RecognitionCondition.SECURITY]),
    met: z.boolean(),
    source: line(1000),
    ...paperShape,
    operationId: operationId(),
  }),
});

@Resolver()
export class RecognitionConditionStateMutation {
  @Access(recognitionAccess.recognitionConditionState)
  @Mutation(() => RecognitionConditionStatePayload, {
    description:
      'Enters what an authority states about construction debt or security, with its source. A later statement takes the place of an earlier one; both stay.',
  })
  recognitionConditionState(
    @Arg('id', () => ID, { description: 'The file.' }) id: string,
    @Arg('input', () => RecognitionConditionStateInput, { description: 'What is sent.' })
    input: RecognitionConditionStateInput,
    @Ctx() context: Context,
  ): Promise<RecognitionConditionStatePayload> {
    return runMutation(context, {
      name: 'recognitionConditionState',
      access: recognitionAccess.recognitionConditionState,
      payload: RecognitionConditionStatePayload,
      errors: RecognitionConditionStateError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { operationId: _, ...statement } = args.input;
        return { recognition: await stateCondition(tx, args.id, statement) };
      },
    });
  }
}
