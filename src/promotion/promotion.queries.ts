import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { Access, PUBLIC } from '../platform/graphql/access.ts';
import { namedParameters } from '../platform/db/named-parameters.ts';
import { CacheFor } from '../platform/graphql/cache-policy.ts';
import { ConnectionArgs, type Connection } from '../platform/graphql/connection.ts';
import type { Context } from '../platform/graphql/context.ts';
import { keysetPage } from '../platform/graphql/keyset-page.ts';
import { uuidOf } from '../platform/graphql/node.ts';
import type { PromotionEventEntity } from './promotion.entity.ts';
import {
  EVENT_ORDERS,
  filterEvents,
  PromotionEventFilter,
  UPCOMING_ORDERS,
  upcomingConditions,
} from './promotion.filter.ts';
import { visibleEvent, visibleEvents } from './promotion.loader.ts';
import { PromotionEvent, PromotionEventConnection } from './promotion.type.ts';

@ArgsType()
class PromotionEventsArgs extends ConnectionArgs {
  @Field(() => PromotionEventFilter, {
    nullable: true,
    description: 'Which events; all without it.',
  })
  filter?: PromotionEventFilter | null;
}

@Resolver()
export class PromotionQueries {
  @CacheFor(300)
  @Access(PUBLIC)
  @Query(() => PromotionEventConnection, {
    description:
      'Trade-promotion events (sự kiện xúc tiến thương mại), the latest first; plans only for trade staff.',
  })
  promotionEvents(
    @Args(() => PromotionEventsArgs) { filter, ...page }: PromotionEventsArgs,
    @Ctx() context: Context,
  ): Promise<Connection> {
    return keysetPage(filterEvents(visibleEvents(context), filter), {
      args: page,
      orders: EVENT_ORDERS,
      order: 'LATEST',
      language: context.language,
    });
  }

  @CacheFor(300)
  @Access(PUBLIC)
  @Query(() => PromotionEvent, {
    nullable: true,
    description: 'One event by its id; null when there is none, or when it is only planned.',
  })
  async promotionEvent(
    @Arg('id', () => ID, { description: 'Global id of the event.' }) id: string,
    @Ctx() context: Context,
  ): Promise<PromotionEventEntity | null> {
    const uuid = uuidOf(id, 'PromotionEvent');
    return uuid ? visibleEvent(context, uuid) : null;
  }

  @CacheFor(300)
  @Access(PUBLIC)
  @Query(() => PromotionEventConnection, {
    description:
      'Announced events that are not over yet, the soonest first (sự kiện sắp tới); the same for everybody.',
  })
  upcomingEvents(
    @Args(() => ConnectionArgs) page: ConnectionArgs,
    @Ctx() context: Context,
  ): Promise<Connection> {
    const query = visibleEvents(context);
    const today = namedParameters(query, 'upcoming')(context.today, 'date');
    for (const condition of upcomingConditions('e', today)) query.andWhere(condition);
    return keysetPage(query, {
      args: page,
      orders: UPCOMING_ORDERS,
      order: 'SOONEST',
      language: context.language,
    });
  }
}
