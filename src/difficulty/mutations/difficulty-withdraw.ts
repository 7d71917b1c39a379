import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { difficultyAccess } from '../difficulty.access.ts';
import type { DifficultyEntity } from '../difficulty.entity.ts';
import { DIFFICULTY_ERRORS, lockedDifficulty, moveDifficulty } from '../difficulty.service.ts';
import { Difficulty } from '../difficulty.type.ts';

@InputType({ description: 'Taking a difficulty back.' })
export class DifficultyWithdrawInput {
  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => Int, { description: 'The revision you saw.' })
  baseRevision!: number;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const DifficultyWithdrawError = userErrorType('DifficultyWithdraw', DIFFICULTY_ERRORS);

@Access(REACHED)
@ObjectType({ description: 'Outcome of difficultyWithdraw.' })
export class DifficultyWithdrawPayload {
  @Field(() => Difficulty, {
    nullable: true,
    description: 'The difficulty as it is now, also when the step was refused.',
  })
  difficulty!: DifficultyEntity | null;

  @Field(() => [DifficultyWithdrawError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('Difficulty'),
  input: z.object({
    reason: prose(2_000),
    baseRevision: z.int(),
    operationId: operationId(),
  }),
});

@Resolver()
export class DifficultyWithdrawMutation {
  @Access(difficultyAccess.difficultyWithdraw)
  @Mutation(() => DifficultyWithdrawPayload, {
    description: 'The commune takes a difficulty back (rút), with the reason.',
  })
  difficultyWithdraw(
    @Arg('id', () => ID, { description: 'The difficulty.' }) id: string,
    @Arg('input', () => DifficultyWithdrawInput, { description: 'The step.' })
    input: DifficultyWithdrawInput,
    @Ctx() context: Context,
  ): Promise<DifficultyWithdrawPayload> {
    return runMutation(context, {
      name: 'difficultyWithdraw',
      access: difficultyAccess.difficultyWithdraw,
      payload: DifficultyWithdrawPayload,
      errors: DifficultyWithdrawError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const before = await lockedDifficulty(tx, args.id, args.input.baseRevision);
        const step = { text: args.input.reason, changes: { closedAt: context.now } };
        const difficulty = await moveDifficulty(tx, before, 'withdraw', step);
        return { difficulty };
      },
    });
  }
}
