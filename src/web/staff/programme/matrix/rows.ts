import { searchKey } from '../../../../platform/text/search-key.ts';
import type { AppMatrixQuery } from '../../generated/operations.ts';

export type Matrix = NonNullable<AppMatrixQuery['criteriaMatrix']>;
export type Row = Matrix['rows'][number];
export type Criterion = Matrix['set']['criteria'][number];
export type Result = Row['criteria'][number];
export type ChangeKind = Row['changes']['changes'][number]['kind'];

export const SHOWS = ['unsent', 'behind', 'changed', 'worse'] as const;
export type Show = (typeof SHOWS)[number];

const IS_SHOWN: Readonly<Record<Show, (row: Row) => boolean>> = {
  unsent: ({ criteria }) =>
    criteria.some(
      ({ assessments, knownIndicators }) =>
        assessments.length < knownIndicators ||
        assessments.some(({ status }) => status === 'DRAFT' || status === 'RETURNED'),
    ),
  behind: ({ criteria }) => criteria.some(({ verdict, priority }) => priority && verdict !== 'MET'),
  changed: ({ changes }) => changes.changes.length > 0,
  worse: ({ changes }) => changes.changes.some(({ kind }) => kind === 'NO_LONGER_MET'),
};

/** What is looked for in the matrix. */
export interface Sought {
  readonly show: Show | null;
  /** Code of a commune group; empty: all. */
  readonly group: string;
  /** Part of a name, with or without accents. */
  readonly name: string;
}

export function rowsShown(rows: readonly Row[], { show, group, name }: Sought): readonly Row[] {
  const key = searchKey(name);
  return rows.filter(
    (row) =>
      (!show || IS_SHOWN[show](row)) &&
      (!group || row.communeGroup === group) &&
      (!key || searchKey(row.commune.fullName).includes(key)),
  );
}

/** Criteria of a group, each with its place in the rows. */
export function criteriaShown(
  criteria: readonly Criterion[],
  part: string,
): readonly (readonly [Criterion, number])[] {
  return criteria
    .map((criterion, index) => [criterion, index] as const)
    .filter(([criterion]) => !part || criterion.part?.code === part);
}

const GRAVITY: readonly ChangeKind[] = ['NO_LONGER_MET', 'GONE', 'NOW_MET', 'RECORDED', 'VALUE'];

/** What weighs most among the changes of each criterion, by its number. */
export function changesByNumber({ changes }: Row): ReadonlyMap<number, ChangeKind> {
  const found = new Map<number, ChangeKind>();
  for (const { kind, indicator } of changes.changes) {
    const number = indicator?.criterion?.number;
    if (number === undefined) continue;
    const before = found.get(number);
    if (!before || GRAVITY.indexOf(kind) < GRAVITY.indexOf(before)) found.set(number, kind);
  }
  return found;
}

/** The same as lists of numbers, what weighs most first. */
export function changeLists(row: Row): readonly (readonly [ChangeKind, readonly number[]])[] {
  const all = [...changesByNumber(row)];
  return GRAVITY.map(
    (kind) => [kind, all.filter(([, one]) => one === kind).map(([n]) => n)] as const,
  )
    .filter(([, numbers]) => numbers.length > 0)
    .map(([kind, numbers]) => [kind, [...numbers].sort((a, b) => a - b)] as const);
}
