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
import { EmulationScoreInput, SCORES } from './score-input.ts';
import { SCORE_ERRORS, storeScores } from '../score.service.ts';

@InputType({ description: 'Points as they were checked.' })
export class EmulationCheckInput {
  @Field(() => [EmulationScoreInput], {
    defaultValue: [],
    description: 'Points for every line of the table, each once; empty where there is no table.',
  })
  scores!: EmulationScoreInput[];

  @Field(() => String, { nullable: true, description: 'What was found.' })
  comment?: string | null;

  @Field(() => Int, { description: 'The revision that was read.' })
  baseRevision!: number;

  @Field(() => ID, { description: 'Made by the client; sending it again gives the first answer.' })
  operationId!: string;
}

const EmulationCheckError = userErrorType('EmulationCheck', {
  ...REGISTRATION_ERRORS,
  ...SCORE_ERRORS,
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of emulationCheck.' })
export class EmulationCheckPayload {
  @Field(() => EmulationRegistration, {
    nullable: true,
    description: 'The registration as it is now, also when the step was refused.',
  })
  registration!: EmulationRegistrationEntity | null;

  @Field(() => [EmulationCheckError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('EmulationRegistration'),
  input: z.object({
    scores: SCORES,
    comment: prose(10_000).nullish(),
    baseRevision: z.int(),
    operationId: operationId(),
  }),
});

@Resolver()
export class EmulationCheckMutation {
  @Access(emulationAccess.emulationCheck)
  @Mutation(() => EmulationCheckPayload, {
    description:
      'One person of the office checks a registration and its points (thẩm định); a second one confirms.',
  })
  emulationCheck(
    @Arg('id', () => ID, { description: 'The registration.' }) id: string,
    @Arg('input', () => EmulationCheckInput, { description: 'What is sent.' })
    input: EmulationCheckInput,
    @Ctx() context: Context,
  ): Promise<EmulationCheckPayload> {
    return runMutation(context, {
      name: 'emulationCheck',
      access: emulationAccess.emulationCheck,
      payload: EmulationCheckPayload,
      errors: EmulationCheckError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { scores, comment, baseRevision } = args.input;
        const entry = await lockedRegistration(tx, args.id, baseRevision);
        const points = await storeScores(tx, entry, 'CHECKED', scores);
        const changes = { checkedPoints: points, checkedBy: context.actor.personId! };
        const step = { text: comment ?? null, points, changes };
        return { registration: await moveRegistration(tx, entry.registration, 'check', step) };
      },
    });
  }
}
