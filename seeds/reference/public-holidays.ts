import { statutoryDays, type StatutoryDay } from '../../src/calendar/statutory-days.rules.ts';
import type { Database } from '../../src/platform/db/data-source.ts';
import { readDataFile } from './data-file.ts';

const YEARS = [2025, 2026, 2027];

/** What the law gives for these years, and what was announced for them. */
export async function knownHolidays(): Promise<(StatutoryDay & { checked: boolean })[]> {
  const { days } = await readDataFile<{ days: StatutoryDay[] }>('public-holidays.json');
  return [
    ...YEARS.flatMap(statutoryDays).map((day) => ({ ...day, checked: true })),
    ...days.map((day) => ({ ...day, checked: false })),
  ];
}

/** Enters the holidays; what the office has entered or corrected stays as it is. */
export async function seedPublicHolidays(database: Database): Promise<number> {
  const days = await knownHolidays();
  await database.pool.query(
    `INSERT INTO public_holiday (day, name, english, kind, source, checked)
     SELECT day, name, english, kind, source, checked
       FROM jsonb_to_recordset($1)
         AS given(day date, name text, english text, kind text, source text, checked boolean)
     ON CONFLICT (day) DO NOTHING`,
    [JSON.stringify(days)],
  );
  return days.length;
}
