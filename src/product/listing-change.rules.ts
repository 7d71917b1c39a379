import { stateTable } from '../platform/rules/state-table.ts';
import { ListingChangeState } from './listing-change.enums.ts';
import type { ListingField } from './product-version.enums.ts';
import {
  fieldText,
  reviewedDifferences,
  type ProductContent,
  type ReviewedValues,
} from './product-content.rules.ts';

const { PENDING, ACCEPTED, RETURNED, WITHDRAWN } = ListingChangeState;

export type ListingChangeMove = 'accept' | 'return' | 'withdraw';

/** A proposal is decided once; a new one takes its place. */
export const LISTING_CHANGE_MOVES = stateTable<ListingChangeState, ListingChangeMove>({
  name: 'listing change',
  states: Object.values(ListingChangeState),
  start: PENDING,
  ends: [ACCEPTED, RETURNED, WITHDRAWN],
  moves: {
    accept: { from: [PENDING], to: ACCEPTED },
    return: { from: [PENDING], to: RETURNED, reason: true },
    withdraw: { from: [PENDING], to: WITHDRAWN },
  },
});

/** One part of a proposal: what was there, what is asked for, and what is there by now. */
export interface ProposedDifference {
  readonly field: ListingField;
  readonly before: string | null;
  readonly proposed: string | null;
  readonly current: string | null;
  /** Somebody changed it since it was proposed. */
  readonly moved: boolean;
}

/** A proposal beside what the product showed then and shows now. */
export function proposedDifferences(
  base: ProductContent,
  proposed: ReviewedValues,
  current: ProductContent,
): ProposedDifference[] {
  return reviewedDifferences(base, proposed).map(({ field, before, after }) => {
    const now = fieldText(current, field);
    return { field, before, proposed: after, current: now, moved: now !== before };
  });
}
