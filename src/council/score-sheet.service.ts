import { QueryFailedError } from 'typeorm';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { notFound } from '../platform/graphql/refusals.ts';
import { refuse, type Refusal } from '../platform/graphql/user-errors.ts';
import { ScoreAnswerEntity, ScoreSheetEntity } from './score.entity.ts';
import { sheetFingerprint, type StoredAnswer } from './score-sheet.rules.ts';

/** Codes that every write to a score sheet can answer with. */
export const SCORING_ERRORS = {
  NOT_FOUND: 'There is no such product on an agenda.',
  NOT_OPEN: 'Scoring has not been opened yet.',
  LOCKED:
    'Scoring is closed. What was sent now was not stored: keep it on the device as evidence, discard nothing.',
  RECUSED: 'The member has a tie to the product and takes no part in its rating.',
  ABSENT: 'The member is recorded as absent for this product.',
  SUBMITTED: 'The sheet has been handed in and cannot be changed.',
} as const;

/** What a member may know about the product they score; nothing of it depends on a score. */
export interface Scoring {
  readonly itemId: string;
  readonly sessionId: string;
  readonly ruleId: string;
  readonly rubricSheetId: string;
  readonly producerId: string;
}

interface ScoringRow extends Scoring {
  readonly itemPhase: string;
  readonly sessionPhase: string;
  readonly scores: boolean | null;
  readonly attendance: string | null;
  readonly recused: boolean;
  readonly absent: boolean;
}

/**
 * The shared locks hold off a close until this transaction ends; where a close came first, the phases
 * read here are those after it.
 */
const OPEN_FOR_SCORING = `
  SELECT i.id AS "itemId", s.id AS "sessionId", s.rule_id AS "ruleId",
         i.rubric_sheet_id AS "rubricSheetId", d.producer_id AS "producerId",
         i.phase AS "itemPhase", s.phase AS "sessionPhase", m.scores, m.attendance,
         EXISTS (SELECT FROM item_recusal r WHERE r.item_id = i.id AND r.person_id = $2) AS recused,
         EXISTS (SELECT FROM item_absence a WHERE a.item_id = i.id AND a.person_id = $2) AS absent
    FROM council_session s
    JOIN session_item i ON i.session_id = s.id
    JOIN dossier d ON d.id = i.dossier_id
    LEFT JOIN session_member m ON m.session_id = s.id AND m.person_id = $2
   WHERE i.id = $1
     FOR SHARE OF s, i`;

/**
 * Opens a product for a write by the member who asks. Whoever does not score in the session is refused
 * alike, whether the product exists or not.
 */
export async function openScoring(tx: Transaction, itemId: string): Promise<Scoring> {
  const { actor } = tx.context;
  const rows = await tx.em.query<ScoringRow[]>(OPEN_FOR_SCORING, [itemId, actor.personId]);
  const row = rows[0];
  tx.authorize({ personId: row?.scores ? actor.personId : null });
  if (!row) throw notFound(['id']);
  const tied = actor.grants.some((grant) => grant.producerId === row.producerId);
  if (row.recused || tied) throw scoringRefusal('RECUSED');
  if (row.absent || row.attendance === 'ABSENT') throw scoringRefusal('ABSENT');
  if (row.itemPhase === 'PENDING') throw scoringRefusal('NOT_OPEN');
  if (row.itemPhase !== 'OPEN' || row.sessionPhase !== 'OPEN') throw scoringRefusal('LOCKED');
  return row;
}

/** The member's present sheet, locked against their other devices; made when there is none yet. */
export async function ownSheet(tx: Transaction, scoring: Scoring): Promise<ScoreSheetEntity> {
  const found = await lockedSheet(tx, scoring.itemId);
  if (found) return found;
  // Two devices may come here at once: the second waits for the first and then finds its sheet.
  await tx.em.query(
    `INSERT INTO score_sheet (item_id, person_id, rubric_sheet_id) VALUES ($1, $2, $3)
     ON CONFLICT (item_id, person_id, version) DO NOTHING`,
    [scoring.itemId, tx.context.actor.personId, scoring.rubricSheetId],
  );
  const made = await lockedSheet(tx, scoring.itemId);
  if (!made) throw new Error(`item ${scoring.itemId}: the new sheet is not there`);
  return made;
}

