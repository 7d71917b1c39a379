import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Access, PUBLIC } from '../platform/graphql/access.ts';
import { CacheFor } from '../platform/graphql/cache-policy.ts';
import { ChainStage, SupplyNodeKind } from './value-chain.enums.ts';

@CacheFor(60)
@Access(PUBLIC)
@ObjectType({ description: 'A place in the picture of the chains of a product.' })
export class ChainGraphNode {
  @Field(() => ID, { description: 'Global id of the participant or product.' })
  id!: string;

  @Field(() => SupplyNodeKind, { description: 'What stands here.' })
  kind!: SupplyNodeKind;

  @Field(() => String, { description: 'Its name, in Vietnamese.' })
  name!: string;

  @Field(() => Int, {
    description:
      'The column of the picture, 1 to 6: the five stages, with the product between processing and trading.',
  })
  column!: number;

  @Field(() => ChainStage, { nullable: true, description: 'Its stage; null for products.' })
  stage!: ChainStage | null;

  @Field(() => String, { nullable: true, description: 'Where it works, in Vietnamese.' })
  place!: string | null;
}

@CacheFor(60)
@Access(PUBLIC)
@ObjectType({ description: 'Something that flows from one place to another.' })
export class ChainGraphEdge {
  @Field(() => ID, { description: 'Where it comes from: id of a node.' })
  from!: string;

  @Field(() => ID, { description: 'Where it goes: id of a node.' })
  to!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What flows, in Vietnamese; null between the product and who makes or buys it.',
  })
  flow!: string | null;
}

@CacheFor(60)
@Access(PUBLIC)
@ObjectType({
  description:
    'The chains of one product as nodes and edges for a picture (sơ đồ chuỗi giá trị); where things stand is up to who draws.',
})
export class ChainGraph {
  @Field(() => [ChainGraphNode], { description: 'Its places, column by column.' })
  nodes!: ChainGraphNode[];

  @Field(() => [ChainGraphEdge], { description: 'What flows between them.' })
  edges!: ChainGraphEdge[];
}
