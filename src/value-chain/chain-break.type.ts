import { Field, Int, ObjectType } from 'type-graphql';
import { Access, REACHED } from '../platform/graphql/access.ts';

@Access(REACHED)
@ObjectType({
  description:
    'What would fall if one participant of a chain stopped today, by what is recorded of links.',
})
export class ChainBreak {
  @Field(() => Int, {
    description:
      "Share of the product's output that the participant's running contracts state, in basis points; the sum, so it may exceed 10,000.",
  })
  outputShareBasisPoints!: number;

  @Field(() => Int, {
    description: 'The same of the raw material, in basis points.',
  })
  materialShareBasisPoints!: number;
}

@Access(REACHED)
@ObjectType({ description: 'A product that can be reached from the participant.' })
export class BrokenProduct {
  @Field(() => Boolean, {
    description: 'Each thing it needs comes from another source too, so it would go on.',
  })
  hasOtherSource!: boolean;

  @Field(() => Int, { description: 'The fewest steps from the participant.' })
  distance!: number;
}

@Access(REACHED)
@ObjectType({ description: 'A participant that can be reached from the one that stops.' })
export class BrokenParticipant {
  @Field(() => Boolean, {
    description: 'Each thing it needs comes from another source too, so it would go on.',
  })
  hasOtherSource!: boolean;

  @Field(() => Int, { description: 'The fewest steps from the participant.' })
  distance!: number;
}
