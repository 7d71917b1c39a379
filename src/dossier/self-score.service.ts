import type { Transaction } from '../platform/graphql/mutation.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import type { DossierEntity, SelfScoreEntity } from './dossier.entity.ts';

export interface SelfScoreChange {
  readonly criterionId: string;
  /** Absent keeps, null clears. */
  readonly optionId?: string | null;
  readonly claim?: string | null;
}

const FITTING = `
  SELECT criterion.id AS "criterionId", option.id AS "optionId"
    FROM rubric_criterion criterion JOIN rubric_option option ON option.criterion_id = criterion.id
   WHERE criterion.sheet_id = $1 AND criterion.scored`;

const UPSERT = `
  INSERT INTO dossier_self_score (dossier_id, rubric_sheet_id, criterion_id, option_id, claim)
  SELECT $1, $2, new."criterionId",
         CASE WHEN new."keepsOption" THEN kept.option_id ELSE new."optionId" END,
         CASE WHEN new."keepsClaim" THEN kept.claim ELSE new.claim END
    FROM jsonb_to_recordset($3) AS new("criterionId" uuid, "optionId" uuid, "keepsOption" boolean,
                                       claim text, "keepsClaim" boolean)
    LEFT JOIN dossier_self_score kept
      ON kept.dossier_id = $1 AND kept.criterion_id = new."criterionId"
  ON CONFLICT (dossier_id, criterion_id) DO UPDATE
     SET option_id = excluded.option_id, claim = excluded.claim, reused_from_id = NULL,
         first_answered_at = now(), updated_at = now()`;

/** Stores what the producer claims, criterion by criterion; all of it or nothing. */
export async function keepSelfScores(
  tx: Transaction,
  dossier: DossierEntity,
  changes: readonly SelfScoreChange[],
): Promise<void> {
  await requireOnSheet(tx, dossier, changes);
  const rows = changes.map((change) => ({
    ...change,
    keepsOption: change.optionId === undefined,
    keepsClaim: change.claim === undefined,
  }));
  await tx.em.query(UPSERT, [dossier.id, dossier.rubricSheetId, JSON.stringify(rows)]);
  await tx.em.query(`UPDATE dossier SET updated_at = now() WHERE id = $1`, [dossier.id]);
  tx.record({
    action: 'dossier.self-score',
    subjectType: 'Dossier',
    subjectId: dossier.id,
    after: { scores: changes },
  });
}

async function requireOnSheet(
  tx: Transaction,
  dossier: DossierEntity,
  changes: readonly SelfScoreChange[],
): Promise<void> {
  const fitting = await tx.em.query<Pick<SelfScoreEntity, 'criterionId' | 'optionId'>[]>(FITTING, [
    dossier.rubricSheetId,
  ]);
  const criteria = new Set(fitting.map((row) => row.criterionId));
  const levels = new Set(fitting.map((row) => `${row.criterionId} ${row.optionId}`));
  const seen = new Set<string>();
  changes.forEach(({ criterionId, optionId }, index) => {
    const field = ['input', 'scores', String(index)];
    if (!criteria.has(criterionId)) throw notOnSheet([...field, 'criterionId']);
    if (seen.has(criterionId)) throw twice([...field, 'criterionId']);
    seen.add(criterionId);
    if (optionId && !levels.has(`${criterionId} ${optionId}`)) {
      throw notOnSheet([...field, 'optionId']);
    }
  });
}

/** The refusal of a criterion or level of another sheet. */
export function notOnSheet(field: readonly string[]) {
  const text = {
    vi: 'Tiêu chí hoặc mức điểm này không có trong phiếu của hồ sơ. Chưa có gì được lưu; hãy tải lại phiếu.',
    en: 'This criterion or level is not on the sheet of the dossier. Nothing was stored; load the sheet again.',
  };
  return refuse('NOT_ON_SHEET', text, field);
}

function twice(field: readonly string[]) {
  const text = {
    vi: 'Một tiêu chí được gửi hai lần. Chưa có gì được lưu; hãy gửi mỗi tiêu chí một lần.',
    en: 'A criterion was sent twice. Nothing was stored; send each criterion once.',
  };
  return refuse('ANSWERED_TWICE', text, field);
}
