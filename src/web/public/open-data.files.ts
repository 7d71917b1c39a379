import { csvOf } from '../../platform/text/csv.ts';
import { OpenDataDocument } from '../generated/operations.ts';
import type { Page, PageRequest } from '../page.ts';
import { hrefOf } from '../paths.ts';
import { COLUMNS, type Cell, type Row } from './open-data.columns.ts';

const PAGE = 100;

async function rowsOf({ ask }: PageRequest): Promise<Row[]> {
  const rows: Row[] = [];
  for (let after: string | undefined; ;) {
    const { products } = await ask(OpenDataDocument, { first: PAGE, after });
    rows.push(...products.nodes);
    const { hasNextPage, endCursor } = products.pageInfo;
    if (!hasNextPage || !endCursor) return rows;
    after = endCursor;
  }
}

function csvCell(value: Cell) {
  return Array.isArray(value) ? value.join(' ') : (value as Exclude<Cell, readonly number[]>);
}

/** All published products for spreadsheets: UTF-8 with a mark, comma between cells. */
export const csvFile: Page = {
  async load(request) {
    const rows = await rowsOf(request);
    const head = COLUMNS.map(({ name }) => name);
    const cells = rows.map((row) => COLUMNS.map((one) => csvCell(one.of(row))));
    return {
      kind: 'file',
      type: 'text/csv; charset=utf-8',
      name: 'ocop-cao-bang-san-pham.csv',
      text: csvOf(head, cells),
    };
  },
};

/** The same for programs. */
export const jsonFile: Page = {
  async load(request) {
    const rows = await rowsOf(request);
    const products = rows.map((row) =>
      Object.fromEntries(COLUMNS.map(({ name, of }) => [name, of(row)])),
    );
    const text = JSON.stringify({
      title: request.t.openData.title,
      asOf: request.context.today,
      licence: request.t.openData.licenceText,
      dictionary: request.origin + hrefOf('openData', request.lang),
      products,
    });
    return { kind: 'file', type: 'application/json; charset=utf-8', text };
  },
};
