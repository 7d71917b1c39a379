import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { notices } from '../../notice/notice.events.ts';
import { tell } from '../../notice/notice.service.ts';
import { communeFor, factsOf } from '../difficulty-facts.service.ts';
import { FILES_ERRORS } from '../../media/attach-files.service.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { difficultyAccess } from '../difficulty.access.ts';
import type { DifficultyEntity } from '../difficulty.entity.ts';
import { DIFFICULTY_ERRORS, lockedDifficulty, moveDifficulty } from '../difficulty.service.ts';
import { Difficulty } from '../difficulty.type.ts';

@InputType({ description: 'An answer.' })
export class DifficultyAnswerInput {
  @Field(() => String, { description: 'What it says, up to 20,000 characters.' })
  text!: string;

  @Field(() => [ID], {
    nullable: true,
    description: 'Finished uploads of yours for DIFFICULTY, up to 20.',
  })
  fileIds?: string[] | null;

  @Field(() => Int, { description: 'The revision you saw.' })
  baseRevision!: number;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const DifficultyAnswerError = userErrorType('DifficultyAnswer', {
  ...DIFFICULTY_ERRORS,
  ...FILES_ERRORS,
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of difficultyAnswer.' })
export class DifficultyAnswerPayload {
  @Field(() => Difficulty, {
    nullable: true,
    description: 'The difficulty as it is now, also when the step was refused.',
  })
  difficulty!: DifficultyEntity | null;

  @Field(() => [DifficultyAnswerError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('Difficulty'),
  input: z.object({
    text: prose(20_000),
    fileIds: z.array(idOf('File')).max(20).nullish(),
    baseRevision: z.int(),
    operationId: operationId(),
  }),
});

@Resolver()
export class DifficultyAnswerMutation {
  @Access(difficultyAccess.difficultyAnswer)
  @Mutation(() => DifficultyAnswerPayload, {
    description:
      'Answers a difficulty (trả lời); a further answer may follow. The commune is told and closes or reopens it.',
  })
  difficultyAnswer(
    @Arg('id', () => ID, { description: 'The difficulty.' }) id: string,
    @Arg('input', () => DifficultyAnswerInput, { description: 'The step.' })
    input: DifficultyAnswerInput,
    @Ctx() context: Context,
  ): Promise<DifficultyAnswerPayload> {
    return runMutation(context, {
      name: 'difficultyAnswer',
      access: difficultyAccess.difficultyAnswer,
      payload: DifficultyAnswerPayload,
      errors: DifficultyAnswerError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const before = await lockedDifficulty(tx, args.id, args.input.baseRevision);
        const { text, fileIds } = args.input;
        const step = { text, fileIds: fileIds ?? [] };
        const difficulty = await moveDifficulty(tx, before, 'answer', step);
        const facts = await factsOf(tx.em, difficulty);
        const about = { ...facts, occasion: difficulty.revision, to: [communeFor(difficulty)] };
        await tell(tx, notices.difficultyAnswered(about));
        return { difficulty };
      },
    });
  }
}
