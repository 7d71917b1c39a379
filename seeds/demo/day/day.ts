import type { Stage } from '../caller.ts';
import type { Operation } from '../journey/register.ts';
import type { Teller } from '../journey/teller.ts';

/** One run of the whole day. */
export interface DayOfCouncil {
  readonly stage: Stage;
  /** The same server with another password: for those who sign in for the first time. */
  readonly openStage: (password: string) => Stage;
  readonly password: string;
  readonly tell: Teller;
  /** YYYY-MM-DD in Vietnam. */
  readonly today: string;
  /** Tells the records of this run from those of others: digits. */
  readonly run: string;
  /** Makes operation ids of this run. */
  readonly operation: Operation;
  /** Fetches a file by the link the server gave. */
  readonly download: (url: string) => Promise<Uint8Array>;
  /** Keeps a file; answers where. */
  readonly keep: (name: string, bytes: Uint8Array) => Promise<string>;
}
