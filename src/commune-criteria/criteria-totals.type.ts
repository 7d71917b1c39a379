import { Field, Int, ObjectType } from 'type-graphql';
import { Access, PUBLIC } from '../platform/graphql/access.ts';
import { CacheFor } from '../platform/graphql/cache-policy.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { AssessmentPeriodKind } from './commune-criteria.enums.ts';
import { CriteriaSet, Criterion } from './criteria-set.type.ts';

@CacheFor(60)
@Access(PUBLIC)
@ObjectType('CriterionTotal', { description: 'How many communes meet one criterion.' })
export class CriterionTotal {
  @Field(() => Criterion, { description: 'The criterion.' })
  criterion!: object;

  @Field(() => Int, { description: 'Communes that meet it (đạt).' })
  met!: number;

  @Field(() => Int, { description: 'Communes that do not (chưa đạt).' })
  notMet!: number;

  @Field(() => Int, { description: 'Communes of which it cannot be said (chưa đủ căn cứ).' })
  incomplete!: number;
}

@CacheFor(60)
@Access(PUBLIC)
@ObjectType('CriteriaMetCount', { description: 'How many communes meet so many criteria.' })
export class CriteriaMetCount {
  @Field(() => Int, { description: 'So many criteria.' })
  metCriteria!: number;

  @Field(() => Int, { description: 'Communes that meet exactly so many.' })
  communes!: number;
}

@CacheFor(60)
@Access(PUBLIC)
@ObjectType('CriteriaGroupTotal', {
  description: 'Sums over all communes, or those of one commune group (nhóm xã).',
})
export class CriteriaGroupTotal {
  @Field(() => String, {
    nullable: true,
    description: 'Code of the commune group; null = all communes, or those without a group.',
  })
  communeGroup!: string | null;

  @Field(() => Int, { description: 'Communes in force on the day of the period.' })
  communes!: number;

  @Field(() => Int, { description: 'Communes for which something is recorded.' })
  withResults!: number;

  @Cost({ items: 20 })
  @Field(() => [CriterionTotal], { description: 'Criterion by criterion.' })
  criteria!: object[];

  @Field(() => [CriteriaMetCount], {
    description: 'How many communes meet how many criteria (biểu B06), the most first.',
  })
  metCounts!: object[];
}

@CacheFor(60)
@Access(PUBLIC)
@ObjectType('CriteriaTotals', {
  description:
    'Sums of a period over the province (biểu B05, B06). A place counts once: by the unit in force on the day of the period, never by its predecessor and its successor together.',
})
export class CriteriaTotals {
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => AssessmentPeriodKind, { description: 'Which result of the year.' })
  periodKind!: AssessmentPeriodKind;

  @Field(() => CriteriaSet, { description: 'The criteria set.' })
  set!: object;

  @Field(() => CriteriaGroupTotal, { description: 'Over all communes.' })
  all!: object;

  @Cost({ items: 4 })
  @Field(() => [CriteriaGroupTotal], {
    description: 'By commune group; those without one last. Empty where nobody has a group.',
  })
  groups!: object[];
}
