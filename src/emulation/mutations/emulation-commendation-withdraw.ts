import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, STALE } from '../../platform/graphql/refusals.ts';
import { idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { emulationAccess } from '../emulation.access.ts';
import type { EmulationCommendationEntity } from '../commendation.entity.ts';
import { EmulationCommendation } from '../registration.type.ts';
import { takeBack } from '../commend.service.ts';

@InputType({ description: 'Why a line of the register does not count.' })
export class EmulationCommendationWithdrawInput {
  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => Int, { description: 'The revision that was read.' })
  baseRevision!: number;

  @Field(() => ID, { description: 'Made by the client; sending it again gives the first answer.' })
  operationId!: string;
}

const EmulationCommendationWithdrawError = userErrorType('EmulationCommendationWithdraw', {
  NOT_FOUND,
  STALE,
  WITHDRAWN: 'It was taken out before.',
  WRONG_STATE: 'The registration it comes from has moved on.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of emulationCommendationWithdraw.' })
export class EmulationCommendationWithdrawPayload {
  @Field(() => EmulationCommendation, {
    nullable: true,
    description: 'The line as it is now, also when it was refused.',
  })
  commendation!: EmulationCommendationEntity | null;

  @Field(() => [EmulationCommendationWithdrawError], {
    description: 'Why it was refused; empty when done.',
  })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('EmulationCommendation'),
  input: z.object({ reason: prose(2_000), baseRevision: z.int(), operationId: operationId() }),
});

@Resolver()
export class EmulationCommendationWithdrawMutation {
  @Access(emulationAccess.emulationCommendationWithdraw)
  @Mutation(() => EmulationCommendationWithdrawPayload, {
    description:
      'Marks a line of the register as one that does not count: recorded by mistake, or the decision was taken back. It stays readable.',
  })
  emulationCommendationWithdraw(
    @Arg('id', () => ID, { description: 'The line of the register.' }) id: string,
    @Arg('input', () => EmulationCommendationWithdrawInput, { description: 'What is sent.' })
    input: EmulationCommendationWithdrawInput,
    @Ctx() context: Context,
  ): Promise<EmulationCommendationWithdrawPayload> {
    return runMutation(context, {
      name: 'emulationCommendationWithdraw',
      access: emulationAccess.emulationCommendationWithdraw,
      payload: EmulationCommendationWithdrawPayload,
      errors: EmulationCommendationWithdrawError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        tx.authorize({});
        const { reason, baseRevision } = args.input;
        return { commendation: await takeBack(tx, args.id, baseRevision, reason) };
      },
    });
  }
}
