import type { Transaction } from '../platform/graphql/mutation.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import type { ScoreSheetEntity } from './score.entity.ts';
import { guarded } from './score-sheet.service.ts';

export const MARK_ERRORS = {
  CONDITION_NOT_ON_SHEET: 'The condition is not one of the official sheet of the product.',
  MARK_NEEDS_REMARK: 'A condition that is marked needs a remark that says why.',
} as const;

export interface ConditionChange {
  readonly conditionId: string;
  readonly marked: boolean;
  readonly remark?: string | null;
}

const CONDITIONS = `SELECT id FROM rubric_condition WHERE sheet_id = $1`;

/** Marks and their history in one statement; what stays as it was leaves no trace. */
const STORE = `
  WITH new AS (
    SELECT * FROM jsonb_to_recordset($5) AS new("conditionId" uuid, marked boolean, remark text)),
  kept AS (
    INSERT INTO score_condition_mark AS old
           (sheet_id, item_id, person_id, rubric_sheet_id, condition_id, marked, remark)
    SELECT $1, $2, $3, $4, "conditionId", marked, remark FROM new
    ON CONFLICT (sheet_id, condition_id) DO UPDATE
       SET marked = excluded.marked, remark = excluded.remark,
           revision = old.revision + 1, updated_at = now()
     WHERE (old.marked, old.remark) IS DISTINCT FROM (excluded.marked, excluded.remark)
    RETURNING condition_id, marked, remark, revision)
  INSERT INTO score_event (sheet_id, item_id, person_id, rubric_sheet_id, kind, condition_id, remark,
                           revision, operation_id)
  SELECT $1, $2, $3, $4, CASE WHEN marked THEN 'MARKED' ELSE 'UNMARKED' END, condition_id, remark,
         revision, $6::text
    FROM kept`;

/**
 * Stores which conditions a member found to apply, on a draft that this transaction holds. The audit
 * trail hears of it as of any other save: that a condition was marked is as secret as a score.
 */
export async function markConditions(
  tx: Transaction,
  sheet: ScoreSheetEntity,
  changes: readonly ConditionChange[],
  operationId: string,
): Promise<void> {
  const rows = await tx.em.query<{ id: string }[]>(CONDITIONS, [sheet.rubricSheetId]);
  const known = new Set(rows.map(({ id }) => id));
  const seen = new Set<string>();
  const store = changes.map(({ conditionId, marked, remark }, index) => {
    const field = ['input', 'conditions', String(index)];
    if (!known.has(conditionId) || seen.has(conditionId)) {
      throw refuse('CONDITION_NOT_ON_SHEET', NOT_ON_SHEET, [...field, 'conditionId']);
    }
    seen.add(conditionId);
    if (marked && !remark) throw refuse('MARK_NEEDS_REMARK', NEEDS_REMARK, [...field, 'remark']);
    return { conditionId, marked, remark: marked ? remark : null };
  });
  const chain = [sheet.id, sheet.itemId, sheet.personId, sheet.rubricSheetId];
  await guarded(() => tx.em.query(STORE, [...chain, JSON.stringify(store), operationId]));
}

const NOT_ON_SHEET = {
  vi: 'Điều kiện này không có trong phiếu của sản phẩm, hoặc được gửi hai lần. Lần gửi này chưa được ghi; hãy tải lại phiếu.',
  en: 'This condition is not on the sheet of the product, or was sent twice. This send was not stored; load the sheet again.',
};
const NEEDS_REMARK = {
  vi: 'Hãy ghi vì sao điều kiện bị loại này đúng với sản phẩm. Lần gửi này chưa được ghi.',
  en: 'Say why this disqualifying condition applies. This send was not stored.',
};
