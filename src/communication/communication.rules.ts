import { readDecimal } from '../commune-criteria/cell-text.rules.ts';
import { monthsLater } from '../programme/duty.rules.ts';
import { shiftDay } from '../calendar/working-days.rules.ts';
import { CommunicationChannel, type CommunicationGrain } from './communication.enums.ts';

/** The numbers of a line; null = not known. A person at two sessions is counted twice (lượt người). */
export interface Counts {
  readonly sessions: number | null;
  readonly people: number | null;
  readonly women: number | null;
  readonly officials: number | null;
  readonly materials: number | null;
}

export const COUNTS = ['sessions', 'people', 'women', 'officials', 'materials'] as const;
export type CountName = (typeof COUNTS)[number];

const MOST: Readonly<Record<CountName, number>> = {
  ...{ sessions: 9_999, people: 99_999_999, women: 99_999_999 },
  ...{ officials: 99_999_999, materials: 99_999_999 },
};

/** A whole number as people write it: "4.500". Undefined = it cannot be read as that. */
export function readCount(
  name: CountName,
  text: string | null | undefined,
): number | null | undefined {
  const plain = (text ?? '').trim();
  if (plain === '') return null;
  const number = readDecimal(plain);
  if (number === null || !/^\d+$/.test(number)) return undefined;
  const value = Number(number);
  return value <= MOST[name] && (name !== 'sessions' || value > 0) ? value : undefined;
}

/** The part that is larger than the whole, or is told without it; null = all fits. */
export function tooMany({ people, women, officials }: Counts): 'women' | 'officials' | null {
  const beyond = (part: number | null) => part !== null && part > (people ?? -1);
  if (beyond(women)) return 'women';
  return beyond(officials) ? 'officials' : null;
}

const { MEETING, HOME_VISIT, PERFORMANCE } = CommunicationChannel;
const GATHERINGS: readonly CommunicationChannel[] = [MEETING, HOME_VISIT, PERFORMANCE];
/** More than this come to no gathering of a commune: somebody added up a year, or slipped. Ours. */
export const MOST_AT_ONCE = 3_000;

/** Whether more people came to each session than fit; broadcasts reach any number. */
export function isUnlikely(channel: CommunicationChannel, { sessions, people }: Counts): boolean {
  return GATHERINGS.includes(channel) && (people ?? 0) / (sessions ?? 1) > MOST_AT_ONCE;
}

const MONTHS: Readonly<Record<CommunicationGrain, number>> = {
  ...{ MONTH: 1, QUARTER: 3, HALF_YEAR: 6, YEAR: 12 },
};

export function monthsOf(grain: CommunicationGrain): number {
  return MONTHS[grain];
}

/** The last day of a period that begins on a first of a month. */
export function lastDayOf(first: string, grain: CommunicationGrain): string {
  return shiftDay(monthsLater(first, MONTHS[grain]), -1);
}

/** About how many periods lie between two days, at least one. */
export function periodCount(from: string, until: string, grain: CommunicationGrain): number {
  const month = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return Math.max(1, Math.ceil((month(until) - month(from) + 1) / MONTHS[grain]) + 1);
}
