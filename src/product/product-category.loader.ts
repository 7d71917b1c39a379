import { In } from 'typeorm';
import type { Context } from '../platform/graphql/context.ts';
import { defineLoader, manyByKey, oneByKey } from '../platform/graphql/loaders.ts';
import { defineNode } from '../platform/graphql/node.ts';
import { CategoryLevel } from './product.enums.ts';
import {
  ProductCategoryEntity,
  ProductCategoryTranslationEntity,
} from './product-category.entity.ts';

export const productCategoryById = defineLoader<string, ProductCategoryEntity | null>(
  'productCategoryById',
  async (ids, context) => {
    const rows = await context.db.source.manager.findBy(ProductCategoryEntity, {
      id: In([...ids]),
    });
    return oneByKey(ids, rows, (row) => row.id);
  },
);

/** The families of a group, the sub-groups of a family. */
export const productCategoriesByParentId = defineLoader<string, ProductCategoryEntity[]>(
  'productCategoriesByParentId',
  async (ids, context) => {
    const rows = await context.db.source.manager.find(ProductCategoryEntity, {
      where: { parentId: In([...ids]) },
      order: { position: 'ASC' },
    });
    return manyByKey(ids, rows, (row) => row.parentId!);
  },
);

/** The English name of a category. */
export const productCategoryNameById = defineLoader<string, string | null>(
  'productCategoryNameById',
  async (ids, context) => {
    const rows = await context.db.source.manager.findBy(ProductCategoryTranslationEntity, {
      categoryId: In([...ids]),
      language: 'EN',
    });
    return oneByKey(ids, rows, (row) => row.categoryId).map((row) => row?.name ?? null);
  },
);

export function productGroups(context: Context): Promise<ProductCategoryEntity[]> {
  return context.db.source.manager.find(ProductCategoryEntity, {
    where: { level: CategoryLevel.GROUP },
    order: { position: 'ASC' },
  });
}

defineNode({
  type: 'ProductCategory',
  entity: ProductCategoryEntity,
  load: (context, id) => context.load(productCategoryById, id),
});
