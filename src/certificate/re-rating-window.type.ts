import { Field, ObjectType } from 'type-graphql';
import { Access, PUBLIC } from '../platform/graphql/access.ts';
import { CacheFor } from '../platform/graphql/cache-policy.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';

@CacheFor(30)
@Access(PUBLIC)
@ObjectType('ReRatingWindow', { description: 'Days between which a file for re-rating is lodged.' })
export class ReRatingWindow {
  @Field(() => LocalDate, { description: 'First day (mở): 180 days before the end.' })
  from!: string;

  @Field(() => LocalDate, { description: 'Last day (đóng): 120 days before the end.' })
  to!: string;

  @Field(() => Boolean, { description: 'Whether today is one of them.' })
  isOpen!: boolean;
}
