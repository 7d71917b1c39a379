import { Field, Int, ObjectType } from 'type-graphql';
import { Access, PUBLIC } from '../platform/graphql/access.ts';
import { CacheFor } from '../platform/graphql/cache-policy.ts';
import { connectionType } from '../platform/graphql/connection.ts';
import { Node } from '../platform/graphql/node.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { LotState } from './value-chain.enums.ts';

@CacheFor(60)
@Access(PUBLIC)
@ObjectType('ProductLot', {
  implements: Node,
  description: 'What was made of a product at one time (lô sản phẩm), for tracing it back.',
})
export class ProductLot extends Node {
  @Field(() => String, { description: 'Its code as printed on the goods (mã lô).' })
  code!: string;

  @Field(() => LocalDate, { description: 'The day it was made.' })
  madeOn!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Best before this day (hạn sử dụng).' })
  bestBefore!: string | null;

  @Field(() => String, { nullable: true, description: 'A remark, in Vietnamese.' })
  note!: string | null;

  @Field(() => LotState, { description: 'How far it has come.' })
  state!: LotState;

  @Field(() => LocalDate, { nullable: true, description: 'The day it was published.' })
  publishedOn!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The day it was called back.' })
  withdrawnOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was called back (lý do thu hồi), in Vietnamese; for everybody.',
  })
  withdrawalReason!: string | null;

  @Field(() => Boolean, {
    description: 'True for made-up entries that only demonstrate the system.',
  })
  demonstration!: boolean;

  @Field(() => Int, {
    description: 'Counts its changes; send it back as baseRevision with the next one.',
  })
  revision!: number;
}

@CacheFor(60)
@Access(PUBLIC)
@ObjectType({ description: 'Something that went into a lot (nguyên liệu của lô).' })
export class LotInput {
  @Field(() => String, {
    nullable: true,
    description: 'What it is, in Vietnamese; null for a lot that is recorded here.',
  })
  name!: string | null;
}

@CacheFor(60)
@Access(PUBLIC)
@ObjectType({ description: 'A lot that a lot comes from, over however many steps.' })
export class LotStep {
  @Field(() => Int, { description: 'The fewest steps from the lot asked about.' })
  distance!: number;
}

export const ProductLotConnection = connectionType(
  () => ProductLot,
  'ProductLot',
  'lots of a product (lô sản phẩm)',
);
