import { Field, Int, ObjectType } from 'type-graphql';
import { Comparator } from '../commune-criteria/commune-criteria.enums.ts';
import { Access, PUBLIC } from '../platform/graphql/access.ts';
import { CacheFor } from '../platform/graphql/cache-policy.ts';
import { connectionType } from '../platform/graphql/connection.ts';
import { Node } from '../platform/graphql/node.ts';
import { Decimal, LocalDate } from '../platform/graphql/scalars.ts';
import { DocumentKind, DocumentSeen, ProgressSource, TargetMetric } from './programme.enums.ts';
import { RuralStandard } from '../recognition/recognition.enums.ts';

@CacheFor(3600)
@Access(PUBLIC)
@ObjectType('OfficialDocument', {
  implements: Node,
  description: 'A paper of an authority that the programme rests on (văn bản).',
})
export class OfficialDocument extends Node {
  @Field(() => String, { description: 'Its number, e.g. "725/UBND-KT".' })
  number!: string;

  @Field(() => LocalDate, { description: 'The day it was issued.' })
  issuedOn!: string;

  @Field(() => String, { description: 'Who issued it, in Vietnamese.' })
  issuer!: string;

  @Field(() => String, {
    description: 'What it is about, in Vietnamese, as it is named officially.',
  })
  title!: string;

  @Field(() => DocumentKind, { description: 'Letter, plan, decision and so on.' })
  kind!: DocumentKind;

  @Field(() => String, { description: 'Where it was read, in Vietnamese.' })
  source!: string;

  @Field(() => String, { nullable: true, description: 'Web address of the source, when known.' })
  sourceUrl!: string | null;

  @Field(() => DocumentSeen, { description: 'How much of it was seen.' })
  seen!: DocumentSeen;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day a later document took its place; null = none has.',
  })
  supersededOn!: string | null;

  @Field(() => Int, { description: 'Counts changes; send it back as baseRevision.' })
  revision!: number;
}

@CacheFor(60)
@Access(PUBLIC)
@ObjectType('TargetProgress', { description: 'How far a target has come (tiến độ).' })
export class TargetProgress {
  @Field(() => Decimal, { nullable: true, description: 'The value, in the unit of the target.' })
  value!: string | null;

  @Field(() => ProgressSource, { description: 'Counted, reported, or not known.' })
  source!: ProgressSource;

  @Field(() => LocalDate, { nullable: true, description: 'The day the value is of.' })
  asOf!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the goal is reached; null when not known.',
  })
  met!: boolean | null;

  @Field(() => Boolean, {
    description: 'The day has passed and the goal is not known to be reached.',
  })
  overdue!: boolean;
}

@CacheFor(60)
@Access(PUBLIC)
@ObjectType('ProgrammeTarget', {
  implements: Node,
  description: 'A figure the programme wants to reach by a day (chỉ tiêu kế hoạch, mục tiêu).',
})
export class ProgrammeTarget extends Node {
  @Field(() => String, { description: 'Code, e.g. "TPCB-OCOP-3SAO-2023".' })
  code!: string;

  @Field(() => String, { description: 'The target in words, in Vietnamese.' })
  text!: string;

  @Field(() => TargetMetric, { description: 'What it counts.' })
  metric!: TargetMetric;

  @Field(() => Int, { nullable: true, description: 'At least so many stars, for products.' })
  metricStars!: number | null;

  @Field(() => RuralStandard, {
    nullable: true,
    description: 'The standard, for units and hamlets.',
  })
  metricStandard!: RuralStandard | null;

  @Field(() => Comparator, { description: 'How a value stands to the goal when it is reached.' })
  comparator!: Comparator;

  @Field(() => Decimal, { nullable: true, description: 'Where it started; null when not known.' })
  baseline!: string | null;

  @Field(() => Decimal, { description: 'The goal.' })
  goal!: string;

  @Field(() => String, { description: 'Unit of goal and values, in Vietnamese, e.g. "sản phẩm".' })
  unit!: string;

  @Field(() => LocalDate, { nullable: true, description: 'First day that counts.' })
  startsOn!: string | null;

  @Field(() => LocalDate, {
    description: 'The day by which it is to be reached; the last that counts.',
  })
  due!: string;

  @Field(() => String, { nullable: true, description: 'Who answers for it, in Vietnamese.' })
  owner!: string | null;

  @Field(() => Decimal, { nullable: true, description: 'The value reported last.' })
  reportedValue!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The day that value is of.' })
  reportedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Where that value comes from.' })
  reportedSource!: string | null;

  @Field(() => Int, { description: 'Counts changes; send it back as baseRevision.' })
  revision!: number;
}

export const OfficialDocumentConnection = connectionType(
  () => OfficialDocument,
  'OfficialDocument',
  'official documents (văn bản)',
);
export const ProgrammeTargetConnection = connectionType(
  () => ProgrammeTarget,
  'ProgrammeTarget',
  'targets (chỉ tiêu)',
);
