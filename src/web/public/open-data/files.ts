import { csvOf } from '../../../platform/text/csv.ts';
import { MISSING, type Page, type PageRequest, type PageResult } from '../../page.ts';
import { hrefOf, type PathName } from '../../paths.ts';
import type { Cell, DataSet, Table } from './data-set.ts';
import { products } from './products.data.ts';
import { PROGRAMME_SETS } from './programme-sets.ts';
import { RESULTS } from './results.data.ts';

/** For spreadsheets: UTF-8 with a mark, comma between cells. */
function csvFileOf({ head, rows }: Table, name: string): PageResult {
  const cells = rows.map((row) => row.map(csvCell));
  return { kind: 'file', type: 'text/csv; charset=utf-8', name, text: csvOf(head, cells) };
}

function csvCell(value: Cell) {
  return Array.isArray(value) ? value.join(' ') : (value as Exclude<Cell, readonly unknown[]>);
}

/** The same for programs. */
function jsonFileOf(
  { head, rows }: Table,
  { t, context, origin, lang }: PageRequest,
  told: { readonly title: string; readonly key: string; readonly page: PathName },
): PageResult {
  const objects = rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at]])));
  const text = JSON.stringify({
    title: told.title,
    asOf: context.today,
    licence: told.page === 'openData' ? t.openData.licenceText : t.openData.programmeLicence,
    dictionary: origin + hrefOf(told.page, lang),
    [told.key]: objects,
  });
  return { kind: 'file', type: 'application/json; charset=utf-8', text };
}

/** All published products. */
export const csvFile: Page = {
  async load(request) {
    const table = await products.table(request);
    return table ? csvFileOf(table, 'ocop-cao-bang-san-pham.csv') : MISSING;
  },
};

export const jsonFile: Page = {
  async load(request) {
    const { title } = request.t.openData;
    const table = await products.table(request);
    return table
      ? jsonFileOf(table, request, { title, key: 'products', page: 'openData' })
      : MISSING;
  },
};

/** What is public of the programme: the name of the file says which set, its ending in which form. */
export const programmeFile: Page = {
  load: (request) => {
    const [, name, format] = /^(.+)\.(csv|json)$/.exec(request.params['file'] ?? '') ?? [];
    const set = PROGRAMME_SETS.find(({ file }) => file[request.lang] === name);
    return programmeData(request, set, name, format);
  },
};

/** Approved results, one file for each criteria set. */
export const resultsFile: Page = {
  load: (request) => {
    const [, name, format] = /^(.+)\.(csv|json)$/.exec(request.params['file'] ?? '') ?? [];
    return programmeData(request, RESULTS, name && `${RESULTS.file[request.lang]}-${name}`, format);
  },
};

async function programmeData(
  request: PageRequest,
  set: DataSet | undefined,
  name: string | undefined,
  format: string | undefined,
): Promise<PageResult> {
  const table = name ? await set?.table(request) : null;
  if (!set || !table) return MISSING;
  const title = set.title[request.lang];
  return format === 'csv'
    ? csvFileOf(table, `ntm-cao-bang-${name}.csv`)
    : jsonFileOf(table, request, { title, key: 'rows', page: 'programmeData' });
}
