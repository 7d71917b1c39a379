import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { Access } from '../platform/graphql/access.ts';
import type { Context } from '../platform/graphql/context.ts';
import { uuidOf } from '../platform/graphql/node.ts';
import { productAccess } from './product.access.ts';
import { differences } from './product-content.rules.ts';
import { versionsOf } from './product-version.loader.ts';
import { ProductVersionComparison } from './product-version.type.ts';

@Resolver()
export class ProductVersionQueries {
  @Access(productAccess.productListings)
  @Query(() => ProductVersionComparison, {
    nullable: true,
    description:
      'Two versions of a product side by side (so sánh phiên bản); null when one is unknown or the caller does not look after the product.',
  })
  async productVersionCompare(
    @Arg('id', () => ID, { description: 'The product.' }) id: string,
    @Arg('from', () => Int, { description: 'Number of the version to compare from.' }) from: number,
    @Arg('to', () => Int, { description: 'Number of the version to compare to.' }) to: number,
    @Ctx() context: Context,
  ): Promise<ProductVersionComparison | null> {
    const uuid = uuidOf(id, 'Product');
    const versions = uuid && (await versionsOf(context, uuid, [from, to]));
    if (!versions) return null;
    const [one, other] = versions;
    return { from: one, to: other, differences: differences(one.content, other.content) };
  }
}
