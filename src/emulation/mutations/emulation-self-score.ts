import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
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

@InputType({ description: 'Points that a participant gives itself.' })
export class EmulationSelfScoreInput {
  @Field(() => [EmulationScoreInput], {
    defaultValue: [],
    description: 'Points for every line of the table, each once; empty where there is no table.',
  })
  scores!: EmulationScoreInput[];

  @Field(() => Int, { description: 'The revision that was read.' })
  baseRevision!: number;

  @Field(() => ID, { description: 'Made by the client; sending it again gives the first answer.' })
  operationId!: string;
}

const EmulationSelfScoreError = userErrorType('EmulationSelfScore', {
  ...REGISTRATION_ERRORS,
  ...SCORE_ERRORS,
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of emulationSelfScore.' })
export class EmulationSelfScorePayload {
  @Field(() => EmulationRegistration, {
    nullable: true,
    description: 'The registration as it is now, also when the step was refused.',
  })
  registration!: EmulationRegistrationEntity | null;

  @Field(() => [EmulationSelfScoreError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('EmulationRegistration'),
  input: z.object({ scores: SCORES, baseRevision: z.int(), operationId: operationId() }),
});

@Resolver()
export class EmulationSelfScoreMutation {
  @Access(emulationAccess.emulationSelfScore)
  @Mutation(() => EmulationSelfScorePayload, {
    description:
      'Stores the points that a participant gives itself (tự chấm điểm), until the office has checked them.',
  })
  emulationSelfScore(
    @Arg('id', () => ID, { description: 'The registration.' }) id: string,
    @Arg('input', () => EmulationSelfScoreInput, { description: 'What is sent.' })
    input: EmulationSelfScoreInput,
    @Ctx() context: Context,
  ): Promise<EmulationSelfScorePayload> {
    return runMutation(context, {
      name: 'emulationSelfScore',
      access: emulationAccess.emulationSelfScore,
      payload: EmulationSelfScorePayload,
      errors: EmulationSelfScoreError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { scores, baseRevision } = args.input;
        const entry = await lockedRegistration(tx, args.id, baseRevision);
        const points = await storeScores(tx, entry, 'SELF', scores);
        const step = { points, changes: { selfPoints: points } };
        return { registration: await moveRegistration(tx, entry.registration, 'self-score', step) };
      },
    });
  }
}
