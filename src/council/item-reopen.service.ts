import type { Transaction } from '../platform/graphql/mutation.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { CouncilRuleEntity } from './council.entity.ts';
import { SessionPhase } from './council.enums.ts';
import { countedMembers } from './council.rules.ts';
import type { CouncilSessionEntity, SessionItemEntity } from './session.entity.ts';
import { RoundKind, SessionEventKind } from './session.enums.ts';
import { noteEvent } from './session-event.service.ts';
import { itemAgain } from './session-item.service.ts';
import { membersByItem } from './session-members.service.ts';
import { moveSession } from './session.service.ts';
import { returnSheets } from './sheet-return.service.ts';

export interface Reopening {
  readonly kind: RoundKind.RESCORING | RoundKind.CORRECTION;
  readonly reason: string;
  /** Whose sheets are handed back; everybody's when left out. The others' sheets stay counted. */
  readonly memberIds?: readonly string[] | null;
}

export const REOPEN_ERRORS = {
  NO_ROUND_LEFT: 'The rules of the session allow no further round of scoring.',
  NOT_COUNTED: 'A person named has no sheet that counts for this product.',
} as const;

const REOPEN = `
  UPDATE session_item SET phase = 'OPEN', round = round + 1, closed_at = NULL, spread_alarm = NULL,
         spread_reason = NULL, revision = revision + 1 WHERE id = $1`;

const ROUND = `
  INSERT INTO session_item_round (item_id, round, kind, reason, opened_by)
  SELECT id, round, $2, $3, $4 FROM session_item WHERE id = $1`;

/** Begins another round of a product, which has been brought to its number. */
export async function beginRound(
  tx: Transaction,
  itemId: string,
  kind: RoundKind,
  reason: string,
): Promise<void> {
  await tx.em.query(ROUND, [itemId, kind, reason, tx.context.actor.personId]);
}

/** Opens a closed product once more. The session must be locked; it is opened with it. */
export async function reopenItem(
  tx: Transaction,
  session: CouncilSessionEntity,
  item: SessionItemEntity,
  { kind, reason, memberIds }: Reopening,
): Promise<{ item: SessionItemEntity; returned: string[] }> {
  if (kind === RoundKind.RESCORING) await requireRoundLeft(tx, session, item);
  const members = (await membersByItem(tx, [item])).get(item.id) ?? [];
  const counted = countedMembers(members).flatMap((one) => (one.left ? [] : [one.personId]));
  const named = memberIds ?? counted;
  const unknown = named.findIndex((one) => !counted.includes(one));
  if (unknown >= 0) {
    throw refuse('NOT_COUNTED', NOT_COUNTED, ['input', 'memberIds', String(unknown)]);
  }
  await tx.em.query(REOPEN, [item.id]);
  await beginRound(tx, item.id, kind, reason);
  if (session.phase === SessionPhase.CLOSED) {
    await moveSession(tx, session, SessionPhase.OPEN);
    await noteEvent(tx, { kind: SessionEventKind.SESSION_REOPENED, sessionId: session.id });
  }
  const open = await itemAgain(tx, item.id);
  const returned = await returnSheets(tx, open, { personIds: named, reason });
  await noteEvent(tx, {
    kind: SessionEventKind.ITEM_REOPENED,
    sessionId: session.id,
    item: open,
    reason,
    detail: { kind, sheets: returned.length },
  });
  tx.record({
    action: 'session-item.reopen',
    subjectType: 'SessionItem',
    subjectId: item.id,
    before: { phase: item.phase, round: item.round },
    after: { phase: open.phase, round: open.round, kind, reason, memberIds: returned },
  });
  return { item: open, returned };
}

async function requireRoundLeft(
  tx: Transaction,
  session: CouncilSessionEntity,
  item: SessionItemEntity,
): Promise<void> {
  const rule = await tx.em.findOneByOrFail(CouncilRuleEntity, { id: session.ruleId });
  const rows = await tx.em.query<{ n: number }[]>(
    `SELECT count(*)::int AS n FROM session_item_round WHERE item_id = $1 AND kind = 'RESCORING'`,
    [item.id],
  );
  if ((rows[0]?.n ?? 0) < rule.rescoringRounds) return;
  const text = {
    vi: `Quy chế cho chấm lại nhiều nhất ${rule.rescoringRounds} lần và sản phẩm này đã dùng hết. Chưa có gì thay đổi; hãy giữ nguyên kết quả kèm lý do.`,
    en: `The rules allow at most ${rule.rescoringRounds} further rounds of scoring, and this product has had them. Nothing changed; let the result stand and give the reason.`,
  };
  throw refuse('NO_ROUND_LEFT', text);
}

const NOT_COUNTED = {
  vi: 'Người này không có phiếu được tính ở sản phẩm này (vắng, có liên quan hoặc chưa nộp). Chưa có gì thay đổi; hãy chọn lại.',
  en: 'This person has no sheet that counts for this product (absent, tied to it, or not handed in). Nothing changed; choose again.',
};
