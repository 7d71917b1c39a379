import { Field, GraphQLISODateTime, Int, ObjectType } from 'type-graphql';
import { Access, PUBLIC } from '../platform/graphql/access.ts';
import { CacheFor } from '../platform/graphql/cache-policy.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { ProductValidity } from './product.enums.ts';

@CacheFor(60)
@Access(PUBLIC)
@ObjectType({ description: 'How many products have so many stars.' })
export class StarsFacet {
  @Field(() => Int, { description: 'Stars (hạng sao) that are valid today.' })
  stars!: number;

  @Field(() => Int, { description: 'Number of products.' })
  count!: number;
}

@CacheFor(60)
@Access(PUBLIC)
@ObjectType({ description: 'How many products belong to a group.' })
export class GroupFacet {
  /** Uuid of the group; the field `group` reads it. */
  groupId!: string;

  @Field(() => Int, { description: 'Number of products.' })
  count!: number;
}

@CacheFor(60)
@Access(PUBLIC)
@ObjectType({ description: 'How many products are made in a commune.' })
export class CommuneFacet {
  /** Uuid of the commune; the field `commune` reads it. */
  communeId!: string;

  @Field(() => Int, { description: 'Number of products.' })
  count!: number;
}

@CacheFor(60)
@Access(PUBLIC)
@ObjectType({ description: 'How many products have a certificate in this state today.' })
export class ValidityFacet {
  @Field(() => ProductValidity, { description: 'State of the certificate.' })
  validity!: ProductValidity;

  @Field(() => Int, { description: 'Number of products.' })
  count!: number;
}

@CacheFor(60)
@Access(PUBLIC)
@ObjectType({ description: 'How many products have a month in their season.' })
export class SeasonFacet {
  @Field(() => Int, { description: 'The month, 1 to 12.' })
  month!: number;

  @Field(() => Int, {
    description: 'Number of products; each counts in every month of its season.',
  })
  count!: number;
}

@CacheFor(60)
@Access(PUBLIC)
@ObjectType({
  description:
    'How a list of products divides. Each facet is counted without its own part of the filter, so that it shows what another choice would give. Values without products are left out.',
})
export class ProductFacets {
  @Cost({ items: 5 })
  @Field(() => [StarsFacet], { description: 'By stars, the most first.' })
  stars!: StarsFacet[];

  @Cost({ items: 6 })
  @Field(() => [GroupFacet], { description: 'By group (ngành), in the order of the decision.' })
  groups!: GroupFacet[];

  @Cost({ items: 60 })
  @Field(() => [CommuneFacet], { description: 'By commune (xã, phường), the most products first.' })
  communes!: CommuneFacet[];

  @Cost({ items: 3 })
  @Field(() => [ValidityFacet], { description: 'By state of the certificate.' })
  validity!: ValidityFacet[];

  @Cost({ items: 12 })
  @Field(() => [SeasonFacet], {
    description:
      'By month of the season (mùa vụ), January first; products that say nothing of it are not counted.',
  })
  seasons!: SeasonFacet[];
}

@CacheFor(60)
@Access(PUBLIC)
@ObjectType({ description: 'The public catalogue in a few figures.' })
export class CatalogueSummary {
  @Field(() => Int, { description: 'Products in the catalogue.' })
  productCount!: number;

  @Field(() => Int, { description: 'Those of them whose certificate is valid today.' })
  validCount!: number;

  @Field(() => Int, { description: 'Producers with a product in the catalogue.' })
  producerCount!: number;

  @Field(() => LocalDate, { description: 'The day that "today" means here.' })
  asOf!: string;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When a product last entered the catalogue; null while it is empty.',
  })
  lastPublishedAt!: Date | null;

  @Cost({ items: 5 })
  @Field(() => [StarsFacet], { description: 'Valid products by stars, the most first.' })
  byStars!: StarsFacet[];

  @Cost({ items: 6 })
  @Field(() => [GroupFacet], { description: 'Valid products by group (ngành).' })
  byGroup!: GroupFacet[];
}
