import type { Transaction } from '../platform/graphql/mutation.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { readAnswer, type RuleSheet } from '../rubric/rubric.rules.ts';
import { type ScoreSheetEntity } from './score.entity.ts';
import {
  mergeAnswers,
  replaced,
  type AnswerChange,
  type StoredAnswer,
} from './score-sheet.rules.ts';
import { guarded, openSheet, recordScoring } from './score-sheet.service.ts';

export interface Save {
  readonly operationId: string;
  readonly changes: readonly AnswerChange[];
  readonly opinion?: string | null;
}

/** One statement stores the answers, their history and the sheet: all of it is there, or none. */
const STORE = `
  WITH new AS (
    SELECT * FROM jsonb_to_recordset($5) AS new("criterionId" uuid, "optionId" uuid, remark text,
                                                flagged boolean, revision integer)),
  kept AS (
    INSERT INTO score_answer (sheet_id, item_id, person_id, rubric_sheet_id,
                              criterion_id, option_id, remark, flagged, revision)
    SELECT $1, $2, $3, $4, "criterionId", "optionId", remark, flagged, revision FROM new
    ON CONFLICT (sheet_id, criterion_id) DO UPDATE
       SET option_id = excluded.option_id, remark = excluded.remark, flagged = excluded.flagged,
           revision = excluded.revision, updated_at = now()),
  told AS (
    INSERT INTO score_event (sheet_id, item_id, person_id, rubric_sheet_id, kind,
                             criterion_id, option_id, remark, flagged, revision, operation_id)
    SELECT $1, $2, $3, $4, CASE WHEN "optionId" IS NULL THEN 'CLEARED' ELSE 'ANSWERED' END,
           "criterionId", "optionId", remark, flagged, revision, $6::text
      FROM new
    UNION ALL
    SELECT $1, $2, $3, $4, 'OPINION', NULL, NULL, $7::text, NULL, NULL, $6::text
     WHERE $8::boolean)
  UPDATE score_sheet SET opinion = $7::text, revision = revision + 1, updated_at = now()
   WHERE id = $1 RETURNING revision, updated_at AS "updatedAt"`;

/** Stores what a member's device sends; answers of other devices are merged, not overwritten. */
export async function saveAnswers(
  tx: Transaction,
  itemId: string,
  save: Save,
): Promise<{ sheet: ScoreSheetEntity; conflictIds: string[] }> {
  const { sheet, answers: stored, rules } = await openSheet(tx, itemId);
  requireOnSheet(rules, save.changes);
  const { store, conflicts } = mergeAnswers(stored, save.changes);
  const opinion = save.opinion === undefined ? sheet.opinion : save.opinion;
  const changed = store.length + (opinion === sheet.opinion ? 0 : 1);
  if (changed > 0) await guarded(() => write(tx, sheet, { store, opinion, save }));
  recordScoring(tx, 'score-sheet.save', sheet, replaced(stored, store), changed);
  return { sheet, conflictIds: [...conflicts] };
}

/** Stores the change and brings the sheet in hand up to it. */
async function write(
  tx: Transaction,
  sheet: ScoreSheetEntity,
  change: { store: readonly StoredAnswer[]; opinion: string | null; save: Save },
): Promise<void> {
  const { store, opinion, save } = change;
  const [rows] = await tx.em.query<[Pick<ScoreSheetEntity, 'revision' | 'updatedAt'>[], number]>(
    STORE,
    [
      ...[sheet.id, sheet.itemId, sheet.personId, sheet.rubricSheetId],
      ...[JSON.stringify(store), save.operationId, opinion, opinion !== sheet.opinion],
    ],
  );
  if (rows.length !== 1) throw new Error(`sheet ${sheet.id} was not stored`);
  Object.assign(sheet, rows[0], { opinion });
}

function requireOnSheet(rules: RuleSheet, changes: readonly AnswerChange[]): void {
  const seen = new Set<string>();
  changes.forEach(({ criterionId, optionId }, index) => {
    const field = ['input', 'answers', String(index)];
    if (seen.has(criterionId)) throw twice([...field, 'criterionId']);
    seen.add(criterionId);
    if (!rules.criteria.some((one) => one.id === criterionId)) {
      throw notOnSheet([...field, 'criterionId']);
    }
    if (optionId && typeof readAnswer(rules, { criterionId, optionId }) === 'string') {
      throw notOnSheet([...field, 'optionId']);
    }
  });
}

function notOnSheet(field: readonly string[]) {
  const text = {
    vi: 'Tiêu chí hoặc mức điểm này không có trong phiếu của sản phẩm. Lần gửi này chưa được ghi; hãy tải lại phiếu.',
    en: 'This criterion or level is not on the sheet of the product. This send was not stored; load the sheet again.',
  };
  return refuse('NOT_ON_SHEET', text, field);
}

function twice(field: readonly string[]) {
  const text = {
    vi: 'Một tiêu chí được gửi hai lần với giá trị khác nhau. Lần gửi này chưa được ghi; hãy gửi mỗi tiêu chí một lần.',
    en: 'A criterion was sent twice in one save. This send was not stored; send each criterion once.',
  };
  return refuse('ANSWERED_TWICE', text, field);
}
