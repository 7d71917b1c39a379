import { Arg, Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { publicError } from '../platform/graphql/errors.ts';
import { ConnectionArgs, type Connection } from '../platform/graphql/connection.ts';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { keysetPage } from '../platform/graphql/keyset-page.ts';
import { say } from '../platform/graphql/language.ts';
import { toGlobalId } from '../platform/graphql/node.ts';
import type { ProductCategoryEntity } from '../product/product-category.entity.ts';
import { productCategoryById } from '../product/product-category.loader.ts';
import { ProductCategory } from '../product/product-category.type.ts';
import type { ProductEntity } from '../product/product.entity.ts';
import { Product } from '../product/product.type.ts';
import { suggestionsFor, type SuggestedProduct } from './buyer-request.loader.ts';
import { BuyerRequest, ProductSuggestion } from './buyer-request.type.ts';
import type { BuyerRequestEntity } from './inquiry.entity.ts';
import { filteredInquiries } from './inquiry.filter.ts';
import { NEWEST_FIRST } from './inquiry.queries.ts';
import { buyerOf } from './inquiry.service.ts';
import { BuyerContact, InquiryConnection } from './inquiry.type.ts';

const MOST = 50;

@Resolver(() => BuyerRequest)
export class BuyerRequestResolver {
  @FieldResolver(() => BuyerContact, {
    nullable: true,
    description: 'Who needs it; null once it was emptied.',
  })
  buyer(@Root() request: BuyerRequestEntity): BuyerContact | null {
    return buyerOf(request);
  }

  @FieldResolver(() => ProductCategory, {
    nullable: true,
    description: 'Group, family or sub-group of products; null = any.',
  })
  async category(
    @Root() { groupId }: BuyerRequestEntity,
    @Ctx() context: Context,
  ): Promise<ProductCategoryEntity | null> {
    return groupId ? context.load(productCategoryById, groupId) : null;
  }

  @FieldResolver(() => Boolean, { description: 'Made up for a demonstration.' })
  isDemonstration(@Root() request: BuyerRequestEntity): boolean {
    return request.demonstration;
  }

  @Cost({ points: 50, items: 10 })
  @FieldResolver(() => [ProductSuggestion], {
    description: 'Products that may answer it, the best first, with the reasons.',
  })
  suggestions(
    @Root() request: BuyerRequestEntity,
    @Arg('first', () => Int, { defaultValue: 10, description: 'How many, 1–50.' }) first: number,
    @Ctx() context: Context,
  ): Promise<SuggestedProduct[]> {
    if (first < 1 || first > MOST) {
      const text = { vi: `first phải từ 1 đến ${MOST}.`, en: `first must be from 1 to ${MOST}.` };
      throw publicError('BAD_USER_INPUT', say(text, context.language));
    }
    return suggestionsFor(context, request, first);
  }

  @FieldResolver(() => InquiryConnection, {
    description: 'The producers it was passed on to, newest first, and what they answered.',
  })
  inquiries(
    @Root() request: BuyerRequestEntity,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Ctx() context: Context,
  ): Promise<Connection> {
    const requestId = toGlobalId('BuyerRequest', request.id);
    return keysetPage(filteredInquiries(context, { requestId }), {
      args,
      orders: NEWEST_FIRST,
      order: 'NEWEST',
      language: context.language,
    });
  }
}

@Resolver(() => ProductSuggestion)
export class ProductSuggestionResolver {
  @FieldResolver(() => Product, { nullable: true, description: 'The product.' })
  product(@Root() { product }: SuggestedProduct): ProductEntity | null {
    return product;
  }
}
