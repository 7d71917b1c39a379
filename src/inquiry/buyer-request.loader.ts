import { In, type SelectQueryBuilder } from 'typeorm';
import type { Context } from '../platform/graphql/context.ts';
import { defineLoader, oneByKey } from '../platform/graphql/loaders.ts';
import { defineNode } from '../platform/graphql/node.ts';
import { readScope } from '../platform/graphql/read-scope.ts';
import type { ProductEntity } from '../product/product.entity.ts';
import { productById } from '../product/product.loader.ts';
import { inquiryAccess } from './inquiry.access.ts';
import { BuyerRequestEntity } from './inquiry.entity.ts';
import { suggest, type Suggestion, type Supply } from './suggestion.rules.ts';

/** Requests the actor may read (alias `r`). */
export function requestRows(context: Context): SelectQueryBuilder<BuyerRequestEntity> {
  const { anywhere } = readScope(inquiryAccess.buyerRequests, context.actor);
  return context.db.source.manager
    .createQueryBuilder(BuyerRequestEntity, 'r')
    .where(anywhere ? 'true' : 'false');
}

/** Requests by id; hidden ones are null like those that do not exist. */
export const requestById = defineLoader<string, BuyerRequestEntity | null>(
  'requestById',
  async (ids, context) => {
    const rows = await requestRows(context)
      .andWhere({ id: In([...ids]) })
      .getMany();
    return oneByKey(ids, rows, (row) => row.id);
  },
);

/** Candidates weighed at the most; the search puts the best matches first. */
const MOST = 200;

/** Products in the catalogue that the words find or that belong to the group, with what is said of them. */
const CANDIDATES = `
  WITH found AS (
    SELECT id, rank FROM search_products($1::text, $2::date) ORDER BY rank, id LIMIT ${MOST}
  ), grouped AS (
    SELECT id FROM product
     WHERE status = 'PUBLISHED' AND $3::uuid IN (group_id, family_id, subgroup_id)
     ORDER BY id LIMIT ${MOST}
  )
  SELECT p.id, p.capacity_amount::float8 AS "capacityAmount", p.capacity_unit AS "capacityUnit",
         p.price_unit AS "priceUnit", p.price_base_quantity::float8 AS "priceBaseQuantity",
         p.price_base_unit AS "priceBaseUnit", p.season_months AS "seasonMonths",
         p.stock_state AS "stockState",
         CASE WHEN p.certified_from <= $2::date AND p.certified_until >= $2::date
              THEN p.stars END AS stars,
         p.id IN (SELECT id FROM found) AS "wordsMatch",
         p.id IN (SELECT id FROM grouped) AS "groupMatches"
    FROM product p
   WHERE p.status = 'PUBLISHED'
     AND p.id IN (SELECT id FROM found UNION SELECT id FROM grouped)`;

export interface SuggestedProduct extends Suggestion {
  readonly product: ProductEntity | null;
}

/** The products that answer a request best, the best first; equal ones stay in the order of their ids. */
export async function suggestionsFor(
  context: Context,
  request: BuyerRequestEntity,
  first: number,
): Promise<SuggestedProduct[]> {
  const { rows } = await context.db.pool.query<Supply & { id: string }>(CANDIDATES, [
    request.wants,
    context.today,
    request.groupId,
  ]);
  const { unit, months, minStars } = request;
  const need = { quantity: Number(request.quantity), unit, months };
  const weighed = rows
    .filter(({ stars }) => minStars === null || (stars !== null && stars >= minStars))
    .map((row) => ({ id: row.id, suggestion: suggest(need, row) }))
    .sort((a, b) => b.suggestion.fit - a.suggestion.fit || (a.id < b.id ? -1 : 1))
    .slice(0, first);
  const products = await context.loadMany(
    productById,
    weighed.map(({ id }) => id),
  );
  return weighed.map(({ suggestion }, index) => ({ ...suggestion, product: products[index]! }));
}

defineNode({
  type: 'BuyerRequest',
  entity: BuyerRequestEntity,
  load: (context: Context, id) => context.load(requestById, id),
});
