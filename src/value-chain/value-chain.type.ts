import { Field, Int, ObjectType } from 'type-graphql';
import { Access, PUBLIC, REACHED } from '../platform/graphql/access.ts';
import { CacheFor } from '../platform/graphql/cache-policy.ts';
import { Node } from '../platform/graphql/node.ts';
import { Decimal } from '../platform/graphql/scalars.ts';
import { ChainStage, PartyKind } from './value-chain.enums.ts';

const REVISION = 'Counts its changes; send it back as baseRevision with the next one.';

@Access(REACHED)
@ObjectType({ description: 'A volume with its unit (khối lượng).' })
export class Quantity {
  @Field(() => Decimal, { description: 'How many of the unit.' })
  amount!: string;

  @Field(() => String, { description: 'Unit in Vietnamese, e.g. "tấn".' })
  unit!: string;
}

@CacheFor(60)
@Access(PUBLIC)
@ObjectType('ValueChain', {
  implements: Node,
  description: 'How a product comes about and to its buyers (chuỗi giá trị).',
})
export class ValueChain extends Node {
  @Field(() => String, { description: 'Name, in Vietnamese.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What is special about it, in Vietnamese.' })
  description!: string | null;

  @Field(() => Boolean, {
    description: 'True for made-up entries that only demonstrate the system.',
  })
  demonstration!: boolean;

  @Field(() => Int, { description: REVISION })
  revision!: number;
}

@CacheFor(60)
@Access(PUBLIC)
@ObjectType('ChainParticipant', {
  implements: Node,
  description: 'Who does what in a value chain (tác nhân của chuỗi).',
})
export class ChainParticipant extends Node {
  @Field(() => ChainStage, { description: 'What it does in the chain.' })
  stage!: ChainStage;

  @Field(() => PartyKind, {
    nullable: true,
    description: 'What it is, when it is not one of the registered producers.',
  })
  partyKind!: PartyKind | null;

  @Field(() => String, { nullable: true, description: 'A remark, in Vietnamese.' })
  note!: string | null;

  @Field(() => Int, { description: REVISION })
  revision!: number;
}

@CacheFor(60)
@Access(PUBLIC)
@ObjectType('ChainLink', {
  implements: Node,
  description: 'What flows from one participant to the next (mắt xích).',
})
export class ChainLink extends Node {
  @Field(() => String, { description: 'What flows, in Vietnamese, e.g. "củ dong riềng".' })
  flow!: string;

  @Field(() => Int, { description: REVISION })
  revision!: number;
}
