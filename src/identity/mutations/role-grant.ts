import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { day, daysInOrder, idOf, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { identityAccess } from '../identity.access.ts';
import { Role } from '../identity.enums.ts';
import { unitId } from '../identity.shapes.ts';
import type { RoleGrantEntity } from '../role-grant.entity.ts';
import { RoleGrant } from '../role-grant.type.ts';
import { grantRole } from '../role.service.ts';

@InputType({ description: 'Who gets which role, where and how long.' })
export class RoleGrantInput {
  @Field(() => ID, { description: 'Global id of the person.' })
  personId!: string;

  @Field(() => Role, { description: 'The role.' })
  role!: Role;

  @Field(() => ID, {
    nullable: true,
    description:
      'Global id of the Province, District or Commune it applies in; left out = the whole province. Commune officers need one; administrators, auditors and producers take none.',
  })
  unitId!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Global id of the producer (chủ thể); for the role PRODUCER only.',
  })
  producerId!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'First day; today when left out.' })
  validFrom!: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Last day; until revoked when left out.',
  })
  validTo!: string | null;

  @Field(() => ID, {
    description: 'Made by the client, 8–64 characters: sending the same again changes nothing.',
  })
  operationId!: string;
}

const RoleGrantError = userErrorType('RoleGrant', {
  NOT_FOUND: 'There is no such person, unit or producer.',
  OWN_ROLES: 'Nobody grants roles to themselves.',
  WRONG_PLACE: 'The role needs another kind of place, or none.',
  ALREADY_GRANTED: 'The person has this role in this place in that time already.',
  ROLES_APART:
    'The person holds a role that excludes it: administrators and auditors do not sit on councils.',
});

@Access(REACHED)
@ObjectType({ description: 'The role that was given.' })
export class RoleGrantPayload {
  @Field(() => RoleGrant, { nullable: true, description: 'The new grant; null when refused.' })
  roleGrant!: RoleGrantEntity | null;

  @Field(() => [RoleGrantError], { description: 'Why it was refused; empty on success.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z
    .object({
      personId: idOf('Person'),
      role: z.enum(Role),
      unitId: unitId().nullish(),
      producerId: idOf('Producer').nullish(),
      validFrom: day().nullish(),
      validTo: day().nullish(),
      operationId: operationId(),
    })
    .refine(...daysInOrder),
});

@Resolver()
export class RoleGrantMutation {
  @Access(identityAccess.roleGrant)
  @Mutation(() => RoleGrantPayload, {
    description:
      'Gives a person a role (cấp quyền). Only administrators do, never to themselves; effective within a second.',
  })
  roleGrant(
    @Arg('input', () => RoleGrantInput, { description: 'Who, what, where.' })
    input: RoleGrantInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'roleGrant',
      access: identityAccess.roleGrant,
      payload: RoleGrantPayload,
      errors: RoleGrantError,
      args: { input },
      shape,
      run: async (tx, args) => {
        const { personId, role, ...rest } = args.input;
        const unit = rest.unitId ?? null;
        const producerId = rest.producerId ?? null;
        tx.authorize({ unitId: unit, producerId });
        const roleGrant = await grantRole(tx, {
          personId,
          role,
          unitId: unit,
          producerId,
          validFrom: rest.validFrom ?? context.today,
          validTo: rest.validTo ?? null,
        });
        return { roleGrant };
      },
    });
  }
}
