import { QueryFailedError } from 'typeorm';
import { entityOf, onRows, type Columns } from '../platform/db/rows.ts';
import type { Actor } from '../platform/graphql/actor.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { notFound } from '../platform/graphql/refusals.ts';
import { refuse, type Refusal } from '../platform/graphql/user-errors.ts';
import type { RuleSheet } from '../rubric/rubric.rules.ts';
import { ruleSheetById } from '../rubric/rubric-tree.loader.ts';
import { ScoreSheetState } from './council.enums.ts';
import { ScoreSheetEntity } from './score.entity.ts';
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

interface ScoringFacts extends Scoring {
  readonly itemPhase: string;
  readonly sessionPhase: string;
  readonly scores: boolean | null;
  readonly attendance: string | null;
  readonly recused: boolean;
  readonly absent: boolean;
}

/** A member's present sheet, locked against their other devices, with every answer on it. */
export interface OpenSheet {
  readonly scoring: Scoring;
  readonly sheet: ScoreSheetEntity;
  readonly answers: readonly StoredAnswer[];
  readonly rules: RuleSheet;
}

type OpenRow = Columns & { readonly facts: ScoringFacts; readonly answers: StoredAnswer[] };

const OPEN = 'SELECT o.facts, o.answers, (o.sheet).* FROM score_sheet_open($1, $2) o';

/**
 * Opens a product for a write by the member who asks; their sheet is made when there is none yet.
 * Whoever does not score in the session is refused alike, whether the product exists or not.
 */
export async function openSheet(tx: Transaction, itemId: string): Promise<OpenSheet> {
  const { actor } = tx.context;
  const rows = await guarded(() => onRows(tx.em, OPEN, [itemId, actor.personId]));
  const row = rows[0] as OpenRow | undefined;
  tx.authorize({ personId: row?.facts.scores ? actor.personId : null });
  if (!row) throw notFound(['id']);
  const { facts: scoring, answers } = row;
  requireOpen(scoring, actor);
  const sheet = entityOf<ScoreSheetEntity>(tx.em.connection.getMetadata(ScoreSheetEntity), row);
  if (sheet.state === ScoreSheetState.SUBMITTED) throw scoringRefusal('SUBMITTED');
  const rules = await ruleSheetById(tx.context, scoring.rubricSheetId);
  if (!rules) throw new Error(`sheet ${scoring.rubricSheetId} is not there`);
  return { scoring, sheet, answers, rules };
}

function requireOpen(scoring: ScoringFacts, actor: Actor): void {
  const tied = actor.grants.some((grant) => grant.producerId === scoring.producerId);
  if (scoring.recused || tied) throw scoringRefusal('RECUSED');
  if (scoring.absent || scoring.attendance === 'ABSENT') throw scoringRefusal('ABSENT');
  if (scoring.itemPhase === 'PENDING') throw scoringRefusal('NOT_OPEN');
  if (scoring.itemPhase !== 'OPEN' || scoring.sessionPhase !== 'OPEN') {
    throw scoringRefusal('LOCKED');
  }
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
