import type { Stage } from '../caller.ts';
import type { Teller } from '../journey/teller.ts';

/** What the years of the communes are played with. */
export interface CommuneStory {
  readonly stage: Stage;
  readonly tell: Teller;
  readonly today: string;
  /** Of this run only. */
  readonly run: string;
  readonly operation: (step: string) => string;
  /** Fetches a file that somebody was given. */
  readonly take: (file: { sha256: string; link: { url: string } | null }) => Promise<Uint8Array>;
  /** Keeps a file; says where. */
  readonly keep: (name: string, bytes: Uint8Array) => Promise<string>;
}

/** How everything begins that is made up here, where a source or a proof is asked for. */
export const LABEL = 'Số liệu minh họa, không có thật';

/** The half of the year that a day is in, and the part of the year that its report counts. */
export function halfOf(day: string) {
  const [year, month] = day.split('-') as [string, string];
  return month < '07'
    ? { fromDay: `${year}-01-01`, toDay: `${year}-06-30`, periodKind: 'MID_YEAR' }
    : { fromDay: `${year}-07-01`, toDay: `${year}-12-31`, periodKind: 'YEAR_END' };
}

/** The ward that Hưng Đạo of the former city became a part of. */
export const WARD = { code: '01273', on: '2025-07-01' };
