import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Access } from '../platform/graphql/access.ts';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import type { ProducerEntity } from '../producer/producer.entity.ts';
import { producerById } from '../producer/producer.loader.ts';
import { Producer } from '../producer/producer.type.ts';
import type { ProductEntity } from '../product/product.entity.ts';
import { visibleProduct } from '../product/product.loader.ts';
import { Product } from '../product/product.type.ts';
import type { EventApplicationEntity, EventCallEntity } from './application.entity.ts';
import {
  applicationsByEventId,
  callByEventId,
  criteriaByApplicationId,
  productIdsByApplicationId,
} from './application.loader.ts';
import { callIsOpen } from './event-work.rules.ts';
import { ApplicationCriteria, EventApplication, EventCall } from './event-work.type.ts';
import { promotionAccess } from './promotion.access.ts';
import type { PromotionEventEntity } from './promotion.entity.ts';
import { eventById } from './promotion.loader.ts';
import { PromotionEvent } from './promotion.type.ts';

@Resolver(() => PromotionEvent)
export class EventApplicationsResolver {
  @FieldResolver(() => EventCall, {
    nullable: true,
    description: 'The call to take part; null when there is none.',
  })
  call(
    @Root() event: PromotionEventEntity,
    @Ctx() context: Context,
  ): Promise<EventCallEntity | null> {
    return context.load(callByEventId, event.id);
  }

  @Access(promotionAccess.participationRead)
  @Cost({ items: 50 })
  @FieldResolver(() => [EventApplication], {
    nullable: true,
    description:
      'Who asks to take part, in the order of their coming: all for trade staff, its own for a producer, those of its region for a commune.',
  })
  applications(
    @Root() event: PromotionEventEntity,
    @Ctx() context: Context,
  ): Promise<EventApplicationEntity[]> {
    return context.load(applicationsByEventId, event.id);
  }
}

@Resolver(() => EventCall)
export class EventCallResolver {
  @FieldResolver(() => Boolean, { description: 'Producers may apply today.' })
  isOpen(@Root() call: EventCallEntity, @Ctx() context: Context): boolean {
    return callIsOpen(call, context.today);
  }
}

@Resolver(() => EventApplication)
export class EventApplicationResolver {
  @FieldResolver(() => PromotionEvent, { nullable: true, description: 'The event.' })
  event(
    @Root() { eventId }: EventApplicationEntity,
    @Ctx() context: Context,
  ): Promise<PromotionEventEntity | null> {
    return context.load(eventById, eventId);
  }

  @FieldResolver(() => Producer, { nullable: true, description: 'The producer.' })
  producer(
    @Root() { producerId }: EventApplicationEntity,
    @Ctx() context: Context,
  ): Promise<ProducerEntity | null> {
    return context.load(producerById, producerId);
  }

  @Cost({ items: 5 })
  @FieldResolver(() => [Product], {
    description: 'The products it would show, as far as they may be seen.',
  })
  async products(
    @Root() { id }: EventApplicationEntity,
    @Ctx() context: Context,
  ): Promise<ProductEntity[]> {
    const ids = await context.load(productIdsByApplicationId, id);
    const products = await Promise.all(ids.map((one) => visibleProduct(context, one)));
    return products.filter((product) => product !== null);
  }

  @Access(promotionAccess.internalRead)
  @FieldResolver(() => ApplicationCriteria, {
    nullable: true,
    description: 'What may be looked at when it is decided; for trade staff.',
  })
  criteria(
    @Root() { id }: EventApplicationEntity,
    @Ctx() context: Context,
  ): Promise<ApplicationCriteria | null> {
    return context.load(criteriaByApplicationId, id);
  }
}
