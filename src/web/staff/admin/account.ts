import type { AppPersonQuery } from '../generated/operations.ts';

/** An account as its page shows it. */
export type Account = NonNullable<AppPersonQuery['person']>;
