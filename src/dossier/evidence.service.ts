import { attachFile, detachFile } from '../media/media.service.ts';
import { FilePurpose } from '../media/media.enums.ts';
import { uuidv7 } from '../platform/db/uuid.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { notFound } from '../platform/graphql/refusals.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { EvidenceEntity, type DossierEntity } from './dossier.entity.ts';
import { notOnSheet } from './self-score.service.ts';

export const EVIDENCE_MAX = 200;

/** A criterion that evidence supports, and on which of its pages. */
export interface EvidenceLink {
  readonly criterionId: string;
  readonly pageFrom?: number | null;
  readonly pageTo?: number | null;
}

type Facts = Pick<
  EvidenceEntity,
  'kind' | 'title' | 'url' | 'reference' | 'page' | 'issuedOn' | 'validUntil' | 'fileId'
>;
export type NewEvidence = Partial<Facts> &
  Pick<Facts, 'kind' | 'title'> & { readonly links: readonly EvidenceLink[] };

/** Adds a piece of evidence at the end of the list. */
export async function addEvidence(
  tx: Transaction,
  dossier: DossierEntity,
  { links, ...given }: NewEvidence,
): Promise<EvidenceEntity> {
  await requireOnSheet(tx, dossier, links);
  if (given.fileId) await attachFile(tx, given.fileId, FilePurpose.EVIDENCE);
  const position = await nextPosition(tx, dossier);
  const id = uuidv7();
  const { rubricSheetId } = dossier;
  const facts = { url: null, reference: null, page: null, fileId: null, ...given };
  const row = { id, dossierId: dossier.id, rubricSheetId, position, ...facts };
  await tx.em.insert(EvidenceEntity, row);
  await keepLinks(tx, row, links);
  tx.record({
    action: 'dossier.evidence-add',
    subjectType: 'Dossier',
    subjectId: dossier.id,
    after: { evidenceId: id, ...facts, links },
  });
  return tx.em.findOneByOrFail(EvidenceEntity, { id });
}

/** The number after the last; there are only so many. */
export async function nextPosition(tx: Transaction, dossier: DossierEntity): Promise<number> {
  const rows = await tx.em.query<{ last: number }[]>(
    `SELECT coalesce(max(position), 0)::int AS last FROM dossier_evidence WHERE dossier_id = $1`,
    [dossier.id],
  );
  const { last } = rows[0]!;
  if (last >= EVIDENCE_MAX) throw tooMany();
  return last + 1;
}

/** Changes what is said of a piece of evidence; what is left out stays. */
export async function changeEvidence(
  tx: Transaction,
  dossier: DossierEntity,
  { evidenceId, links, ...changes }: Partial<NewEvidence> & { evidenceId: string },
): Promise<EvidenceEntity> {
  const before = await evidenceOf(tx, dossier, evidenceId);
  if (links) await requireOnSheet(tx, dossier, links);
  const after = { ...before, ...changes };
  if (!after.url && !after.reference && !after.fileId) throw nowhere();
  if (after.issuedOn && after.validUntil && after.issuedOn > after.validUntil) throw crossed();
  if (after.fileId && after.fileId !== before.fileId) {
    await attachFile(tx, after.fileId, FilePurpose.EVIDENCE);
  }
  if (Object.keys(changes).length > 0) await tx.em.update(EvidenceEntity, evidenceId, changes);
  if (before.fileId && after.fileId !== before.fileId) await detachFile(tx, before.fileId);
  if (links) {
    await tx.em.query(`DELETE FROM dossier_evidence_criterion WHERE evidence_id = $1`, [
      evidenceId,
    ]);
    await keepLinks(tx, before, links);
  }
  tx.record({
    action: 'dossier.evidence-update',
    subjectType: 'Dossier',
    subjectId: dossier.id,
    before,
    after: { evidenceId, ...changes, ...(links && { links }) },
  });
  return tx.em.findOneByOrFail(EvidenceEntity, { id: evidenceId });
}

async function evidenceOf(
  tx: Transaction,
  dossier: DossierEntity,
  id: string,
): Promise<EvidenceEntity> {
  const evidence = await tx.em.findOneBy(EvidenceEntity, { id, dossierId: dossier.id });
  if (!evidence) throw notFound(['input', 'evidenceId']);
  return evidence;
}

async function requireOnSheet(
  tx: Transaction,
  dossier: DossierEntity,
  links: readonly EvidenceLink[],
): Promise<void> {
  const ids = [...new Set(links.map(({ criterionId }) => criterionId))];
  const rows = await tx.em.query<{ known: number }[]>(
    `SELECT count(*)::int AS known FROM rubric_criterion WHERE sheet_id = $1 AND id = ANY($2)`,
    [dossier.rubricSheetId, ids],
  );
  if (rows[0]!.known < ids.length) throw notOnSheet(['input', 'criterionIds']);
}

/** One row per criterion; of a criterion named twice the last pages count. */
async function keepLinks(
  tx: Transaction,
  evidence: Pick<EvidenceEntity, 'id' | 'rubricSheetId'>,
  links: readonly EvidenceLink[],
): Promise<void> {
  const rows = [...new Map(links.map((link) => [link.criterionId, link])).values()];
  await tx.em.query(
    `INSERT INTO dossier_evidence_criterion
            (evidence_id, rubric_sheet_id, criterion_id, page_from, page_to)
     SELECT $1, $2, "criterionId", "pageFrom", "pageTo"
       FROM jsonb_to_recordset($3)
         AS given("criterionId" uuid, "pageFrom" integer, "pageTo" integer)`,
    [evidence.id, evidence.rubricSheetId, JSON.stringify(rows)],
  );
}

function tooMany() {
  const text = {
    vi: `Một hồ sơ chỉ nhận tối đa ${EVIDENCE_MAX} minh chứng. Minh chứng này chưa được thêm; hãy bỏ bớt mục không cần.`,
    en: `A dossier takes at most ${EVIDENCE_MAX} pieces of evidence. This one was not added; take out what is not needed.`,
  };
  return refuse('TOO_MANY', text);
}

function crossed() {
  const text = {
    vi: 'Ngày hết hạn không thể trước ngày cấp. Chưa có gì thay đổi.',
    en: 'A paper cannot run out before its day. Nothing was changed.',
  };
  return refuse('DATES_CROSSED', text, ['input', 'validUntil']);
}

function nowhere() {
  const text = {
    vi: 'Minh chứng cần ít nhất một trong ba: tệp, địa chỉ web, hoặc số hiệu bản gốc. Chưa có gì thay đổi.',
    en: 'Evidence needs at least one of a file, a web address or a reference to the original. Nothing was changed.',
  };
  return refuse('NOWHERE', text);
}

/** Takes a piece of evidence out; the numbers of the others stay. */
export async function removeEvidence(
  tx: Transaction,
  dossier: DossierEntity,
  evidenceId: string,
): Promise<void> {
  const { kind, title, url, fileId } = await evidenceOf(tx, dossier, evidenceId);
  await tx.em.delete(EvidenceEntity, evidenceId);
  if (fileId) await detachFile(tx, fileId);
  tx.record({
    action: 'dossier.evidence-remove',
    subjectType: 'Dossier',
    subjectId: dossier.id,
    before: { evidenceId, kind, title, url, fileId },
  });
}
