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
import { RecognitionReviewKind } from '../recognition.enums.ts';
import { STEP_ERRORS } from '../recognition.service.ts';

@InputType({ description: 'A step of a recognition file.' })
export class RecognitionReviewInput extends RecognitionStepFields {
  @Field(() => RecognitionReviewKind, { description: 'The step.' })
  step!: RecognitionReviewKind;
}

const RecognitionReviewError = userErrorType('RecognitionReview', {
  ...STEP_ERRORS,
  SAME_PERSON: 'Whoever took the step before cannot take this one; a second person has to.',
  DECISION_NEEDED: 'Recognising and revoking need number and day of the decision.',
  BEFORE_RECOGNITION: 'The day of revocation is before that of recognition.',
  CONDITIONS_NOT_MET: 'By approved results or statements a condition is not fulfilled.',
  CONDITIONS_UNKNOWN: 'Of a condition nothing can be said: the step needs a text that says why.',
  NO_GROUND: 'By the newest approved results nothing speaks for a revocation.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of recognitionReview.' })
export class RecognitionReviewPayload {
  @Field(() => Recognition, {
    nullable: true,
    description: 'The file as it is now, also when the step was refused.',
  })
  recognition!: RecognitionEntity | null;

  @Field(() => [RecognitionReviewError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('Recognition'),
  input: z.object({
    step: z.enum(RecognitionReviewKind),
    ...stepShape,
  }),
});

@Resolver()
export class RecognitionReviewMutation {
  @Access(recognitionAccess.recognitionReview)
  @Mutation(() => RecognitionReviewPayload, {
    description:
      'The office checks, appraises, enters the decision, sends back, rejects or revokes. Who passes a file on cannot take the step that looks over it (bốn mắt); conditions that are not met by approved results stop it. The commune is told.',
  })
  recognitionReview(
    @Arg('id', () => ID, { description: 'The file.' }) id: string,
    @Arg('input', () => RecognitionReviewInput, { description: 'What is sent.' })
    input: RecognitionReviewInput,
    @Ctx() context: Context,
  ): Promise<RecognitionReviewPayload> {
    return runMutation(context, {
      name: 'recognitionReview',
      access: recognitionAccess.recognitionReview,
      payload: RecognitionReviewPayload,
      errors: RecognitionReviewError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { step: move, operationId: _, ...step } = args.input;
        return { recognition: await takeStep(tx, { id: args.id, move, ...step }) };
      },
    });
  }
}
