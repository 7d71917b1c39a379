import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { day, idOf, line, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { emulationAccess } from '../emulation.access.ts';
import type { EmulationRegistrationEntity } from '../registration.entity.ts';
import { EmulationRegistration } from '../registration.type.ts';
import { EmulationEntryInput, ENTRIES } from './entry-input.ts';
import { FILES_ERRORS } from '../../media/attach-files.service.ts';
import { commend, DECISION_ERRORS } from '../commend.service.ts';
import { lockedTogether, TOGETHER_ERRORS } from '../propose.service.ts';
import { REGISTRATION_ERRORS } from '../registration.service.ts';

@InputType({ description: 'The decision about those who were proposed.' })
export class EmulationCommendInput {
  @Field(() => ID, { description: 'The award they all stand for.' })
  awardId!: string;

  @Field(() => [EmulationEntryInput], { description: 'The registrations, each as it was read.' })
  entries!: EmulationEntryInput[];

  @Field(() => String, { description: 'Number of the decision.' })
  decisionNumber!: string;

  @Field(() => LocalDate, { description: 'Its day, today or before.' })
  decidedOn!: string;

  @Field(() => String, {
    description: 'Who decided, e.g. the chair of the people’s committee that signed.',
  })
  authority!: string;

  @Field(() => [ID], {
    nullable: true,
    description: 'Finished uploads of yours for EMULATION, up to 20; adds to those before.',
  })
  fileIds?: string[] | null;

  @Field(() => ID, { description: 'Made by the client; sending it again gives the first answer.' })
  operationId!: string;
}

const EmulationCommendError = userErrorType('EmulationCommend', {
  ...REGISTRATION_ERRORS,
  ...TOGETHER_ERRORS,
  ...FILES_ERRORS,
  ...DECISION_ERRORS,
  NOT_ELIGIBLE: 'One of them was rewarded since it was proposed; the message says where.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of emulationCommend.' })
export class EmulationCommendPayload {
  @Field(() => [EmulationRegistration], {
    nullable: true,
    description: 'The registrations as they are now, also when the step was refused.',
  })
  registrations!: EmulationRegistrationEntity[] | null;

  @Field(() => [EmulationCommendError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z.object({
    awardId: idOf('EmulationAward'),
    entries: ENTRIES,
    decisionNumber: line(100),
    decidedOn: day(),
    authority: line(300),
    fileIds: z.array(idOf('File')).max(20).nullish(),
    operationId: operationId(),
  }),
});

@Resolver()
export class EmulationCommendMutation {
  @Access(emulationAccess.emulationCommend)
  @Mutation(() => EmulationCommendPayload, {
    description:
      'Enters the decision by which those proposed are commended (quyết định khen thưởng): they stand in the register from now on, and their communes are told.',
  })
  emulationCommend(
    @Arg('input', () => EmulationCommendInput, { description: 'What is sent.' })
    input: EmulationCommendInput,
    @Ctx() context: Context,
  ): Promise<EmulationCommendPayload> {
    return runMutation(context, {
      name: 'emulationCommend',
      access: emulationAccess.emulationCommend,
      payload: EmulationCommendPayload,
      errors: EmulationCommendError,
      args: { input },
      shape,
      run: async (tx, args) => {
        tx.authorize({});
        const { awardId, entries, fileIds, operationId: _, ...decided } = args.input;
        const together = await lockedTogether(tx, awardId, entries);
        return { registrations: await commend(tx, together, decided, fileIds ?? []) };
      },
    });
  }
}
