import { Field, Int, ObjectType } from 'type-graphql';
import { Access, PUBLIC } from '../platform/graphql/access.ts';
import { CacheFor } from '../platform/graphql/cache-policy.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { Commune } from '../region/commune.type.ts';
import { CommuneCriteriaAssessment } from './assessment.type.ts';
import { AssessmentPeriodKind } from './commune-criteria.enums.ts';
import { BoundaryBreak } from './criteria-changes.type.ts';

@CacheFor(60)
@Access(PUBLIC)
@ObjectType('CriteriaSeriesYear', {
  description: 'How the place of a commune stood in one year, under the units that it had then.',
})
export class CriteriaSeriesYear {
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => AssessmentPeriodKind, { description: 'Which result of the year.' })
  periodKind!: AssessmentPeriodKind;

  @Field(() => BoundaryBreak, {
    nullable: true,
    description:
      'Set on the first year of new boundaries: a line through the years is broken here (ngắt chuỗi).',
  })
  boundaryBreak!: object | null;

  @Cost({ items: 5 })
  @Field(() => [CommuneCriteriaAssessment], {
    description:
      'The unit itself, or each of the units it was made from, on the day of the period. Their figures are shown side by side and never summed up.',
  })
  units!: object[];
}

@CacheFor(60)
@Access(PUBLIC)
@ObjectType('CriteriaSeries', {
  description: 'Several years of a commune with what came before it (chuỗi số liệu).',
})
export class CriteriaSeries {
  @Field(() => Commune, { description: 'The commune.' })
  commune!: object;

  @Cost({ items: 5 })
  @Field(() => [CriteriaSeriesYear], { description: 'Year by year, the earliest first.' })
  years!: object[];
}
