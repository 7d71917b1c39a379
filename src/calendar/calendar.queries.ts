import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { Access, PUBLIC } from '../platform/graphql/access.ts';
import { CacheFor } from '../platform/graphql/cache-policy.ts';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import type { PublicHolidayEntity } from './calendar.entity.ts';
import { holidaysByYear } from './calendar.loader.ts';
import { PublicHoliday } from './calendar.type.ts';

@Resolver()
export class CalendarQueries {
  @CacheFor(3600)
  @Access(PUBLIC)
  @Cost({ items: 20 })
  @Query(() => [PublicHoliday], {
    description:
      'Days of a year on which offices are closed, or work although it is a weekend, in order (lịch nghỉ lễ, tết). Saturdays and Sundays are free without being listed.',
  })
  publicHolidays(
    @Arg('year', () => Int, { description: 'The year, e.g. 2026.' }) year: number,
    @Ctx() context: Context,
  ): Promise<PublicHolidayEntity[]> {
    return context.load(holidaysByYear, year);
  }
}
