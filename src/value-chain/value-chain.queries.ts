import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Access, PUBLIC } from '../platform/graphql/access.ts';
import { CacheFor } from '../platform/graphql/cache-policy.ts';
import type { Context } from '../platform/graphql/context.ts';
import { uuidOf } from '../platform/graphql/node.ts';
import type { ValueChainEntity } from './value-chain.entity.ts';
import { visibleChain } from './value-chain.loader.ts';
import { ValueChain } from './value-chain.type.ts';

@Resolver()
export class ValueChainQueries {
  @CacheFor(60)
  @Access(PUBLIC)
  @Query(() => ValueChain, {
    nullable: true,
    description: 'A value chain by its id; it may be seen by whoever may see its product.',
  })
  async valueChain(
    @Arg('id', () => ID, { description: 'Global id of the chain.' }) id: string,
    @Ctx() context: Context,
  ): Promise<ValueChainEntity | null> {
    const uuid = uuidOf(id, 'ValueChain');
    return uuid ? visibleChain(context, uuid) : null;
  }
}
