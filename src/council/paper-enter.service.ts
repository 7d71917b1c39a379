import { attachFile } from '../media/media.service.ts';
import { FilePurpose } from '../media/media.enums.ts';
import { uuidv7 } from '../platform/db/uuid.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { readAnswer, sheetTotal, type RuleSheet } from '../rubric/rubric.rules.ts';
import { PaperSheetEntity } from './paper.entity.ts';
import { PaperSheetState } from './paper.enums.ts';
import { paperFingerprint, type PaperAnswer, type PaperContent } from './paper.rules.ts';
import { paperPlace, requireTakesPaper } from './paper.service.ts';
import { bumpProgress } from './progress.service.ts';
import { oneSheetAtATime, requireWhole } from './score-submit.service.ts';

/** Codes about what stands on the paper. */
export const PAPER_CONTENT_ERRORS = {
  NOT_ON_SHEET: 'A criterion or level is not on the official sheet, or a criterion is named twice.',
  INCOMPLETE: 'Criteria are not scored on the paper; the payload names them.',
  MIXED_CASES: 'Levels of more than one alternative case are chosen; the payload names them.',
  NOT_PRINTED: 'A level is chosen that is not printed, which this council does not allow.',
  REMARK_NEEDED: 'Criteria need a remark by the rules of the council; the payload names them.',
  TOTAL_DIFFERS: 'The levels do not add up to the total written on the paper.',
} as const;

export interface PaperEntry extends PaperContent {
  readonly itemId: string;
  readonly personId: string;
  readonly fileId?: string | null;
}

const ANSWERS = `
  INSERT INTO paper_answer (paper_id, item_id, rubric_sheet_id, criterion_id, option_id, remark)
  SELECT $1, $2, $3, "criterionId", "optionId", remark
    FROM jsonb_to_recordset($4) AS new("criterionId" uuid, "optionId" uuid, remark text)`;

/** Types in what a member wrote and signed on paper; it counts only once somebody else confirmed it. */
export async function enterPaper(
  tx: Transaction,
  rules: RuleSheet,
  entry: PaperEntry,
): Promise<PaperSheetEntity> {
  const { itemId, personId } = entry;
  await oneSheetAtATime(tx, itemId, personId);
  const place = await paperPlace(tx, itemId, personId);
  if (!place.paperBallots) throw refuse('PAPER_NOT_ALLOWED', NOT_ALLOWED);
  requireTakesPaper(place);
  await requireContent(tx, place.ruleId, rules, entry);
  const replaced = await replaceOwn(tx, itemId, personId);
  if (entry.fileId) await attachFile(tx, entry.fileId, FilePurpose.PAPER_SHEET);
  const { rubricSheetId, paperCheck: checkMethod } = place;
  const enteredBy = tx.context.actor.personId!;
  const id = uuidv7();
  const fileId = entry.fileId ?? null;
  const paper = { id, itemId, personId, rubricSheetId, checkMethod, enteredBy, fileId };
  await tx.em.insert(PaperSheetEntity, { ...paper, state: PaperSheetState.ENTERED });
  const rows = await tx.em.query<{ salt: Buffer }[]>(
    `INSERT INTO paper_content (paper_id, total, opinion) VALUES ($1, $2, $3) RETURNING salt`,
    [id, entry.total, entry.opinion ?? null],
  );
  await tx.em.query(ANSWERS, [id, itemId, rubricSheetId, JSON.stringify(entry.answers)]);
  await bumpProgress(tx, place.sessionId);
  tx.record({
    action: 'paper-sheet.enter',
    subjectType: 'PaperSheet',
    subjectId: id,
    after: {
      ...{ itemId, personId, checkMethod, replaced },
      fingerprint: paperFingerprint(rows[0]!.salt, entry),
    },
    onBehalfOf: personId,
  });
  return tx.em.findOneByOrFail(PaperSheetEntity, { id });
}

/** Refuses what the official sheet does not have, and a paper that is not whole or does not add up. */
export async function requireContent(
  tx: Transaction,
  ruleId: string,
  rules: RuleSheet,
  { answers, total }: PaperContent,
): Promise<void> {
  requireOnSheet(rules, answers);
  const chosen = answers.map((one) => ({ ...one, remark: one.remark ?? null }));
  await requireWhole(tx, ruleId, rules, chosen);
  const { points } = sheetTotal(rules, chosen);
  if (points !== total) throw totalDiffers(total, points);
}

function requireOnSheet(rules: RuleSheet, answers: readonly PaperAnswer[]): void {
  const seen = new Set<string>();
  answers.forEach((answer, index) => {
    const fits = typeof readAnswer(rules, answer) !== 'string' && !seen.has(answer.criterionId);
    seen.add(answer.criterionId);
    if (!fits) throw refuse('NOT_ON_SHEET', NOT_ON_SHEET, ['input', 'answers', String(index)]);
  });
}

/** Typing in again replaces one's own entry that still waits; somebody else's stays. */
async function replaceOwn(
  tx: Transaction,
  itemId: string,
  personId: string,
): Promise<string | null> {
  const waiting = await tx.em.findOne(PaperSheetEntity, {
    where: { itemId, personId, state: PaperSheetState.ENTERED },
    lock: { mode: 'pessimistic_write' },
  });
  if (!waiting) return null;
  if (waiting.enteredBy !== tx.context.actor.personId) {
    throw refuse('ENTRY_WAITING', ENTRY_WAITING, null, { paper: waiting });
  }
  await tx.em.query(
    `UPDATE paper_sheet SET state = 'REPLACED', decided_at = clock_timestamp() WHERE id = $1`,
    [waiting.id],
  );
  return waiting.id;
}

const NOT_ALLOWED = {
  vi: 'Quy chế của Hội đồng không cho nhập phiếu giấy. Chưa có gì được lưu.',
  en: 'The rules of the council do not allow paper sheets. Nothing was stored.',
};
const NOT_ON_SHEET = {
  vi: 'Tiêu chí hoặc mức điểm này không có trong phiếu của sản phẩm, hoặc tiêu chí được ghi hai lần. Chưa có gì được lưu.',
  en: 'This criterion or level is not on the sheet of the product, or the criterion is named twice. Nothing was stored.',
};
const ENTRY_WAITING = {
  vi: 'Phiếu giấy này đã có người nhập và đang chờ đối chiếu. Chưa có gì được lưu.',
  en: 'Somebody else has entered this paper and it waits for its check. Nothing was stored.',
};

function totalDiffers(written: number, added: number) {
  const text = {
    vi: `Tổng ghi trên phiếu giấy là ${written} điểm, các mức đã nhập cộng được ${added} điểm. Chưa có gì được lưu; hãy so lại với phiếu giấy.`,
    en: `The total written on the paper is ${written}, the levels entered add up to ${added}. Nothing was stored; compare with the paper again.`,
  };
  return refuse('TOTAL_DIFFERS', text, ['input', 'total']);
}
