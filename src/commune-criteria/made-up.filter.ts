import { MADE_UP } from './made-up.rules.ts';

/** Whether one of these columns says that the row was made up to show something. */
export const madeUpSql = (...columns: readonly string[]): string =>
  `(${columns.map((column) => `coalesce(${column} like '${MADE_UP}%', false)`).join(' or ')})`;
