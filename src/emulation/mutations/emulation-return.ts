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
import { lockedRegistration, REGISTRATION_ERRORS } from '../registration.service.ts';
import { giveBack } from '../score.service.ts';

@InputType({ description: 'Why a registration is given back.' })
export class EmulationReturnInput {
  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => Int, { description: 'The revision that was read.' })
  baseRevision!: number;

  @Field(() => ID, { description: 'Made by the client; sending it again gives the first answer.' })
  operationId!: string;
}

const EmulationReturnError = userErrorType('EmulationReturn', { ...REGISTRATION_ERRORS });

@Access(REACHED)
@ObjectType({ description: 'Outcome of emulationReturn.' })
export class EmulationReturnPayload {
  @Field(() => EmulationRegistration, {
    nullable: true,
    description: 'The registration as it is now, also when the step was refused.',
  })
  registration!: EmulationRegistrationEntity | null;

  @Field(() => [EmulationReturnError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('EmulationRegistration'),
  input: z.object({ reason: prose(2_000), baseRevision: z.int(), operationId: operationId() }),
});

@Resolver()
export class EmulationReturnMutation {
  @Access(emulationAccess.emulationReturn)
  @Mutation(() => EmulationReturnPayload, {
    description:
      'The office gives a registration back to be scored again, with a reason; what was checked is forgotten, and the commune is told.',
  })
  emulationReturn(
    @Arg('id', () => ID, { description: 'The registration.' }) id: string,
    @Arg('input', () => EmulationReturnInput, { description: 'What is sent.' })
    input: EmulationReturnInput,
    @Ctx() context: Context,
  ): Promise<EmulationReturnPayload> {
    return runMutation(context, {
      name: 'emulationReturn',
      access: emulationAccess.emulationReturn,
      payload: EmulationReturnPayload,
      errors: EmulationReturnError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { reason, baseRevision } = args.input;
        const entry = await lockedRegistration(tx, args.id, baseRevision);
        return { registration: await giveBack(tx, entry, reason) };
      },
    });
  }
}
