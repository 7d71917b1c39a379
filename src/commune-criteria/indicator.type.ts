import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Access, PUBLIC } from '../platform/graphql/access.ts';
import { CacheFor } from '../platform/graphql/cache-policy.ts';
import { Node } from '../platform/graphql/node.ts';
import { Decimal, LocalDate } from '../platform/graphql/scalars.ts';
import {
  Comparator,
  CriteriaConfidence,
  IndicatorComputation,
  IndicatorValueKind,
  ThresholdKey,
  ThresholdsStatus,
} from './commune-criteria.enums.ts';
import { CONFIDENCE, SOURCES } from './criteria-set.type.ts';

@CacheFor(86_400)
@Access(PUBLIC)
@ObjectType('Indicator', {
  implements: Node,
  description: 'One indicator of a criterion (chỉ tiêu, nội dung tiêu chí).',
})
export class Indicator extends Node {
  @Field(() => String, { description: 'Its code within the set, e.g. "13.2".' })
  code!: string;

  @Field(() => IndicatorValueKind, { description: 'A number, or met or not.' })
  valueKind!: IndicatorValueKind;

  @Field(() => String, { nullable: true, description: 'Unit of its values, in English.' })
  unit!: string | null;

  @Field(() => Comparator, { description: 'How a value stands to the threshold when it is met.' })
  comparator!: Comparator;

  @Field(() => [ThresholdKey], { description: 'What its thresholds differ by.' })
  thresholdBy!: ThresholdKey[];

  @Field(() => IndicatorComputation, {
    nullable: true,
    description: 'What the system computes it from, as a proposal beside what is recorded.',
  })
  computedFrom!: IndicatorComputation | null;

  @Field(() => [String], {
    description: 'Fields it may be met in, in Vietnamese, where it lists some.',
  })
  options!: string[];

  @Field(() => String, { nullable: true, description: 'A remark on its reading, in English.' })
  note!: string | null;

  @Field(() => CriteriaConfidence, { description: CONFIDENCE })
  confidence!: CriteriaConfidence;

  @Field(() => String, { nullable: true, description: 'More on how well it is sourced.' })
  confidenceNote!: string | null;

  @Field(() => [String], { description: SOURCES })
  sources!: string[];
}

@CacheFor(60)
@Access(PUBLIC)
@ObjectType('IndicatorThreshold', {
  description: 'What a value has to reach (ngưỡng), for whom and since when, with its source.',
})
export class IndicatorThreshold {
  @Field(() => ID, { description: 'Id of this threshold.' })
  id!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the region it is for; null = the general column (chung).',
  })
  regionCode!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the commune group it is for; null = every group.',
  })
  communeGroup!: string | null;

  @Field(() => Int, { nullable: true, description: 'The year it is for; null = every year.' })
  year!: number | null;

  @Field(() => Decimal, {
    nullable: true,
    description: 'The number to reach; null when it is met or not, or was not found.',
  })
  value!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'The answer to reach, for indicators that are met or not.',
  })
  yesNo!: boolean | null;

  @Field(() => Comparator, { description: 'How a value stands to it when it is met.' })
  comparator!: Comparator;

  @Field(() => String, { nullable: true, description: 'Unit of the number, in English.' })
  unit!: string | null;

  @Field(() => ThresholdsStatus, { description: 'Whether there is a threshold at all.' })
  thresholdsStatus!: ThresholdsStatus;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'First day it applies; null when not known.',
  })
  validFrom!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day it applies; null when open.' })
  validTo!: string | null;

  @Field(() => String, { description: 'Where it comes from. There is none without a source.' })
  source!: string;

  @Field(() => CriteriaConfidence, { description: CONFIDENCE })
  confidence!: CriteriaConfidence;

  @Field(() => Date, {
    nullable: true,
    description: 'When a corrected one took its place; results judged by it keep it.',
  })
  supersededAt!: Date | null;
}
