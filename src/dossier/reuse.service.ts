import { uuidv7 } from '../platform/db/uuid.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { notFound } from '../platform/graphql/refusals.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { DossierEntity, EvidenceEntity } from './dossier.entity.ts';
import { touch } from './dossier-form.service.ts';
import { nextPosition } from './evidence.service.ts';

/** The earlier dossier of the same producer that this one goes on from. */
export async function earlierDossier(
  tx: Transaction,
  dossier: DossierEntity,
): Promise<DossierEntity> {
  const earlier = dossier.previousDossierId
    ? await tx.em.findOneBy(DossierEntity, {
        id: dossier.previousDossierId,
        producerId: dossier.producerId,
      })
    : null;
  if (earlier) return earlier;
  const text = {
    vi: 'Hồ sơ này không có hồ sơ trước để lấy lại. Chưa có gì thay đổi.',
    en: 'This dossier has no earlier one to take from. Nothing was changed.',
  };
  throw refuse('NOTHING_EARLIER', text);
}

/** Takes one piece of evidence over, with its file, its age and, on the same sheet, its criteria. */
export async function reuseEvidence(
  tx: Transaction,
  dossier: DossierEntity,
  evidenceId: string,
): Promise<EvidenceEntity> {
  const earlier = await earlierDossier(tx, dossier);
  const source = await tx.em.findOneBy(EvidenceEntity, { id: evidenceId, dossierId: earlier.id });
  if (!source) throw notFound(['input', 'evidenceId']);
  const there = await tx.em.findOneBy(EvidenceEntity, {
    dossierId: dossier.id,
    reusedFromId: source.id,
  });
  const evidence = there ?? (await copyEvidence(tx, dossier, source));
  record(tx, dossier, 'dossier.evidence-reuse', { from: earlier.id, evidenceId });
  return evidence;
}

async function copyEvidence(
  tx: Transaction,
  dossier: DossierEntity,
  source: EvidenceEntity,
): Promise<EvidenceEntity> {
  const id = uuidv7();
  const { createdAt: _, ...facts } = source;
  await tx.em.insert(EvidenceEntity, {
    ...facts,
    id,
    dossierId: dossier.id,
    rubricSheetId: dossier.rubricSheetId,
    position: await nextPosition(tx, dossier),
    reusedFromId: source.id,
  });
  // Criteria of another sheet are other criteria, even where their numbers are alike.
  await tx.em.query(
    `INSERT INTO dossier_evidence_criterion
            (evidence_id, rubric_sheet_id, criterion_id, page_from, page_to)
     SELECT $1, rubric_sheet_id, criterion_id, page_from, page_to
       FROM dossier_evidence_criterion WHERE evidence_id = $2 AND rubric_sheet_id = $3`,
    [id, source.id, dossier.rubricSheetId],
  );
  return tx.em.findOneByOrFail(EvidenceEntity, { id });
}

const ANSWERS = `
  INSERT INTO dossier_self_score (dossier_id, rubric_sheet_id, criterion_id, option_id, claim,
                                  reused_from_id, first_answered_at)
  SELECT $1, rubric_sheet_id, criterion_id, option_id, claim, dossier_id, first_answered_at
    FROM dossier_self_score
   WHERE dossier_id = $2 AND rubric_sheet_id = $3 AND ($4::uuid[] IS NULL OR criterion_id = ANY($4))
  ON CONFLICT (dossier_id, criterion_id) DO `;

const REPLACE = `UPDATE SET option_id = excluded.option_id, claim = excluded.claim,
   reused_from_id = excluded.reused_from_id, first_answered_at = excluded.first_answered_at,
   updated_at = now()`;

/** Takes the answer for one criterion over, in place of what is there. */
export async function reuseAnswer(
  tx: Transaction,
  dossier: DossierEntity,
  criterionId: string,
): Promise<void> {
  const earlier = await earlierDossier(tx, dossier);
  const rows = await tx.em.query<unknown[]>(`${ANSWERS} ${REPLACE} RETURNING criterion_id`, [
    ...[dossier.id, earlier.id, dossier.rubricSheetId, [criterionId]],
  ]);
  if (rows.length === 0) throw notFound(['input', 'criterionId']);
  await touch(tx, dossier);
  record(tx, dossier, 'dossier.answer-reuse', { from: earlier.id, criterionId });
}

const REPORT_TEXTS = [
  ...['representative_sex', 'representative_ethnicity', 'permanent_address', 'established_on'],
  ...['registration_number', 'product_description', 'history', 'structure', 'organisation_kind'],
  ...['material_and_technology', 'quality_changes', 'markets', 'business_results', 'plan'],
  'intellectual_property_other',
];

const REPORT_BOXES = [
  ...['has_business_registration', 'product_declared', 'food_safety_certified'],
  'production_certified',
];

/** Takes over everything that this dossier does not say itself. */
export async function reuseAll(
  tx: Transaction,
  dossier: DossierEntity,
): Promise<{ evidence: number; answers: number }> {
  const earlier = await earlierDossier(tx, dossier);
  const missing = await tx.em
    .createQueryBuilder(EvidenceEntity, 'old')
    .where('old.dossierId = :earlier', { earlier: earlier.id })
    .andWhere(
      `NOT EXISTS (SELECT FROM dossier_evidence new
                    WHERE new.dossier_id = :dossier AND new.reused_from_id = old.id)`,
      { dossier: dossier.id },
    )
    .orderBy('old.position')
    .getMany();
  for (const source of missing) await copyEvidence(tx, dossier, source);
  const answers = await tx.em.query<unknown[]>(`${ANSWERS} NOTHING RETURNING criterion_id`, [
    ...[dossier.id, earlier.id, dossier.rubricSheetId, null],
  ]);
  await fillReport(tx, dossier, earlier);
  await touch(tx, dossier);
  const counts = { evidence: missing.length, answers: answers.length };
  record(tx, dossier, 'dossier.reuse-all', { from: earlier.id, ...counts });
  return counts;
}

/** Texts that are empty and boxes that are not ticked are taken from the earlier report. */
async function fillReport(
  tx: Transaction,
  dossier: DossierEntity,
  earlier: DossierEntity,
): Promise<void> {
  const texts = REPORT_TEXTS.map((name) => `${name} = coalesce(new.${name}, old.${name})`);
  const boxes = REPORT_BOXES.map((name) => `${name} = new.${name} OR old.${name}`);
  await tx.em.query(
    `INSERT INTO dossier_report (dossier_id) VALUES ($1) ON CONFLICT (dossier_id) DO NOTHING`,
    [dossier.id],
  );
  await tx.em.query(
    `UPDATE dossier_report new SET ${[...texts, ...boxes].join(', ')},
            intellectual_property = CASE WHEN new.intellectual_property = '{}'
              THEN old.intellectual_property ELSE new.intellectual_property END,
            updated_at = now()
       FROM dossier_report old WHERE new.dossier_id = $1 AND old.dossier_id = $2`,
    [dossier.id, earlier.id],
  );
}

function record(tx: Transaction, dossier: DossierEntity, action: string, after: object): void {
  tx.record({ action, subjectType: 'Dossier', subjectId: dossier.id, after });
}
