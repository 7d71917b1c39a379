import type { Transaction } from '../platform/graphql/mutation.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { bumpProgress } from './progress.service.ts';
import type { SessionItemEntity } from './session.entity.ts';
import { SessionEventKind } from './session.enums.ts';
import { noteEvent } from './session-event.service.ts';

export interface Return {
  readonly personIds: readonly string[];
  readonly reason: string;
}

/** The next version of each sheet that was handed in and counts. */
const ANNOUNCE = `
  INSERT INTO sheet_reopening (item_id, person_id, version, round, reason, opened_by)
  SELECT i.id, m.person_id, 1 + (SELECT max(b.version) FROM score_submission b
                                  WHERE b.item_id = i.id AND b.person_id = m.person_id),
         i.round, $3, $4
    FROM session_item i JOIN session_member m ON m.session_id = i.session_id
   WHERE i.id = $1 AND m.person_id = ANY($2) AND m.scores AND m.attendance NOT IN ('ABSENT', 'LEFT')
     AND sheet_handed_in(i.id, m.person_id)
     AND NOT EXISTS (SELECT FROM item_absence a WHERE a.item_id = i.id AND a.person_id = m.person_id)
     AND NOT EXISTS (SELECT FROM item_recusal r WHERE r.item_id = i.id AND r.person_id = m.person_id)
  RETURNING person_id AS "personId", version`;

/** The member goes on from what they handed in: the same answers, not handed in any more. */
const COPY_SHEETS = `
  INSERT INTO score_sheet (item_id, person_id, rubric_sheet_id, version, opinion)
  SELECT s.item_id, s.person_id, s.rubric_sheet_id, s.version + 1, s.opinion
    FROM score_sheet s
    JOIN sheet_reopening o ON o.item_id = s.item_id AND o.person_id = s.person_id
                          AND o.version = s.version + 1
   WHERE s.item_id = $1 AND s.person_id = ANY($2) AND s.state = 'SUBMITTED'
     AND NOT EXISTS (SELECT FROM score_sheet x WHERE x.item_id = s.item_id
                        AND x.person_id = s.person_id AND x.version > s.version)`;

const COPY_ANSWERS = `
  INSERT INTO score_answer (sheet_id, item_id, person_id, rubric_sheet_id, criterion_id, option_id,
                            remark, flagged, revision)
  SELECT next.id, a.item_id, a.person_id, a.rubric_sheet_id, a.criterion_id, a.option_id, a.remark,
         a.flagged, a.revision
    FROM score_sheet next
    JOIN score_sheet last ON last.item_id = next.item_id AND last.person_id = next.person_id
                         AND last.version = next.version - 1
    JOIN score_answer a ON a.sheet_id = last.id
   WHERE next.item_id = $1 AND next.person_id = ANY($2) AND next.state = 'DRAFT'
     AND next.version > 1
     AND NOT EXISTS (SELECT FROM score_answer x WHERE x.sheet_id = next.id)`;

const PROGRESS = `
  UPDATE sheet_progress SET version = version + 1, writes = writes + 1
   WHERE item_id = $1 AND person_id = ANY($2)`;

/**
 * Hands sheets that were handed in back to their members as another version; the one before is kept. The
 * product must be open, and its session locked. Whose sheet is not handed in simply goes on with it.
 * @returns whose sheets were handed back
 */
export async function returnSheets(
  tx: Transaction,
  item: SessionItemEntity,
  { personIds, reason }: Return,
): Promise<string[]> {
  const by = tx.context.actor.personId;
  const rows = await tx.em.query<{ personId: string }[]>(ANNOUNCE, [
    item.id,
    personIds,
    reason,
    by,
  ]);
  const returned = rows.map((row) => row.personId);
  if (returned.length === 0) return [];
  await tx.em.query(`SELECT set_config('app.score_scope', 'reopen', true)`);
  try {
    await tx.em.query(COPY_SHEETS, [item.id, returned]);
    await tx.em.query(COPY_ANSWERS, [item.id, returned]);
  } finally {
    await tx.em.query(`SELECT set_config('app.score_scope', '', true)`).catch(() => undefined);
  }
  await tx.em.query(PROGRESS, [item.id, returned]);
  await bumpProgress(tx, item.sessionId);
  return returned;
}

/** Hands one sheet back while its product is open. */
export async function returnOne(
  tx: Transaction,
  item: SessionItemEntity,
  personId: string,
  reason: string,
): Promise<void> {
  const returned = await returnSheets(tx, item, { personIds: [personId], reason });
  if (returned.length === 0) throw refuse('NOT_HANDED_IN', NOT_HANDED_IN, ['input', 'personId']);
  const { sessionId } = item;
  await noteEvent(tx, { kind: SessionEventKind.SHEET_RETURNED, sessionId, item, personId, reason });
  tx.record({
    action: 'session-item.sheet-return',
    subjectType: 'SessionItem',
    subjectId: item.id,
    after: { personId, reason },
  });
}

const NOT_HANDED_IN = {
  vi: 'Người này chưa nộp phiếu cho sản phẩm này nên không có gì để trả lại. Chưa có gì thay đổi.',
  en: 'This person has not handed in a sheet for this product, so there is nothing to give back. Nothing changed.',
};
