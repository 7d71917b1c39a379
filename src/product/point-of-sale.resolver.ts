import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import type { ProducerEntity } from '../producer/producer.entity.ts';
import { producerById } from '../producer/producer.loader.ts';
import { Producer } from '../producer/producer.type.ts';
import { Commune, GeoPoint } from '../region/commune.type.ts';
import type { CommuneEntity } from '../region/region.entity.ts';
import { communeById } from '../region/region.loader.ts';
import type { PointOfSaleEntity } from './point-of-sale.entity.ts';
import { pointsOfSaleByProductId, productsByPointOfSaleId } from './point-of-sale.loader.ts';
import { PointOfSale } from './point-of-sale.type.ts';
import type { ProductEntity } from './product.entity.ts';
import { Product } from './product.type.ts';

@Resolver(() => PointOfSale)
export class PointOfSaleResolver {
  @FieldResolver(() => GeoPoint, {
    nullable: true,
    description: 'Where it is on the map; null when not known.',
  })
  location(@Root() { latitude, longitude }: PointOfSaleEntity): GeoPoint | null {
    return latitude === null || longitude === null ? null : { latitude, longitude };
  }

  @FieldResolver(() => Commune, {
    nullable: true,
    description: 'Commune, ward or township; null outside the province.',
  })
  async commune(
    @Root() point: PointOfSaleEntity,
    @Ctx() context: Context,
  ): Promise<CommuneEntity | null> {
    return point.communeId ? communeById(context, point.communeId) : null;
  }

  @FieldResolver(() => Producer, {
    nullable: true,
    description: 'The producer whose own it is; null = it is not a producer’s.',
  })
  async producer(
    @Root() point: PointOfSaleEntity,
    @Ctx() context: Context,
  ): Promise<ProducerEntity | null> {
    return point.producerId ? context.load(producerById, point.producerId) : null;
  }

  @Cost({ items: 10 })
  @FieldResolver(() => [Product], {
    description: 'Published products that are sold there, at most 100, by name.',
  })
  products(@Root() point: PointOfSaleEntity, @Ctx() context: Context): Promise<ProductEntity[]> {
    return context.load(productsByPointOfSaleId, point.id);
  }

  @FieldResolver(() => Boolean, {
    description: 'True for entries that only show how the system works (dữ liệu minh họa).',
  })
  isDemonstration(@Root() point: PointOfSaleEntity): boolean {
    return point.demonstration;
  }
}

/** What points of sale add to products. */
@Resolver(() => Product)
export class ProductPointsOfSaleResolver {
  @Cost({ items: 5 })
  @FieldResolver(() => [PointOfSale], {
    description: 'Where it is sold (điểm bán), at most 50, by name.',
  })
  pointsOfSale(
    @Root() product: ProductEntity,
    @Ctx() context: Context,
  ): Promise<PointOfSaleEntity[]> {
    return context.load(pointsOfSaleByProductId, product.id);
  }
}
