import type { WorkSheet } from '../document/kit/workbook.ts';
import type { Context } from '../platform/graphql/context.ts';
import { formatDay } from '../platform/text/format.ts';
import { producerById } from '../producer/producer.loader.ts';
import { ProducerEntity } from '../producer/producer.entity.ts';
import { ProductEntity } from '../product/product.entity.ts';
import { PromotionEventEntity } from '../promotion/promotion.entity.ts';
import { communeById } from '../region/region.loader.ts';
import { TradeContractEntity } from './contract.entity.ts';
import { contractSheet, salesSheet } from './record-tables.loader.ts';
import { SalesRecordEntity } from './sales.entity.ts';
import { StatisticsFigure } from './statistics.enums.ts';
import { countedRows, type Counted } from './statistics-rows.loader.ts';
import type { CountedEntity } from './statistics-rows.type.ts';

/** The rows behind one number as a table, each kind with its own columns. */
export async function countedTable(
  context: Context,
  number: Counted,
  most: number,
): Promise<WorkSheet> {
  const rows = await countedRows(context, number).orderBy('counted.id').limit(most).getMany();
  const of = <E extends CountedEntity>(entity: abstract new () => E) =>
    rows.filter((row): row is E => row instanceof entity);
  switch (number.figure) {
    case StatisticsFigure.CONTRACTS:
    case StatisticsFigure.MEMORANDA:
      return contractSheet(context, of(TradeContractEntity));
    case StatisticsFigure.SALES:
      return salesSheet(context, of(SalesRecordEntity));
    case StatisticsFigure.EVENTS:
      return eventSheet(of(PromotionEventEntity));
    case StatisticsFigure.PRODUCERS:
      return producerSheet(context, of(ProducerEntity));
    case StatisticsFigure.PRODUCTS:
      return productSheet(context, of(ProductEntity));
  }
}

const day = (text: string) => formatDay(text, 'VI');

function eventSheet(events: readonly PromotionEventEntity[]): WorkSheet {
  return {
    name: 'Sự kiện',
    head: ['Sự kiện', 'Đơn vị tổ chức', 'Địa điểm', 'Từ ngày', 'Đến ngày', 'Gian hàng của tỉnh'],
    widths: [40, 30, 30, 12, 12, 12],
    rows: events.map((one) => [
      ...[one.name, one.organiser, one.place],
      ...[day(one.startsOn), day(one.endsOn), one.boothsOwn],
    ]),
  };
}

async function producerSheet(
  context: Context,
  producers: readonly ProducerEntity[],
): Promise<WorkSheet> {
  const rows = await Promise.all(
    producers.map(async ({ name, communeId }) => [
      ...[name, (await communeById(context, communeId))?.fullName ?? null],
    ]),
  );
  return { name: 'Chủ thể', head: ['Chủ thể', 'Xã, phường'], widths: [44, 26], rows };
}

async function productSheet(
  context: Context,
  products: readonly ProductEntity[],
): Promise<WorkSheet> {
  const rows = await Promise.all(
    products.map(async ({ name, producerId, communeId }) => [
      ...[name, (await context.load(producerById, producerId))?.name ?? null],
      (await communeById(context, communeId))?.fullName ?? null,
    ]),
  );
  return {
    name: 'Sản phẩm',
    head: ['Sản phẩm', 'Chủ thể', 'Xã, phường'],
    widths: [44, 40, 26],
    rows,
  };
}
