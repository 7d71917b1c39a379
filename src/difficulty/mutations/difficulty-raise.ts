import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { FILES_ERRORS } from '../../media/attach-files.service.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND } from '../../platform/graphql/refusals.ts';
import { idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { raiseDifficulty } from '../difficulty-raise.service.ts';
import { difficultyAccess } from '../difficulty.access.ts';
import type { DifficultyEntity } from '../difficulty.entity.ts';
import { Difficulty } from '../difficulty.type.ts';

@InputType({ description: 'What hinders a commune.' })
export class DifficultyRaiseInput {
  @Field(() => ID, { description: 'The commune; it has to exist today.' })
  communeId!: string;

  @Field(() => ID, { description: 'The criterion, of a certain set.' })
  criterionId!: string;

  @Field(() => String, { description: 'What hinders, up to 10,000 characters.' })
  description!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the commune proposes (đề xuất), up to 4,000 characters.',
  })
  remedy?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Finished uploads of yours for DIFFICULTY, up to 20.',
  })
  fileIds?: string[] | null;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const DifficultyRaiseError = userErrorType('DifficultyRaise', {
  NOT_FOUND,
  UNIT_ENDED: 'The commune does not exist today: raise it for the unit of today.',
  ...FILES_ERRORS,
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of difficultyRaise.' })
export class DifficultyRaisePayload {
  @Field(() => Difficulty, { nullable: true, description: 'The difficulty.' })
  difficulty!: DifficultyEntity | null;

  @Field(() => [DifficultyRaiseError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z.object({
    communeId: idOf('Commune'),
    criterionId: idOf('Criterion'),
    description: prose(10_000),
    remedy: prose(4_000).nullish(),
    fileIds: z.array(idOf('File')).max(20).nullish(),
    operationId: operationId(),
  }),
});

@Resolver()
export class DifficultyRaiseMutation {
  @Access(difficultyAccess.difficultyRaise)
  @Mutation(() => DifficultyRaisePayload, {
    description:
      'A commune raises a difficulty with a criterion (nêu khó khăn, vướng mắc), with the remedy it proposes. The coordination office is told.',
  })
  difficultyRaise(
    @Arg('input', () => DifficultyRaiseInput, { description: 'The difficulty.' })
    input: DifficultyRaiseInput,
    @Ctx() context: Context,
  ): Promise<DifficultyRaisePayload> {
    return runMutation(context, {
      name: 'difficultyRaise',
      access: difficultyAccess.difficultyRaise,
      payload: DifficultyRaisePayload,
      errors: DifficultyRaiseError,
      args: { input },
      shape,
      run: async (tx, args) => ({ difficulty: await raiseDifficulty(tx, args.input) }),
    });
  }
}
