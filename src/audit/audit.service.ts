import type { EntityManager } from 'typeorm';
import type { AuditEntry, AuditRecorder, Context } from '../platform/graphql/context.ts';

/**
 * Entries travel as one JSON text: one statement whatever their number. Absent keys become NULL; the
 * ordinal keeps the order in which they happened.
 */
const INSERT = `
  INSERT INTO audit_entry (actor_id, actor_name, actor_via, on_behalf_of, action, subject_type,
                           subject_id, before, after, request_id)
  SELECT $1::uuid, $2::text, $3::text, entry.on_behalf_of, entry.action, entry.subject_type, entry.subject_id,
         entry.before, entry.after, $4::text
    FROM ROWS FROM (jsonb_to_recordset($5::jsonb) AS (
           on_behalf_of uuid, action text, subject_type text, subject_id text,
           before jsonb, after jsonb)) WITH ORDINALITY
      AS entry(on_behalf_of, action, subject_type, subject_id, before, after, position)
   ORDER BY entry.position`;

/**
 * All entries of one transaction in one statement. It has to be the last before the commit: from then on
 * every other writer waits for this transaction.
 */
export const auditRecorder: AuditRecorder = {
  statement(entries, { actor, requestId }) {
    const lines = JSON.stringify(entries.map(lineOf));
    return { text: INSERT, values: [actor.personId, actor.name, actor.via, requestId, lines] };
  },
};

/** Writes entries within a transaction that somebody else ends. */
export async function writeTrail(
  em: EntityManager,
  entries: readonly AuditEntry[],
  context: Pick<Context, 'actor' | 'requestId'>,
): Promise<void> {
  const { text, values } = auditRecorder.statement(entries, context);
  await em.query(text, [...values]);
}

function lineOf(entry: AuditEntry): object {
  return {
    on_behalf_of: entry.onBehalfOf ?? undefined,
    action: entry.action,
    subject_type: entry.subjectType,
    subject_id: entry.subjectId,
    before: entry.before ?? undefined,
    after: entry.after ?? undefined,
  };
}
