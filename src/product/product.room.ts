import type { Room } from '../platform/graphql/room.ts';
import { CatalogueSuggestionQueries } from './catalogue-suggestion.queries.ts';
import { CATALOGUE_READS } from './catalogue.fields.ts';
import { CatalogueQueries, CommuneFacetResolver, GroupFacetResolver } from './catalogue.queries.ts';
import { ListingChangeEntity } from './listing-change.entity.ts';
import { ListingChangeQueries } from './listing-change.queries.ts';
import { ListingChangeResolver } from './listing-change.resolver.ts';
import { ListingChangeAcceptMutation } from './mutations/listing-change-accept.ts';
import { ListingChangeProposeMutation } from './mutations/listing-change-propose.ts';
import { ListingChangeReturnMutation } from './mutations/listing-change-return.ts';
import { ListingChangeWithdrawMutation } from './mutations/listing-change-withdraw.ts';
import { OfferUpdateMutation } from './mutations/offer-update.ts';
import { SearchSynonymSaveMutation } from './mutations/search-synonym-save.ts';
import { ProductArchiveMutation } from './mutations/product-archive.ts';
import { ProductCreateMutation } from './mutations/product-create.ts';
import { ProductPublishMutation } from './mutations/product-publish.ts';
import { ProductRestoreMutation } from './mutations/product-restore.ts';
import { ProductReturnMutation } from './mutations/product-return.ts';
import { ProductSubmitMutation } from './mutations/product-submit.ts';
import { ProductUpdateMutation } from './mutations/product-update.ts';
import { ProductVersionRestoreMutation } from './mutations/product-version-restore.ts';
import { OfferChangeEntity } from './offer.entity.ts';
import { OfferChangeResolver, ProductOfferResolver } from './offer.resolver.ts';
import { ProducerProductsResolver } from './producer-products.resolver.ts';
import {
  ProductCategoryEntity,
  ProductCategoryTranslationEntity,
} from './product-category.entity.ts';
import { ProducerTaskQueries } from './producer-task.queries.ts';
import { ProductCategoryResolver } from './product-category.resolver.ts';
import { ProductListingQueries } from './product-listing.queries.ts';
import { ProductReviewResolver } from './product-review.resolver.ts';
import { ProductTextResolver } from './product-text.resolver.ts';
import { ProductEntity, ProductImageEntity, ProductTranslationEntity } from './product.entity.ts';
import { ProductVersionEntity } from './product-version.entity.ts';
import { ProductVersionQueries } from './product-version.queries.ts';
import { ProductVersionResolver, ProductVersionsResolver } from './product-version.resolver.ts';
import { PRODUCT_READS } from './product.fields.ts';
import { ProductImageResolver, ProductResolver } from './product.resolver.ts';
import { SearchSynonymEntity } from './search-synonym.entity.ts';
import { SearchSynonymQueries } from './search-synonym.queries.ts';
import { TranslationGapEntity } from './translation-gap.entity.ts';
import { TranslationGapQueries } from './translation-gap.queries.ts';

export const product: Room = {
  name: 'product',
  entities: [
    ProductCategoryEntity,
    ProductCategoryTranslationEntity,
    ProductEntity,
    ProductTranslationEntity,
    ProductImageEntity,
    ProductVersionEntity,
    OfferChangeEntity,
    ListingChangeEntity,
    TranslationGapEntity,
    SearchSynonymEntity,
  ],
  resolvers: [
    CatalogueQueries,
    GroupFacetResolver,
    CommuneFacetResolver,
    ProductListingQueries,
    ProductResolver,
    ProductTextResolver,
    ProductReviewResolver,
    ProductVersionQueries,
    ProductVersionsResolver,
    ProductVersionResolver,
    ProductOfferResolver,
    OfferChangeResolver,
    ListingChangeQueries,
    ListingChangeResolver,
    ProducerTaskQueries,
    TranslationGapQueries,
    CatalogueSuggestionQueries,
    SearchSynonymQueries,
    ProductImageResolver,
    ProductCategoryResolver,
    ProducerProductsResolver,
    ProductCreateMutation,
    ProductUpdateMutation,
    ProductSubmitMutation,
    ProductReturnMutation,
    ProductPublishMutation,
    ProductArchiveMutation,
    ProductRestoreMutation,
    ProductVersionRestoreMutation,
    OfferUpdateMutation,
    SearchSynonymSaveMutation,
    ListingChangeProposeMutation,
    ListingChangeWithdrawMutation,
    ListingChangeAcceptMutation,
    ListingChangeReturnMutation,
  ],
  reads: [...PRODUCT_READS, ...CATALOGUE_READS],
};
