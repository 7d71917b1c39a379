import { daysBetween } from '../calendar/working-days.rules.ts';
import { localDay, type Context } from '../platform/graphql/context.ts';
import { defineLoader, manyByKey } from '../platform/graphql/loaders.ts';
import type { DossierEntity, EvidenceEntity, SelfScoreEntity } from './dossier.entity.ts';
import { dossierById, evidenceByDossierId, selfScoresByDossierId } from './dossier.loader.ts';

/** What an earlier dossier offers, with what this one has taken over already. */
export interface Reusable {
  readonly from: DossierEntity;
  readonly evidence: readonly { readonly evidence: EvidenceEntity; readonly taken: boolean }[];
  readonly answers: readonly { readonly answer: SelfScoreEntity; readonly taken: boolean }[];
}

/** Null where there is no earlier dossier, or the viewer may not see it. */
export async function reusableOf(
  context: Context,
  dossier: DossierEntity,
): Promise<Reusable | null> {
  const { previousDossierId } = dossier;
  const from = previousDossierId ? await context.load(dossierById, previousDossierId) : null;
  if (!from) return null;
  const [evidence, own, answers, ownAnswers] = await Promise.all([
    context.load(evidenceByDossierId, from.id),
    context.load(evidenceByDossierId, dossier.id),
    context.load(selfScoresByDossierId, from.id),
    context.load(selfScoresByDossierId, dossier.id),
  ]);
  const taken = new Set(own.map(({ reusedFromId }) => reusedFromId));
  const answered = new Map(ownAnswers.map((one) => [one.criterionId, one.reusedFromId]));
  const sameSheet = from.rubricSheetId === dossier.rubricSheetId;
  return {
    from,
    evidence: evidence.map((one) => ({ evidence: one, taken: taken.has(one.id) })),
    // Answers belong to the criteria of one sheet; on another one they mean nothing.
    answers: sameSheet
      ? answers.map((one) => ({
          answer: one,
          taken: answered.get(one.criterionId) === from.id,
        }))
      : [],
  };
}

/** Whole days since something was written; 0 for today. */
export function ageInDays(context: Context, since: Date): number {
  return Math.max(daysBetween(localDay(since), context.today), 0);
}

export interface EvidencePages {
  readonly evidenceId: string;
  readonly criterionId: string;
  readonly pageFrom: number | null;
  readonly pageTo: number | null;
}

/** The criteria that evidence supports with the pages that matter, in printed order. */
export const linksByEvidenceId = defineLoader<string, EvidencePages[]>(
  'linksByEvidenceId',
  async (ids, context) => {
    const { rows } = await context.db.pool.query<EvidencePages>(
      `SELECT link.evidence_id AS "evidenceId", link.criterion_id AS "criterionId",
              link.page_from AS "pageFrom", link.page_to AS "pageTo"
         FROM dossier_evidence_criterion link
         JOIN rubric_criterion criterion ON criterion.id = link.criterion_id
        WHERE link.evidence_id = ANY($1) ORDER BY criterion.position`,
      [ids],
    );
    return manyByKey(ids, rows, (row) => row.evidenceId);
  },
);
