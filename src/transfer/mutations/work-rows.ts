import { writeTrail } from '../../audit/audit.service.ts';
import { detachFile } from '../../media/media.service.ts';
import type { AuditEntry, Context } from '../../platform/graphql/context.ts';
import type { JobRun } from '../../platform/jobs/job.ts';
import { loadCatalog } from '../catalog.loader.ts';
import type { Catalog } from '../cell.rules.ts';
import { keepResult } from '../result.service.ts';
import { ImportEntity, ImportRowEntity } from '../transfer.entity.ts';
import { ImportRowOutcome, ImportState } from '../transfer.enums.ts';
import type { RowOutcome } from './row-outcome.ts';
import { takeBackRow } from './take-back-row.ts';
import { writeRow } from './write-row.ts';

type Step = ImportState.APPLYING | ImportState.UNDOING;

/** A job's own transaction must not stand still for long: it ends, and the next one goes on. */
const SLICE_MS = 15_000;
const BATCH = 50;

/**
 * Goes through the rows of an import that are not done yet, each committed by itself and marked at once:
 * after a crash the next run begins with the first row without a mark.
 * @returns whether all are done
 */
export async function workRows(
  run: JobRun,
  context: Context,
  one: ImportEntity,
  sliceMs = SLICE_MS,
): Promise<boolean> {
  const catalog = await loadCatalog(run.em, context.today);
  const end = performance.now() + sliceMs;
  for (;;) {
    const rows = await openRows(context, one);
    for (const row of rows) {
      if (run.signal.aborted) throw new Error('The server stops; the rest of the rows is next');
      if (performance.now() > end) return false;
      await mark(context, row, await step(context, one, row, catalog));
    }
    if (rows.length < BATCH) break;
  }
  await finish(run, context, one);
  return true;
}

function openRows(context: Context, { id, state }: ImportEntity): Promise<ImportRowEntity[]> {
  const undoing = state === ImportState.UNDOING;
  return context.db.source.manager
    .createQueryBuilder(ImportRowEntity, 'r')
    .where('r.import_id = :id AND r.writing IS NOT NULL', { id })
    .andWhere(undoing ? `r.outcome = 'DONE'` : 'r.outcome IS NULL')
    .orderBy('r.position', undoing ? 'DESC' : 'ASC')
    .limit(BATCH)
    .getMany();
}

async function step(
  context: Context,
  { state }: ImportEntity,
  row: ImportRowEntity,
  catalog: Catalog,
): Promise<RowOutcome> {
  if (state === ImportState.UNDOING) return takeBackRow(context, row, catalog);
  if (row.parentPosition === null) return writeRow(context, row, row.producerId, catalog);
  const parent = await context.db.source.manager.findOneBy(ImportRowEntity, {
    ...{ importId: row.importId, position: row.parentPosition },
  });
  if (parent?.outcome === ImportRowOutcome.DONE)
    return writeRow(context, row, parent.resultId, catalog);
  return { outcome: 'REFUSED', note: NO_PRODUCER };
}

const NO_PRODUCER = {
  vi: 'Chủ thể của sản phẩm này chưa được ghi nên sản phẩm cũng chưa được ghi.',
  en: 'The producer of this product was not stored, so the product was not either.',
};

const MARK = `
  WITH marked AS (
    UPDATE transfer_import_row
       SET outcome = $2, result_id = coalesce($3, result_id),
           after_revision = coalesce($4, after_revision), proposal_id = coalesce($5, proposal_id),
           note_vi = $6, note_en = $7
     WHERE id = $1 RETURNING import_id)
  UPDATE transfer_import i
     SET done_count = done_count + 1,
         refused_count = refused_count + CASE WHEN $2 = 'REFUSED' THEN 1 ELSE 0 END,
         kept_count = kept_count + CASE WHEN $2 = 'KEPT' THEN 1 ELSE 0 END
    FROM marked WHERE i.id = marked.import_id`;

async function mark(context: Context, row: ImportRowEntity, came: RowOutcome): Promise<void> {
  const done = came.outcome === 'DONE' ? came : null;
  const note = 'note' in came ? came.note : undefined;
  await context.db.pool.query(MARK, [
    ...[row.id, came.outcome, done?.resultId, done?.afterRevision, done?.proposalId],
    ...[note?.vi.slice(0, 1000), note?.en.slice(0, 1000)],
  ]);
}

async function finish({ em }: JobRun, context: Context, one: ImportEntity): Promise<void> {
  const applied = (one.state as Step) === ImportState.APPLYING;
  const resultFileId = await keepResult(em, context, one.id);
  await em.update(ImportEntity, one.id, {
    ...(applied
      ? { state: ImportState.APPLIED, appliedAt: context.now }
      : { state: ImportState.UNDONE, undoneAt: context.now }),
    resultFileId,
    revision: () => 'revision + 1',
  });
  const entries: AuditEntry[] = [];
  const record = (entry: AuditEntry) => void entries.push(entry);
  if (one.resultFileId) await detachFile({ em, context, record }, one.resultFileId);
  const counts = await em.findOneByOrFail(ImportEntity, { id: one.id });
  const { doneCount, refusedCount, keptCount } = counts;
  record({
    action: applied ? 'import.applied' : 'import.undone',
    subjectType: 'Import',
    subjectId: one.id,
    after: { doneCount, refusedCount, keptCount },
  });
  await writeTrail(em, entries, context);
}
