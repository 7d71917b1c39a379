import { Field, GraphQLISODateTime, Int, ObjectType } from 'type-graphql';
import { Access, PUBLIC, REACHED } from '../platform/graphql/access.ts';
import { CacheFor } from '../platform/graphql/cache-policy.ts';
import { connectionType } from '../platform/graphql/connection.ts';
import { ClaimKind, ProductStatus } from './product.enums.ts';
import { ListingField, VersionCause } from './product-version.enums.ts';

@CacheFor(300)
@Access(PUBLIC)
@ObjectType({ description: 'What the label says beyond the name (công bố).' })
export class ProductClaim {
  @Field(() => ClaimKind, { description: 'What it is about.' })
  kind!: ClaimKind;

  @Field(() => String, { description: 'The claim in Vietnamese, as on the label.' })
  text!: string;

  @Field(() => String, {
    description: 'What shows that it is true (căn cứ), e.g. the number of a test report.',
  })
  evidence!: string;
}

@Access(REACHED)
@ObjectType({ description: 'One part of a listing in which two versions differ.' })
export class FieldDifference {
  @Field(() => ListingField, { description: 'Which part.' })
  field!: ListingField;

  @Field(() => String, { nullable: true, description: 'As it was, as text; null = empty.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'As it became, as text; null = empty.' })
  after!: string | null;
}

@Access(REACHED)
@ObjectType({ description: 'One part of what a version showed.' })
export class ListingText {
  @Field(() => ListingField, { description: 'Which part.' })
  field!: ListingField;

  @Field(() => String, { description: 'What it was, as text.' })
  text!: string;
}

@Access(REACHED)
@ObjectType({ description: 'What a product was after a change (phiên bản); it never changes.' })
export class ProductVersion {
  @Field(() => Int, { description: 'The revision of the product that this was.' })
  number!: number;

  @Field(() => ProductStatus, { description: 'Where the entry stood then.' })
  status!: ProductStatus;

  @Field(() => VersionCause, { description: 'What made it.' })
  cause!: VersionCause;

  @Field(() => GraphQLISODateTime, { description: 'When, by the clock of the database.' })
  createdAt!: Date;
}

export const ProductVersionConnection = connectionType(
  () => ProductVersion,
  'ProductVersion',
  'versions of a product (phiên bản)',
);

@Access(REACHED)
@ObjectType({ description: 'Two versions of a product held side by side.' })
export class ProductVersionComparison {
  @Field(() => ProductVersion, { description: 'The one that is compared from.' })
  from!: object;

  @Field(() => ProductVersion, { description: 'The one that is compared to.' })
  to!: object;

  @Field(() => [FieldDifference], { description: 'The parts that differ; empty = the same.' })
  differences!: FieldDifference[];
}
