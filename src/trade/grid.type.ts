import { Field, Int, ObjectType } from 'type-graphql';
import { Access, REACHED } from '../platform/graphql/access.ts';
import { connectionType } from '../platform/graphql/connection.ts';
import { BigIntScalar } from '../platform/graphql/scalars.ts';
import { ProducerKind } from '../producer/producer.enums.ts';
import { ValidityFilter } from '../product/product.filter.ts';
import { GridColumn, GridOrder } from './grid.enums.ts';

@Access(REACHED)
@ObjectType({ description: 'One product of the grid of trade staff (bảng sản phẩm).' })
export class ProductGridRow {}

export const ProductGridRowConnection = connectionType(
  () => ProductGridRow,
  'ProductGridRow',
  'products of the grid (bảng sản phẩm)',
);

@Access(REACHED)
@ObjectType({ description: 'What a product has that trade promotion needs (giấy tờ).' })
export class ProductPapers {
  @Field(() => Boolean, { description: 'A picture (ảnh).' })
  photo!: boolean;

  @Field(() => Boolean, { description: 'A story (câu chuyện sản phẩm).' })
  story!: boolean;

  @Field(() => Boolean, { description: 'An English name (tên tiếng Anh).' })
  english!: boolean;

  @Field(() => Boolean, { description: 'A contract in force (hợp đồng còn hiệu lực).' })
  contract!: boolean;

  @Field(() => Int, { description: 'How many of the four are there.' })
  count!: number;
}

@Access(REACHED)
@ObjectType({ description: 'The filter of a saved view, as ProductGridFilter takes it.' })
export class SavedViewFilter {
  @Field(() => String, { nullable: true, description: 'Words that are searched for.' })
  query!: string | null;

  @Field(() => [Int], { nullable: true, description: 'Stars.' })
  stars!: number[] | null;

  @Field(() => ValidityFilter, { nullable: true, description: 'By certificate.' })
  validity!: ValidityFilter | null;

  @Field(() => Int, { nullable: true, description: 'Ending within so many days.' })
  endingWithinDays!: number | null;

  @Field(() => [String], { nullable: true, description: 'Codes of communes and wards.' })
  communeCode!: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Codes of groups.' })
  groupCode!: string[] | null;

  @Field(() => [ProducerKind], { nullable: true, description: 'Kinds of producers.' })
  producerKind!: ProducerKind[] | null;

  @Field(() => Boolean, { nullable: true, description: 'With or without a price.' })
  hasPrice!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'With or without a capacity.' })
  hasCapacity!: boolean | null;

  @Field(() => BigIntScalar, { nullable: true, description: 'At least this price, VND.' })
  priceFrom!: string | null;

  @Field(() => BigIntScalar, { nullable: true, description: 'At most this price, VND.' })
  priceUntil!: string | null;
}

@Access(REACHED)
@ObjectType('SavedView', {
  description: 'A filter, an order and columns of the grid under a name (bộ lọc đã lưu).',
})
export class SavedView {
  @Field(() => String, { description: 'Its name, unique among those of its owner.' })
  name!: string;

  @Field(() => Boolean, { description: 'Whether everybody who may see the grid sees it.' })
  shared!: boolean;

  @Field(() => SavedViewFilter, { description: 'Which products.' })
  filter!: SavedViewFilter;

  @Field(() => GridOrder, { description: 'How they are sorted.' })
  orderBy!: GridOrder;

  @Field(() => [GridColumn], { description: 'Which columns, in their order.' })
  columns!: GridColumn[];

  @Field(() => Int, { description: 'Counts its changes; send it back as baseRevision.' })
  revision!: number;
}
