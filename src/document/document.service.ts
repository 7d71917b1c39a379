import { createHash, randomInt } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { makeVerificationCode } from '../certificate/verification-code.rules.ts';
import { keepBytes } from '../media/media.service.ts';
import { uuidv7 } from '../platform/db/uuid.ts';
import { filesOf } from '../platform/files/file-box.ts';
import { inActorTransaction } from '../platform/graphql/actor-transaction.ts';
import type { Context } from '../platform/graphql/context.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { formatMoment } from '../platform/text/format.ts';
import { DocumentFormat, DocumentKind, DocumentState } from './document.enums.ts';
import { PrintedDocumentEntity } from './printed-document.entity.ts';
import type { Print, PrintRequest } from './prints/print.ts';
import { pagesOf, type TypesetJob } from './typeset/typeset.ts';
import { makeDocument } from './typeset/typesetter.ts';

/** A document that is laid out and not yet entered. */
export interface Made {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  readonly dataHash: Buffer;
  readonly bytes: Buffer;
  readonly pages: number | null;
}

interface Newest {
  readonly version: number;
  readonly dataHash: Buffer;
}

/** The newest finished print of a scope. */
async function newestOf(em: EntityManager, scope: string): Promise<Newest | null> {
  const rows = await em.query<Newest[]>(
    `SELECT version, data_hash AS "dataHash" FROM printed_document
      WHERE scope = $1 AND state = 'READY' ORDER BY version DESC, id DESC LIMIT 1`,
    [scope],
  );
  return rows[0] ?? null;
}

/** The same data is the same version; other data is the next one. */
function versionAfter(newest: Newest | null, dataHash: Buffer): number {
  if (!newest) return 1;
  return newest.dataHash.equals(dataHash) ? newest.version : newest.version + 1;
}

function hashOf(print: Print, { kind, format }: PrintRequest): Buffer {
  const content = JSON.stringify([kind, format, print.draft, print.data]);
  return createHash('sha256').update(content).digest();
}

export function newCode(): string {
  return makeVerificationCode(Array.from({ length: 7 }, () => randomInt(32)));
}

/**
 * Lays a document out. Done before the transaction that enters it: that takes seconds, and nothing may
 * be locked meanwhile.
 */
export async function makePrint(
  context: Context,
  request: PrintRequest,
  print: Print,
  own: { readonly id: string; readonly code: string } = { id: uuidv7(), code: newCode() },
  onProgress?: (share: number) => void,
): Promise<Made> {
  const dataHash = hashOf(print, request);
  const version = versionAfter(await newestOf(context.db.source.manager, print.scope), dataHash);
  const stamp = {
    documentId: own.id,
    code: own.code,
    version,
    printedAt: formatMoment(context.now, 'VI'),
    createdAt: context.now.toISOString(),
    dataHash: dataHash.toString('hex'),
    address: filesOf(context.db.source).publicUrl || null,
    draft: print.draft,
  };
  const bytes = Buffer.from(await makeDocument(jobOf(request, print, stamp), onProgress));
  const pages = request.format === DocumentFormat.PDF ? pagesOf(bytes) : null;
  return { ...own, version, dataHash, bytes, pages };
}

function jobOf(
  { format }: PrintRequest,
  print: Print,
  stamp: Extract<TypesetJob, { as: 'PDF' }>['stamp'],
): TypesetJob {
  const { data, paper, book } = print;
  if (format === DocumentFormat.JSON) return { as: 'JSON', data };
  if (format === DocumentFormat.XLSX && book) return { as: 'XLSX', book, data };
  if (format === DocumentFormat.PDF && paper) return { as: 'PDF', paper, data, stamp };
  throw new Error(`${print.scope} cannot be made as ${format}`);
}

/** Somebody printed the same thing meanwhile, so that the number of the version is another now. */
export class ScopeMoved extends Error {}

