import { uuidv7 } from '../platform/db/uuid.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { notFound } from '../platform/graphql/refusals.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { EvidenceEntity, type DossierEntity } from './dossier.entity.ts';
import { notOnSheet } from './self-score.service.ts';

export const EVIDENCE_MAX = 200;

export interface NewEvidence extends Pick<EvidenceEntity, 'kind' | 'title'> {
  readonly url?: string | null;
  readonly reference?: string | null;
  readonly page?: number | null;
  readonly criterionIds: readonly string[];
}

/** Adds a piece of evidence at the end of the list. */
export async function addEvidence(
  tx: Transaction,
  dossier: DossierEntity,
  { criterionIds, kind, title, url = null, reference = null, page = null }: NewEvidence,
): Promise<EvidenceEntity> {
  const counts = await tx.em.query<{ last: number; known: number }[]>(
    `SELECT (SELECT coalesce(max(position), 0)::int FROM dossier_evidence WHERE dossier_id = $1)
              AS last,
            (SELECT count(*)::int FROM rubric_criterion WHERE sheet_id = $2 AND id = ANY($3)) AS known`,
    [dossier.id, dossier.rubricSheetId, criterionIds],
  );
  const { last, known } = counts[0]!;
  const linked = new Set(criterionIds);
  if (known < linked.size) throw notOnSheet(['input', 'criterionIds']);
  if (last >= EVIDENCE_MAX) throw tooMany();
  const entry = { kind, title, url, reference, page };
  const [id, rubricSheetId] = [uuidv7(), dossier.rubricSheetId];
  const row = { id, dossierId: dossier.id, rubricSheetId, position: last + 1, ...entry };
  await tx.em.insert(EvidenceEntity, row);
  await tx.em.query(
    `INSERT INTO dossier_evidence_criterion (evidence_id, rubric_sheet_id, criterion_id)
     SELECT $1, $2, unnest($3::uuid[])`,
    [id, rubricSheetId, [...linked]],
  );
  tx.record({
    action: 'dossier.evidence-add',
    subjectType: 'Dossier',
    subjectId: dossier.id,
    after: { evidenceId: id, ...entry, criterionIds },
  });
  return tx.em.findOneByOrFail(EvidenceEntity, { id });
}

function tooMany() {
  const text = {
    vi: `Một hồ sơ chỉ nhận tối đa ${EVIDENCE_MAX} minh chứng. Minh chứng này chưa được thêm; hãy bỏ bớt mục không cần.`,
    en: `A dossier takes at most ${EVIDENCE_MAX} pieces of evidence. This one was not added; take out what is not needed.`,
  };
  return refuse('TOO_MANY', text);
}

/** Takes a piece of evidence out; the numbers of the others stay. */
export async function removeEvidence(
  tx: Transaction,
  dossier: DossierEntity,
  evidenceId: string,
): Promise<void> {
  const evidence = await tx.em.findOneBy(EvidenceEntity, { id: evidenceId, dossierId: dossier.id });
  if (!evidence) throw notFound(['input', 'evidenceId']);
  await tx.em.delete(EvidenceEntity, evidence.id);
  tx.record({
    action: 'dossier.evidence-remove',
    subjectType: 'Dossier',
    subjectId: dossier.id,
    before: { evidenceId, kind: evidence.kind, title: evidence.title, url: evidence.url },
  });
}
