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

/** The ward that Hưng Đạo of the former city became a part of. */
export const WARD = { code: '01273', on: '2025-07-01' };