function lockedSheet(tx: Transaction, itemId: string): Promise<ScoreSheetEntity | null> {
  return tx.em
    .createQueryBuilder(ScoreSheetEntity, 'sheet')
    .setLock('pessimistic_write')
    .where('sheet.itemId = :itemId AND sheet.personId = :personId', {
      itemId,
      personId: tx.context.actor.personId,
    })
    .orderBy('sheet.version', 'DESC')
    .limit(1)
    .getOne();
}

/** Every answer of a sheet; read after its lock, so that no other device is missed. */
export function answersOf(tx: Transaction, sheet: ScoreSheetEntity): Promise<ScoreAnswerEntity[]> {
  return tx.em.findBy(ScoreAnswerEntity, { sheetId: sheet.id });
}

/** Leaves a line in the audit trail: a fingerprint and counts, never a value, not even a total. */
export function recordScoring(
  tx: Transaction,
  action: 'score-sheet.save' | 'score-sheet.submit',
  sheet: ScoreSheetEntity,
  answers: readonly StoredAnswer[],
  changed: number,
): string {
  const fingerprint = sheetFingerprint(sheet.salt, { ...sheet, answers });
  // A save that only marks a condition must look like any other: that one is marked is secret too.
  const atLeastOne = action === 'score-sheet.save' ? Math.max(1, changed) : changed;
  tx.record({
    action,
    subjectType: 'ScoreSheet',
    subjectId: sheet.id,
    after: { itemId: sheet.itemId, version: sheet.version, changed: atLeastOne, fingerprint },
  });
  return fingerprint;
}

const SENTENCES = {
  NOT_OPEN: {
    vi: 'Sản phẩm này chưa mở chấm. Điểm chưa được ghi; hãy đợi thư ký mở rồi gửi lại.',
    en: 'This product is not open for scoring yet. Nothing was stored; wait for the secretary and send again.',
  },
  LOCKED: {
    vi: 'Đã đóng chấm sản phẩm này. Thay đổi vừa gửi không được ghi vào máy chủ và được giữ trên máy của bạn làm bằng chứng; những gì đã gửi trước đó vẫn còn. Hãy gọi thư ký.',
    en: 'Scoring of this product is closed. What was just sent was not stored by the server and stays on your device as evidence; what was sent before is kept. Call the secretary.',
  },
  RECUSED: {
    vi: 'Bạn có liên quan đến sản phẩm này nên không chấm. Điểm vừa gửi không được ghi.',
    en: 'You have a tie to this product and do not score it. What was just sent was not stored.',
  },
  ABSENT: {
    vi: 'Bạn được ghi vắng ở sản phẩm này. Điểm vừa gửi không được ghi; nếu bạn có mặt, hãy gọi thư ký.',
    en: 'You are recorded as absent for this product. What was just sent was not stored; if you are present, call the secretary.',
  },
  SUBMITTED: {
    vi: 'Phiếu này đã nộp nên không sửa được. Phiếu đã nộp vẫn nguyên; cần sửa, hãy gọi thư ký.',
    en: 'This sheet has been handed in and cannot be changed. It is kept as it was; call the secretary to correct it.',
  },
} as const;

/** The refusal of a write to a score sheet. */
export function scoringRefusal(code: keyof typeof SENTENCES): Refusal {
  return refuse(code, SENTENCES[code]);
}

const GUARD_CODES: Readonly<Record<string, keyof typeof SENTENCES>> = {
  OC001: 'LOCKED',
  OC002: 'RECUSED',
  OC003: 'SUBMITTED',
  OC004: 'ABSENT',
};

/** Turns the database's own refusal, the last guard in a race, into the one people understand. */
export async function guarded<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    const code = error instanceof QueryFailedError && (error.driverError as { code?: string }).code;
    const known = code ? GUARD_CODES[code] : undefined;
    throw known ? scoringRefusal(known) : error;
  }
}
