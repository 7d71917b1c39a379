import type { Transaction } from '../platform/graphql/mutation.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { sheetTotal, type RuleSheet } from '../rubric/rubric.rules.ts';
import { requireChangeReasons } from './change-reason.service.ts';
import { CouncilRuleEntity } from './council.entity.ts';
import { bumpProgress } from './progress.service.ts';
import { ScoreSheetEntity } from './score.entity.ts';
import { chosenAnswers, reviewSheet, type ChosenAnswer } from './score-review.rules.ts';
import { receiptOf } from './score-sheet.rules.ts';
import { guarded, openSheet, recordScoring } from './score-sheet.service.ts';

export interface Submit {
  readonly operationId: string;
  /** The total the member's device shows. */
  readonly total: number;
}

const HAND_IN = `
  INSERT INTO score_event (sheet_id, item_id, person_id, rubric_sheet_id, kind, total, operation_id)
  VALUES ($1, $2, $3, $4, 'SUBMITTED', $5, $6)`;

/** Hands in a member's sheet: whole, with one case, and with the total the member saw. */
export async function submitSheet(
  tx: Transaction,
  itemId: string,
  { operationId, total }: Submit,
): Promise<{ sheet: ScoreSheetEntity; receipt: string }> {
  await oneSheetAtATime(tx, itemId, tx.context.actor.personId);
  const { scoring, sheet, answers, rules } = await openSheet(tx, itemId);
  const chosen = chosenAnswers(answers);
  await requireWhole(tx, scoring.ruleId, rules, chosen);
  await requireChangeReasons(tx, sheet, scoring.ruleId);
  const points = sheetTotal(rules, chosen).points;
  if (points !== total) throw totalDiffers(total, points);
  const chain = [sheet.id, sheet.itemId, sheet.personId, sheet.rubricSheetId];
  await guarded(async () => {
    await tx.em.query(HAND_IN, [...chain, points, operationId]);
    await tx.em.query(
      `UPDATE score_sheet SET state = 'SUBMITTED', total = $2, submitted_at = clock_timestamp(),
              revision = revision + 1, updated_at = now() WHERE id = $1`,
      [sheet.id, points],
    );
  });
  await tx.em.query(
    `INSERT INTO score_submission (item_id, person_id, version) VALUES ($1, $2, $3)`,
    [sheet.itemId, sheet.personId, sheet.version],
  );
  await bumpProgress(tx, scoring.sessionId);
  const after = await tx.em.findOneByOrFail(ScoreSheetEntity, { id: sheet.id });
  const fingerprint = recordScoring(tx, 'score-sheet.submit', after, answers, 0);
  return { sheet: after, receipt: receiptOf(fingerprint) };
}

/** Refuses a sheet that lacks something, and names it; also a sheet that came on paper. */
export async function requireWhole(
  tx: Transaction,
  ruleId: string,
  rules: RuleSheet,
  chosen: readonly ChosenAnswer[],
): Promise<void> {
  const rule = await tx.em.findOneByOrFail(CouncilRuleEntity, { id: ruleId });
  const found = reviewSheet(rules, chosen, rule);
  const { missing, mixedCases, notPrinted, remarksMissing } = found;
  if (missing.length > 0) throw lacking('INCOMPLETE', missing, INCOMPLETE(missing.length));
  if (mixedCases.length > 0) throw lacking('MIXED_CASES', mixedCases, MIXED);
  if (notPrinted.length > 0) throw lacking('NOT_PRINTED', notPrinted, NOT_PRINTED);
  if (remarksMissing.length > 0) {
    throw lacking('REMARK_NEEDED', remarksMissing, REMARK(remarksMissing.length));
  }
}

function lacking(code: string, criterionIds: readonly string[], text: { vi: string; en: string }) {
  return refuse(code, text, null, { criterionIds: [...criterionIds] });
}

const INCOMPLETE = (count: number) => ({
  vi: `Phiếu còn ${count} tiêu chí chưa chấm nên chưa nộp được. Điểm đã chấm vẫn còn; hãy chấm nốt rồi nộp lại.`,
  en: `${count} criteria are not scored yet, so the sheet was not handed in. Your answers are kept; complete them and hand in again.`,
});
const MIXED = {
  vi: 'Phiếu chọn mức của hai trường hợp khác nhau; chỉ được theo một trường hợp. Phiếu chưa nộp, điểm vẫn còn; hãy sửa các tiêu chí được nêu.',
  en: 'The sheet uses levels of two alternative cases; only one may be used. It was not handed in and your answers are kept; correct the criteria named.',
};
const NOT_PRINTED = {
  vi: 'Hội đồng này không cho chọn mức không in trong phiếu. Phiếu chưa nộp, điểm vẫn còn; hãy chọn mức khác ở các tiêu chí được nêu.',
  en: 'This council does not allow levels that are not printed. The sheet was not handed in and your answers are kept; choose other levels for the criteria named.',
};
const REMARK = (count: number) => ({
  vi: `Còn ${count} tiêu chí cần ghi nhận xét theo quy chế Hội đồng. Phiếu chưa nộp, điểm vẫn còn; hãy ghi nhận xét rồi nộp lại.`,
  en: `${count} criteria need a remark by the rules of this council. The sheet was not handed in and your answers are kept; add the remarks and hand in again.`,
});

function totalDiffers(deviceTotal: number, serverTotal: number) {
  const text = {
    vi: `Máy của bạn cộng được ${deviceTotal} điểm, máy chủ cộng được ${serverTotal} điểm. Phiếu chưa nộp, điểm vẫn còn; hãy tải lại phiếu, so từng tiêu chí rồi nộp.`,
    en: `Your device adds up to ${deviceTotal} points, the server to ${serverTotal}. The sheet was not handed in and your answers are kept; load it again, compare each criterion and hand in.`,
  };
  return refuse('TOTAL_DIFFERS', text, ['input', 'total'], { deviceTotal, serverTotal });
}

/** Keeps a member's handing in and the confirmation of their paper apart: one of them comes first. */
export async function oneSheetAtATime(
  tx: Transaction,
  itemId: string,
  personId: string | null,
): Promise<void> {
  await tx.em.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 23))`, [
    `sheet ${itemId} ${personId ?? ''}`,
  ]);
}
