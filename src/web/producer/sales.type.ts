import type { OwnSalesQuery } from '../generated/operations.ts';

/** What was sold of a product in a quarter through a channel, as its producer has reported it. */
export type Figure = OwnSalesQuery['salesRecords']['nodes'][number];
