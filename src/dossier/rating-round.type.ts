import { Field, Int, ObjectType } from 'type-graphql';
import { Access, PUBLIC } from '../platform/graphql/access.ts';
import { CacheFor } from '../platform/graphql/cache-policy.ts';
import { Node } from '../platform/graphql/node.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { RoundLevel } from './dossier-province.enums.ts';

@CacheFor(3600)
@Access(PUBLIC)
@ObjectType('RatingRound', {
  implements: Node,
  description:
    'One of the times in a year at which products are rated (đợt đánh giá; Quyết định 26/2026/QĐ-TTg, Điều 5).',
})
export class RatingRound extends Node {
  @Field(() => RoundLevel, { description: 'Who holds it.' })
  level!: RoundLevel;

  @Field(() => Int, { description: 'The year whose round it is.' })
  year!: number;

  @Field(() => Int, { description: 'Its number in the year (đợt), from 1.' })
  number!: number;

  @Field(() => LocalDate, { description: 'Requests made before this day belong to it.' })
  requestsBefore!: string;

  @Field(() => LocalDate, { description: 'Ratings are held before this day.' })
  doneBefore!: string;

  @Field(() => String, { description: 'The decision or plan that sets it, in Vietnamese.' })
  source!: string;

  @Field(() => Int, { description: 'Counts changes; send it back as baseRevision.' })
  revision!: number;
}
