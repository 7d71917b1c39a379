import { Field, ID, InputType } from 'type-graphql';
import type { SelectQueryBuilder } from 'typeorm';
import type { Context } from '../platform/graphql/context.ts';
import { uuidOf } from '../platform/graphql/node.ts';
import { readScope } from '../platform/graphql/read-scope.ts';
import { inquiryAccess } from './inquiry.access.ts';
import { InquiryEntity } from './inquiry.entity.ts';
import { InquiryState } from './inquiry.enums.ts';

@InputType({ description: 'Which inquiries to list; the parts given must all fit.' })
export class InquiryFilter {
  @Field(() => [InquiryState], {
    nullable: true,
    description: 'Only in these states; an empty list matches nothing. Without it all but spam.',
  })
  state?: InquiryState[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True = only those unanswered for more than 48 hours.',
  })
  isLate?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Only to this producer.' })
  producerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only about this product.' })
  productId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those passed on for this request.' })
  requestId?: string | null;
}

/** Inquiries the actor may read (alias `i`). */
export function inquiryRows(context: Context): SelectQueryBuilder<InquiryEntity> {
  const { anywhere, producerIds } = readScope(inquiryAccess.inquiries, context.actor);
  const rows = context.db.source.manager.createQueryBuilder(InquiryEntity, 'i');
  return anywhere
    ? rows.where('true')
    : rows.where('i.producer_id = ANY(:seenProducers)', { seenProducers: producerIds });
}

/** What a filter asks for; ids of other types match nothing. */
export function filteredInquiries(
  context: Context,
  filter: InquiryFilter | null | undefined,
): SelectQueryBuilder<InquiryEntity> {
  const rows = inquiryRows(context);
  if (filter?.state) rows.andWhere('i.state = ANY(:state)', { state: filter.state });
  else rows.andWhere(`i.state <> 'SPAM'`);
  if (typeof filter?.isLate === 'boolean') {
    const late = `(i.state = 'OPEN' AND i.due_at < :now)`;
    rows.andWhere(filter.isLate ? late : `NOT ${late}`, { now: context.now });
  }
  const ids = [
    ['producer', 'Producer', filter?.producerId],
    ['product', 'Product', filter?.productId],
    ['request', 'BuyerRequest', filter?.requestId],
  ] as const;
  for (const [name, type, id] of ids) {
    if (id) rows.andWhere(`i.${name}_id = :${name}`, { [name]: uuidOf(id, type) });
  }
  return rows;
}
