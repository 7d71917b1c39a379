import { Field, InputType } from 'type-graphql';
import type { SelectQueryBuilder } from 'typeorm';
import type { KeysetOrder } from '../platform/db/keyset.ts';
import { escapeLike } from '../platform/text/like.ts';
import type { BuyerEntity } from './buyer.entity.ts';
import { BuyerKind } from './buyer.enums.ts';

@InputType({ description: 'Which buyers to list; the parts given must all fit.' })
export class BuyerFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Part of the name, accents or not, or the whole tax code.',
  })
  query?: string | null;

  @Field(() => [BuyerKind], {
    nullable: true,
    description: 'Only these kinds; an empty list matches nothing.',
  })
  kind?: BuyerKind[] | null;
}

export const BUYER_ORDERS: Readonly<Record<'NAME', KeysetOrder>> = {
  NAME: { key: (t) => `${t}.name collate "vi-x-icu"`, type: 'text', direction: 'ASC' },
};

/** Narrows a query over buyers (alias `b`). */
export function filteredBuyers(
  rows: SelectQueryBuilder<BuyerEntity>,
  filter: BuyerFilter | null | undefined,
): SelectQueryBuilder<BuyerEntity> {
  const text = filter?.query?.trim().slice(0, 200);
  if (text) {
    rows.andWhere(
      `(b.name_key LIKE '%' || f_unaccent(f_words(:text)) || '%' OR b.tax_code = :code)`,
      { text: escapeLike(text), code: text },
    );
  }
  if (filter?.kind) rows.andWhere('b.kind = ANY(:kind)', { kind: filter.kind });
  return rows;
}
