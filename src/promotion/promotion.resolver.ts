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
import { Commune } from '../region/commune.type.ts';
import type { CommuneEntity } from '../region/region.entity.ts';
import { communeById } from '../region/region.loader.ts';
import { promotionAccess } from './promotion.access.ts';
import type {
  EventOutcomeEntity,
  ParticipationEntity,
  PromotionEventEntity,
} from './promotion.entity.ts';
import {
  eventById,
  outcomesByEventId,
  outcomesByParticipationId,
  participationById,
  participationsByEventId,
  participationsByProducerId,
  participationsByProductId,
  productIdsByParticipationId,
} from './promotion.loader.ts';
import { EventOutcome, Participation, PromotionEvent } from './promotion.type.ts';

const WHOSE =
  'Those the reader may see: all for trade staff, its own for a producer, those of its region for a commune.';

@Resolver(() => PromotionEvent)
export class PromotionEventResolver {
  @FieldResolver(() => Commune, {
    nullable: true,
    description: 'The commune or ward it is held in.',
  })
  async commune(
    @Root() event: PromotionEventEntity,
    @Ctx() context: Context,
  ): Promise<CommuneEntity | null> {
    return event.communeId ? communeById(context, event.communeId) : null;
  }

  @Access(promotionAccess.participationRead)
  @Cost({ items: 50 })
  @FieldResolver(() => [Participation], {
    nullable: true,
    description: `Who takes part, in the order of registration. ${WHOSE}`,
  })
  participations(
    @Root() event: PromotionEventEntity,
    @Ctx() context: Context,
  ): Promise<ParticipationEntity[]> {
    return context.load(participationsByEventId, event.id);
  }

  @Access(promotionAccess.internalRead)
  @Cost({ items: 3 })
  @FieldResolver(() => [EventOutcome], {
    nullable: true,
    description: 'Figures of the event as a whole, one for each source; for trade staff.',
  })
  outcomes(
    @Root() event: PromotionEventEntity,
    @Ctx() context: Context,
  ): Promise<EventOutcomeEntity[]> {
    return context.load(outcomesByEventId, event.id);
  }
}

@Resolver(() => Participation)
export class ParticipationResolver {
  @FieldResolver(() => PromotionEvent, { nullable: true, description: 'The event.' })
  event(
    @Root() participation: ParticipationEntity,
    @Ctx() context: Context,
  ): Promise<PromotionEventEntity | null> {
    return context.load(eventById, participation.eventId);
  }

  @FieldResolver(() => Producer, { nullable: true, description: 'The producer.' })
  producer(
    @Root() participation: ParticipationEntity,
    @Ctx() context: Context,
  ): Promise<ProducerEntity | null> {
    return context.load(producerById, participation.producerId);
  }

  @Cost({ items: 5 })
  @FieldResolver(() => [Product], {
    description: 'The products it shows, as far as they may be seen.',
  })
  async products(
    @Root() participation: ParticipationEntity,
    @Ctx() context: Context,
  ): Promise<ProductEntity[]> {
    const ids = await context.load(productIdsByParticipationId, participation.id);
    const products = await Promise.all(ids.map((id) => visibleProduct(context, id)));
    return products.filter((product) => product !== null);
  }

  @Cost({ items: 3 })
  @FieldResolver(() => [EventOutcome], { description: 'What came of it, one for each source.' })
  outcomes(
    @Root() participation: ParticipationEntity,
    @Ctx() context: Context,
  ): Promise<EventOutcomeEntity[]> {
    return context.load(outcomesByParticipationId, participation.id);
  }
}

@Resolver(() => EventOutcome)
export class EventOutcomeResolver {
  @FieldResolver(() => PromotionEvent, { nullable: true, description: 'The event.' })
  event(
    @Root() outcome: EventOutcomeEntity,
    @Ctx() context: Context,
  ): Promise<PromotionEventEntity | null> {
    return context.load(eventById, outcome.eventId);
  }

  @FieldResolver(() => Participation, {
    nullable: true,
    description: 'The participation; null for figures of the event as a whole.',
  })
  async participation(
    @Root() outcome: EventOutcomeEntity,
    @Ctx() context: Context,
  ): Promise<ParticipationEntity | null> {
    return outcome.participationId
      ? context.load(participationById, outcome.participationId)
      : null;
  }
}

@Resolver(() => Producer)
export class ProducerParticipationsResolver {
  @Access(promotionAccess.participationRead)
  @Cost({ items: 10 })
  @FieldResolver(() => [Participation], {
    nullable: true,
    description: `The events it takes or took part in, the last registered first. ${WHOSE}`,
  })
  participations(
    @Root() producer: ProducerEntity,
    @Ctx() context: Context,
  ): Promise<ParticipationEntity[]> {
    return context.load(participationsByProducerId, producer.id);
  }
}

@Resolver(() => Product)
export class ProductParticipationsResolver {
  @Access(promotionAccess.participationRead)
  @Cost({ items: 10 })
  @FieldResolver(() => [Participation], {
    nullable: true,
    description: `The participations it is or was shown at, the last registered first. ${WHOSE}`,
  })
  participations(
    @Root() product: ProductEntity,
    @Ctx() context: Context,
  ): Promise<ParticipationEntity[]> {
    return context.load(participationsByProductId, product.id);
  }
}
