import { z } from 'zod';
import { writeTrail } from '../audit/audit.service.ts';
import { contextOfPerson } from '../identity/job-context.service.ts';
import type { AuditEntry, Context } from '../platform/graphql/context.ts';
import { defineJob } from '../platform/jobs/job.ts';
import { DocumentState } from './document.enums.ts';
import { enterPrint, makePrint } from './document.service.ts';
import { PrintedDocumentEntity } from './printed-document.entity.ts';
import { printDefinition } from './prints/definitions.ts';
import type { PrintRequest } from './prints/print.ts';

const SIGN_OF_LIFE_MS = 15_000;

/**
 * Makes a document that is too large to wait for. It reads with the eyes of whoever asked, as they are
 * when it runs: who lost the right meanwhile gets nothing.
 */
export const printJob = defineJob(
  'document.print',
  z.object({ documentId: z.uuid() }),
  async ({ documentId }, run) => {
    const row = await run.em.findOneBy(PrintedDocumentEntity, { id: documentId });
    if (row?.state !== DocumentState.QUEUED) return;
    const context = await contextOfPerson(row.printedBy, run);
    const request: PrintRequest = {
      ...{ kind: row.kind, format: row.format, options: row.options },
      subject: { type: row.subjectType, uuid: row.subjectId },
    };
    const print = await printDefinition(row.kind).gather(context, request);
    if (typeof print === 'string' || print.scope !== row.scope) {
      await run.em.update(PrintedDocumentEntity, documentId, { state: DocumentState.FAILED });
      return;
    }
    // The transaction must not look forgotten while pages are laid out.
    const alive = setInterval(
      () => void run.em.query('SELECT 1').catch(() => undefined),
      SIGN_OF_LIFE_MS,
    );
    const made = await makePrint(
      context,
      request,
      print,
      row,
      progressOf(context, documentId),
    ).finally(() => clearInterval(alive));
    const entries: AuditEntry[] = [];
    const record = (entry: AuditEntry) => void entries.push(entry);
    await enterPrint({ em: run.em, context, record }, request, print, made);
    await writeTrail(run.em, entries, context);
  },
  { maxAttempts: 3 },
);

/** Shows how far it is, outside the transaction that nobody can look into. */
function progressOf({ db }: Context, id: string): (share: number) => void {
  let last = 0;
  return (share) => {
    const percent = Math.min(99, Math.floor(share * 100));
    if (percent < last + 5) return;
    last = percent;
    const step = db.pool.query(
      "UPDATE printed_document SET progress = $2 WHERE id = $1 AND state = 'QUEUED'",
      [id, percent],
    );
    step.catch(() => undefined);
  };
}
