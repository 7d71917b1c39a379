import type { AppEventQuery, AppEventsQuery } from '../generated/operations.ts';

/** An event as its page reads it, and as a line of the list. */
export type PromotionEvent = NonNullable<AppEventQuery['promotionEvent']>;
export type EventRow = AppEventsQuery['promotionEvents']['nodes'][number];
export type Application = NonNullable<PromotionEvent['applications']>[number];
