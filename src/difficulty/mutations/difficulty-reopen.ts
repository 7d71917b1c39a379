import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { notices } from '../../notice/notice.events.ts';
import { tell } from '../../notice/notice.service.ts';
import { actorsFor, factsOf, officeFor } from '../difficulty-facts.service.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { difficultyAccess } from '../difficulty.access.ts';
import type { DifficultyEntity } from '../difficulty.entity.ts';
import { DIFFICULTY_ERRORS, lockedDifficulty, moveDifficulty } from '../difficulty.service.ts';
import { Difficulty } from '../difficulty.type.ts';

@InputType({ description: 'Opening a difficulty again.' })
export class DifficultyReopenInput {
  @Field(() => String, { description: 'What the answer leaves open.' })
  reason!: string;

  @Field(() => Int, { description: 'The revision you saw.' })
  baseRevision!: number;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const DifficultyReopenError = userErrorType('DifficultyReopen', DIFFICULTY_ERRORS);

@Access(REACHED)
@ObjectType({ description: 'Outcome of difficultyReopen.' })
export class DifficultyReopenPayload {
  @Field(() => Difficulty, {
    nullable: true,
    description: 'The difficulty as it is now, also when the step was refused.',
  })
  difficulty!: DifficultyEntity | null;

  @Field(() => [DifficultyReopenError], { description: 'Why it was refused; empty when done.' })
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
export class DifficultyReopenMutation {
  @Access(difficultyAccess.difficultyReopen)
  @Mutation(() => DifficultyReopenPayload, {
    description:
      'The commune opens a difficulty again that was answered or closed: the answer did not help (mở lại). The office is told.',
  })
  difficultyReopen(
    @Arg('id', () => ID, { description: 'The difficulty.' }) id: string,
    @Arg('input', () => DifficultyReopenInput, { description: 'The step.' })
    input: DifficultyReopenInput,
    @Ctx() context: Context,
  ): Promise<DifficultyReopenPayload> {
    return runMutation(context, {
      name: 'difficultyReopen',
      access: difficultyAccess.difficultyReopen,
      payload: DifficultyReopenPayload,
      errors: DifficultyReopenError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const before = await lockedDifficulty(tx, args.id, args.input.baseRevision);
        const { reason } = args.input;
        const changes = {
          waitingSince: context.now,
          closedAt: null,
          result: null,
          resultText: null,
        };
        const difficulty = await moveDifficulty(tx, before, 'reopen', { text: reason, changes });
        const facts = await factsOf(tx.em, difficulty);
        const to = [officeFor(difficulty), ...(await actorsFor(tx.em, difficulty))];
        const occasion = difficulty.revision;
        await tell(tx, notices.difficultyReopened({ ...facts, occasion, reason, to }));
        return { difficulty };
      },
    });
  }
}
