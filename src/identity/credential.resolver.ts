import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { Context } from '../platform/graphql/context.ts';
import { toGlobalId } from '../platform/graphql/node.ts';
import type { UnitEntity } from '../region/region.entity.ts';
import { unitById } from '../region/region.loader.ts';
import type { ApiKeyEntity } from './api-key.entity.ts';
import { ApiKey } from './api-key.type.ts';
import { SignInState } from './identity.enums.ts';
import { personById } from './identity.loader.ts';
import type { PersonEntity } from './person.entity.ts';
import { Person } from './person.type.ts';
import type { RoleGrantEntity } from './role-grant.entity.ts';
import { GrantPlace, RoleGrant } from './role-grant.type.ts';
import type { SignInEntity } from './sign-in.entity.ts';
import { SignIn } from './sign-in.type.ts';

@Resolver(() => RoleGrant)
export class RoleGrantResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'Who holds the role.' })
  person(@Root() grant: RoleGrantEntity, @Ctx() context: Context): Promise<PersonEntity | null> {
    return context.load(personById, grant.personId);
  }

  @FieldResolver(() => GrantPlace, {
    nullable: true,
    description: 'Where it applies; null = everywhere, or for a producer.',
  })
  async unit(@Root() grant: RoleGrantEntity, @Ctx() context: Context): Promise<UnitEntity | null> {
    return grant.unitId ? context.load(unitById, grant.unitId) : null;
  }

  @FieldResolver(() => ID, {
    nullable: true,
    description: 'Global id of the producer (chủ thể) the person acts for; null for other roles.',
  })
  producerId(@Root() grant: RoleGrantEntity): string | null {
    return grant.producerId ? toGlobalId('Producer', grant.producerId) : null;
  }
}

@Resolver(() => SignIn)
export class SignInResolver {
  @FieldResolver(() => SignInState, { description: 'Whether it can still be used.' })
  state(@Root() signIn: SignInEntity, @Ctx() context: Context): SignInState {
    if (signIn.revokedAt) return SignInState.REVOKED;
    return signIn.expiresAt > context.now ? SignInState.ACTIVE : SignInState.EXPIRED;
  }

  @FieldResolver(() => Boolean, { description: 'True for the sign-in this request came with.' })
  current(@Root() signIn: SignInEntity, @Ctx() context: Context): boolean {
    return signIn.id === context.actor.credentialId;
  }
}

@Resolver(() => ApiKey)
export class ApiKeyResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'Whose roles the key carries.' })
  person(@Root() key: ApiKeyEntity, @Ctx() context: Context): Promise<PersonEntity | null> {
    return context.load(personById, key.personId);
  }
}
