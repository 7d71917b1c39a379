import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { Access, PUBLIC } from '../platform/graphql/access.ts';
import { CacheFor } from '../platform/graphql/cache-policy.ts';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import type { ProducerEntity } from '../producer/producer.entity.ts';
import { producerById } from '../producer/producer.loader.ts';
import { Producer } from '../producer/producer.type.ts';
import { Commune } from '../region/commune.type.ts';
import type { CommuneEntity } from '../region/region.entity.ts';
import { communeById } from '../region/region.loader.ts';
import { suggestionsFor } from './catalogue-suggestion.loader.ts';
import { CatalogueSuggestion } from './catalogue-suggestion.type.ts';
import type { ProductCategoryEntity } from './product-category.entity.ts';
import { productCategoryById } from './product-category.loader.ts';
import { ProductCategory } from './product-category.type.ts';
import type { ProductEntity } from './product.entity.ts';
import { productById } from './product.loader.ts';
import { Product } from './product.type.ts';

@Resolver(() => CatalogueSuggestion)
export class CatalogueSuggestionQueries {
  @CacheFor(60)
  @Cost({ points: 10, items: 8 })
  @Access(PUBLIC)
  @Query(() => [CatalogueSuggestion], {
    description:
      'What somebody who types may mean (gợi ý): products, producers, communes, groups. Nothing below two letters.',
  })
  catalogueSuggestions(
    @Arg('query', () => String, { description: 'What was typed so far, accents or not.' })
    query: string,
    @Arg('first', () => Int, {
      defaultValue: 8,
      description: 'How many at most, 0 to 8; more is taken as 8.',
    })
    first: number,
    @Ctx() context: Context,
  ): Promise<CatalogueSuggestion[]> {
    return suggestionsFor(context, query, first);
  }

  @FieldResolver(() => Product, { nullable: true, description: 'The product, if it is one.' })
  async product(
    @Root() { productId }: CatalogueSuggestion,
    @Ctx() context: Context,
  ): Promise<ProductEntity | null> {
    return productId ? context.load(productById, productId) : null;
  }

  @FieldResolver(() => Producer, { nullable: true, description: 'The producer, if it is one.' })
  async producer(
    @Root() { producerId }: CatalogueSuggestion,
    @Ctx() context: Context,
  ): Promise<ProducerEntity | null> {
    return producerId ? context.load(producerById, producerId) : null;
  }

  @FieldResolver(() => Commune, { nullable: true, description: 'The commune, if it is one.' })
  async commune(
    @Root() { communeId }: CatalogueSuggestion,
    @Ctx() context: Context,
  ): Promise<CommuneEntity | null> {
    return communeId ? communeById(context, communeId) : null;
  }

  @FieldResolver(() => ProductCategory, {
    nullable: true,
    description: 'The group or family, if it is one.',
  })
  async group(
    @Root() { categoryId }: CatalogueSuggestion,
    @Ctx() context: Context,
  ): Promise<ProductCategoryEntity | null> {
    return categoryId ? context.load(productCategoryById, categoryId) : null;
  }
}
