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
import { lockedTogether, propose, TOGETHER_ERRORS } from '../propose.service.ts';
import { REGISTRATION_ERRORS } from '../registration.service.ts';

@InputType({ description: 'Who is proposed for commendation.' })
export class EmulationProposeInput {
  @Field(() => ID, { description: 'The award they all stand for.' })
  awardId!: string;

  @Field(() => [EmulationEntryInput], { description: 'The registrations, each as it was read.' })
  entries!: EmulationEntryInput[];

  @Field(() => String, {
    nullable: true,
    description:
      'Why some are proposed beyond the quota; it brings in nobody whom another rule keeps out.',
  })
  exceptionReason?: string | null;

  @Field(() => ID, { description: 'Made by the client; sending it again gives the first answer.' })
  operationId!: string;
}

const EmulationProposeError = userErrorType('EmulationPropose', {
  ...REGISTRATION_ERRORS,
  ...TOGETHER_ERRORS,
  QUOTA_EXCEEDED: 'One of them lies beyond the quota: a reason is needed.',
  NOT_ELIGIBLE: 'One of them cannot win, or a tie is not decided; the message says why.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of emulationPropose.' })
export class EmulationProposePayload {
  @Field(() => [EmulationRegistration], {
    nullable: true,
    description: 'The registrations as they are now, also when the step was refused.',
  })
  registrations!: EmulationRegistrationEntity[] | null;

  @Field(() => [EmulationProposeError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z.object({
    awardId: idOf('EmulationAward'),
    entries: ENTRIES,
    exceptionReason: prose(2_000).nullish(),
    operationId: operationId(),
  }),
});

@Resolver()
export class EmulationProposeMutation {
  @Access(emulationAccess.emulationPropose)
  @Mutation(() => EmulationProposePayload, {
    description:
      'Proposes registrations for commendation (đề nghị khen thưởng), all or none: those within the award, others with a reason.',
  })
  emulationPropose(
    @Arg('input', () => EmulationProposeInput, { description: 'What is sent.' })
    input: EmulationProposeInput,
    @Ctx() context: Context,
  ): Promise<EmulationProposePayload> {
    return runMutation(context, {
      name: 'emulationPropose',
      access: emulationAccess.emulationPropose,
      payload: EmulationProposePayload,
      errors: EmulationProposeError,
      args: { input },
      shape,
      run: async (tx, args) => {
        tx.authorize({});
        const { awardId, entries, exceptionReason } = args.input;
        const together = await lockedTogether(tx, awardId, entries);
        return { registrations: await propose(tx, together, exceptionReason ?? null) };
      },
    });
  }
}
