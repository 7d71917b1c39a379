import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Access, PUBLIC } from '../platform/graphql/access.ts';
import { CacheFor } from '../platform/graphql/cache-policy.ts';
import { childConnection } from '../platform/graphql/child-pages.ts';
import { ConnectionArgs, type Connection } from '../platform/graphql/connection.ts';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { productAccess } from '../product/product.access.ts';
import type { ProductEntity } from '../product/product.entity.ts';
import { visibleProduct } from '../product/product.loader.ts';
import { Product } from '../product/product.type.ts';
import { Commune } from '../region/commune.type.ts';
import type { CommuneEntity } from '../region/region.entity.ts';
import { communeById } from '../region/region.loader.ts';
import type { LotInputEntity, ProductLotEntity } from './lot.entity.ts';
import {
  draftLotsByProductId,
  inputsByLotId,
  lotCountByProductId,
  lotPageByProductId,
  lotsUpstream,
  publicLotByCode,
  visibleLotById,
  type LotStepRow,
} from './lot.loader.ts';
import { LotInput, LotStep, ProductLot, ProductLotConnection } from './lot.type.ts';
import type { ChainParticipantEntity } from './value-chain.entity.ts';
import { LotState } from './value-chain.enums.ts';
import { participantById } from './value-chain.loader.ts';
import { ChainParticipant, Quantity } from './value-chain.type.ts';

type Amount = Pick<ProductLotEntity, 'quantity' | 'quantityUnit'>;
const amountOf = ({ quantity, quantityUnit }: Amount): Quantity | null =>
  quantity !== null && quantityUnit !== null ? { amount: quantity, unit: quantityUnit } : null;

@Resolver(() => ProductLot)
export class ProductLotResolver {
  @CacheFor(60)
  @Access(PUBLIC)
  @Query(() => ProductLot, {
    nullable: true,
    description:
      'A published lot by its product and the code on the goods (truy xuất nguồn gốc); null when there is none. A lot that was called back says so.',
  })
  lot(
    @Arg('product', () => String, { description: "The product's name in its web address." })
    product: string,
    @Arg('code', () => String, { description: 'The code of the lot.' }) code: string,
    @Ctx() context: Context,
  ): Promise<ProductLotEntity | null> {
    return publicLotByCode(context, product, code);
  }

  @FieldResolver(() => Product, { nullable: true, description: 'The product.' })
  product(@Root() lot: ProductLotEntity, @Ctx() context: Context): Promise<ProductEntity | null> {
    return visibleProduct(context, lot.productId);
  }

  @FieldResolver(() => Commune, { nullable: true, description: 'Where it was made.' })
  async commune(
    @Root() lot: ProductLotEntity,
    @Ctx() context: Context,
  ): Promise<CommuneEntity | null> {
    return lot.communeId ? communeById(context, lot.communeId) : null;
  }

  @FieldResolver(() => ChainParticipant, {
    nullable: true,
    description: 'The participant of the chain that made it.',
  })
  async madeBy(
    @Root() lot: ProductLotEntity,
    @Ctx() context: Context,
  ): Promise<ChainParticipantEntity | null> {
    return lot.participantId ? context.load(participantById, lot.participantId) : null;
  }

  @FieldResolver(() => Quantity, { nullable: true, description: 'How much was made.' })
  quantity(@Root() lot: ProductLotEntity): Quantity | null {
    return amountOf(lot);
  }

  @Cost({ items: 5 })
  @FieldResolver(() => [LotInput], { description: 'What went into it, as recorded.' })
  inputs(@Root() lot: ProductLotEntity, @Ctx() context: Context): Promise<LotInputEntity[]> {
    return context.load(inputsByLotId, lot.id);
  }

  @Cost({ points: 20, items: 20 })
  @FieldResolver(() => [LotStep], {
    description:
      'All published lots it comes from as far as that is recorded, nearest first, each once; at most about 2,000.',
  })
  upstream(@Root() lot: ProductLotEntity, @Ctx() context: Context): Promise<LotStepRow[]> {
    return context.load(lotsUpstream, lot.id);
  }

  @Cost({ points: 20 })
  @FieldResolver(() => Boolean, {
    description: 'A lot that it comes from was called back: ask before it is sold on.',
  })
  async hasWithdrawnInput(
    @Root() lot: ProductLotEntity,
    @Ctx() context: Context,
  ): Promise<boolean> {
    const steps = await context.load(lotsUpstream, lot.id);
    return steps.some(({ state }) => state === LotState.WITHDRAWN);
  }
}

@Resolver(() => LotInput)
export class LotInputResolver {
  @FieldResolver(() => ProductLot, {
    nullable: true,
    description: 'The lot; null for what is only named, and for one that may not be seen.',
  })
  async lot(
    @Root() input: LotInputEntity,
    @Ctx() context: Context,
  ): Promise<ProductLotEntity | null> {
    return input.sourceLotId ? context.load(visibleLotById, input.sourceLotId) : null;
  }

  @FieldResolver(() => ChainParticipant, { nullable: true, description: 'Who supplied it.' })
  async supplier(
    @Root() input: LotInputEntity,
    @Ctx() context: Context,
  ): Promise<ChainParticipantEntity | null> {
    return input.participantId ? context.load(participantById, input.participantId) : null;
  }

  @FieldResolver(() => Quantity, { nullable: true, description: 'How much of it.' })
  quantity(@Root() input: LotInputEntity): Quantity | null {
    return amountOf(input);
  }
}

@Resolver(() => LotStep)
export class LotStepResolver {
  @FieldResolver(() => ProductLot, { nullable: true, description: 'The lot.' })
  lot(@Root() step: LotStepRow, @Ctx() context: Context): Promise<ProductLotEntity | null> {
    return context.load(visibleLotById, step.id);
  }
}

@Resolver(() => Product)
export class ProductLotsResolver {
  @FieldResolver(() => ProductLotConnection, {
    description: 'Its published lots, the last made first; those called back say so.',
  })
  async lots(
    @Root() product: ProductEntity,
    @Args(() => ConnectionArgs) { first, last, after, before }: ConnectionArgs,
    @Ctx() context: Context,
  ): Promise<Connection> {
    const key = JSON.stringify([{ first, last, after, before }, product.id]);
    const page = await context.load(lotPageByProductId, key);
    const ids = page.rows.map(({ id }) => id);
    const nodes = await context.loadMany(visibleLotById, ids);
    return childConnection(page, nodes, () => context.load(lotCountByProductId, product.id));
  }

  @Access(productAccess.productListings)
  @Cost({ items: 10 })
  @FieldResolver(() => [ProductLot], {
    nullable: true,
    description: 'Lots that are still being entered; for those who look after the product.',
  })
  draftLots(@Root() product: ProductEntity, @Ctx() context: Context): Promise<ProductLotEntity[]> {
    return context.load(draftLotsByProductId, product.id);
  }
}
