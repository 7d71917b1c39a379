import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { DifficultyResult } from '../difficulty.enums.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { difficultyAccess } from '../difficulty.access.ts';
import type { DifficultyEntity } from '../difficulty.entity.ts';
import { DIFFICULTY_ERRORS, lockedDifficulty, moveDifficulty } from '../difficulty.service.ts';
import { Difficulty } from '../difficulty.type.ts';

@InputType({ description: 'Closing a difficulty.' })
export class DifficultyCloseInput {
  @Field(() => DifficultyResult, { description: 'What came of it.' })
  result!: DifficultyResult;

  @Field(() => String, { description: 'The same in words.' })
  resultText!: string;

  @Field(() => Int, { description: 'The revision you saw.' })
  baseRevision!: number;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const DifficultyCloseError = userErrorType('DifficultyClose', DIFFICULTY_ERRORS);

@Access(REACHED)
@ObjectType({ description: 'Outcome of difficultyClose.' })
export class DifficultyClosePayload {
  @Field(() => Difficulty, {
    nullable: true,
    description: 'The difficulty as it is now, also when the step was refused.',
  })
  difficulty!: DifficultyEntity | null;

  @Field(() => [DifficultyCloseError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('Difficulty'),
  input: z.object({
    result: z.enum(DifficultyResult),
    resultText: prose(10_000),
    baseRevision: z.int(),
    operationId: operationId(),
  }),
});

@Resolver()
export class DifficultyCloseMutation {
  @Access(difficultyAccess.difficultyClose)
  @Mutation(() => DifficultyClosePayload, {
    description:
      'The commune closes a difficulty that was answered, with what came of it (kết thúc).',
  })
  difficultyClose(
    @Arg('id', () => ID, { description: 'The difficulty.' }) id: string,
    @Arg('input', () => DifficultyCloseInput, { description: 'The step.' })
    input: DifficultyCloseInput,
    @Ctx() context: Context,
  ): Promise<DifficultyClosePayload> {
    return runMutation(context, {
      name: 'difficultyClose',
      access: difficultyAccess.difficultyClose,
      payload: DifficultyClosePayload,
      errors: DifficultyCloseError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const before = await lockedDifficulty(tx, args.id, args.input.baseRevision);
        const { result, resultText } = args.input;
        const changes = { result, resultText, closedAt: context.now };
        const step = { text: resultText, changes };
        const difficulty = await moveDifficulty(tx, before, 'close', step);
        return { difficulty };
      },
    });
  }
}
