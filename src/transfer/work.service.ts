import type { EntityManager } from 'typeorm';
import { uuidv7 } from '../platform/db/uuid.ts';
import { filesOf } from '../platform/files/file-box.ts';
import { mapInTurns } from '../platform/jobs/in-turns.ts';
import type { ParsedRow } from './parse.rules.ts';
import { placeOfRow, textOf } from './parse.rules.ts';
import type { Planned } from './plan-producers.service.ts';
import type { ImportRowState } from './transfer.enums.ts';

/** The bytes of a stored file. */
export async function bytesOf(em: EntityManager, fileId: string) {
  const [file] = await em.query<{ key: string; media_type: string }[]>(
    `SELECT encode(sha256, 'hex') AS key, media_type FROM stored_file
      WHERE id = $1 AND state = 'STORED'`,
    [fileId],
  );
  const stream = file && (await filesOf(em.connection).store.open(file.key));
  if (!file || !stream) throw new Error('The file of an import is not there');
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return { content: Buffer.concat(chunks), mediaType: file.media_type };
}

function stateOf({ parsed, target, writing }: Planned): `${ImportRowState}` {
  if (parsed.faults.length > 0 || !writing) return 'ERROR';
  if (!target) return 'NEW';
  return writing.changes.length > 0 ? 'CHANGED' : 'UNCHANGED';
}

const cellsOf = ({ table, row }: ParsedRow) =>
  Object.fromEntries(
    table.columns.flatMap(({ column, at }) => {
      const cell = row.cells[at];
      return cell ? [[column.key, cell.text]] : [];
    }),
  );

const INSERT = `
  INSERT INTO transfer_import_row (id, import_id, position, kind, sheet, row_number, label, cells,
    state, faults, changes, writing, target_id, base_revision, producer_id, parent_position)
  SELECT r.id, $1, r.position, r.kind, r.sheet, r.row_number, nullif(r.label, ''), r.cells, r.state,
         r.faults, r.changes, r.writing, r.target_id, r.base_revision, r.producer_id,
         r.parent_position
    FROM jsonb_to_recordset($2::jsonb) AS r(id uuid, position integer, kind text, sheet text,
      row_number integer, label text, cells jsonb, state text, faults jsonb, changes jsonb,
      writing jsonb, target_id uuid, base_revision integer, producer_id uuid,
      parent_position integer)`;
const BATCH = 500;

/** Keeps what was found of each row, in the order in which they are written. */
export async function keepRows(
  em: EntityManager,
  importId: string,
  plans: readonly Planned[],
): Promise<Record<`${ImportRowState}`, number>> {
  const positions = new Map(plans.map(({ parsed }, index) => [placeOfRow(parsed), index + 1]));
  const counts = { NEW: 0, CHANGED: 0, UNCHANGED: 0, ERROR: 0 };
  const lines = await mapInTurns(plans, (plan, index) => {
    const { parsed, target, writing, parent } = plan;
    const state = stateOf(plan);
    counts[state]++;
    const open = state === 'NEW' || state === 'CHANGED';
    return {
      ...{ id: uuidv7(), position: index + 1, kind: parsed.kind, state },
      ...{ sheet: parsed.table.sheet.slice(0, 100), row_number: parsed.row.number },
      label: (
        textOf(parsed, 'name') ??
        textOf(parsed, 'slug') ??
        textOf(parsed, 'place') ??
        ''
      ).slice(0, 300),
      ...{ cells: cellsOf(parsed), faults: parsed.faults },
      changes: state === 'CHANGED' ? writing!.changes : [],
      writing: open
        ? {
            ...{ groups: writing!.groups, reviewed: writing!.reviewed },
            ...{ before: writing!.before, after: writing!.after },
          }
        : null,
      ...{ target_id: target?.id ?? null, base_revision: target?.revision ?? null },
      producer_id: plan.producerId,
      parent_position: parent ? (positions.get(placeOfRow(parent.parsed)) ?? null) : null,
    };
  });
  for (let at = 0; at < lines.length; at += BATCH) {
    await em.query(INSERT, [importId, JSON.stringify(lines.slice(at, at + BATCH))]);
  }
  return counts;
}
