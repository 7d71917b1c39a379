import { Field, Int, ObjectType } from 'type-graphql';
import { Access, PUBLIC } from '../platform/graphql/access.ts';
import { CacheFor } from '../platform/graphql/cache-policy.ts';
import { Node } from '../platform/graphql/node.ts';
import { AssessmentPeriodKind } from './commune-criteria.enums.ts';

export const PERIOD_KIND = 'Which result of the year: at its end unless given.';

@CacheFor(60)
@Access(PUBLIC)
@ObjectType('AssessmentPeriod', {
  implements: Node,
  description:
    'A period of assessment (kỳ đánh giá): open to communes and the office, or closed by the office.',
})
export class AssessmentPeriod extends Node {
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => AssessmentPeriodKind, { description: 'Which result of the year.' })
  periodKind!: AssessmentPeriodKind;

  @Field(() => Date, {
    nullable: true,
    description: 'When it was closed; null while it is open.',
  })
  closedAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was closed, or opened again; in Vietnamese.',
  })
  reason!: string | null;

  @Field(() => Int, { description: 'Counts changes; send it back as baseRevision.' })
  revision!: number;
}
