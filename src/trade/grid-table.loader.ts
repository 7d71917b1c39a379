import type { Cell, WorkSheet } from '../document/kit/workbook.ts';
import type { Context } from '../platform/graphql/context.ts';
import { formatDay } from '../platform/text/format.ts';
import type { ProducerEntity } from '../producer/producer.entity.ts';
import { producerById } from '../producer/producer.loader.ts';
import { PRODUCER_KIND_WORDS } from '../producer/producer-words.rules.ts';
import { productCategoryById } from '../product/product-category.loader.ts';
import type { ProductEntity } from '../product/product.entity.ts';
import type { ProductValidity } from '../product/product.enums.ts';
import { starsOn, validityOn } from '../product/product.rules.ts';
import { communeById } from '../region/region.loader.ts';
import { GRID_ORDERS, type ProductGridFilter } from './grid.filter.ts';
import type { GridColumn, GridOrder } from './grid.enums.ts';
import { gridProducts, papersByProductId } from './grid.loader.ts';
import { periodFacts } from './period.rules.ts';
import { latestSaleByProductId } from './sales.loader.ts';

const VALIDITY: Readonly<Record<ProductValidity, string>> = {
  VALID: 'Còn hạn',
  EXPIRED: 'Hết hạn',
  NONE: 'Chưa có',
};

interface Source {
  readonly context: Context;
  readonly product: ProductEntity;
  readonly producer: ProducerEntity | null;
}

const number = (text: string | null) => (text === null ? null : Number(text));
const sales = ({ context, product }: Source) => context.load(latestSaleByProductId, product.id);

type Column = readonly [head: string, width: number, value: (of: Source) => Cell | Promise<Cell>];

const COLUMNS: Readonly<Record<GridColumn, Column>> = {
  NAME: ['Sản phẩm', 34, ({ product }) => product.name],
  STARS: ['Hạng sao', 9, ({ product, context }) => starsOn(product, context.today)],
  VALIDITY: [
    'Hiệu lực',
    11,
    ({ product, context }) => VALIDITY[validityOn(product, context.today)],
  ],
  VALID_UNTIL: [
    ...(['Hạn', 12] as const),
    ({ product }) => product.certifiedUntil && formatDay(product.certifiedUntil, 'VI'),
  ],
  PRODUCER: ['Chủ thể', 34, ({ producer }) => producer?.name ?? null],
  PRODUCER_KIND: [
    'Loại chủ thể',
    18,
    ({ producer }) => producer && PRODUCER_KIND_WORDS[producer.kind],
  ],
  COMMUNE: [
    ...(['Xã, phường', 22] as const),
    async ({ context, product }) =>
      (await communeById(context, product.communeId))?.fullName ?? null,
  ],
  GROUP: [
    ...(['Ngành', 24] as const),
    async ({ context, product }) =>
      (await context.load(productCategoryById, product.groupId))?.name ?? null,
  ],
  PRICE: ['Giá (đồng)', 13, ({ product }) => number(product.priceAmount)],
  PRICE_UNIT: ['Đơn vị tính giá', 13, ({ product }) => product.priceUnit],
  CAPACITY: ['Năng lực mỗi tháng', 13, ({ product }) => number(product.capacityAmount)],
  CAPACITY_UNIT: ['Đơn vị năng lực', 13, ({ product }) => product.capacityUnit],
  PHONE: [
    ...(['Điện thoại', 15] as const),
    ({ producer }) => (producer?.phonePublic ? producer.phone : null),
  ],
  PAPERS: [
    ...(['Giấy tờ', 9] as const),
    async ({ context, product }) =>
      `${(await context.load(papersByProductId, product.id)).count}/4`,
  ],
  LAST_SALES: [
    ...(['Doanh số gần nhất (đồng)', 16] as const),
    async (of) => number((await sales(of))?.amount ?? null),
  ],
  LAST_SALES_PERIOD: [
    ...(['Kỳ', 14] as const),
    async (of) => {
      const last = await sales(of);
      return last && periodFacts({ kind: last.periodKind, start: last.periodStart }).name;
    },
  ],
};

/** The grid as a table: the same rows in the same order, the columns that are shown. */
export async function gridTable(
  context: Context,
  options: {
    readonly filter: ProductGridFilter | null;
    readonly orderBy: GridOrder;
    readonly columns: readonly GridColumn[];
    readonly most: number;
  },
): Promise<WorkSheet> {
  const order = GRID_ORDERS[options.orderBy];
  const products = await gridProducts(context, options.filter)
    .orderBy(order.key('p'), order.direction)
    .addOrderBy('p.id', order.direction)
    .limit(options.most)
    .getMany();
  const columns = options.columns.map((column) => COLUMNS[column]);
  const rows = await Promise.all(
    products.map(async (product) => {
      const producer = await context.load(producerById, product.producerId);
      return Promise.all(columns.map(async ([, , value]) => value({ context, product, producer })));
    }),
  );
  return {
    name: 'Bảng sản phẩm',
    head: columns.map(([head]) => head),
    widths: columns.map(([, width]) => width),
    rows,
    landscape: true,
  };
}
