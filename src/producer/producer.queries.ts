import { Arg, Args, ArgsType, Ctx, Field, Query, Resolver } from 'type-graphql';
import { namedParameters } from '../platform/db/named-parameters.ts';
import { Access, PUBLIC } from '../platform/graphql/access.ts';
import { CacheFor } from '../platform/graphql/cache-policy.ts';
import { ConnectionArgs, type Connection } from '../platform/graphql/connection.ts';
import type { Context } from '../platform/graphql/context.ts';
import { keysetPage } from '../platform/graphql/keyset-page.ts';
import type { ProducerEntity } from './producer.entity.ts';
import {
  PRODUCER_ORDERS,
  producerConditions,
  ProducerFilter,
  ProducerOrder,
} from './producer.filter.ts';
import { producerBySlug, producerRows } from './producer.loader.ts';
import { Producer, ProducerConnection } from './producer.type.ts';

@ArgsType()
class ProducersArgs extends ConnectionArgs {
  @Field(() => ProducerFilter, { nullable: true, description: 'Which producers; all without it.' })
  filter?: ProducerFilter | null;

  @Field(() => ProducerOrder, {
    defaultValue: ProducerOrder.NAME,
    description: 'How they are sorted.',
  })
  orderBy!: ProducerOrder;
}

@Resolver()
export class ProducerQueries {
  @CacheFor(300)
  @Access(PUBLIC)
  @Query(() => Producer, {
    nullable: true,
    description:
      'A producer by the name in its web address. A former name leads to the same producer; compare slug to redirect.',
  })
  producer(
    @Arg('slug', () => String, { description: 'For example "htx-nong-san-tan-viet-a".' })
    slug: string,
    @Ctx() context: Context,
  ): Promise<ProducerEntity | null> {
    return producerBySlug(context, slug);
  }

  @CacheFor(300)
  @Access(PUBLIC)
  @Query(() => ProducerConnection, { description: 'Producers (chủ thể), page by page.' })
  producers(
    @Args(() => ProducersArgs) { filter, orderBy, ...page }: ProducersArgs,
    @Ctx() context: Context,
  ): Promise<Connection> {
    const query = producerRows(context);
    const add = namedParameters(query, 'filter');
    const today = () => add(context.today, 'date');
    for (const condition of producerConditions(filter, query.alias, add, today)) {
      query.andWhere(condition);
    }
    return keysetPage(query, {
      args: page,
      orders: PRODUCER_ORDERS,
      order: orderBy,
      language: context.language,
    });
  }
}
