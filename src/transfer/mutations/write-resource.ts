import { AssessmentCellState } from '../../commune-criteria/assessment-paste.enums.ts';
import type { Bilingual } from '../../platform/graphql/errors.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { toGlobalId } from '../../platform/graphql/node.ts';
import { ResourceRecordMutation } from '../../resource/mutations/resource-record.ts';
import { ResourceUndoMutation } from '../../resource/mutations/resource-undo.ts';
import { lookAtLines, type LookedLine } from '../../resource/resource-look.service.ts';
import { lineOf, periodOf } from '../resource-line.rules.ts';
import { noteOf, type RowOutcome } from '../row-outcome.service.ts';
import type { ImportRowEntity } from '../transfer.entity.ts';

const record = new ResourceRecordMutation();
const takeBack = new ResourceUndoMutation();

/** Records one line as `resourceRecord` does; what it was written with takes it back. */
export async function writeResource(context: Context, row: ImportRowEntity): Promise<RowOutcome> {
  const { after } = row.writing!;
  const period = periodOf(after)!;
  const line = lineOf(after);
  const { manager } = context.db.source;
  const looked = await lookAtLines(manager, { ...period, lines: [line] }, context.language);
  const [seen] = looked.lines;
  const { present } = seen!;
  const standing = present && !present.withdrawn ? present : null;
  if ((standing?.revision ?? null) !== row.baseRevision) {
    const own = await writtenBefore(context, row, seen!);
    return own ?? { outcome: 'REFUSED', note: CHANGED };
  }
  const communeId = toGlobalId('Commune', line.communeId);
  const answer = await record.resourceRecord(
    {
      ...{ ...period, lines: [{ ...line, communeId }], confirmation: looked.preview.confirmation },
      ...{ confirmUnusual: !!after['confirmed'], operationId: `import-${row.id}` },
    },
    context,
  );
  if (answer.userErrors.length > 0) return { outcome: 'REFUSED', note: noteOf(answer.userErrors) };
  const afterRevision = (present?.revision ?? 0) + 1;
  return { outcome: 'DONE', resultId: answer.batch!.id, afterRevision };
}

const WRITTEN = `
  SELECT c.batch_id AS id FROM resource_entry_change c
    JOIN resource_batch b ON b.id = c.batch_id AND b.new_count + b.changed_count = 1
    JOIN transfer_import_row r ON r.id = $1
    JOIN transfer_import i ON i.id = r.import_id AND i.started_by = b.recorded_by
   WHERE c.entry_id = $2 AND c.after_revision = $3 AND NOT c.undo AND b.recorded_at > i.checked_at`;

/** A row whose mark was lost in a crash is not written twice: it stands there, by the same person, since. */
async function writtenBefore(
  { db }: Context,
  row: ImportRowEntity,
  { present, state }: LookedLine,
): Promise<RowOutcome | null> {
  if (!present || state !== AssessmentCellState.SAME) return null;
  const { rows } = await db.pool.query<{ id: string }>(WRITTEN, [
    ...[row.id, present.id, present.revision],
  ]);
  const [batch] = rows;
  return batch ? { outcome: 'DONE', resultId: batch.id, afterRevision: present.revision } : null;
}

/** Takes a line back with what it was written with, unless somebody changed it since. */
export async function takeBackResource(
  context: Context,
  row: ImportRowEntity,
): Promise<RowOutcome> {
  const answer = await takeBack.resourceUndo(
    toGlobalId('ResourceBatch', row.resultId!),
    { operationId: `undo-${row.id}` },
    context,
  );
  if (answer.userErrors.length === 0) return { outcome: 'UNDONE' };
  return { outcome: 'KEPT', note: noteOf(answer.userErrors) };
}

const CHANGED: Bilingual = {
  vi: 'Dòng này đã được sửa sau khi kiểm tra tệp. Hàng này chưa được ghi; hãy gửi lại tệp.',
  en: 'This line was changed since the file was checked. The row was not written; send the file again.',
};
