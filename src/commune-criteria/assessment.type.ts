import { Field, Int, ObjectType } from 'type-graphql';
import { Access, PUBLIC, REACHED } from '../platform/graphql/access.ts';
import { CacheFor } from '../platform/graphql/cache-policy.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { Node } from '../platform/graphql/node.ts';
import { BigIntScalar, Decimal, LocalDate } from '../platform/graphql/scalars.ts';
import { Commune } from '../region/commune.type.ts';
import { CriteriaSet, Criterion } from './criteria-set.type.ts';
import {
  AssessmentPeriodKind,
  IncomeMethod,
  IncomeStatus,
  IndicatorAssessmentStatus,
  IndicatorVerdict,
} from './commune-criteria.enums.ts';
import { Indicator, IndicatorThreshold } from './indicator.type.ts';

@CacheFor(60)
@Access(REACHED)
@ObjectType('IndicatorAssessment', {
  implements: Node,
  description:
    'What a commune reached in a period on an indicator (kết quả thực hiện chỉ tiêu). The public sees approved ones only.',
})
export class IndicatorAssessment extends Node {
  @Field(() => Int, { description: 'The year it is about.' })
  year!: number;

  @Field(() => AssessmentPeriodKind, { description: 'Which result of the year it is.' })
  periodKind!: AssessmentPeriodKind;

  @Field(() => Decimal, { nullable: true, description: 'The value, in the unit of the indicator.' })
  value!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'The answer, for yes/no indicators.' })
  yesNo!: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why there is no value ("chưa có"), in Vietnamese.',
  })
  absenceReason!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is met; null without a value or without a threshold.',
  })
  met!: boolean | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day whose threshold it was judged by.',
  })
  judgedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'What proves it (minh chứng).' })
  evidence!: string | null;

  @Field(() => String, { nullable: true, description: 'A remark of the commune (ghi chú).' })
  note!: string | null;

  @Field(() => Boolean, {
    description: 'Whether a value far from what is usual was confirmed as right.',
  })
  unusualConfirmed!: boolean;

  @Field(() => IndicatorAssessmentStatus, { description: 'How far it has come.' })
  status!: IndicatorAssessmentStatus;

  @Field(() => String, { nullable: true, description: 'Why it was sent back, when it was.' })
  returnReason!: string | null;

  @Field(() => Int, { description: 'Counts changes; send it back as baseRevision.' })
  revision!: number;

  @Field(() => Date, { description: 'When it was last changed.' })
  updatedAt!: Date;
}

@CacheFor(60)
@Access(PUBLIC)
@ObjectType('CriterionThreshold', {
  description: 'What a commune has to reach for one indicator on the day of assessment.',
})
export class CriterionThreshold {
  @Field(() => Indicator, { description: 'The indicator.' })
  indicator!: object;

  @Field(() => IndicatorThreshold, {
    nullable: true,
    description: 'The threshold; null = there is none (chưa có ngưỡng).',
  })
  threshold!: object | null;
}

@CacheFor(60)
@Access(PUBLIC)
@ObjectType('CriterionResult', {
  description: 'How a commune stands on one criterion in one year.',
})
export class CriterionResult {
  @Field(() => Criterion, { description: 'The criterion.' })
  criterion!: object;

  @Field(() => IndicatorVerdict, {
    description: 'Met only when every indicator of the criterion is known, assessed and met.',
  })
  verdict!: IndicatorVerdict;

  @Field(() => Int, { description: 'Indicators of the criterion that are met.' })
  metIndicators!: number;

  @Field(() => Int, { description: 'Indicators of the criterion that are known here.' })
  knownIndicators!: number;

  @Cost({ items: 4 })
  @Field(() => [IndicatorAssessment], {
    description:
      'What was recorded, in the order of the indicators; unfinished only for its officers.',
  })
  assessments!: object[];
}

@CacheFor(60)
@Access(PUBLIC)
@ObjectType('CommuneCriteriaAssessment', {
  description: 'How a commune stands on one criteria set in one year (kết quả đánh giá xã).',
})
export class CommuneCriteriaAssessment {
  @Field(() => Commune, { description: 'The commune, as it was in that year.' })
  commune!: object;

  @Field(() => CriteriaSet, { description: 'The criteria set.' })
  set!: object;

  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => AssessmentPeriodKind, { description: 'Which result of the year.' })
  periodKind!: AssessmentPeriodKind;

  @Field(() => Int, { description: 'Criteria that are met.' })
  metCriteria!: number;

  @Cost({ items: 20 })
  @Field(() => [CriterionResult], { description: 'One result for each criterion, by number.' })
  criteria!: object[];
}

@CacheFor(60)
@Access(PUBLIC)
@ObjectType('CriteriaMatrix', {
  description: 'All communes of a year against one criteria set (bảng tổng hợp tiêu chí).',
})
export class CriteriaMatrix {
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => AssessmentPeriodKind, { description: 'Which result of the year.' })
  periodKind!: AssessmentPeriodKind;

  @Field(() => CriteriaSet, { description: 'The criteria set.' })
  set!: object;

  @Cost({ items: 60 })
  @Field(() => [CommuneCriteriaAssessment], {
    description:
      'Every commune in force on the day of the period (30 June or 31 December), in Vietnamese order of names; so no place is there twice.',
  })
  rows!: object[];
}

@CacheFor(60)
@Access(REACHED)
@ObjectType('IncomeFigure', {
  implements: Node,
  description:
    'The average income per person of a commune in a year (thu nhập bình quân đầu người/năm). The public sees confirmed ones only.',
})
export class IncomeFigure extends Node {
  @Field(() => Int, { description: 'The year it is about.' })
  year!: number;

  @Field(() => BigIntScalar, {
    nullable: true,
    description:
      'Thousand VND per person and year (nghìn đồng/người/năm); null before there is one.',
  })
  amount!: string | null;

  @Field(() => IncomeMethod, { description: 'By which rule it was worked out.' })
  method!: IncomeMethod;

  @Field(() => String, { description: 'Where the figure comes from.' })
  source!: string;

  @Field(() => IncomeStatus, { description: 'How far it has come.' })
  status!: IncomeStatus;

  @Field(() => String, { nullable: true, description: 'A remark.' })
  note!: string | null;

  @Field(() => Int, { description: 'Counts changes; send it back as baseRevision.' })
  revision!: number;

  @Field(() => Date, { description: 'When it was last changed.' })
  updatedAt!: Date;
}
