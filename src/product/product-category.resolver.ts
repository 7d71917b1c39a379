import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Access, PUBLIC } from '../platform/graphql/access.ts';
import { CacheFor } from '../platform/graphql/cache-policy.ts';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { Language } from '../platform/graphql/language.ts';
import type { ProductCategoryEntity } from './product-category.entity.ts';
import {
  productCategoriesByParentId,
  productCategoryById,
  productCategoryNameById,
  productGroups,
} from './product-category.loader.ts';
import { ProductCategory } from './product-category.type.ts';

@Resolver(() => ProductCategory)
export class ProductCategoryResolver {
  @CacheFor(86_400)
  @Cost({ items: 6 })
  @Access(PUBLIC)
  @Query(() => [ProductCategory], {
    description:
      'The product groups (ngành) of the official list, with their families and sub-groups below them.',
  })
  productGroups(@Ctx() context: Context): Promise<ProductCategoryEntity[]> {
    return productGroups(context);
  }

  @FieldResolver(() => String, {
    description: 'Official name in Vietnamese, or its translation.',
  })
  async name(
    @Root() category: ProductCategoryEntity,
    @Arg('language', () => Language, {
      nullable: true,
      description: 'Language of the name; that of the request when left out.',
    })
    language: Language | null,
    @Ctx() context: Context,
  ): Promise<string> {
    if ((language ?? context.language) === Language.VI) return category.name;
    return (await context.load(productCategoryNameById, category.id)) ?? category.name;
  }

  @FieldResolver(() => ProductCategory, {
    nullable: true,
    description: 'The layer above: the family of a sub-group, the group of a family.',
  })
  parent(
    @Root() category: ProductCategoryEntity,
    @Ctx() context: Context,
  ): Promise<ProductCategoryEntity | null> | null {
    return category.parentId ? context.load(productCategoryById, category.parentId) : null;
  }

  @Cost({ items: 4 })
  @FieldResolver(() => [ProductCategory], {
    description: 'The layer below, in the order of the decision; empty for a sub-group.',
  })
  children(
    @Root() category: ProductCategoryEntity,
    @Ctx() context: Context,
  ): Promise<ProductCategoryEntity[]> {
    return context.load(productCategoriesByParentId, category.id);
  }
}
