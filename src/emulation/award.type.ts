import { Field, Int, ObjectType } from 'type-graphql';
import { Access, REACHED } from '../platform/graphql/access.ts';
import { Node } from '../platform/graphql/node.ts';
import { Decimal } from '../platform/graphql/scalars.ts';
import { RuralStandard } from '../recognition/recognition.enums.ts';
import {
  AwardExclusion,
  CommendationForm,
  QuotaBase,
  QuotaKind,
  QuotaRounding,
  RankingReason,
} from './award.enums.ts';
import { EmulationSubject } from './emulation.enums.ts';

@Access(REACHED)
@ObjectType('EmulationAward', {
  implements: Node,
  description:
    'What can be won in a campaign (danh hiệu, hình thức khen thưởng), with the rule how many win it and its point table. All of it is entered by the office from its documents; the program knows no threshold of its own.',
})
export class EmulationAward extends Node {
  @Field(() => String, { description: 'Its name, in Vietnamese.' })
  name!: string;

  @Field(() => EmulationSubject, { description: 'Who can win it.' })
  subject!: EmulationSubject;

  @Field(() => CommendationForm, { description: 'In which form.' })
  form!: CommendationForm;

  @Field(() => String, {
    nullable: true,
    description: 'Who decides and signs (thẩm quyền); null where no document says so.',
  })
  authority!: string | null;

  @Field(() => String, { description: 'Where its rule is from (nguồn).' })
  source!: string;

  @Field(() => QuotaKind, { description: 'How it is said how many can win.' })
  quota!: QuotaKind;

  @Field(() => Decimal, { nullable: true, description: 'So many, or so many percent.' })
  quotaValue!: string | null;

  @Field(() => QuotaBase, { nullable: true, description: 'Of which set, with PERCENT.' })
  quotaBase!: QuotaBase | null;

  @Field(() => RuralStandard, {
    nullable: true,
    description: 'At which standard, of RECOGNISED and NEWLY_RECOGNISED.',
  })
  quotaStandard!: RuralStandard | null;

  @Field(() => Int, { nullable: true, description: 'The number, of STATED.' })
  baseCount!: number | null;

  @Field(() => String, { nullable: true, description: 'Where that number is from.' })
  baseSource!: string | null;

  @Field(() => QuotaRounding, { nullable: true, description: 'How a share is rounded.' })
  rounding!: QuotaRounding | null;

  @Field(() => AwardExclusion, { description: 'Whether who was rewarded before can win.' })
  exclusion!: AwardExclusion;

  @Field(() => RuralStandard, {
    nullable: true,
    description: 'The standard that has to be held, or a higher one; null = none.',
  })
  requiredStandard!: RuralStandard | null;

  @Field(() => Decimal, { nullable: true, description: 'The least points; null = none.' })
  minPoints!: string | null;

  @Field(() => Int, { description: 'Counts changes; send it back as baseRevision.' })
  revision!: number;
}

@Access(REACHED)
@ObjectType('EmulationCriterion', {
  implements: Node,
  description: 'A line of the point table of an award (tiêu chí, thang điểm).',
})
export class EmulationCriterion extends Node {
  @Field(() => Int, { description: 'Its place in the table, from 1.' })
  position!: number;

  @Field(() => String, { description: 'What is judged, in Vietnamese.' })
  text!: string;

  @Field(() => Decimal, { description: 'The most points.' })
  maxPoints!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The document whose wording it is; null = written by the office.',
  })
  source!: string | null;
}

@Access(REACHED)
@ObjectType('EmulationRankingLine', { description: 'Where somebody stands, and why.' })
export class EmulationRankingLine {
  @Field(() => Int, {
    nullable: true,
    description: 'Place; equal points share it; null = cannot win.',
  })
  place!: number | null;

  @Field(() => Decimal, { nullable: true, description: 'Checked points.' })
  points!: string | null;

  @Field(() => Boolean, { description: 'Within the award by its rule.' })
  inside!: boolean;

  @Field(() => RankingReason, { description: 'Why.' })
  reason!: RankingReason;

  @Field(() => String, { description: 'Why, in a sentence.' })
  text!: string;
}

@Access(REACHED)
@ObjectType('EmulationRanking', {
  description: 'Who stands where for an award, by its rule and the register as they are now.',
})
export class EmulationRanking {
  @Field(() => Int, { nullable: true, description: 'How many can win; null = not limited.' })
  limit!: number | null;

  @Field(() => Int, { nullable: true, description: 'The set of which a share was taken.' })
  baseCount!: number | null;
}
