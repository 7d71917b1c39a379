import { In } from 'typeorm';
import { writeTrail } from '../../audit/audit.service.ts';
import { detachFile } from '../../media/media.service.ts';
import type { AuditEntry, Context } from '../../platform/graphql/context.ts';
import type { JobRun } from '../../platform/jobs/job.ts';
import { loadCatalog } from '../catalog.loader.ts';
import type { Catalog } from '../cell.rules.ts';
import { keepResult } from '../result.service.ts';
import { markAll, recount, type Mark } from '../row-mark.service.ts';
import { ImportEntity, ImportRowEntity } from '../transfer.entity.ts';
import { ImportRowOutcome, ImportState } from '../transfer.enums.ts';
import type { RowOutcome } from '../row-outcome.service.ts';
import { takeBackRow } from './take-back-row.ts';
import { writeRow } from './write-row.ts';

type Step = ImportState.APPLYING | ImportState.UNDOING;

/** A job's own transaction must not stand still for long: it ends, and the next one goes on. */
const SLICE_MS = 15_000;
const BATCH = 40;
/** Rows under way at once: while the database writes one, the next ones are made ready. */
const AT_ONCE = 4;
/** From this try of a slice on, a row that fails by itself is refused, so that the others are written. */
const GIVE_UP_ROW = 3;

/**
 * Goes through the rows of an import that are not done yet. Each is committed by itself, and the rows of a
 * batch are marked together: after a crash the next run begins with the first row without a mark, and one
 * that was written already is answered by its operation id with what came of it.
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
  await recount(context, one.id);
  for (;;) {
    if (performance.now() > end) return false;
    const rows = await openRows(context, one);
    if (rows.length === 0) break;
    const parents = await parentsOf(context, rows);
    const marks: Mark[] = [];
    const waiting = [...rows];
    const turn = async () => {
      for (let row = waiting.shift(); row; row = waiting.shift()) {
        if (run.signal.aborted) throw new Error('The server stops; the rest of the rows is next');
        marks.push({ row, came: await stepped(run, context, one, { row, parents, catalog }) });
        // What a row has read stays with it; a whole import would fill the memory.
        context.loaders.clear();
      }
    };
    const turns = await Promise.allSettled(Array.from({ length: AT_ONCE }, turn));
    await markAll(context, one.id, marks);
    const failed = turns.find((each) => each.status === 'rejected');
    if (failed) throw failed.reason;
  }
  await finish(run, context, one);
  return true;
}

/** The next rows, of one kind: products come after the producers they belong to. */
async function openRows(context: Context, { id, state }: ImportEntity): Promise<ImportRowEntity[]> {
  const undoing = state === ImportState.UNDOING;
  const rows = await context.db.source.manager
    .createQueryBuilder(ImportRowEntity, 'r')
    .where('r.import_id = :id AND r.writing IS NOT NULL', { id })
    .andWhere(undoing ? `r.outcome = 'DONE'` : 'r.outcome IS NULL')
    .orderBy('r.position', undoing ? 'DESC' : 'ASC')
    .limit(BATCH)
    .getMany();
  return rows.filter(({ kind }) => kind === rows[0]!.kind);
}

type Parents = ReadonlyMap<number, string | null>;

/** Producers that the same file has made: the position of their row, and what came of it. */
async function parentsOf(context: Context, rows: readonly ImportRowEntity[]): Promise<Parents> {
  const positions = [...new Set(rows.flatMap(({ parentPosition }) => parentPosition ?? []))];
  if (positions.length === 0) return new Map();
  const found = await context.db.source.manager.findBy(ImportRowEntity, {
    ...{ importId: rows[0]!.importId, position: In(positions) },
    outcome: ImportRowOutcome.DONE,
  });
  return new Map(found.map(({ position, resultId }) => [position, resultId]));
}

interface RowWork {
  readonly row: ImportRowEntity;
  readonly parents: Parents;
  readonly catalog: Catalog;
}

/** A row that fails again and again while the database answers is refused: it must not hold up the rest. */
async function stepped(
  run: JobRun,
  context: Context,
  one: ImportEntity,
  work: RowWork,
): Promise<RowOutcome> {
  try {
    return await step(context, one, work);
  } catch (error) {
    if (run.attempt < GIVE_UP_ROW) throw error;
    await context.db.pool.query('SELECT 1');
    run.log.error({ err: error }, 'A row of an import cannot be worked on');
    return { outcome: one.state === ImportState.UNDOING ? 'KEPT' : 'REFUSED', note: FAILED };
  }
}

async function step(
  context: Context,
  { state }: ImportEntity,
  { row, parents, catalog }: RowWork,
): Promise<RowOutcome> {
  if (state === ImportState.UNDOING) return takeBackRow(context, row, catalog);
  if (row.parentPosition === null) return writeRow(context, row, row.producerId, catalog);
  const producerId = parents.get(row.parentPosition);
  if (producerId) return writeRow(context, row, producerId, catalog);
  return { outcome: 'REFUSED', note: NO_PRODUCER };
}

const NO_PRODUCER = {
  vi: 'Chủ thể của sản phẩm này chưa được ghi nên sản phẩm cũng chưa được ghi.',
  en: 'The producer of this product was not stored, so the product was not either.',
};
const FAILED = {
  vi: 'Hàng này gặp lỗi của hệ thống nhiều lần nên được bỏ qua; các hàng khác vẫn được xử lý. Hãy báo người quản trị.',
  en: 'This row failed again and again by a fault of the system and was left out; the others went on. Tell an administrator.',
};

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
