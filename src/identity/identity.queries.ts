import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { Access, PUBLIC } from '../platform/graphql/access.ts';
import { ConnectionArgs, type Connection } from '../platform/graphql/connection.ts';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { keysetPage } from '../platform/graphql/keyset-page.ts';
import { uuidOf } from '../platform/graphql/node.ts';
import type { ApiKeyEntity } from './api-key.entity.ts';
import { ApiKey } from './api-key.type.ts';
import { identityAccess } from './identity.access.ts';
import { personById, visibleApiKeys, visiblePerson } from './identity.loader.ts';
import type { PersonEntity } from './person.entity.ts';
import { peopleQuery, PERSON_ORDERS, PersonFilter } from './person.filter.ts';
import { Person, PersonConnection, Viewer } from './person.type.ts';

@ArgsType()
class PeopleArgs extends ConnectionArgs {
  @Field(() => PersonFilter, { nullable: true, description: 'Which people; all without it.' })
  filter?: PersonFilter | null;
}

@Resolver()
export class IdentityQueries {
  @Access(PUBLIC)
  @Query(() => Viewer, {
    nullable: true,
    description: 'Whoever sends the request; null when nobody is signed in, and for API keys.',
  })
  async viewer(@Ctx() context: Context): Promise<PersonEntity | null> {
    const { via, personId } = context.actor;
    return via === 'sign-in' && personId ? context.load(personById, personId) : null;
  }

  @Access(identityAccess.people)
  @Query(() => PersonConnection, {
    description: 'Accounts by name in the Vietnamese alphabet. For administrators and auditors.',
  })
  people(
    @Args(() => PeopleArgs) { filter, ...page }: PeopleArgs,
    @Ctx() context: Context,
  ): Promise<Connection> {
    return keysetPage(peopleQuery(context, filter), {
      args: page,
      orders: PERSON_ORDERS,
      order: 'NAME',
      language: context.language,
    });
  }

  @Access(identityAccess.person)
  @Query(() => Person, {
    nullable: true,
    description: 'One account; null when there is none. For administrators and auditors.',
  })
  async person(
    @Arg('id', () => ID, { description: 'Global id of the person.' }) id: string,
    @Ctx() context: Context,
  ): Promise<PersonEntity | null> {
    const uuid = uuidOf(id, 'Person');
    return uuid ? visiblePerson(context, uuid) : null;
  }

  @Access(identityAccess.apiKeys)
  @Cost({ items: 50 })
  @Query(() => [ApiKey], {
    description:
      'API keys that are open or ended within 30 days, newest first: your own, or everybody’s for administrators.',
  })
  apiKeys(@Ctx() context: Context): Promise<ApiKeyEntity[]> {
    return visibleApiKeys(context);
  }
}
