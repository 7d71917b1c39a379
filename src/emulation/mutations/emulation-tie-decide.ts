import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { emulationAccess } from '../emulation.access.ts';
import type { EmulationRegistrationEntity } from '../registration.entity.ts';
import { EmulationRegistration } from '../registration.type.ts';
import { EmulationEntryInput, ENTRIES } from './entry-input.ts';
import { decideTie, lockedTogether, TOGETHER_ERRORS } from '../propose.service.ts';
import { REGISTRATION_ERRORS } from '../registration.service.ts';

@InputType({ description: 'The order of those with equal points.' })
export class EmulationTieDecideInput {
  @Field(() => ID, { description: 'The award they all stand for.' })
  awardId!: string;

  @Field(() => [EmulationEntryInput], {
    description: 'Exactly those with equal points at the border of the quota, the first one first.',
  })
  entries!: EmulationEntryInput[];

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => ID, { description: 'Made by the client; sending it again gives the first answer.' })
  operationId!: string;
}

const EmulationTieDecideError = userErrorType('EmulationTieDecide', {
  ...REGISTRATION_ERRORS,
  ...TOGETHER_ERRORS,
  TIE_DIFFERS: 'These are not those with equal points at the border of the quota.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of emulationTieDecide.' })
export class EmulationTieDecidePayload {
  @Field(() => [EmulationRegistration], {
    nullable: true,
    description: 'The registrations as they are now, also when the step was refused.',
  })
  registrations!: EmulationRegistrationEntity[] | null;

  @Field(() => [EmulationTieDecideError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z.object({
    awardId: idOf('EmulationAward'),
    entries: ENTRIES,
    reason: prose(2_000),
    operationId: operationId(),
  }),
});

@Resolver()
export class EmulationTieDecideMutation {
  @Access(emulationAccess.emulationTieDecide)
  @Mutation(() => EmulationTieDecidePayload, {
    description:
      'Puts those with equal points at the border of the quota in an order, with the reason (quyết định khi bằng điểm).',
  })
  emulationTieDecide(
    @Arg('input', () => EmulationTieDecideInput, { description: 'What is sent.' })
    input: EmulationTieDecideInput,
    @Ctx() context: Context,
  ): Promise<EmulationTieDecidePayload> {
    return runMutation(context, {
      name: 'emulationTieDecide',
      access: emulationAccess.emulationTieDecide,
      payload: EmulationTieDecidePayload,
      errors: EmulationTieDecideError,
      args: { input },
      shape,
      run: async (tx, args) => {
        tx.authorize({});
        const { awardId, entries, reason } = args.input;
        const together = await lockedTogether(tx, awardId, entries);
        return { registrations: await decideTie(tx, together, reason) };
      },
    });
  }
}
