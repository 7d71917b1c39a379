import { Field, Int, ObjectType } from 'type-graphql';
import { Access, REACHED } from '../platform/graphql/access.ts';
import { connectionType } from '../platform/graphql/connection.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { Node } from '../platform/graphql/node.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import {
  Comparator,
  CriteriaConfidence,
  CriteriaDivisionKind,
  CriteriaLevel,
  IndicatorComputation,
  IndicatorValueKind,
  ThresholdKey,
} from './commune-criteria.enums.ts';

const NAME_EN = 'English name, where there is one.';

@Access(REACHED)
@ObjectType({ description: 'An indicator of a drafted criteria set.' })
export class DraftIndicator {
  @Field(() => String, { description: 'Its code within the set.' })
  code!: string;

  @Field(() => String, { description: 'Its Vietnamese wording.' })
  name!: string;

  @Field(() => String, { nullable: true, description: NAME_EN })
  nameEn!: string | null;

  @Field(() => IndicatorValueKind, { description: 'A number, or met or not.' })
  valueKind!: IndicatorValueKind;

  @Field(() => String, { nullable: true, description: 'Unit of its values.' })
  unit!: string | null;

  @Field(() => Comparator, { description: 'How a value stands to the threshold when it is met.' })
  comparator!: Comparator;

  @Field(() => [ThresholdKey], { description: 'What its thresholds differ by.' })
  thresholdBy!: ThresholdKey[];

  @Field(() => IndicatorComputation, {
    nullable: true,
    description: 'What the system computes it from, where it does.',
  })
  computedFrom!: IndicatorComputation | null;

  @Field(() => String, { nullable: true, description: 'A remark on its reading.' })
  note!: string | null;
}

@Access(REACHED)
@ObjectType({ description: 'A criterion of a drafted criteria set.' })
export class DraftCriterion {
  @Field(() => Int, { description: 'Its number.' })
  number!: number;

  @Field(() => String, { description: 'Its Vietnamese name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: NAME_EN })
  nameEn!: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the heading it stands under.' })
  part!: string | null;

  @Field(() => Boolean, { description: 'Whether all its indicators are there.' })
  indicatorsComplete!: boolean;

  @Field(() => String, { nullable: true, description: 'A remark.' })
  note!: string | null;

  @Cost({ items: 4 })
  @Field(() => [DraftIndicator], { description: 'Its indicators, in their order.' })
  indicators!: DraftIndicator[];
}

@Access(REACHED)
@ObjectType({ description: 'A heading, region or commune group of a drafted criteria set.' })
export class DraftDivision {
  @Field(() => CriteriaDivisionKind, { description: 'What the set is divided by here.' })
  kind!: CriteriaDivisionKind;

  @Field(() => String, { description: 'Its code.' })
  code!: string;

  @Field(() => String, { description: 'Its Vietnamese name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: NAME_EN })
  nameEn!: string | null;

  @Field(() => String, { nullable: true, description: 'Which communes belong to it.' })
  definition!: string | null;
}

@Access(REACHED)
@ObjectType({ description: 'A drafted criteria set as it would be published.' })
export class DraftTree {
  @Field(() => CriteriaLevel, { description: 'The tier it is for.' })
  level!: CriteriaLevel;

  @Field(() => String, { description: 'The standard it defines, e.g. "NTM_HAMLET".' })
  standard!: string;

  @Field(() => String, { description: 'Vietnamese name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: NAME_EN })
  nameEn!: string | null;

  @Field(() => String, { description: 'The decision that issues it.' })
  legalBasis!: string;

  @Field(() => LocalDate, { nullable: true, description: 'First day in force.' })
  validFrom!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day in force.' })
  validTo!: string | null;

  @Field(() => Boolean, { description: 'Whether all its criteria are there.' })
  complete!: boolean;

  @Field(() => CriteriaConfidence, { description: 'How well it is sourced.' })
  confidence!: CriteriaConfidence;

  @Field(() => [String], { description: 'Rules on which thresholds apply to whom.' })
  rules!: string[];

  @Field(() => [String], { description: 'Where it was read.' })
  sources!: string[];

  @Field(() => [DraftDivision], { description: 'Headings, regions and commune groups.' })
  divisions!: DraftDivision[];

  @Cost({ items: 20 })
  @Field(() => [DraftCriterion], { description: 'Its criteria, in their order.' })
  criteria!: DraftCriterion[];
}

@Access(REACHED)
@ObjectType('CriteriaSetDraft', {
  implements: Node,
  description:
    'A criteria set that the coordination office is writing (bản thảo bộ tiêu chí): of hamlets, of districts, or the next version of a published one. Nothing is judged by it.',
})
export class CriteriaSetDraft extends Node {
  @Field(() => String, { description: 'The code it will have.' })
  code!: string;

  @Field(() => DraftTree, { description: 'What it consists of.' })
  tree!: DraftTree;

  @Field(() => Int, { description: 'Counts changes; send it back as baseRevision.' })
  revision!: number;

  @Field(() => Date, { description: 'When it was last changed.' })
  updatedAt!: Date;
}

export const CriteriaSetDraftConnection = connectionType(
  () => CriteriaSetDraft,
  'CriteriaSetDraft',
  'drafted criteria sets',
);
