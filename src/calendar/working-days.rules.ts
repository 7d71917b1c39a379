import { HolidayKind } from './calendar.enums.ts';

/** A calendar day, YYYY-MM-DD. */
export type Day = string;

/** What is needed to tell working days from others. */
export interface WorkingCalendar {
  isWorkingDay(day: Day): boolean;
}

export interface SpecialDay {
  readonly day: Day;
  readonly kind: HolidayKind;
}

/** Nobody counts further than this; a calendar without any working day must not hang. */
const FURTHEST = 5_000;

/** Offices rest on Saturdays and Sundays and on holidays, and work on days named instead. */
export function workingCalendar(special: readonly SpecialDay[]): WorkingCalendar {
  const kinds = new Map(special.map(({ day, kind }) => [day, kind]));
  return {
    isWorkingDay(day) {
      const kind = kinds.get(day);
      return kind ? kind === HolidayKind.WORKDAY_INSTEAD : !isWeekend(day);
    },
  };
}

/** The day so many calendar days later, or earlier when the number is negative. */
export function shiftDay(day: Day, by: number): Day {
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + by);
  return moved.toISOString().slice(0, 10);
}

export function isWeekend(day: Day): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/** Calendar days from one day to another; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/**
 * The last day of a term of so many working days. The day on which it begins is not counted: a term
 * runs from the day after (Bộ luật Dân sự 2015, Điều 147).
 */
export function addWorkingDays(from: Day, count: number, calendar: WorkingCalendar): Day {
  let day = from;
  let left = count;
  for (let step = 0; left > 0 && step < FURTHEST; step++) {
    day = shiftDay(day, 1);
    if (calendar.isWorkingDay(day)) left--;
  }
  if (left > 0) throw new Error(`No ${count} working days after ${from}`);
  return day;
}

/** Working days after the first day up to and with the second; negative when that lies before. */
export function workingDaysBetween(from: Day, to: Day, calendar: WorkingCalendar): number {
  const [early, late, sign] = from <= to ? [from, to, 1] : [to, from, -1];
  const length = daysBetween(early, late);
  if (length > FURTHEST) throw new Error(`${early} and ${late} lie too far apart`);
  let count = 0;
  for (let step = 1; step <= length; step++) {
    if (calendar.isWorkingDay(shiftDay(early, step))) count++;
  }
  return count === 0 ? 0 : sign * count;
}
