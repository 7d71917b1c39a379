import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { stale } from '../../platform/graphql/refusals.ts';
import { escalate, nextLevel } from '../difficulty-escalate.service.ts';
import { WAITING } from '../difficulty.rules.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { difficultyAccess } from '../difficulty.access.ts';
import type { DifficultyEntity } from '../difficulty.entity.ts';
import {
  DIFFICULTY_ERRORS,
  lockedDifficulty,
  wrongDifficultyState,
} from '../difficulty.service.ts';
import { Difficulty } from '../difficulty.type.ts';

@InputType({ description: 'Taking a difficulty up a level.' })
export class DifficultyEscalateInput {
  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => Int, { description: 'The revision you saw.' })
  baseRevision!: number;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const DifficultyEscalateError = userErrorType('DifficultyEscalate', {
  ...DIFFICULTY_ERRORS,
  NO_LEVEL: 'There is no level above; the payload has the difficulty.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of difficultyEscalate.' })
export class DifficultyEscalatePayload {
  @Field(() => Difficulty, {
    nullable: true,
    description: 'The difficulty as it is now, also when the step was refused.',
  })
  difficulty!: DifficultyEntity | null;

  @Field(() => [DifficultyEscalateError], { description: 'Why it was refused; empty when done.' })
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

const NO_LEVEL = {
  vi: 'Không còn cấp trên để chuyển. Chưa có gì thay đổi; hãy giao xử lý hoặc trả lời.',
  en: 'There is no level above. Nothing was changed; assign it or answer it.',
};

@Resolver()
export class DifficultyEscalateMutation {
  @Access(difficultyAccess.difficultyEscalate)
  @Mutation(() => DifficultyEscalatePayload, {
    description:
      'Takes a difficulty that waits for an answer up a level by hand (chuyển lên cấp trên), with the reason. Who has to act there and the commune are told.',
  })
  difficultyEscalate(
    @Arg('id', () => ID, { description: 'The difficulty.' }) id: string,
    @Arg('input', () => DifficultyEscalateInput, { description: 'The step.' })
    input: DifficultyEscalateInput,
    @Ctx() context: Context,
  ): Promise<DifficultyEscalatePayload> {
    return runMutation(context, {
      name: 'difficultyEscalate',
      access: difficultyAccess.difficultyEscalate,
      payload: DifficultyEscalatePayload,
      errors: DifficultyEscalateError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const before = await lockedDifficulty(tx, args.id, args.input.baseRevision);
        if (!WAITING.includes(before.state)) throw wrongDifficultyState(before);
        const { now, today, actor } = context;
        const level = await nextLevel(tx.em, before, today);
        if (!level) throw refuse('NO_LEVEL', NO_LEVEL, null, { difficulty: before });
        const how = { level, reason: args.input.reason, personId: actor.personId, now, today };
        const difficulty = await escalate(tx.em, before, how);
        if (!difficulty) throw stale({ difficulty: before });
        tx.record({
          action: 'difficulty.escalate',
          subjectType: 'Difficulty',
          subjectId: before.id,
          before: { levelId: before.levelId },
          after: { levelId: level.id, reason: args.input.reason },
        });
        return { difficulty };
      },
    });
  }
}
