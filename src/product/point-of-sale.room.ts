import type { Room } from '../platform/graphql/room.ts';
import { PointOfSaleArchiveMutation } from './mutations/point-of-sale-archive.ts';
import { PointOfSaleCreateMutation } from './mutations/point-of-sale-create.ts';
import { PointOfSaleUpdateMutation } from './mutations/point-of-sale-update.ts';
import { PointOfSaleEntity, PointOfSaleProductEntity } from './point-of-sale.entity.ts';
import { POINT_OF_SALE_READS } from './point-of-sale.fields.ts';
import { PointOfSaleQueries } from './point-of-sale.queries.ts';
import { PointOfSaleResolver, ProductPointsOfSaleResolver } from './point-of-sale.resolver.ts';

export const pointOfSale: Room = {
  name: 'point-of-sale',
  entities: [PointOfSaleEntity, PointOfSaleProductEntity],
  resolvers: [
    PointOfSaleQueries,
    PointOfSaleResolver,
    ProductPointsOfSaleResolver,
    PointOfSaleCreateMutation,
    PointOfSaleUpdateMutation,
    PointOfSaleArchiveMutation,
  ],
  reads: POINT_OF_SALE_READS,
};
