import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { emulationAccess } from '../emulation.access.ts';
import type { EmulationRegistrationEntity } from '../registration.entity.ts';
import { EmulationRegistration } from '../registration.type.ts';
import {
  lockedRegistration,
  moveRegistration,
  REGISTRATION_ERRORS,
} from '../registration.service.ts';

@InputType({ description: 'Why a registration is taken back.' })
export class EmulationRegistrationWithdrawInput {
  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => Int, { description: 'The revision that was read.' })
  baseRevision!: number;

  @Field(() => ID, { description: 'Made by the client; sending it again gives the first answer.' })
  operationId!: string;
}

const EmulationRegistrationWithdrawError = userErrorType('EmulationRegistrationWithdraw', {
  ...REGISTRATION_ERRORS,
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of emulationRegistrationWithdraw.' })
export class EmulationRegistrationWithdrawPayload {
  @Field(() => EmulationRegistration, {
    nullable: true,
    description: 'The registration as it is now, also when the step was refused.',
  })
  registration!: EmulationRegistrationEntity | null;

  @Field(() => [EmulationRegistrationWithdrawError], {
    description: 'Why it was refused; empty when done.',
  })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('EmulationRegistration'),
  input: z.object({ reason: prose(2_000), baseRevision: z.int(), operationId: operationId() }),
});

@Resolver()
export class EmulationRegistrationWithdrawMutation {
  @Access(emulationAccess.emulationRegistrationWithdraw)
  @Mutation(() => EmulationRegistrationWithdrawPayload, {
    description: 'Takes a registration back, with a reason; the same one can register again.',
  })
  emulationRegistrationWithdraw(
    @Arg('id', () => ID, { description: 'The registration.' }) id: string,
    @Arg('input', () => EmulationRegistrationWithdrawInput, { description: 'What is sent.' })
    input: EmulationRegistrationWithdrawInput,
    @Ctx() context: Context,
  ): Promise<EmulationRegistrationWithdrawPayload> {
    return runMutation(context, {
      name: 'emulationRegistrationWithdraw',
      access: emulationAccess.emulationRegistrationWithdraw,
      payload: EmulationRegistrationWithdrawPayload,
      errors: EmulationRegistrationWithdrawError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { reason, baseRevision } = args.input;
        const { registration } = await lockedRegistration(tx, args.id, baseRevision);
        return {
          registration: await moveRegistration(tx, registration, 'withdraw', { text: reason }),
        };
      },
    });
  }
}
