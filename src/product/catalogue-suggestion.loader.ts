import type { Context } from '../platform/graphql/context.ts';
import type { CatalogueSuggestion } from './catalogue-suggestion.type.ts';

export async function suggestionsFor(
  context: Context,
  query: string,
  first: number,
): Promise<CatalogueSuggestion[]> {
  const { rows } = await context.db.pool.query<CatalogueSuggestion>(
    `select kind, product_id as "productId", producer_id as "producerId",
            commune_id as "communeId", category_id as "categoryId"
       from catalogue_suggestions($1, $2::date, $3) order by place`,
    [query, context.today, first],
  );
  return rows;
}
