import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { fileById } from '../media/file.loader.ts';
import { File } from '../media/file.type.ts';
import type { StoredFileEntity } from '../media/stored-file.entity.ts';
import { Access } from '../platform/graphql/access.ts';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import type { ProductEntity } from '../product/product.entity.ts';
import { visibleProduct } from '../product/product.loader.ts';
import { Product } from '../product/product.type.ts';
import { reportByEventId } from './event-report.loader.ts';
import { EventReport } from './event-report.type.ts';
import type {
  BoothEntity,
  BudgetLineEntity,
  EventPhotoEntity,
  SampleConsignmentEntity,
} from './event-work.entity.ts';
import {
  boothByParticipationId,
  boothsByEventId,
  budgetByEventId,
  consignmentsByEventId,
  photosByEventId,
} from './event-work.loader.ts';
import { Booth, EventBudgetLine, EventPhoto, SampleConsignment } from './event-work.type.ts';
import { promotionAccess } from './promotion.access.ts';
import type { ParticipationEntity, PromotionEventEntity } from './promotion.entity.ts';
import { participationById } from './promotion.loader.ts';
import { Participation, PromotionEvent } from './promotion.type.ts';

@Resolver(() => PromotionEvent)
export class EventWorkResolver {
  @Access(promotionAccess.internalRead)
  @Cost({ items: 50 })
  @FieldResolver(() => [Booth], {
    nullable: true,
    description: 'The plan of its booths, row by row (sơ đồ gian hàng); for trade staff.',
  })
  booths(@Root() event: PromotionEventEntity, @Ctx() context: Context): Promise<BoothEntity[]> {
    return context.load(boothsByEventId, event.id);
  }

  @Access(promotionAccess.internalRead)
  @Cost({ items: 10 })
  @FieldResolver(() => [EventBudgetLine], {
    nullable: true,
    description: 'Planned and spent money by purpose; for trade staff.',
  })
  budgetLines(
    @Root() event: PromotionEventEntity,
    @Ctx() context: Context,
  ): Promise<BudgetLineEntity[]> {
    return context.load(budgetByEventId, event.id);
  }

  @Access(promotionAccess.participationRead)
  @Cost({ items: 20 })
  @FieldResolver(() => [SampleConsignment], {
    nullable: true,
    description:
      'Samples on their way: all for trade staff, those of its products for a producer, of its region for a commune.',
  })
  consignments(
    @Root() event: PromotionEventEntity,
    @Ctx() context: Context,
  ): Promise<SampleConsignmentEntity[]> {
    return context.load(consignmentsByEventId, event.id);
  }

  @Cost({ items: 10 })
  @FieldResolver(() => [EventPhoto], {
    description: 'Its published pictures; for trade staff all of them.',
  })
  photos(
    @Root() event: PromotionEventEntity,
    @Ctx() context: Context,
  ): Promise<EventPhotoEntity[]> {
    return context.load(photosByEventId, event.id);
  }

  @Access(promotionAccess.internalRead)
  @Cost({ points: 20, items: 10 })
  @FieldResolver(() => EventReport, {
    nullable: true,
    description: 'What it came to, on one page; for trade staff.',
  })
  report(@Root() event: PromotionEventEntity, @Ctx() context: Context) {
    return context.load(reportByEventId, event.id);
  }
}

@Resolver(() => Booth)
export class BoothResolver {
  @FieldResolver(() => Participation, {
    nullable: true,
    description: 'Who holds it; null for a free one.',
  })
  async participation(
    @Root() booth: BoothEntity,
    @Ctx() context: Context,
  ): Promise<ParticipationEntity | null> {
    return booth.participationId ? context.load(participationById, booth.participationId) : null;
  }
}

@Resolver(() => Participation)
export class ParticipationBoothResolver {
  @FieldResolver(() => Booth, {
    nullable: true,
    description: 'Its booth on the plan; null while it has none there.',
  })
  boothOnPlan(
    @Root() participation: ParticipationEntity,
    @Ctx() context: Context,
  ): Promise<BoothEntity | null> {
    return context.load(boothByParticipationId, participation.id);
  }
}

@Resolver(() => EventBudgetLine)
export class EventBudgetLineResolver {
  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Spent of what was planned, in basis points; null when nothing was planned.',
  })
  spentBasisPoints(@Root() { plannedAmount, spentAmount }: BudgetLineEntity): number | null {
    const planned = BigInt(plannedAmount ?? 0);
    return planned === 0n ? null : Number((BigInt(spentAmount ?? 0) * 10_000n) / planned);
  }
}

@Resolver(() => SampleConsignment)
export class SampleConsignmentResolver {
  @FieldResolver(() => Product, { nullable: true, description: 'Of which product.' })
  product(
    @Root() { productId }: SampleConsignmentEntity,
    @Ctx() context: Context,
  ): Promise<ProductEntity | null> {
    return visibleProduct(context, productId);
  }
}

@Resolver(() => EventPhoto)
export class EventPhotoResolver {
  @FieldResolver(() => File, { nullable: true, description: 'The picture itself.' })
  file(
    @Root() { fileId }: EventPhotoEntity,
    @Ctx() context: Context,
  ): Promise<StoredFileEntity | null> {
    return context.load(fileById, fileId);
  }

  @Access(promotionAccess.internalRead)
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Who on it has agreed, and how, in Vietnamese; for trade staff.',
  })
  consentNote(@Root() { consentNote }: EventPhotoEntity): string | null {
    return consentNote;
  }
}
