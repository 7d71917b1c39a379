import { Field, ID, InputType } from 'type-graphql';
import type { SelectQueryBuilder } from 'typeorm';
import type { KeysetOrder } from '../platform/db/keyset.ts';
import { uuidOf } from '../platform/graphql/node.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import type { SalesRecordEntity } from './sales.entity.ts';
import { PeriodKind, SalesChannel, SalesSource } from './sales.enums.ts';

@InputType({ description: 'Which sales to list; the parts given must all fit.' })
export class SalesFilter {
  @Field(() => ID, { nullable: true, description: 'Only of this product.' })
  productId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only of this producer.' })
  producerId?: string | null;

  @Field(() => [SalesChannel], {
    nullable: true,
    description: 'Only through these channels; an empty list matches nothing.',
  })
  channel?: SalesChannel[] | null;

  @Field(() => [SalesSource], {
    nullable: true,
    description: 'Only from these sources; an empty list matches nothing.',
  })
  source?: SalesSource[] | null;

  @Field(() => PeriodKind, { nullable: true, description: 'Only periods of this length.' })
  periodKind?: PeriodKind | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Periods beginning on this day or later.',
  })
  from?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Periods beginning on this day or before.',
  })
  until?: string | null;
}

export const SALES_ORDERS: Readonly<Record<'LATEST', KeysetOrder>> = {
  LATEST: { key: (t) => `${t}.period_start`, type: 'date', direction: 'DESC' },
};

/** Narrows a query over sales (alias `s`); ids of other types match nothing. */
export function filteredSales(
  rows: SelectQueryBuilder<SalesRecordEntity>,
  filter: SalesFilter | null | undefined,
): SelectQueryBuilder<SalesRecordEntity> {
  if (!filter) return rows;
  if (filter.productId) {
    rows.andWhere('s.product_id = :productId', { productId: uuidOf(filter.productId, 'Product') });
  }
  if (filter.producerId) {
    rows.andWhere('s.product_id IN (SELECT id FROM product WHERE producer_id = :producerId)', {
      producerId: uuidOf(filter.producerId, 'Producer'),
    });
  }
  if (filter.channel) rows.andWhere('s.channel = ANY(:channel)', { channel: filter.channel });
  if (filter.source) rows.andWhere('s.source = ANY(:source)', { source: filter.source });
  if (filter.periodKind) rows.andWhere('s.period_kind = :kind', { kind: filter.periodKind });
  if (filter.from) rows.andWhere('s.period_start >= :from', { from: filter.from });
  if (filter.until) rows.andWhere('s.period_start <= :until', { until: filter.until });
  return rows;
}
