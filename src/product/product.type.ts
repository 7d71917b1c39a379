import { Field, GraphQLISODateTime, Int, ObjectType } from 'type-graphql';
import { Access, PUBLIC } from '../platform/graphql/access.ts';
import { CacheFor } from '../platform/graphql/cache-policy.ts';
import { connectionType } from '../platform/graphql/connection.ts';
import { Node } from '../platform/graphql/node.ts';
import { BigIntScalar, Decimal, LocalDate } from '../platform/graphql/scalars.ts';
import { BaseUnit, Currency, ProductStatus, StockState } from './product.enums.ts';

@CacheFor(300)
@Access(PUBLIC)
@ObjectType({ description: 'What a product costs at its producer, as the producer states it.' })
export class ProductPrice {
  @Field(() => BigIntScalar, { description: 'Amount in the smallest unit of the currency; dong.' })
  amount!: string;

  @Field(() => Currency, { description: 'Currency of the amount.' })
  currency!: Currency;

  @Field(() => String, { description: 'What is sold for it, in Vietnamese, e.g. "500 g".' })
  unit!: string;

  @Field(() => LocalDate, { description: 'Day on which the producer stated it.' })
  updatedOn!: string;

  @Field(() => BigIntScalar, {
    nullable: true,
    description:
      'The same for one base unit, rounded to whole dong, to compare by; null when not known.',
  })
  baseAmount!: string | null;

  @Field(() => BaseUnit, { nullable: true, description: 'Base unit of baseAmount.' })
  baseUnit!: BaseUnit | null;
}

@CacheFor(300)
@Access(PUBLIC)
@ObjectType({ description: 'How much of a product can be had and when.' })
export class ProductSupply {
  @Field(() => Decimal, {
    nullable: true,
    description: 'What the producer can deliver in a month, in capacityUnit.',
  })
  monthlyCapacity!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Unit of monthlyCapacity in Vietnamese, e.g. "tấn".',
  })
  capacityUnit!: string | null;

  @Field(() => [Int], {
    description: 'Months of the season, 1 to 12; empty = not stated, all twelve = the whole year.',
  })
  seasonMonths!: number[];

  @Field(() => StockState, { nullable: true, description: 'What the producer says of its stock.' })
  stockState!: StockState | null;
}

@CacheFor(300)
@Access(PUBLIC)
@ObjectType({ description: 'One size of a picture.' })
export class ImageRendition {
  @Field(() => Int, { description: 'Width in pixels.' })
  width!: number;

  @Field(() => Int, { description: 'Height in pixels.' })
  height!: number;

  @Field(() => String, {
    description: 'Address of the file; it begins with / and is on this server. It never changes.',
  })
  url!: string;

  @Field(() => String, { description: 'image/webp or image/jpeg.' })
  mediaType!: string;
}

@CacheFor(300)
@Access(PUBLIC)
@ObjectType('ProductImage', { implements: Node, description: 'A picture of a product.' })
export class ProductImage extends Node {
  @Field(() => String, {
    description:
      'Address of the file: elsewhere on the web, or of the JPEG 480 pixels wide; then it begins with / and is on this server.',
  })
  url!: string;

  @Field(() => Int, { description: 'Width in pixels.' })
  width!: number;

  @Field(() => Int, { description: 'Height in pixels.' })
  height!: number;

  @Field(() => Int, { description: 'Place among the pictures of the product, 0 = the main one.' })
  position!: number;

  @Field(() => [ImageRendition], {
    description:
      'Its sizes, small ones first, each as WebP and JPEG; empty for a picture elsewhere on the web.',
  })
  renditions!: readonly ImageRendition[];

  @Field(() => Int, {
    description: 'Counts changes of its texts; send it back as baseRevision with the next one.',
  })
  revision!: number;
}

@CacheFor(300)
@Access(PUBLIC)
@ObjectType('Product', {
  implements: Node,
  description:
    'A product of the programme (sản phẩm OCOP): its entry in the catalogue and, while its certificate is valid, its stars.',
})
export class Product extends Node {
  @Field(() => String, {
    description: 'Name in web addresses; former ones lead to the same product.',
  })
  slug!: string;

  @Field(() => ProductStatus, { description: 'Where the entry stands in the catalogue.' })
  status!: ProductStatus;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When it first entered the public catalogue; null before.',
  })
  publishedAt!: Date | null;

  @Field(() => Int, {
    description: 'Counts its changes; send it back as baseRevision with the next one.',
  })
  revision!: number;

  @Field(() => String, {
    nullable: true,
    description:
      'Where the entry was taken from, when it was not made by the producer or an office.',
  })
  source!: string | null;
}

export const ProductConnection = connectionType(() => Product, 'Product', 'products (sản phẩm)');
