import { Field, Int, ObjectType } from 'type-graphql';
import { Access, REACHED } from '../platform/graphql/access.ts';
import { connectionType } from '../platform/graphql/connection.ts';
import { Node } from '../platform/graphql/node.ts';
import { Decimal, LocalDate } from '../platform/graphql/scalars.ts';
import { Comparator, CriteriaConfidence } from './commune-criteria.enums.ts';
import { ThresholdProposalState } from './threshold-proposal.enums.ts';

@Access(REACHED)
@ObjectType('ThresholdProposal', {
  implements: Node,
  description:
    'A threshold that somebody of the coordination office entered (ngưỡng đề nghị). It counts once a second person of the office has confirmed it.',
})
export class ThresholdProposal extends Node {
  @Field(() => String, { nullable: true, description: 'Region it is for; null = the general one.' })
  regionCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Commune group; null = every group.' })
  communeGroup!: string | null;

  @Field(() => Int, { nullable: true, description: 'The year it is for; null = every year.' })
  year!: number | null;

  @Field(() => Decimal, { nullable: true, description: 'The number to reach.' })
  value!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'The answer to reach.' })
  yesNo!: boolean | null;

  @Field(() => Comparator, { description: 'How a value stands to it when it is met.' })
  comparator!: Comparator;

  @Field(() => String, {
    nullable: true,
    description: 'Unit of the number: that of the indicator.',
  })
  unit!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'First day it applies.' })
  validFrom!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day it applies.' })
  validTo!: string | null;

  @Field(() => String, { description: 'The text it stands in.' })
  source!: string;

  @Field(() => CriteriaConfidence, { description: 'PRIMARY when read in the legal text itself.' })
  confidence!: CriteriaConfidence;

  @Field(() => ThresholdProposalState, { description: 'Where it stands.' })
  state!: ThresholdProposalState;

  @Field(() => Date, { description: 'When it was proposed.' })
  proposedAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it was confirmed or refused.' })
  decidedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was refused.' })
  reason!: string | null;
}

export const ThresholdProposalConnection = connectionType(
  () => ThresholdProposal,
  'ThresholdProposal',
  'proposed thresholds',
);
