import { Field, Int, ObjectType } from 'type-graphql';
import { Access, PUBLIC, REACHED } from '../platform/graphql/access.ts';
import { CacheFor } from '../platform/graphql/cache-policy.ts';
import { connectionType } from '../platform/graphql/connection.ts';
import { Node } from '../platform/graphql/node.ts';
import { Decimal, LocalDate } from '../platform/graphql/scalars.ts';
import { RecognitionCondition } from './condition.enums.ts';
import { RuralStandard } from './recognition.enums.ts';

@Access(REACHED)
@ObjectType('RecognitionStatement', {
  description:
    'What an authority states about a condition that the system cannot see. Never changed; the last one counts.',
})
export class RecognitionStatement {
  @Field(() => RecognitionCondition, { description: 'CONSTRUCTION_DEBT or SECURITY.' })
  condition!: RecognitionCondition;

  @Field(() => Boolean, { description: 'Whether the condition is fulfilled.' })
  met!: boolean;

  @Field(() => String, { description: 'Who states it and where.' })
  source!: string;

  @Field(() => String, { nullable: true, description: 'Number of the document.' })
  documentNumber!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Day of the document.' })
  documentDay!: string | null;

  @Field(() => Date, { description: 'When it was entered.' })
  at!: Date;
}

@Access(REACHED)
@ObjectType('SatisfactionContent', {
  description: 'One content that residents were asked about (nội dung lấy ý kiến).',
})
export class SatisfactionContent {
  @Field(() => Int, { description: 'Its place in the survey, from 1.' })
  position!: number;

  @Field(() => String, { description: 'What was asked about, in Vietnamese.' })
  name!: string;

  @Field(() => Int, { description: 'People who were asked.' })
  asked!: number;

  @Field(() => Int, { description: 'People who are satisfied (hài lòng).' })
  satisfied!: number;

  @Field(() => Decimal, { description: 'Percent satisfied, two decimals, never rounded up.' })
  rate!: string;
}

@Access(REACHED)
@ObjectType('SatisfactionSurvey', {
  description:
    'A survey of the satisfaction of residents (lấy ý kiến sự hài lòng), run by the Fatherland Front (Mặt trận Tổ quốc). Numbers only, nobody is named. Never changed; the last one counts.',
})
export class SatisfactionSurvey {
  @Field(() => String, { description: 'Who ran it, in Vietnamese.' })
  conductedBy!: string;

  @Field(() => LocalDate, { description: 'First day.' })
  heldFrom!: string;

  @Field(() => LocalDate, { description: 'Last day.' })
  heldTo!: string;

  @Field(() => String, { nullable: true, description: 'Number of the report.' })
  documentNumber!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Day of the report.' })
  documentDay!: string | null;

  @Field(() => Date, { description: 'When it was entered.' })
  at!: Date;
}

@CacheFor(60)
@Access(PUBLIC)
@ObjectType('SatisfactionThreshold', {
  implements: Node,
  description:
    'The rate of satisfaction that every content has to reach. Where the law was not found there is none.',
})
export class SatisfactionThreshold extends Node {
  @Field(() => RuralStandard, { description: 'For which standard.' })
  standard!: RuralStandard;

  @Field(() => Int, { description: 'First year.' })
  fromYear!: number;

  @Field(() => Int, { description: 'Last year.' })
  toYear!: number;

  @Field(() => Decimal, { description: 'At least so many percent.' })
  rate!: string;

  @Field(() => String, { description: 'The document that says so.' })
  source!: string;

  @Field(() => Date, {
    nullable: true,
    description: 'When a second person confirmed it; null = it does not count yet.',
  })
  confirmedAt!: Date | null;
}

@CacheFor(60)
@Access(PUBLIC)
@ObjectType('HamletCount', {
  description: 'How many hamlets (xóm) a commune has. Never changed; the last one entered counts.',
})
export class HamletCount {
  @Field(() => Int, { description: 'How many.' })
  hamlets!: number;

  @Field(() => LocalDate, { description: 'The day it is of.' })
  day!: string;

  @Field(() => String, { description: 'Where it is known from.' })
  source!: string;
}

export const SatisfactionThresholdConnection = connectionType(
  () => SatisfactionThreshold,
  'SatisfactionThreshold',
  'rates of satisfaction (tỷ lệ hài lòng)',
);
