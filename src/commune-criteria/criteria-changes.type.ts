import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Access, PUBLIC } from '../platform/graphql/access.ts';
import { CacheFor } from '../platform/graphql/cache-policy.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { Commune } from '../region/commune.type.ts';
import { IndicatorAssessment } from './assessment.type.ts';
import { AssessmentPeriodKind } from './commune-criteria.enums.ts';
import { Indicator } from './indicator.type.ts';

export enum IndicatorChangeKind {
  RECORDED = 'RECORDED',
  GONE = 'GONE',
  NOW_MET = 'NOW_MET',
  NO_LONGER_MET = 'NO_LONGER_MET',
  VALUE = 'VALUE',
}
registerEnumType(IndicatorChangeKind, {
  name: 'IndicatorChangeKind',
  description: 'How a result differs from that of an earlier period.',
  valuesConfig: {
    RECORDED: { description: 'There was none before (mới có).' },
    GONE: { description: 'There was one before and there is none now.' },
    NOW_MET: { description: 'It was not met and is now (mới đạt).' },
    NO_LONGER_MET: { description: 'It was met and is not any more (không còn đạt).' },
    VALUE: { description: 'Another value or answer, as much met as before.' },
  },
});

@CacheFor(60)
@Access(PUBLIC)
@ObjectType('BoundaryBreak', {
  description:
    'A change of boundaries (sắp xếp đơn vị hành chính): figures before it are of other units and are not summed up with those after it.',
})
export class BoundaryBreak {
  @Field(() => LocalDate, { description: 'First day of the new unit.' })
  on!: string;

  @Field(() => String, { nullable: true, description: 'The resolution; null when not known.' })
  legalBasis!: string | null;

  @Field(() => [Commune], { description: 'The units before it, with whom their figures stay.' })
  predecessors!: object[];
}

@CacheFor(60)
@Access(PUBLIC)
@ObjectType('IndicatorChange', { description: 'One result that differs from an earlier period.' })
export class IndicatorChange {
  @Field(() => Indicator, { nullable: true, description: 'The indicator.' })
  indicator!: object | null;

  @Field(() => IndicatorChangeKind, { description: 'How it differs.' })
  kind!: IndicatorChangeKind;

  @Field(() => IndicatorAssessment, { nullable: true, description: 'The earlier result.' })
  before!: object | null;

  @Field(() => IndicatorAssessment, { nullable: true, description: 'The result now.' })
  after!: object | null;
}

@CacheFor(60)
@Access(PUBLIC)
@ObjectType('CriteriaChanges', {
  description: 'What has changed for a commune since an earlier period (thay đổi so với kỳ trước).',
})
export class CriteriaChanges {
  @Field(() => Int, { description: 'Year of the earlier period.' })
  year!: number;

  @Field(() => AssessmentPeriodKind, { description: 'Kind of the earlier period.' })
  periodKind!: AssessmentPeriodKind;

  @Field(() => BoundaryBreak, {
    nullable: true,
    description: 'Set where the unit did not exist yet: then there is nothing to compare with.',
  })
  boundaryBreak!: object | null;

  @Cost({ items: 20 })
  @Field(() => [IndicatorChange], { description: 'Only what differs.' })
  changes!: object[];
}
