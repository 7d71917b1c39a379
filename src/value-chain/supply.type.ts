import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Access, PUBLIC } from '../platform/graphql/access.ts';
import { CacheFor } from '../platform/graphql/cache-policy.ts';
import { SupplyNodeKind } from './value-chain.enums.ts';

@CacheFor(60)
@Access(PUBLIC)
@ObjectType({
  description:
    'A product or participant that a product comes from or goes to, over however many steps.',
})
export class SupplyNode {
  @Field(() => SupplyNodeKind, { description: 'What stands here.' })
  kind!: SupplyNodeKind;

  @Field(() => Int, { description: 'The fewest steps from the product asked about.' })
  distance!: number;

  @Field(() => [ID], {
    description:
      'One shortest way here: the ids from the product asked about to this one, both included.',
  })
  path!: string[];
}
