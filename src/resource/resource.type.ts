import { Field, Int, ObjectType } from 'type-graphql';
import { AssessmentPeriodKind } from '../commune-criteria/commune-criteria.enums.ts';
import { Access, REACHED } from '../platform/graphql/access.ts';
import { connectionType } from '../platform/graphql/connection.ts';
import { Node } from '../platform/graphql/node.ts';
import { BigIntScalar, Decimal } from '../platform/graphql/scalars.ts';
import { FundingSource, ResourceKind, WorkKind } from './resource.enums.ts';

@Access(REACHED)
@ObjectType('ResourceAmounts', { description: 'The numbers of a line of resources.' })
export class ResourceAmounts {
  @Field(() => BigIntScalar, { nullable: true, description: 'Planned (kế hoạch), in VND.' })
  planned!: string | null;

  @Field(() => BigIntScalar, { nullable: true, description: 'Allocated (phân bổ), in VND.' })
  allocated!: string | null;

  @Field(() => BigIntScalar, { nullable: true, description: 'Disbursed (giải ngân), in VND.' })
  disbursed!: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: 'How much of what is not money: days, m², or by the unit of the line.',
  })
  quantity!: string | null;

  @Field(() => BigIntScalar, {
    nullable: true,
    description: 'What it is worth in VND; null where nobody stated it. Never worked out here.',
  })
  value!: string | null;
}

@Access(REACHED)
@ObjectType('ResourceEntry', {
  implements: Node,
  description:
    'One line of the resources of a commune in a period (nguồn lực xây dựng nông thôn mới): money by source, or what was given or built otherwise. The numbers of a half year are part of those of the year.',
})
export class ResourceEntry extends Node {
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => AssessmentPeriodKind, { description: 'Which part of the year.' })
  periodKind!: AssessmentPeriodKind;

  @Field(() => ResourceKind, { description: 'What it counts.' })
  kind!: ResourceKind;

  @Field(() => FundingSource, {
    nullable: true,
    description: 'Where it comes from; null of what was built, which has several.',
  })
  source!: FundingSource | null;

  @Field(() => WorkKind, { description: 'What it went into.' })
  work!: WorkKind;

  @Field(() => String, { nullable: true, description: 'Which material.' })
  name!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Unit of a material or of works; days and m² need none.',
  })
  unit!: string | null;

  @Field(() => String, { description: 'Where the numbers are from: the report and its date.' })
  basis!: string;

  @Field(() => String, { nullable: true, description: 'A remark.' })
  note!: string | null;

  @Field(() => Boolean, { description: 'Whether somebody confirmed a number that looks odd.' })
  unusualConfirmed!: boolean;

  @Field(() => Boolean, { description: 'Taken back or withdrawn: it counts in no total.' })
  withdrawn!: boolean;

  @Field(() => Int, { description: 'Counts changes.' })
  revision!: number;

  @Field(() => Date, { description: 'When it was changed last.' })
  updatedAt!: Date;
}

@Access(REACHED)
@ObjectType('ResourceEntryChange', {
  description: 'One change of a line of resources. Never changed or removed.',
})
export class ResourceEntryChange {
  @Field(() => Boolean, { description: 'Whether it took back an earlier change.' })
  undo!: boolean;

  @Field(() => Int, { description: 'The revision it made.' })
  afterRevision!: number;

  @Field(() => Date, { description: 'When.' })
  at!: Date;
}

@Access(REACHED)
@ObjectType('ResourceBatch', { description: 'Lines of resources that were written at once.' })
export class ResourceBatch {
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => AssessmentPeriodKind, { description: 'Which part of the year.' })
  periodKind!: AssessmentPeriodKind;

  @Field(() => Int, { description: 'How many lines it made.' })
  newCount!: number;

  @Field(() => Int, { description: 'How many lines it changed.' })
  changedCount!: number;

  @Field(() => Date, { description: 'When.' })
  recordedAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it was taken back, if it was.' })
  undoneAt!: Date | null;
}

export const ResourceEntryConnection = connectionType(
  () => ResourceEntry,
  'ResourceEntry',
  'lines of resources (nguồn lực)',
);
