import type { EntityManager } from 'typeorm';
import type { Cell, WorkSheet } from '../document/kit/workbook.ts';
import { readScope } from '../platform/graphql/read-scope.ts';
import type { Context } from '../platform/graphql/context.ts';
import { formatDay } from '../platform/text/format.ts';
import { loadCatalog } from './catalog.loader.ts';
import type { Catalog } from './cell.rules.ts';
import { COLUMNS, SHEET_NAMES, type Column, type Kind } from './columns.rules.ts';
import { presentResources } from './present-resources.loader.ts';
import { presentProducers, presentProducts } from './present.loader.ts';
import type { TransferRecord } from './record.rules.ts';
import { transferAccess } from './transfer.access.ts';
import { CHOICES, type ChoiceName } from './words.rules.ts';

export interface ExportWish {
  readonly kinds: readonly Kind[];
  /** Only the heads, the hints and the lists. */
  readonly template: boolean;
  readonly communeIds: readonly string[] | null;
  /** Numbers as typed cells; else as text with a decimal comma. */
  readonly typed: boolean;
  readonly most: number;
}

const LISTS = 'Danh mục';

/** The sheets of a round trip: what the actor looks after, with the columns an import reads. */
export async function exportSheets(context: Context, wish: ExportWish): Promise<WorkSheet[]> {
  const em = context.db.source.manager;
  const catalog = await loadCatalog(em, context.today);
  const sheets: WorkSheet[] = [];
  for (const kind of wish.kinds) {
    const records = wish.template ? [] : await recordsOf(em, context, kind, wish, catalog);
    sheets.push(sheetOf(kind, records, wish, catalog));
  }
  return wish.typed ? [...sheets, listSheet(catalog)] : sheets;
}

async function recordsOf(
  em: EntityManager,
  context: Context,
  kind: Kind,
  { communeIds, most }: ExportWish,
  catalog: Catalog,
): Promise<TransferRecord[]> {
  if (kind === 'RESOURCE') return presentResources(em, context, communeIds, most);
  const scope = readScope(transferAccess.transferExport, context.actor);
  const table = kind === 'PRODUCER' ? 'producer' : 'product';
  const rows = await em.query<{ id: string }[]>(
    `SELECT t.id FROM ${table} t
      WHERE ($1 OR t.commune_id = ANY($2::uuid[])) AND ($3::uuid[] IS NULL OR t.commune_id = ANY($3))
        ${kind === 'PRODUCT' ? `AND t.status <> 'ARCHIVED'` : ''}
      ORDER BY t.commune_id, t.name COLLATE "vi-x-icu", t.id LIMIT $4`,
    [scope.anywhere, scope.unitIds, communeIds, most],
  );
  const read = kind === 'PRODUCER' ? presentProducers : presentProducts;
  const present = await read(
    em,
    rows.map(({ id }) => id),
    catalog,
  );
  const byId = new Map(present.map((one) => [one.id, one.record]));
  return rows.map(({ id }) => byId.get(id)).filter((one) => one !== undefined);
}

function sheetOf(
  kind: Kind,
  records: readonly TransferRecord[],
  { typed }: ExportWish,
  catalog: Catalog,
): WorkSheet {
  const columns = COLUMNS[kind];
  return {
    name: SHEET_NAMES[kind],
    head: columns.map(({ head, needed }) => (needed ? `${head} *` : head)),
    help: columns.map(({ help }) => help),
    widths: columns.map(({ width }) => width),
    rows: records.map((record) =>
      columns.map((column) => cellOf(column, record[column.key] ?? null, typed, catalog)),
    ),
    choices: columns.flatMap((column, index) => {
      const range = rangeOf(column, catalog);
      return range ? [{ column: index, range }] : [];
    }),
    landscape: true,
  };
}

function cellOf({ form }: Column, value: string | null, typed: boolean, catalog: Catalog): Cell {
  if (value === null) return null;
  switch (form.as) {
    case 'money':
      return typed ? Number(value) : value;
    case 'decimal':
      return typed ? Number(value) : value.replace('.', ',');
    case 'day':
      return formatDay(value, 'VI');
    case 'subgroup':
      return catalog.subgroupLabels.get(value) ?? value;
    default:
      return value;
  }
}

/** The lists stand side by side, one per column. */
const lists = (catalog: Catalog): readonly (readonly [string, readonly string[]])[] => [
  ['Xã, phường', [...catalog.communeIds.keys()]],
  ['Phân nhóm', [...catalog.subgroupLabels.values()]],
  ['Loại chủ thể', Object.values(CHOICES.producerKind)],
  ['Tình trạng hàng', Object.values(CHOICES.stock)],
  ['Đơn vị quy đổi', Object.values(CHOICES.baseUnit)],
  ['Kỳ', Object.values(CHOICES.resourcePeriod)],
  ['Loại nguồn lực', Object.values(CHOICES.resourceKind)],
  ['Nguồn vốn', Object.values(CHOICES.fundingSource)],
  ['Dùng vào', Object.values(CHOICES.work)],
  ['Số lạ vẫn đúng', Object.values(CHOICES.yes)],
];

const PLACE_OF: Readonly<Record<ChoiceName, number>> = {
  ...{ producerKind: 2, stock: 3, baseUnit: 4, resourcePeriod: 5, resourceKind: 6 },
  ...{ fundingSource: 7, work: 8, yes: 9 },
};

function rangeOf({ form }: Column, catalog: Catalog): string | null {
  const at =
    form.as === 'commune'
      ? 0
      : form.as === 'subgroup'
        ? 1
        : form.as !== 'choice'
          ? -1
          : PLACE_OF[form.list];
  if (at < 0) return null;
  const letter = 'ABCDEFGHIJ'[at]!;
  return `'${LISTS}'!$${letter}$2:$${letter}$${lists(catalog)[at]![1].length + 1}`;
}

function listSheet(catalog: Catalog): WorkSheet {
  const columns = lists(catalog);
  const longest = Math.max(...columns.map(([, values]) => values.length));
  return {
    name: LISTS,
    head: columns.map(([head]) => head),
    widths: [28, 60, 24, 24, 18, 12, 18, 26, 22, 16],
    rows: Array.from({ length: longest }, (_, row) =>
      columns.map(([, values]) => values[row] ?? null),
    ),
  };
}
