import type { Context } from '../platform/graphql/context.ts';
import { defineLoader } from '../platform/graphql/loaders.ts';
import { PublicHolidayEntity } from './calendar.entity.ts';
import { workingCalendar, type SpecialDay, type WorkingCalendar } from './working-days.rules.ts';

const SPECIAL = `SELECT to_char(day, 'YYYY-MM-DD') AS day, kind FROM public_holiday`;

interface Reader {
  query(sql: string): Promise<SpecialDay[] | { rows: SpecialDay[] }>;
}

/** The calendar as it stands: some fifteen rows a year. Takes a transaction's manager or a pool. */
export async function readCalendar(reader: Reader): Promise<WorkingCalendar> {
  const found = await reader.query(SPECIAL);
  return workingCalendar(Array.isArray(found) ? found : found.rows);
}

const calendarOfRequest = defineLoader<'all', WorkingCalendar>(
  'workingCalendar',
  async (keys, context) => {
    const calendar = await readCalendar(context.db.pool);
    return keys.map(() => calendar);
  },
);

/** The working calendar, read once per request. */
export function calendarOf(context: Context): Promise<WorkingCalendar> {
  return context.load(calendarOfRequest, 'all');
}

/** Special days of a year, in order. */
export const holidaysByYear = defineLoader<number, PublicHolidayEntity[]>(
  'publicHolidaysByYear',
  async (years, context) => {
    const rows = await context.db.source.manager
      .createQueryBuilder(PublicHolidayEntity, 'h')
      .where('extract(year FROM h.day) = ANY(:years)', { years })
      .orderBy('h.day')
      .getMany();
    return years.map((year) => rows.filter(({ day }) => Number(day.slice(0, 4)) === year));
  },
);
