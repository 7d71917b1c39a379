import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Role } from '../../identity/identity.enums.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, notFound, STALE } from '../../platform/graphql/refusals.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { clearable, day, daysInOrder, line, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { OrganisationKind } from '../duty.enums.ts';
import { OrganisationEntity } from '../organisation.entity.ts';
import { ProgrammeOrganisation } from '../organisation.type.ts';
import { programmeAccess } from '../programme.access.ts';
import { CODE, unitIdShape } from '../programme.rules.ts';
import { isUnit, storeByCode } from '../programme.service.ts';

@InputType({ description: 'An organisation, whole: what is left out is empty afterwards.' })
export class ProgrammeOrganisationSaveInput {
  @Field(() => String, {
    description: 'Code; a new one makes a new organisation. Capitals, digits, "-".',
  })
  code!: string;

  @Field(() => String, { description: 'Its name, in Vietnamese.' })
  name!: string;

  @Field(() => OrganisationKind, { description: 'What kind of body it is.' })
  kind!: OrganisationKind;

  @Field(() => ID, { description: 'The commune, district or province it works in.' })
  unitId!: string;

  @Field(() => Role, {
    nullable: true,
    description: 'Whose people see its duties: COORDINATION_OFFICE, COMMUNE_OFFICER or nobody.',
  })
  role?: Role | null;

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

const ProgrammeOrganisationSaveError = userErrorType('ProgrammeOrganisationSave', {
  NOT_FOUND,
  STALE,
});

@Access(REACHED)
@ObjectType({ description: 'What came of saving an organisation.' })
export class ProgrammeOrganisationSavePayload {
  @Field(() => ProgrammeOrganisation, {
    nullable: true,
    description: 'As it is now; with STALE the version that somebody else made.',
  })
  organisation!: OrganisationEntity | null;

  @Field(() => [ProgrammeOrganisationSaveError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z
    .object({
      code: CODE,
      name: line(300),
      kind: z.enum(OrganisationKind),
      unitId: unitIdShape,
      role: clearable(z.enum([Role.COORDINATION_OFFICE, Role.COMMUNE_OFFICER])),
      validFrom: clearable(day()),
      validTo: clearable(day()),
      source: line(1000),
      baseRevision: z.int().nullish(),
      operationId: operationId(),
    })
    .refine(...daysInOrder),
});

@Resolver()
export class ProgrammeOrganisationSaveMutation {
  @Access(programmeAccess.programmeOrganisationSave)
  @Mutation(() => ProgrammeOrganisationSavePayload, {
    description:
      'Saves an organisation, new or changed. None is ever removed: one that ends gets a last day.',
  })
  programmeOrganisationSave(
    @Arg('input', () => ProgrammeOrganisationSaveInput, { description: 'The organisation.' })
    input: ProgrammeOrganisationSaveInput,
    @Ctx() context: Context,
  ): Promise<ProgrammeOrganisationSavePayload> {
    return runMutation(context, {
      name: 'programmeOrganisationSave',
      access: programmeAccess.programmeOrganisationSave,
      payload: ProgrammeOrganisationSavePayload,
      errors: ProgrammeOrganisationSaveError,
      args: { input },
      shape,
      run: async (tx, args) => {
        const { baseRevision, operationId: _, role, validFrom, validTo, ...given } = args.input;
        tx.authorize({ unitId: given.unitId });
        if (!(await isUnit(tx.em, given.unitId))) throw notFound(['input', 'unitId']);
        const values = {
          ...given,
          ...{ role: role ?? null, validFrom: validFrom ?? null, validTo: validTo ?? null },
        };
        const organisation = await storeByCode(tx, OrganisationEntity, values, {
          baseRevision: baseRevision ?? null,
          type: 'ProgrammeOrganisation',
          stale: (present) => ({ organisation: present }),
        });
        return { organisation };
      },
    });
  }
}
