import { Field, Int, ObjectType } from 'type-graphql';
import { Access, REACHED } from '../platform/graphql/access.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { LevelRemark, ShareBasis, ShareGap, ShareOf } from './value-chain.enums.ts';

@Access(REACHED)
@ObjectType({
  description:
    'How much of a year is under linkage contracts that are in force on a day (tỷ lệ liên kết).',
})
export class LinkageShare {
  @Field(() => LocalDate, { description: 'The day.' })
  on!: string;

  @Field(() => ShareOf, { description: 'Of what.' })
  shareOf!: ShareOf;

  @Field(() => Int, {
    nullable: true,
    description:
      'Sum in basis points, 10,000 = 100 %, as it comes out, rounded down; null when no contract says anything that can be added.',
  })
  basisPoints!: number | null;

  @Field(() => Boolean, { description: 'The contracts promise more than 100 %: look at them.' })
  exceeds!: boolean;

  @Field(() => ShareBasis, { nullable: true, description: 'What it is computed from.' })
  basis!: ShareBasis | null;

  @Field(() => [ShareGap], { description: 'What is missing; empty for a complete sum.' })
  gaps!: ShareGap[];
}

@Access(REACHED)
@ObjectType({ description: 'The least points of the linkage criterion for a star.' })
export class LinkageStarMinimum {
  @Field(() => Int, { description: 'The star, 3 to 5.' })
  star!: number;

  @Field(() => Int, { description: 'The least points for it.' })
  points!: number;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the proposed level has them; null without one.',
  })
  reached!: boolean | null;
}

@Access(REACHED)
@ObjectType({
  description:
    'What the linkage contracts would be worth under the rating criterion on linkage (tiêu chí liên kết). A proposal for whoever fills in the sheet; never a score.',
})
export class LinkageEvidence {
  @Field(() => Boolean, { description: 'Always true: people decide about points.' })
  isProposal!: boolean;

  @Field(() => LevelRemark, {
    nullable: true,
    description: 'What has to be known about the level.',
  })
  remark!: LevelRemark | null;

  @Field(() => [LinkageStarMinimum], {
    description: 'What the criterion asks for each star; empty where it asks for nothing.',
  })
  starMinima!: LinkageStarMinimum[];
}
