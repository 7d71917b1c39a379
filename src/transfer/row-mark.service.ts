import type { Context } from '../platform/graphql/context.ts';
import type { RowOutcome } from './row-outcome.service.ts';
import type { ImportRowEntity } from './transfer.entity.ts';

/** What came of a row. */
export interface Mark {
  readonly row: ImportRowEntity;
  readonly came: RowOutcome;
}

const MARK = `
  WITH came AS (
    SELECT * FROM jsonb_to_recordset($2::jsonb) AS c(id uuid, outcome text, result_id uuid,
      after_revision integer, proposal_id uuid, note_vi text, note_en text)),
  marked AS (
    UPDATE transfer_import_row r
       SET outcome = c.outcome, result_id = coalesce(c.result_id, r.result_id),
           after_revision = coalesce(c.after_revision, r.after_revision),
           proposal_id = coalesce(c.proposal_id, r.proposal_id),
           note_vi = c.note_vi, note_en = c.note_en
      FROM came c WHERE r.id = c.id)
  UPDATE transfer_import
     SET done_count = done_count + (SELECT count(*) FROM came),
         refused_count = refused_count + (SELECT count(*) FROM came WHERE outcome = 'REFUSED'),
         kept_count = kept_count + (SELECT count(*) FROM came WHERE outcome = 'KEPT')
   WHERE id = $1`;

const RECOUNT = `
  UPDATE transfer_import i
     SET done_count = c.done, refused_count = c.refused, kept_count = c.kept
    FROM (SELECT count(*) FILTER (WHERE r.outcome = 'REFUSED') AS refused,
                 count(*) FILTER (WHERE r.outcome = 'KEPT') AS kept,
                 count(*) FILTER (WHERE CASE WHEN t.state = 'UNDOING'
                   THEN r.outcome IN ('UNDONE', 'KEPT') ELSE r.outcome IS NOT NULL END) AS done
            FROM transfer_import t LEFT JOIN transfer_import_row r ON r.import_id = t.id
           WHERE t.id = $1) c
   WHERE i.id = $1`;

/** Marks rows, all at once. */
export async function markAll(
  context: Context,
  importId: string,
  marks: readonly Mark[],
): Promise<void> {
  const came = marks.map(({ row, came }) => {
    const done = came.outcome === 'DONE' ? came : null;
    const note = 'note' in came ? came.note : undefined;
    return {
      ...{ id: row.id, outcome: came.outcome, result_id: done?.resultId },
      ...{ after_revision: done?.afterRevision, proposal_id: done?.proposalId },
      ...{ note_vi: note?.vi.slice(0, 1000), note_en: note?.en.slice(0, 1000) },
    };
  });
  if (came.length > 0) await context.db.pool.query(MARK, [importId, JSON.stringify(came)]);
}

/** Counts anew how far an import is: a crash leaves the last rows uncounted. */
export async function recount(context: Context, importId: string): Promise<void> {
  await context.db.pool.query(RECOUNT, [importId]);
}
