import type { AppCuratedListQuery, AppListPrintMutation } from '../generated/operations.ts';

/** A curated list as its page reads it. */
export type CuratedList = NonNullable<AppCuratedListQuery['curatedList']>;
export type ListItem = CuratedList['items'][number];
export type Printed = NonNullable<AppListPrintMutation['done']['document']>;

/** What was ticked in the grid, on whatever page it stands: names by id. */
export type Ticked = ReadonlyMap<string, string>;
