import type { PageRequest } from '../../page.ts';
import type { Lang } from '../../lang.ts';

export type Cell = string | number | boolean | readonly (number | string)[] | null;
export type Bilingual = Readonly<Record<Lang, string>>;

/** One column of published data, as the dictionary tells it. */
export interface Column<Row> {
  readonly name: string;
  readonly meaning: Bilingual;
  /** What its values are counted or written in; null where they are names, codes and words. */
  readonly unit: Bilingual | null;
  readonly of: (row: Row) => Cell;
}

/** Makes columns over rows of one kind. */
export const columnOf =
  <Row>() =>
  (
    name: string,
    of: (row: Row) => Cell | undefined,
    vi: string,
    en: string,
    unit: Bilingual | null = null,
  ): Column<Row> => ({ name, meaning: { vi, en }, unit, of: (row) => of(row) ?? null });

/** Days are written so everywhere. */
export const DAY: Bilingual = { vi: 'năm-tháng-ngày', en: 'year-month-day' };

/** What stands in both files of a set: the names of the columns, and the rows in their order. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A set of published data: its table and its dictionary are made of the same columns. */
export interface DataSet {
  /** Name of its files without the ending, in the addresses of each language. */
  readonly file: Bilingual;
  readonly title: Bilingual;
  readonly about: Bilingual;
  /** Which law or paper the data rests on, and where it was read. */
  readonly basis: Bilingual;
  readonly dictionary: readonly Omit<Column<never>, 'of'>[];
  /** Null: there is no such data. */
  table(request: PageRequest): Promise<Table | null>;
}

type Told = Omit<DataSet, 'dictionary' | 'table'>;

export function dataSet<Row>(
  told: Told,
  columns: readonly Column<Row>[],
  rowsOf: (request: PageRequest) => Promise<readonly Row[] | null>,
): DataSet {
  return {
    ...told,
    dictionary: columns,
    async table(request) {
      const rows = await rowsOf(request);
      return rows && tableOf(columns, rows);
    },
  };
}

function tableOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Table {
  return {
    head: columns.map(({ name }) => name),
    rows: rows.map((row) => columns.map(({ of }) => of(row))),
  };
}

interface Connection<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/** All rows of a list, page after page. */
export async function allOf<Row>(
  page: (variables: { first: number; after?: string }) => Promise<Connection<Row>>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let after: string | undefined; ;) {
    const { nodes, pageInfo } = await page({ first: 100, ...(after && { after }) });
    rows.push(...nodes);
    if (!pageInfo.hasNextPage || !pageInfo.endCursor) return rows;
    after = pageInfo.endCursor;
  }
}
