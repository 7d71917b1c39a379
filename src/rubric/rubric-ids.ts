import { stableUuid } from '../platform/db/stable-uuid.ts';

/**
 * Ids of official sheets are the same in every database: references, exports and links to a sheet
 * stay true, and the seed can be run again.
 */
const id = (...path: readonly (string | number)[]) => stableUuid(`rubric:${path.join('|')}`);

export const rubricVersionId = (version: string) => id(version);

export const rubricSheetId = (version: string, sheet: number) => id(version, sheet);

/** @param key the criterion's key in the sheet, e.g. "1.5" */
export const rubricCriterionId = (version: string, sheet: number, key: string) =>
  id(version, sheet, 'criterion', key);

/** @param position 1 for the first option, those that are not printed included */
export const rubricOptionId = (version: string, sheet: number, key: string, position: number) =>
  id(version, sheet, 'criterion', key, position);

/** Everything else below a version: a kind and where it stands. */
export const rubricChildId = (version: string, kind: string, ...path: (string | number)[]) =>
  id(version, kind, ...path);
