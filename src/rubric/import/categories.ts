import { categories26 } from './facts-26.ts';
import { file26 } from './raw.ts';

/** One row of the official product list (Quyết định 26/2026/QĐ-TTg, Phụ lục I). */
export interface CategoryRow {
  readonly level: 'GROUP' | 'FAMILY' | 'SUBGROUP';
  /** Unique and stable: "I", "I.1", "I.1.a"; a sub-group that the list does not letter ends in "0". */
  readonly path: string;
  /** As printed; null for a sub-group that the list does not letter. */
  readonly code: string | null;
  readonly name: string;
  readonly parentPath: string | null;
  /** The scoring sheet of a sub-group, 1 to 26. */
  readonly sheetNumber: number | null;
  readonly leadMinistries: readonly string[];
  readonly position: number;
}

/** The product list as rows, parents before children: 6 groups, 17 families, 26 sub-groups. */
export function categoryRows26(json: unknown): CategoryRow[] {
  const rows = new Map<string, Omit<CategoryRow, 'position'>>();
  const add = (row: Omit<CategoryRow, 'position'>) => {
    if (!rows.has(row.path)) rows.set(row.path, row);
  };
  for (const [sheetNumber, { group, family, subgroup, leadMinistries }] of categories26(
    file26.parse(json),
  )) {
    const familyPath = `${group.code}.${family.code}`;
    const path = `${familyPath}.${subgroup.code ?? '0'}`;
    const above = { sheetNumber: null, leadMinistries: [] };
    add({ level: 'GROUP', path: group.code, parentPath: null, ...group, ...above });
    add({ level: 'FAMILY', path: familyPath, parentPath: group.code, ...family, ...above });
    add({
      level: 'SUBGROUP',
      path,
      parentPath: familyPath,
      ...subgroup,
      sheetNumber,
      leadMinistries,
    });
  }
  const order = { GROUP: 0, FAMILY: 1, SUBGROUP: 2 };
  return [...rows.values()]
    .sort((a, b) => order[a.level] - order[b.level])
    .map((row, position) => ({ ...row, position }));
}
