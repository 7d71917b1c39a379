import type { Transaction } from '../platform/graphql/mutation.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import type { RuleSheet } from '../rubric/rubric.rules.ts';
import { PaperSheetEntity } from './paper.entity.ts';
import { PaperCheck } from './paper.enums.ts';
import { requireContent } from './paper-enter.service.ts';
import { sheetFromPaper, storedPaper } from './paper-sheet.service.ts';
import { paperDifference, type PaperAnswer, type PaperDifference } from './paper.rules.ts';
import { lockedPaper, requireChecker, requireTakesPaper, requireWaiting } from './paper.service.ts';
import { bumpProgress } from './progress.service.ts';
import { oneSheetAtATime } from './score-submit.service.ts';

export const CHECK_ERRORS = {
  DECIDED: 'The paper has been dealt with already; the payload holds it.',
  NOT_TAKEN: 'The paper was not taken by the one who asks.',
} as const;

const NOTE = `
  INSERT INTO paper_check (paper_id, person_id, outcome, criterion_ids, total_differs)
  VALUES ($1, $2, $3, $4, $5)`;

async function note(
  tx: Transaction,
  paperId: string,
  outcome: 'TAKEN' | 'DIFFERS' | 'REFUSED' | 'CONFIRMED',
  { criterionIds, totalDiffers }: PaperDifference = { criterionIds: [], totalDiffers: false },
): Promise<void> {
  const { personId } = tx.context.actor;
  await tx.em.query(NOTE, [paperId, personId, outcome, criterionIds, totalDiffers]);
}

function record(tx: Transaction, paper: PaperSheetEntity, step: string, after: object): void {
  tx.record({
    action: `paper-sheet.${step}`,
    subjectType: 'PaperSheet',
    subjectId: paper.id,
    before: { state: paper.state },
    after: { itemId: paper.itemId, personId: paper.personId, ...after },
    onBehalfOf: paper.personId,
  });
}

const again = (tx: Transaction, id: string) => tx.em.findOneByOrFail(PaperSheetEntity, { id });

/** Takes a paper in hand as its second person: from now on this one person may check it. */
export async function takePaper(tx: Transaction, id: string): Promise<PaperSheetEntity> {
  const { paper, place } = await lockedPaper(tx, id);
  requireWaiting(paper);
  requireTakesPaper(place);
  const { personId } = tx.context.actor;
  if (paper.enteredBy === personId) throw refuse('SAME_PERSON', SAME_PERSON);
  if (paper.checkerId !== null && paper.checkerId !== personId) {
    throw refuse('TAKEN', TAKEN, null, { paper });
  }
  if (paper.checkerId === null) {
    await tx.em.query(
      `UPDATE paper_sheet SET checker_id = $2, taken_at = clock_timestamp() WHERE id = $1`,
      [id, personId],
    );
    await note(tx, id, 'TAKEN');
  }
  record(tx, paper, 'take', { state: paper.state });
  return again(tx, id);
}

export interface SecondReading {
  readonly total: number;
  readonly answers: readonly PaperAnswer[] | null;
  readonly operationId: string;
}

/**
 * The second person's word. Where it is that of the first, the paper becomes the member's sheet; where
 * not, both stay as they are and the places are named.
 */
export async function confirmPaper(
  tx: Transaction,
  id: string,
  rules: RuleSheet,
  second: SecondReading,
): Promise<{ paper: PaperSheetEntity; difference: PaperDifference | null }> {
  const known = await tx.em.findOneBy(PaperSheetEntity, { id });
  if (known) await oneSheetAtATime(tx, known.itemId, known.personId);
  const { paper, place } = await lockedPaper(tx, id);
  requireChecker(tx, paper);
  requireTakesPaper(place);
  if (paper.checkMethod === PaperCheck.RE_ENTER && !second.answers) {
    throw refuse('ANSWERS_NEEDED', ANSWERS_NEEDED, ['input', 'answers']);
  }
  const stored = await storedPaper(tx, id);
  const difference = paperDifference(stored, second);
  if (difference) {
    await note(tx, id, 'DIFFERS', difference);
    record(tx, paper, 'differs', { state: paper.state });
    return { paper, difference };
  }
  await requireContent(tx, place.ruleId, rules, stored);
  const made = await sheetFromPaper(tx, { paper, place, stored, operationId: second.operationId });
  await tx.em.query(
    `UPDATE paper_sheet SET state = 'CONFIRMED', decided_at = clock_timestamp() WHERE id = $1`,
    [id],
  );
  await note(tx, id, 'CONFIRMED');
  await bumpProgress(tx, place.sessionId);
  record(tx, paper, 'confirm', { state: 'CONFIRMED', ...made });
  return { paper: await again(tx, id), difference: null };
}

/** The second person sends a paper back: the entry is kept and counts for nothing. */
export async function refusePaper(
  tx: Transaction,
  id: string,
  reason: string,
): Promise<PaperSheetEntity> {
  const { paper, place } = await lockedPaper(tx, id);
  requireChecker(tx, paper);
  await tx.em.query(
    `UPDATE paper_sheet SET state = 'REFUSED', decided_at = clock_timestamp(), refusal_reason = $2
      WHERE id = $1`,
    [id, reason],
  );
  await note(tx, id, 'REFUSED');
  await bumpProgress(tx, place.sessionId);
  // The reason may name a score: it stays with the two who have the paper.
  record(tx, paper, 'refuse', { state: 'REFUSED' });
  return again(tx, id);
}

const SAME_PERSON = {
  vi: 'Người nhập không được tự đối chiếu. Chưa có gì thay đổi; hãy nhờ người thứ hai.',
  en: 'Whoever entered a paper cannot check it. Nothing changed; ask a second person.',
};
const TAKEN = {
  vi: 'Người khác đang đối chiếu phiếu giấy này. Chưa có gì thay đổi.',
  en: 'Somebody else is checking this paper sheet. Nothing changed.',
};
const ANSWERS_NEEDED = {
  vi: 'Quy chế yêu cầu nhập lại toàn bộ phiếu giấy để đối chiếu. Chưa có gì thay đổi; hãy nhập các mức điểm.',
  en: 'The rules ask for the whole paper to be typed in again. Nothing changed; enter the levels.',
};
