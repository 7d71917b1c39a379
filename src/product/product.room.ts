import type { Room } from '../platform/graphql/room.ts';
import { CATALOGUE_READS } from './catalogue.fields.ts';
import { CatalogueQueries, CommuneFacetResolver, GroupFacetResolver } from './catalogue.queries.ts';
import { ProductArchiveMutation } from './mutations/product-archive.ts';
import { ProductCreateMutation } from './mutations/product-create.ts';
import { ProductPublishMutation } from './mutations/product-publish.ts';
import { ProductRestoreMutation } from './mutations/product-restore.ts';
import { ProductUpdateMutation } from './mutations/product-update.ts';
import { ProducerProductsResolver } from './producer-products.resolver.ts';
import {
  ProductCategoryEntity,
  ProductCategoryTranslationEntity,
} from './product-category.entity.ts';
import { ProductCategoryResolver } from './product-category.resolver.ts';
import { ProductListingQueries } from './product-listing.queries.ts';
import { ProductTextResolver } from './product-text.resolver.ts';
import { ProductEntity, ProductImageEntity, ProductTranslationEntity } from './product.entity.ts';
import { PRODUCT_READS } from './product.fields.ts';
import { ProductImageResolver, ProductResolver } from './product.resolver.ts';

export const product: Room = {
  name: 'product',
  entities: [
    ProductCategoryEntity,
    ProductCategoryTranslationEntity,
    ProductEntity,
    ProductTranslationEntity,
    ProductImageEntity,
  ],
  resolvers: [
    CatalogueQueries,
    GroupFacetResolver,
    CommuneFacetResolver,
    ProductListingQueries,
    ProductResolver,
    ProductTextResolver,
    ProductImageResolver,
    ProductCategoryResolver,
    ProducerProductsResolver,
    ProductCreateMutation,
    ProductUpdateMutation,
    ProductPublishMutation,
    ProductArchiveMutation,
    ProductRestoreMutation,
  ],
  reads: [...PRODUCT_READS, ...CATALOGUE_READS],
};
