import {
  column,
  connection,
  defineRead,
  defineRoot,
  extendRead,
  nodeId,
  object,
  toMany,
  toOne,
} from '../platform/read/declare.ts';
import {
  POINT_OF_SALE_ORDERS,
  pointOfSaleConditions,
  SHOWN_POINTS,
  SHOWN_PRODUCTS,
  type PointOfSaleFilter,
} from './point-of-sale.filter.ts';

const pointOfSaleRead = defineRead('PointOfSale', {
  table: 'point_of_sale',
  visible: ({ t }) => `${t}.archived_at is null`,
  fields: {
    id: nodeId(),
    name: column(),
    kind: column(),
    address: column(),
    location: object(
      { latitude: column(), longitude: column() },
      ({ t }) => `${t}.latitude is not null`,
    ),
    openingHours: column(),
    commune: toOne('Commune', 'commune_id'),
    producer: toOne('Producer', 'producer_id'),
    products: toMany('Product', {
      where: ({ t, parent }) =>
        `${t}.id in (select s.product_id from point_of_sale_product s` +
        ` where s.point_of_sale_id = ${parent}.id)`,
      orderBy: ({ t }) => `${t}.name collate "vi-x-icu", ${t}.id`,
      limit: () => SHOWN_PRODUCTS,
    }),
    source: column(),
    revision: column(),
    isDemonstration: column('demonstration'),
  },
});

const pointsOfSaleRoot = defineRoot(
  'pointsOfSale',
  connection<{ filter?: PointOfSaleFilter | null }>('PointOfSale', {
    filter: ({ t, p, args }) =>
      pointOfSaleConditions(
        args.filter,
        t,
        (value, type) => p.add(value, type),
        () => p.today(),
      ),
    orders: POINT_OF_SALE_ORDERS,
    defaultOrder: 'NAME',
  }),
);

/** What points of sale add to products. */
const productExtension = extendRead('Product', {
  pointsOfSale: toMany('PointOfSale', {
    where: ({ t, parent }) =>
      `${t}.id in (select s.point_of_sale_id from point_of_sale_product s` +
      ` where s.product_id = ${parent}.id)`,
    orderBy: ({ t }) => `${t}.name collate "vi-x-icu", ${t}.id`,
    limit: () => SHOWN_POINTS,
  }),
});

export const POINT_OF_SALE_READS = [pointOfSaleRead, pointsOfSaleRoot, productExtension];