const MEDIA: Readonly<Record<DocumentFormat, string>> = {
  PDF: 'application/pdf',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  JSON: 'application/json',
};

type Step = Pick<Transaction, 'em' | 'context' | 'record'>;

/** Keeps the file of a document and enters it; earlier versions of it are replaced from now on. */
export async function enterPrint(
  tx: Step,
  request: PrintRequest,
  print: Print,
  made: Made,
): Promise<PrintedDocumentEntity> {
  await tx.em.query(`SELECT pg_advisory_xact_lock(hashtextextended('print ' || $1, 0))`, [
    print.scope,
  ]);
  if (versionAfter(await newestOf(tx.em, print.scope), made.dataHash) !== made.version) {
    throw new ScopeMoved(print.scope);
  }
  const file = await keepBytes(tx, {
    bytes: made.bytes,
    name: `${print.fileName}.${request.format.toLowerCase()}`,
    mediaType: MEDIA[request.format],
    purpose: 'PRINTED_DOCUMENT',
    pages: made.pages,
  });
  const values = {
    version: made.version,
    draft: print.draft,
    state: DocumentState.READY,
    progress: 100,
    dataHash: made.dataHash,
    sha256: createHash('sha256').update(made.bytes).digest(),
    fileId: file.id,
  };
  const waits = await tx.em.existsBy(PrintedDocumentEntity, { id: made.id });
  if (waits) await tx.em.update(PrintedDocumentEntity, made.id, values);
  else
    await tx.em.insert(PrintedDocumentEntity, { ...newRow(tx, request, print, made), ...values });
  await tx.em.query(
    `UPDATE printed_document SET replaced_by = $2
      WHERE scope = $1 AND version < $3 AND replaced_by IS NULL AND id <> $2`,
    [print.scope, made.id, made.version],
  );
  recordPrint(tx, request, print, made);
  return tx.em.findOneByOrFail(PrintedDocumentEntity, { id: made.id });
}

/** Enters a document that is to be made by a job. */
export async function queuePrint(
  tx: Step,
  request: PrintRequest,
  print: Print,
  own: { readonly id: string; readonly code: string },
): Promise<PrintedDocumentEntity> {
  const row = newRow(tx, request, print, own);
  await tx.em.insert(PrintedDocumentEntity, { ...row, version: 1, draft: print.draft });
  recordPrint(tx, request, print, own);
  return tx.em.findOneByOrFail(PrintedDocumentEntity, { id: own.id });
}

function newRow(
  { context }: Step,
  { kind, format, options }: PrintRequest,
  { subjectType, subjectId, scope, number }: Print,
  { id, code }: { readonly id: string; readonly code: string },
) {
  return {
    ...{ id, code, kind, format, subjectType, subjectId, scope, number },
    options: { ...options },
    printedBy: context.actor.personId!,
  };
}

/** Who printed what, without a word of what it says. */
function recordPrint(
  tx: Step,
  { kind, format }: PrintRequest,
  print: Print,
  { id, code }: Pick<Made, 'id' | 'code'>,
) {
  tx.record({
    action: 'document.print',
    subjectType: 'PrintedDocument',
    subjectId: id,
    // By the code anybody gets the fingerprint of the data, from which a sheet could be guessed.
    after: {
      ...{ kind, format, number: print.number, of: print.subjectType, draft: print.draft },
      ...(kind === DocumentKind.SCORE_SHEET ? {} : { code }),
    },
  });
}

/** Whether an earlier send of the operation has been answered, so that nothing is laid out again. */
export function wasPrinted(context: Context, operationId: string): Promise<boolean> {
  return inActorTransaction(context, async (em) => {
    const rows = await em.query<unknown[]>(
      `SELECT 1 FROM client_operation
        WHERE person_id = $1 AND operation = 'documentPrint' AND operation_id = $2`,
      [context.actor.personId, operationId],
    );
    return rows.length > 0;
  });
}
