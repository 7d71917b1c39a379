import { Field, Int, ObjectType } from 'type-graphql';
import { Access, REACHED } from '../platform/graphql/access.ts';
import { BigIntScalar } from '../platform/graphql/scalars.ts';
import { OutcomeSource, ParticipationState } from './promotion.enums.ts';

@Access(REACHED)
@ObjectType({ description: 'How many participations are in a state.' })
export class ParticipationCount {
  @Field(() => ParticipationState, { description: 'The state.' })
  state!: ParticipationState;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@Access(REACHED)
@ObjectType({
  description:
    'Sums over the participations of an event by one source, beside what was recorded of the whole event by it.',
})
export class OutcomeTotal {
  @Field(() => OutcomeSource, { description: 'Where the figures come from.' })
  source!: OutcomeSource;

  @Field(() => Int, { description: 'Participations with figures of this source.' })
  reports!: number;

  @Field(() => Int, { description: 'Visitors, all added.' })
  visitors!: number;

  @Field(() => BigIntScalar, { description: 'Sales in whole VND, all added.' })
  salesAmount!: string;

  @Field(() => Int, { description: 'Contracts signed, all added.' })
  contractsSigned!: number;

  @Field(() => Int, { description: 'Memoranda signed, all added.' })
  memorandaSigned!: number;

  @Field(() => BigIntScalar, { description: 'What they are worth, in whole VND, all added.' })
  signedValueAmount!: string;

  @Field(() => BigIntScalar, {
    nullable: true,
    description: 'Sales that were recorded of the whole event, in whole VND; null for none.',
  })
  wholeSalesAmount!: string | null;
}

@Access(REACHED)
@ObjectType({
  description:
    'What an event came to, on one page (báo cáo sự kiện). Every total is the sum of the rows that the event lists. For trade staff.',
})
export class EventReport {
  @Field(() => Int, { description: 'Participations in all.' })
  participations!: number;

  @Field(() => [ParticipationCount], { description: 'The same by state; they add up to it.' })
  byState!: ParticipationCount[];

  @Field(() => Int, { description: 'Different products of those accepted or there.' })
  products!: number;

  @Field(() => Int, { description: 'Applications in all.' })
  applications!: number;

  @Field(() => Int, { description: 'Booths on the plan.' })
  booths!: number;

  @Field(() => Int, { description: 'Booths on the plan that somebody holds.' })
  boothsAssigned!: number;

  @Field(() => BigIntScalar, { description: 'Planned money in whole VND, all lines added.' })
  plannedAmount!: string;

  @Field(() => BigIntScalar, { description: 'Spent money in whole VND, all lines added.' })
  spentAmount!: string;

  @Field(() => Int, { description: 'Consignments of samples.' })
  consignments!: number;

  @Field(() => Int, { description: 'Those that neither came back nor were used up or lost.' })
  consignmentsOpen!: number;

  @Field(() => [OutcomeTotal], { description: 'Figures by source; sources are never added.' })
  outcomes!: OutcomeTotal[];
}
