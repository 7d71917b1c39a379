import type { EntityManager } from 'typeorm';
import type { Cell, WorkSheet } from '../document/kit/workbook.ts';
import { makeDocument } from '../document/typeset/typesetter.ts';
import { writeTrail } from '../audit/audit.service.ts';
import { keepBytes } from '../media/media.service.ts';
import { XLSX } from '../media/content/content.rules.ts';
import type { AuditEntry, Context } from '../platform/graphql/context.ts';
import { COLUMNS, SHEET_NAMES, type Kind } from './columns.rules.ts';
import type { Fault } from './faults.rules.ts';

interface ResultRow {
  readonly kind: Kind;
  readonly cells: Readonly<Record<string, string>>;
  readonly state: string;
  readonly faults: readonly Fault[];
  readonly outcome: string | null;
  readonly note_vi: string | null;
}

const STATES: Readonly<Record<string, string>> = {
  ...{ NEW: 'Mới, chưa ghi', CHANGED: 'Thay đổi, chưa ghi', UNCHANGED: 'Không đổi' },
};
const OUTCOMES: Readonly<Record<string, string>> = {
  ...{ DONE: 'Đã ghi', REFUSED: 'Bị từ chối', UNDONE: 'Đã hoàn tác', KEPT: 'Chưa hoàn tác được' },
};

function wordOf(row: ResultRow): string {
  if (row.faults.length > 0) {
    return row.faults.map(({ column, vi }) => (column ? `«${column}»: ${vi}` : vi)).join('\n');
  }
  const word = row.outcome ? OUTCOMES[row.outcome] : STATES[row.state];
  return row.note_vi ? `${word}: ${row.note_vi}` : (word ?? '');
}

const isWrong = ({ faults, outcome }: ResultRow) =>
  faults.length > 0 || outcome === 'REFUSED' || outcome === 'KEPT';

/** The table that came with a word on every row, kept as a file of the import. */
export async function keepResult(
  em: EntityManager,
  context: Context,
  importId: string,
): Promise<string> {
  const rows = await em.query<ResultRow[]>(
    `SELECT kind, cells, state, faults, outcome, note_vi FROM transfer_import_row
      WHERE import_id = $1 ORDER BY position`,
    [importId],
  );
  const sheets = (['PRODUCER', 'PRODUCT', 'RESOURCE'] as const).flatMap((kind) =>
    sheetOf(kind, rows),
  );
  const bytes = await makeDocument({ as: 'XLSX', book: 'TABLE', data: { sheets } });
  const entries: AuditEntry[] = [];
  const record = (entry: AuditEntry) => void entries.push(entry);
  const name = `ket-qua-nhap-${context.today}.xlsx`;
  const file = await keepBytes(
    { em, context, record },
    { bytes: Buffer.from(bytes), name, mediaType: XLSX, purpose: 'TRANSFER_RESULT' },
  );
  await writeTrail(em, entries, context);
  return file.id;
}

function sheetOf(kind: Kind, all: readonly ResultRow[]): WorkSheet[] {
  const rows = all.filter((row) => row.kind === kind);
  if (rows.length === 0) return [];
  const used = new Set(rows.flatMap(({ cells }) => Object.keys(cells)));
  const columns = COLUMNS[kind].filter(({ key }) => used.has(key));
  return [
    {
      name: SHEET_NAMES[kind],
      head: [...columns.map(({ head }) => head), 'Kết quả nhập'],
      widths: [...columns.map(({ width }) => width), 60],
      rows: rows.map((row): Cell[] => [
        ...columns.map(({ key }) => row.cells[key] ?? null),
        wordOf(row),
      ]),
      marked: rows.flatMap((row, index) => (isWrong(row) ? [index] : [])),
      landscape: true,
    },
  ];
}
