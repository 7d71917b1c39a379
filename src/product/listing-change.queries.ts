import { Args, ArgsType, Ctx, Field, Query, Resolver } from 'type-graphql';
import { Access } from '../platform/graphql/access.ts';
import { ConnectionArgs, type Connection } from '../platform/graphql/connection.ts';
import type { Context } from '../platform/graphql/context.ts';
import { keysetPage } from '../platform/graphql/keyset-page.ts';
import { ListingChangeFilter, filteredChanges } from './listing-change.filter.ts';
import { listingChangeRows } from './listing-change.loader.ts';
import { ListingChangeConnection } from './listing-change.type.ts';
import { productAccess } from './product.access.ts';

@ArgsType()
class ListingChangesArgs extends ConnectionArgs {
  @Field(() => ListingChangeFilter, { nullable: true, description: 'Which; all without it.' })
  filter?: ListingChangeFilter | null;
}

/** Ids grow with time, so their order is that of proposing. */
const ORDERS = {
  NEWEST: { key: (t: string) => `${t}.id`, type: 'uuid', direction: 'DESC' },
} as const;

@Resolver()
export class ListingChangeQueries {
  @Access(productAccess.listingChanges)
  @Query(() => ListingChangeConnection, {
    description:
      'What producers ask to have changed in published products (duyệt thay đổi), the newest first: a producer its own, an officer those of the region.',
  })
  listingChanges(
    @Args(() => ListingChangesArgs) { filter, ...args }: ListingChangesArgs,
    @Ctx() context: Context,
  ): Promise<Connection> {
    const rows = filteredChanges(listingChangeRows(context), filter);
    const { language } = context;
    return keysetPage(rows, { args, orders: ORDERS, order: 'NEWEST', language });
  }
}
