import type { Context } from '../platform/graphql/context.ts';
import { rubricConditionById } from '../rubric/rubric.loader.ts';
import { ruleSheetById } from '../rubric/rubric-tree.loader.ts';
import type { ScoreSheetReceipt } from './score-ballot.type.ts';
import { ownMarksBySheetId } from './score-mark.loader.ts';
import { receiptHash, sheetNumber } from './score-receipt.rules.ts';
import { chosenAnswers } from './score-review.rules.ts';
import { receiptOf, sheetFingerprint } from './score-sheet.rules.ts';
import type { ScoreSheetEntity } from './score.entity.ts';
import { ownAnswersBySheetId } from './score.loader.ts';

const PLACE = `
  SELECT s.number AS session, i.position,
         (SELECT count(*)::int FROM session_member o
           WHERE o.session_id = s.id AND o.id <= m.id) AS member
    FROM session_item i
    JOIN council_session s ON s.id = i.session_id
    JOIN session_member m ON m.session_id = s.id AND m.person_id = $2
   WHERE i.id = $1`;

/** The receipt of the viewer's own sheet; null until it is handed in. */
export async function receiptOfSheet(
  context: Context,
  sheet: ScoreSheetEntity,
): Promise<ScoreSheetReceipt | null> {
  const { submittedAt, total, version, opinion, source } = sheet;
  const rules = await ruleSheetById(context, sheet.rubricSheetId);
  if (submittedAt === null || total === null || !rules) return null;
  const { rows } = await context.db.pool.query<{
    session: string;
    position: number;
    member: number;
  }>(PLACE, [sheet.itemId, sheet.personId]);
  const place = rows[0];
  if (!place) return null;
  const answers = await context.load(ownAnswersBySheetId, sheet.id);
  const marks = await context.load(ownMarksBySheetId, sheet.id);
  const found = await context.loadMany(
    rubricConditionById,
    marks.map((one) => one.conditionId),
  );
  const number = sheetNumber(place.session, place.position, place.member);
  const conditions = found.flatMap((one) => (one ? [one.position] : []));
  const content = { number, version, conditions, opinion, total };
  return {
    ...{ number, submittedAt, total, version, source },
    contentHash: receiptHash(rules, { ...content, answers: chosenAnswers(answers) }),
    code: receiptOf(sheetFingerprint(sheet.salt, { ...sheet, answers })),
  };
}
