import { Field, ID, InputType } from 'type-graphql';
import type { SelectQueryBuilder } from 'typeorm';
import { uuidOf } from '../platform/graphql/node.ts';
import type { ListingChangeEntity } from './listing-change.entity.ts';
import { ListingChangeState } from './listing-change.enums.ts';

@InputType({ description: 'Which proposed changes to list; the parts given must all fit.' })
export class ListingChangeFilter {
  @Field(() => [ListingChangeState], {
    nullable: true,
    description: 'Only in these states; an empty list matches nothing.',
  })
  state?: ListingChangeState[] | null;

  @Field(() => ID, { nullable: true, description: 'Only of products made in this commune.' })
  communeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only of this producer.' })
  producerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only of this product.' })
  productId?: string | null;
}

/** Narrows a query over proposals (alias `c`, products `p`); ids of other types match nothing. */
export function filteredChanges(
  rows: SelectQueryBuilder<ListingChangeEntity>,
  filter: ListingChangeFilter | null | undefined,
): SelectQueryBuilder<ListingChangeEntity> {
  const { state, communeId, producerId, productId } = filter ?? {};
  if (state) rows.andWhere('c.state = ANY(:state)', { state });
  if (communeId) {
    rows.andWhere('p.commune_id = :communeId', { communeId: uuidOf(communeId, 'Commune') });
  }
  if (producerId) {
    rows.andWhere('p.producer_id = :producerId', { producerId: uuidOf(producerId, 'Producer') });
  }
  if (productId) {
    rows.andWhere('c.product_id = :productId', { productId: uuidOf(productId, 'Product') });
  }
  return rows;
}
