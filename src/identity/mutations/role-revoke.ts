import { Arg, Ctx, Field, ID, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { identityAccess } from '../identity.access.ts';
import type { RoleGrantEntity } from '../role-grant.entity.ts';
import { RoleGrant } from '../role-grant.type.ts';
import { revokeRole } from '../role.service.ts';

const RoleRevokeError = userErrorType('RoleRevoke', {
  NOT_FOUND: 'There is no such role grant.',
  OWN_ROLES: 'Nobody revokes their own roles.',
});

@Access(REACHED)
@ObjectType({ description: 'The role that was taken back.' })
export class RoleRevokePayload {
  @Field(() => RoleGrant, { nullable: true, description: 'The revoked grant; null when refused.' })
  roleGrant!: RoleGrantEntity | null;

  @Field(() => [RoleRevokeError], { description: 'Why it was refused; empty on success.' })
  userErrors!: UserErrorValue[];
}

@Resolver()
export class RoleRevokeMutation {
  @Access(identityAccess.roleRevoke)
  @Mutation(() => RoleRevokePayload, {
    description:
      'Takes a role back (thu hồi quyền), effective within a second. Doing it twice changes nothing.',
  })
  roleRevoke(
    @Arg('id', () => ID, { description: 'Global id of the role grant.' }) id: string,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'roleRevoke',
      access: identityAccess.roleRevoke,
      payload: RoleRevokePayload,
      errors: RoleRevokeError,
      args: { id },
      shape: z.object({ id: idOf('RoleGrant') }),
      run: async (tx, args) => {
        tx.authorize({});
        return { roleGrant: await revokeRole(tx, args.id) };
      },
    });
  }
}
