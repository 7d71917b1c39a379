import type { Transaction } from '../platform/graphql/mutation.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import type { ScoreSheetEntity } from './score.entity.ts';
import { guarded, openSheet } from './score-sheet.service.ts';

export interface ChangeReason {
  readonly criterionId: string;
  readonly reason: string;
}

/** The criteria whose level differs from the version before, each with its reason if there is one. */
export const CHANGED = `
  SELECT a.sheet_id AS "sheetId", a.criterion_id AS "criterionId", b.option_id AS "formerOptionId",
         r.reason
    FROM score_sheet next
    JOIN score_sheet last ON last.item_id = next.item_id AND last.person_id = next.person_id
                         AND last.version = next.version - 1
    JOIN score_answer a ON a.sheet_id = next.id
    JOIN rubric_criterion c ON c.id = a.criterion_id
    LEFT JOIN score_answer b ON b.sheet_id = last.id AND b.criterion_id = a.criterion_id
    LEFT JOIN score_change_reason r ON r.sheet_id = next.id AND r.criterion_id = a.criterion_id
   WHERE next.id = ANY($1) AND a.option_id IS DISTINCT FROM b.option_id
   ORDER BY next.id, c.position`;

export interface ChangedCriterionRow {
  readonly sheetId: string;
  readonly criterionId: string;
  readonly formerOptionId: string | null;
  readonly reason: string | null;
}

const STORE = `
  INSERT INTO score_change_reason (sheet_id, criterion_id, item_id, person_id, rubric_sheet_id, reason)
  SELECT $1, "criterionId", $2, $3, $4, reason
    FROM jsonb_to_recordset($5) AS given("criterionId" uuid, reason text)
  ON CONFLICT (sheet_id, criterion_id) DO UPDATE
     SET reason = excluded.reason, updated_at = now()`;

/** Stores why a member changed criteria of their own sheet when scoring again. */
export async function explainChanges(
  tx: Transaction,
  givenItemId: string,
  reasons: readonly ChangeReason[],
): Promise<ScoreSheetEntity> {
  const { sheet } = await openSheet(tx, givenItemId);
  const changed = await tx.em.query<ChangedCriterionRow[]>(CHANGED, [[sheet.id]]);
  const known = new Set(changed.map((one) => one.criterionId));
  const other = reasons.findIndex((one) => !known.has(one.criterionId));
  if (other >= 0) {
    throw refuse('NOT_CHANGED', NOT_CHANGED, ['input', 'reasons', String(other), 'criterionId']);
  }
  const last = [...new Map(reasons.map((one) => [one.criterionId, one])).values()];
  const { id, itemId, personId, rubricSheetId } = sheet;
  const values = [id, itemId, personId, rubricSheetId, JSON.stringify(last)];
  await guarded(() => tx.em.query(STORE, values));
  tx.record({
    action: 'score-sheet.explain',
    subjectType: 'ScoreSheet',
    subjectId: id,
    after: { itemId, version: sheet.version, reasons: last.length },
  });
  return sheet;
}

const NOT_CHANGED = {
  vi: 'Tiêu chí này không khác lần chấm trước nên không cần lý do. Lần gửi này chưa được ghi; hãy tải lại phiếu.',
  en: 'This criterion is the same as in the version before and needs no reason. This send was not stored; load the sheet again.',
};

/** Refuses to take a sheet again while a changed criterion lacks its reason, where the rules ask. */
export async function requireChangeReasons(
  tx: Transaction,
  sheet: ScoreSheetEntity,
  ruleId: string,
): Promise<void> {
  if (sheet.version === 1) return;
  const rules = await tx.em.query<{ asked: boolean }[]>(
    `SELECT change_reasons AS asked FROM council_rule WHERE id = $1`,
    [ruleId],
  );
  if (!rules[0]?.asked) return;
  const changed = await tx.em.query<ChangedCriterionRow[]>(CHANGED, [[sheet.id]]);
  const criterionIds = changed.filter((one) => !one.reason).map((one) => one.criterionId);
  if (criterionIds.length === 0) return;
  const text = {
    vi: `Còn ${criterionIds.length} tiêu chí đã đổi điểm mà chưa ghi lý do. Phiếu chưa nộp, điểm vẫn còn; hãy ghi một dòng lý do cho mỗi tiêu chí rồi nộp lại.`,
    en: `${criterionIds.length} criteria were changed without a reason. The sheet was not handed in and your answers are kept; write one line for each and hand in again.`,
  };
  throw refuse('REASON_NEEDED', text, null, { criterionIds });
}
