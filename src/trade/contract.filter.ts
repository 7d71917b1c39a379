import { Field, ID, InputType, Int } from 'type-graphql';
import type { SelectQueryBuilder } from 'typeorm';
import type { KeysetOrder } from '../platform/db/keyset.ts';
import { uuidOf } from '../platform/graphql/node.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import type { TradeContractEntity } from './contract.entity.ts';
import { ContractKind, ContractState } from './contract.enums.ts';

@InputType({ description: 'Which contracts to list; the parts given must all fit.' })
export class TradeContractFilter {
  @Field(() => [ContractKind], {
    nullable: true,
    description: 'Only these kinds; an empty list matches nothing.',
  })
  kind?: ContractKind[] | null;

  @Field(() => ContractState, { nullable: true, description: 'Only those so today.' })
  state?: ContractState | null;

  @Field(() => ID, { nullable: true, description: 'Only with this buyer.' })
  buyerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only with this producer as a party.' })
  producerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only about this product.' })
  productId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those that came of this event.' })
  eventId?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Signed on this day or later.' })
  signedFrom?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Signed on this day or before.' })
  signedUntil?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'In force today and ending within so many days, 0 to 366.',
  })
  endingWithinDays?: number | null;
}

export const CONTRACT_ORDERS: Readonly<Record<'LATEST', KeysetOrder>> = {
  LATEST: { key: (t) => `${t}.signed_on`, type: 'date', direction: 'DESC' },
};

const RUNS = '(c.ended_on IS NULL OR c.ended_on > :today)';
const STATES: Readonly<Record<ContractState, string>> = {
  NOT_YET: `${RUNS} AND c.valid_from > :today`,
  IN_FORCE: `${RUNS} AND c.valid_from <= :today AND (c.valid_until IS NULL OR c.valid_until >= :today)`,
  EXPIRED: `${RUNS} AND c.valid_until < :today`,
  ENDED: 'c.ended_on <= :today',
};

const IDS = [
  ['buyerId', 'Buyer', 'c.buyer_id = :buyerId'],
  ['eventId', 'PromotionEvent', 'c.event_id = :eventId'],
  [
    'producerId',
    'Producer',
    'EXISTS (SELECT FROM trade_contract_line l WHERE l.contract_id = c.id AND l.producer_id = :producerId)',
  ],
  [
    'productId',
    'Product',
    'EXISTS (SELECT FROM trade_contract_line l WHERE l.contract_id = c.id AND l.product_id = :productId)',
  ],
] as const;

/** Narrows a query over contracts (alias `c`); ids of other types match nothing. */
export function filteredContracts(
  rows: SelectQueryBuilder<TradeContractEntity>,
  filter: TradeContractFilter | null | undefined,
  today: string,
): SelectQueryBuilder<TradeContractEntity> {
  if (!filter) return rows;
  for (const [field, type, sql] of IDS) {
    const id = filter[field];
    if (id) rows.andWhere(sql, { [field]: uuidOf(id, type) });
  }
  if (filter.kind) rows.andWhere('c.kind = ANY(:kind)', { kind: filter.kind });
  if (filter.state) rows.andWhere(`(${STATES[filter.state]})`, { today });
  if (filter.signedFrom) rows.andWhere('c.signed_on >= :from', { from: filter.signedFrom });
  if (filter.signedUntil) rows.andWhere('c.signed_on <= :until', { until: filter.signedUntil });
  if (typeof filter.endingWithinDays === 'number') {
    const days = Math.min(Math.max(filter.endingWithinDays, 0), 366);
    rows.andWhere(
      `(${STATES.IN_FORCE}) AND c.valid_until <= cast(:today as date) + cast(:days as int)`,
      { today, days },
    );
  }
  return rows;
}
