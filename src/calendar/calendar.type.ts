import { Field, ObjectType } from 'type-graphql';
import { Access, PUBLIC } from '../platform/graphql/access.ts';
import { CacheFor } from '../platform/graphql/cache-policy.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { HolidayKind } from './calendar.enums.ts';

@CacheFor(3600)
@Access(PUBLIC)
@ObjectType('PublicHoliday', {
  description:
    'A day that counts differently from its weekday when working days are counted (ngày nghỉ lễ, ngày làm bù).',
})
export class PublicHoliday {
  @Field(() => LocalDate, { description: 'The day; one entry per day.' })
  day!: string;

  @Field(() => String, { description: 'What it is, in Vietnamese.' })
  name!: string;

  @Field(() => String, { description: 'What it is, in English.' })
  english!: string;

  @Field(() => HolidayKind, { description: 'Closed, or worked in place of another day.' })
  kind!: HolidayKind;

  @Field(() => String, { description: 'Where it is laid down or was announced, in Vietnamese.' })
  source!: string;

  @Field(() => Boolean, {
    description:
      'Whether it follows from the law itself or was compared with the official paper; false when it is known from reports only.',
  })
  checked!: boolean;
}
