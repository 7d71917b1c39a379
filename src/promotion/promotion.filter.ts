import type { SelectQueryBuilder } from 'typeorm';
import { Field, InputType } from 'type-graphql';
import type { KeysetOrder } from '../platform/db/keyset.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import type { PromotionEventEntity } from './promotion.entity.ts';
import { EventKind } from './promotion.enums.ts';

@InputType({ description: 'Which events to list; the parts given must all fit.' })
export class PromotionEventFilter {
  @Field(() => LocalDate, {
    nullable: true,
    description: 'Events that last until this day or longer.',
  })
  from?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Events that begin on this day or before.',
  })
  until?: string | null;

  @Field(() => [EventKind], {
    nullable: true,
    description: 'Only these kinds; an empty list matches nothing.',
  })
  kind?: EventKind[] | null;
}

export const EVENT_ORDERS: Readonly<Record<'LATEST', KeysetOrder>> = {
  LATEST: { key: (t) => `${t}.starts_on`, type: 'date', direction: 'DESC' },
};

/** What is still to come, the soonest first. */
export const UPCOMING_ORDERS: Readonly<Record<'SOONEST', KeysetOrder>> = {
  SOONEST: { key: (t) => `${t}.starts_on`, type: 'date', direction: 'ASC' },
};

/** Announced, and not over on the day. */
export function upcomingConditions(t: string, today: string): string[] {
  return [`${t}.status = 'ANNOUNCED'`, `${t}.ends_on >= ${today}`];
}

/** Narrows a query over events (alias `e`). */
export function filterEvents(
  query: SelectQueryBuilder<PromotionEventEntity>,
  filter: PromotionEventFilter | null | undefined,
): SelectQueryBuilder<PromotionEventEntity> {
  if (filter?.from) query.andWhere('e.ends_on >= :from', { from: filter.from });
  if (filter?.until) query.andWhere('e.starts_on <= :until', { until: filter.until });
  if (filter?.kind) query.andWhere('e.kind = ANY(:kind)', { kind: filter.kind });
  return query;
}
