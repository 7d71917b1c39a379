import { FieldResolver, GraphQLISODateTime, Resolver, Root } from 'type-graphql';
import { Access } from '../platform/graphql/access.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { LOOKED_AFTER } from './product.access.ts';
import type { ProductEntity } from './product.entity.ts';
import { Product } from './product.type.ts';
import { ProductClaim } from './product-version.type.ts';

/** What the way into the catalogue adds to a product. */
@Resolver(() => Product)
export class ProductReviewResolver {
  @Cost({ items: 3 })
  @FieldResolver(() => [ProductClaim], {
    description: 'What its label claims of nutrition, health, growing and the like (công bố).',
  })
  claims(@Root() product: ProductEntity): ProductClaim[] {
    return [...product.claims];
  }

  @Access(LOOKED_AFTER)
  @FieldResolver(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When it was last submitted. For those who look after it.',
  })
  submittedAt(@Root() product: ProductEntity): Date | null {
    return product.submittedAt;
  }

  @Access(LOOKED_AFTER)
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Why it was given back, in plain words; only while it is RETURNED. For those who look after it.',
  })
  returnReason(@Root() product: ProductEntity): string | null {
    return product.returnReason;
  }
}
