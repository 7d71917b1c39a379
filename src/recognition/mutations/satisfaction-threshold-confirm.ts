import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { recognitionAccess } from '../recognition.access.ts';
import type { SatisfactionThresholdEntity } from '../evidence.entity.ts';
import { SatisfactionThreshold } from '../evidence.type.ts';
import { NOT_FOUND } from '../../platform/graphql/refusals.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { confirmThreshold } from '../evidence.service.ts';

@InputType({ description: 'A confirmation.' })
export class SatisfactionThresholdConfirmInput {
  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const SatisfactionThresholdConfirmError = userErrorType('SatisfactionThresholdConfirm', {
  NOT_FOUND,
  DECIDED: 'It was confirmed before.',
  SAME_PERSON: 'Whoever entered it cannot confirm it; a second person has to.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of satisfactionThresholdConfirm.' })
export class SatisfactionThresholdConfirmPayload {
  @Field(() => SatisfactionThreshold, { nullable: true, description: 'The rate.' })
  threshold!: SatisfactionThresholdEntity | null;

  @Field(() => [SatisfactionThresholdConfirmError], {
    description: 'Why it was refused; empty when done.',
  })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('SatisfactionThreshold'),
  input: z.object({ operationId: operationId() }),
});

@Resolver()
export class SatisfactionThresholdConfirmMutation {
  @Access(recognitionAccess.satisfactionThresholdConfirm)
  @Mutation(() => SatisfactionThresholdConfirmPayload, {
    description:
      'A second person of the office has compared a rate with its source (bốn mắt): it counts from now on.',
  })
  satisfactionThresholdConfirm(
    @Arg('id', () => ID, { description: 'The rate.' }) id: string,
    @Arg('input', () => SatisfactionThresholdConfirmInput, { description: 'What is sent.' })
    input: SatisfactionThresholdConfirmInput,
    @Ctx() context: Context,
  ): Promise<SatisfactionThresholdConfirmPayload> {
    return runMutation(context, {
      name: 'satisfactionThresholdConfirm',
      access: recognitionAccess.satisfactionThresholdConfirm,
      payload: SatisfactionThresholdConfirmPayload,
      errors: SatisfactionThresholdConfirmError,
      args: { id, input },
      shape,
      run: async (tx, args) => ({ threshold: await confirmThreshold(tx, args.id) }),
    });
  }
}
