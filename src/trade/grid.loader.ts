import type { SelectQueryBuilder } from 'typeorm';
import { namedParameters } from '../platform/db/named-parameters.ts';
import type { Context } from '../platform/graphql/context.ts';
import { defineLoader, oneByKey } from '../platform/graphql/loaders.ts';
import type { ProductEntity } from '../product/product.entity.ts';
import { publishedProducts } from '../product/product.loader.ts';
import { gridConditions, type ProductGridFilter } from './grid.filter.ts';
import type { ProductPapers } from './grid.type.ts';
import { SavedViewEntity } from './saved-view.entity.ts';

/** The published products (alias `p`) of a filter of the grid. */
export function gridProducts(
  context: Context,
  filter: ProductGridFilter | null | undefined,
): SelectQueryBuilder<ProductEntity> {
  const rows = publishedProducts(context);
  const add = namedParameters(rows, 'grid');
  const today = add(context.today, 'date');
  for (const condition of gridConditions(filter, { add, today: () => today })) {
    rows.andWhere(condition);
  }
  return rows;
}

const PAPERS = `
  SELECT p.id,
         EXISTS (SELECT FROM product_image i WHERE i.product_id = p.id) AS photo,
         p.story IS NOT NULL AS story,
         EXISTS (SELECT FROM product_translation t
                  WHERE t.product_id = p.id AND t.language = 'EN' AND t.name IS NOT NULL) AS english,
         EXISTS (SELECT FROM trade_contract_line l JOIN trade_contract c ON c.id = l.contract_id
                  WHERE l.product_id = p.id AND c.valid_from <= $2::date
                    AND (c.valid_until IS NULL OR c.valid_until >= $2::date)
                    AND (c.ended_on IS NULL OR c.ended_on > $2::date)) AS contract
    FROM product p WHERE p.id = ANY($1::uuid[])`;

const NO_PAPERS: ProductPapers = {
  ...{ photo: false, story: false, english: false, contract: false, count: 0 },
};

export const papersByProductId = defineLoader<string, ProductPapers>(
  'papersByProductId',
  async (ids, context) => {
    const { rows } = await context.db.pool.query<Omit<ProductPapers, 'count'> & { id: string }>(
      PAPERS,
      [ids, context.today],
    );
    return oneByKey(ids, rows, ({ id }) => id).map((row) => {
      if (!row) return NO_PAPERS;
      const { photo, story, english, contract } = row;
      const count = [photo, story, english, contract].filter(Boolean).length;
      return { photo, story, english, contract, count };
    });
  },
);

/** The viewer's own views and those that are shared, by name. */
export function savedViewsOf(context: Context): Promise<SavedViewEntity[]> {
  return context.db.source.manager
    .createQueryBuilder(SavedViewEntity, 'v')
    .where('v.owner_id = :me OR v.shared', { me: context.actor.personId })
    .orderBy('v.name COLLATE "vi-x-icu"')
    .addOrderBy('v.id')
    .limit(200)
    .getMany();
}
