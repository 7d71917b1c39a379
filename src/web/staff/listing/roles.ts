import type { RoleName } from '../shell/viewer.ts';

/** Who lets the world see what producers propose. */
export const REVIEWERS: readonly RoleName[] = ['COMMUNE_OFFICER', 'COORDINATION_OFFICE'];
/** Who has the review in the menu: producers have pages of their own. */
export const REVIEW_READERS: readonly RoleName[] = [...REVIEWERS, 'AUDITOR'];
