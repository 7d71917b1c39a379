import { In, type EntityManager } from 'typeorm';
import { FilePurpose } from '../media/media.enums.ts';
import { revise } from '../platform/db/revision.ts';
import { uuidv7 } from '../platform/db/uuid.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { notFound, stale } from '../platform/graphql/refusals.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { attachFiles, FILES_ERRORS } from '../media/attach-files.service.ts';
import { OfficialDocumentEntity } from './programme.entity.ts';
import type { DocumentKind, DocumentSeen } from './programme.enums.ts';
import { isUnit } from './programme.service.ts';

/** What the office sends, checked. */
export interface DocumentInput {
  readonly id?: string | null;
  readonly number: string;
  readonly issuedOn: string;
  readonly issuer: string;
  readonly title: string;
  readonly kind: DocumentKind;
  readonly unitId?: string | null;
  readonly source: string;
  readonly sourceUrl?: string | null;
  readonly seen: DocumentSeen;
  readonly basedOnIds: readonly string[];
  readonly supersedesIds: readonly string[];
  readonly fileIds: readonly string[];
  readonly baseRevision?: number | null;
  readonly operationId: string;
}

export const DOCUMENT_ERRORS = {
  ...FILES_ERRORS,
  FUTURE_DAY: 'The day has not come yet.',
  DUPLICATE: 'There is a document of that number and day; the payload has it.',
  NOT_LATER: 'A document takes the place of an earlier one, which nothing else has replaced.',
} as const;

const FUTURE_DAY = {
  vi: 'Ngày ban hành chưa đến. Chưa có gì được lưu; hãy sửa ngày.',
  en: 'The day of issue has not come yet. Nothing was stored; mend the day.',
};
const DUPLICATE = {
  vi: 'Đã có văn bản cùng số và ngày ban hành. Lần này chưa được lưu; hãy sửa văn bản đã có.',
  en: 'There is a document of that number and day. This one was not stored; mend the one that is there.',
};
const NOT_LATER = {
  vi: 'Văn bản chỉ thay thế văn bản ban hành trước nó và chưa bị văn bản khác thay thế. Chưa có gì thay đổi; hãy chọn lại.',
  en: 'A document takes the place of an earlier one that no other has replaced. Nothing was changed; choose again.',
};

/** Stores a document with what it goes by, what it replaces and its scans. */
export async function saveDocument(
  tx: Transaction,
  input: DocumentInput,
): Promise<{ document: OfficialDocumentEntity }> {
  const { em, context } = tx;
  tx.authorize({});
  const { id, baseRevision, basedOnIds, supersedesIds, fileIds, operationId: _, ...given } = input;
  if (given.issuedOn > context.today) throw refuse('FUTURE_DAY', FUTURE_DAY, ['input', 'issuedOn']);
  if (given.unitId && !(await isUnit(em, given.unitId))) throw notFound(['input', 'unitId']);
  await requireDocuments(em, basedOnIds, 'basedOnIds', id ?? null);
  await requireDocuments(em, supersedesIds, 'supersedesIds', id ?? null);
  const before = id ? await em.findOneBy(OfficialDocumentEntity, { id }) : null;
  if (id && !before) throw notFound(['input', 'id']);
  if ((before?.revision ?? null) !== (baseRevision ?? null)) throw stale({ document: before });
  await refuseDuplicate(em, given, before?.id ?? null);
  const { unitId = null, sourceUrl = null } = given;
  const values = { ...given, unitId, sourceUrl, recordedBy: context.actor.personId };
  const document = await store(em, before, values);
  await setBases(em, document.id, basedOnIds);
  for (const old of supersedesIds) await replace(tx, document, old);
  const purpose = FilePurpose.OFFICIAL_DOCUMENT;
  await attachFiles(tx, 'official_document_file', document.id, purpose, fileIds);
  tx.record({
    action: 'officialDocument.save',
    subjectType: 'OfficialDocument',
    subjectId: document.id,
    before,
    after: { ...document, basedOnIds, supersedesIds, fileIds },
  });
  return { document };
}

async function store(
  em: EntityManager,
  before: OfficialDocumentEntity | null,
  values: Partial<OfficialDocumentEntity>,
): Promise<OfficialDocumentEntity> {
  if (!before) {
    const id = uuidv7();
    await em.insert(OfficialDocumentEntity, { id, ...values, revision: 1 });
    return em.findOneByOrFail(OfficialDocumentEntity, { id });
  }
  const row = { id: before.id, baseRevision: before.revision };
  const after = await revise(em, OfficialDocumentEntity, row, values);
  if (after) return after;
  throw stale({ document: await em.findOneBy(OfficialDocumentEntity, { id: before.id }) });
}

/** The lock makes two at once wait for each other; the index of the table would only fail. */
async function refuseDuplicate(
  em: EntityManager,
  { number, issuedOn }: Pick<DocumentInput, 'number' | 'issuedOn'>,
  ownId: string | null,
): Promise<void> {
  await em.query(`SELECT pg_advisory_xact_lock(hashtextextended('document ' || $1, 0))`, [number]);
  const other = await em.findOneBy(OfficialDocumentEntity, { number, issuedOn });
  if (!other || other.id === ownId) return;
  throw refuse('DUPLICATE', DUPLICATE, ['input', 'number'], { document: other });
}

async function requireDocuments(
  em: EntityManager,
  ids: readonly string[],
  field: string,
  ownId: string | null,
): Promise<void> {
  const distinct = [...new Set(ids)];
  const found = await em.countBy(OfficialDocumentEntity, { id: In(distinct) });
  if (found !== distinct.length || (ownId && distinct.includes(ownId))) {
    throw notFound(['input', field]);
  }
}

async function setBases(em: EntityManager, id: string, bases: readonly string[]): Promise<void> {
  await em.query(
    `DELETE FROM official_document_basis WHERE document_id = $1 AND basis_id <> ALL($2::uuid[])`,
    [id, bases],
  );
  await em.query(
    `INSERT INTO official_document_basis (document_id, basis_id)
     SELECT $1, basis FROM unnest($2::uuid[]) AS basis ON CONFLICT DO NOTHING`,
    [id, bases],
  );
}

/** The day a document is replaced is the day the new one was issued. */
async function replace(tx: Transaction, by: OfficialDocumentEntity, oldId: string): Promise<void> {
  const old = await tx.em.findOneByOrFail(OfficialDocumentEntity, { id: oldId });
  if (old.supersededById === by.id) return;
  if (old.supersededById || by.supersededById === old.id || old.issuedOn > by.issuedOn) {
    throw refuse('NOT_LATER', NOT_LATER, ['input', 'supersedesIds']);
  }
  const changes = { supersededById: by.id, supersededOn: by.issuedOn };
  const row = { id: old.id, baseRevision: old.revision };
  if (!(await revise(tx.em, OfficialDocumentEntity, row, changes))) throw stale({ document: by });
  tx.record({
    action: 'officialDocument.supersede',
    subjectType: 'OfficialDocument',
    subjectId: old.id,
    after: changes,
  });
}
