import { toGlobalId } from '../platform/graphql/node.ts';
import type { Catalog } from './cell.rules.ts';
import { textToClaims } from './claims.rules.ts';
import { COLUMNS, groupOf, KEY_COLUMNS, type Column, type Kind } from './columns.rules.ts';
import { CHOICES, codeOf } from './words.rules.ts';

/** Values of a row by the keys of its columns, as text; null or absent = empty. */
export type TransferRecord = Readonly<Record<string, string | null>>;

const valueOf = (record: TransferRecord, key: string) => record[key] ?? null;

/** Columns whose value is another than what is there; only those that a row gives are compared. */
export function changedColumns(
  kind: Kind,
  present: TransferRecord,
  given: TransferRecord,
): readonly Column[] {
  return COLUMNS[kind].filter(
    ({ key }) =>
      !KEY_COLUMNS.has(key) &&
      Object.hasOwn(given, key) &&
      valueOf(present, key) !== valueOf(given, key),
  );
}

/** The values of all columns that are written together with these. */
export function valuesOfGroups(
  kind: Kind,
  record: TransferRecord,
  groups: ReadonlySet<string>,
): TransferRecord {
  const columns = COLUMNS[kind].filter((column) => groups.has(groupOf(column)));
  return Object.fromEntries(columns.map(({ key }) => [key, valueOf(record, key)]));
}

type Input = Record<string, unknown>;

/** The input of the single operations that makes an entry say this. */
export function inputOf(
  kind: Kind,
  record: TransferRecord,
  groups: ReadonlySet<string>,
  catalog: Catalog,
): Input {
  const input: Input = {};
  for (const column of COLUMNS[kind]) {
    if (KEY_COLUMNS.has(column.key) || !groups.has(groupOf(column))) continue;
    put(input, column.path, inputValue(column, valueOf(record, column.key), catalog));
  }
  // What is nothing as a whole is taken away as a whole.
  for (const name of ['price', 'monthlyCapacity']) {
    const part = input[name] as Record<string, unknown> | undefined;
    if (part && part['amount'] === null) input[name] = null;
  }
  return input;
}

function put(input: Input, path: readonly string[], value: unknown): void {
  const [first, second] = path;
  if (second === undefined) input[first!] = value;
  else ((input[first!] ??= {}) as Input)[second] = value;
}

function inputValue({ form, key }: Column, value: string | null, catalog: Catalog): unknown {
  if (value === null) return key === 'shopLinks' || key === 'season' ? [] : null;
  switch (form.as) {
    case 'choice':
      return codeOf(CHOICES[form.list], value);
    case 'months':
      return value.split(', ').map(Number);
    case 'links':
      return value.split('\n');
    case 'claims':
      return textToClaims(value);
    case 'commune':
      return toGlobalId('Commune', catalog.communeIds.get(value) ?? '');
    default:
      return value;
  }
}

/** The column that a path of an input belongs to. */
export function columnOfPath(kind: Kind, path: readonly string[]): Column | undefined {
  const fits = (column: Column) => column.path.every((part, index) => path[index] === part);
  return COLUMNS[kind].find((column) => column.path.length > 0 && fits(column));
}
