import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, notFound, STALE } from '../../platform/graphql/refusals.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import {
  clearable,
  day,
  daysInOrder,
  idOf,
  line,
  operationId,
} from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { OrganisationEntity } from '../../programme/organisation.entity.ts';
import { CODE, unitIdShape } from '../../programme/programme.rules.ts';
import { isUnit, storeByCode } from '../../programme/programme.service.ts';
import { difficultyAccess } from '../difficulty.access.ts';
import { DifficultyLevelEntity } from '../difficulty.entity.ts';
import { DifficultyLevel } from '../difficulty.type.ts';

@InputType({ description: 'A level, whole: what is left out is empty afterwards.' })
export class DifficultyLevelSaveInput {
  @Field(() => String, {
    description: 'Code; a new one makes a new level. Capitals, digits, "-".',
  })
  code!: string;

  @Field(() => String, { description: 'Its name, in Vietnamese.' })
  name!: string;

  @Field(() => Int, { description: '1 to 9; a difficulty goes from lower to higher.' })
  rank!: number;

  @Field(() => ID, { description: 'The unit whose communes it is for.' })
  unitId!: string;

  @Field(() => ID, { description: 'Who has to act there.' })
  organisationId!: string;

  @Field(() => LocalDate, { nullable: true, description: 'First day.' })
  validFrom?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day; it stays readable.' })
  validTo?: string | null;

  @Field(() => String, { description: 'Where this is known from, in Vietnamese.' })
  source!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The revision that was read; left out for a new one.',
  })
  baseRevision?: number | null;

  @Field(() => ID, { description: 'Made by the client; sending it again gives the first answer.' })
  operationId!: string;
}

const DifficultyLevelSaveError = userErrorType('DifficultyLevelSave', { NOT_FOUND, STALE });

@Access(REACHED)
@ObjectType({ description: 'What came of saving a level.' })
export class DifficultyLevelSavePayload {
  @Field(() => DifficultyLevel, {
    nullable: true,
    description: 'The level as it is now; with STALE the version that somebody else made.',
  })
  level!: DifficultyLevelEntity | null;

  @Field(() => [DifficultyLevelSaveError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z
    .object({
      code: CODE,
      name: line(300),
      rank: z.int().min(1).max(9),
      unitId: unitIdShape,
      organisationId: idOf('ProgrammeOrganisation'),
      validFrom: clearable(day()),
      validTo: clearable(day()),
      source: line(1000),
      baseRevision: z.int().nullish(),
      operationId: operationId(),
    })
    .refine(...daysInOrder),
});

@Resolver()
export class DifficultyLevelSaveMutation {
  @Access(difficultyAccess.difficultyLevelSave)
  @Mutation(() => DifficultyLevelSavePayload, {
    description:
      'Saves a level that difficulties go up to, new or changed. None is ever removed: one that ends gets a last day.',
  })
  difficultyLevelSave(
    @Arg('input', () => DifficultyLevelSaveInput, { description: 'The level.' })
    input: DifficultyLevelSaveInput,
    @Ctx() context: Context,
  ): Promise<DifficultyLevelSavePayload> {
    return runMutation(context, {
      name: 'difficultyLevelSave',
      access: difficultyAccess.difficultyLevelSave,
      payload: DifficultyLevelSavePayload,
      errors: DifficultyLevelSaveError,
      args: { input },
      shape,
      run: async (tx, args) => {
        const { baseRevision, operationId: _, validFrom, validTo, ...given } = args.input;
        tx.authorize({ unitId: given.unitId });
        if (!(await isUnit(tx.em, given.unitId))) throw notFound(['input', 'unitId']);
        if (!(await tx.em.existsBy(OrganisationEntity, { id: given.organisationId }))) {
          throw notFound(['input', 'organisationId']);
        }
        const values = { ...given, validFrom: validFrom ?? null, validTo: validTo ?? null };
        const level = await storeByCode(tx, DifficultyLevelEntity, values, {
          baseRevision: baseRevision ?? null,
          type: 'DifficultyLevel',
          stale: (present) => ({ level: present }),
        });
        return { level };
      },
    });
  }
}
