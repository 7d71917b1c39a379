import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { Access } from '../platform/graphql/access.ts';
import { ConnectionArgs, type Connection } from '../platform/graphql/connection.ts';
import type { Context } from '../platform/graphql/context.ts';
import { keysetPage } from '../platform/graphql/keyset-page.ts';
import { productAccess } from './product.access.ts';
import { synonymRows } from './search-synonym.loader.ts';
import { SearchSynonymConnection } from './search-synonym.type.ts';

/** By the first word, as in a dictionary. */
const ORDERS = {
  WORD: {
    key: (t: string) => `(${t}.terms[1] collate "vi-x-icu")`,
    type: 'text',
    direction: 'ASC',
  },
} as const;

@Resolver()
export class SearchSynonymQueries {
  @Access(productAccess.searchSynonyms)
  @Query(() => SearchSynonymConnection, {
    description: 'Words that mean the same to those who search (từ đồng nghĩa), in their order.',
  })
  searchSynonyms(
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Ctx() context: Context,
  ): Promise<Connection> {
    const { language } = context;
    return keysetPage(synonymRows(context), { args, orders: ORDERS, order: 'WORD', language });
  }
}
