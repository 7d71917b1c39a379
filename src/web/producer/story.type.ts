import type { OwnChangesQuery, OwnStoryQuery } from '../generated/operations.ts';

/** The texts of a product, for whoever changes them. */
export type Texts = OwnStoryQuery['productListings']['nodes'][number];
/** What was asked for, and what became of it. */
export type Change = OwnChangesQuery['listingChanges']['nodes'][number];
