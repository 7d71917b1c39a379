import type { Transaction } from '../platform/graphql/mutation.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { CouncilRuleEntity } from './council.entity.ts';
import { finalStarProblem } from './council.rules.ts';
import { disqualifiedItems } from './disqualification.service.ts';
import { keepSpreads } from './item-release.service.ts';
import { ItemResultEntity } from './score.entity.ts';
import {
  ItemRecusalEntity,
  SessionItemEntity,
  type CouncilSessionEntity,
} from './session.entity.ts';
import { SessionEventKind } from './session.enums.ts';
import { noteEvent } from './session-event.service.ts';
import { requireUntied } from './session-item.service.ts';

export interface SpreadReason {
  readonly itemId: string;
  readonly reason: string;
}

/** Refuses a release while a spread above the limit has no reason to stand; stores the reasons. */
export async function settleSpreads(
  tx: Transaction,
  items: readonly SessionItemEntity[],
  reasons: readonly SpreadReason[],
): Promise<void> {
  const given = new Map(reasons.map((one) => [one.itemId, one.reason]));
  const out = await disqualifiedItems(tx, items);
  const open = items.filter(
    ({ id, spreadAlarm, spreadReason }) =>
      spreadAlarm && !spreadReason && !given.has(id) && !out.has(id),
  );
  if (open.length > 0) {
    throw refuse('SPREAD_UNSETTLED', unsettled(open.map((item) => item.position)), null, {
      unsettled: open,
    });
  }
  const kept = items.flatMap((item) => {
    const reason = item.spreadAlarm ? given.get(item.id) : undefined;
    return reason ? [{ item, reason }] : [];
  });
  if (kept.length === 0) return;
  await requireUntied(
    tx,
    kept.map(({ item }) => item.id),
  );
  await keepSpreads(tx, kept);
}

function unsettled(positions: readonly number[]) {
  const list = positions.join(', ');
  return {
    vi: `Sản phẩm số ${list} có điểm chênh lệch vượt mức cho phép. Chưa công bố; hãy cho chấm lại, hoặc ghi lý do giữ nguyên kết quả sau khi Hội đồng thảo luận.`,
    en: `The sheets of items ${list} are further apart than allowed. Nothing was released; have it scored again, or give the reason why the result stands after the council has discussed it.`,
  };
}

export interface FinalStar {
  readonly star: number;
  readonly reason: string;
}

/** Records the star the council gives, where it is not simply the proposed one. */
export async function recordFinalStar(
  tx: Transaction,
  session: CouncilSessionEntity,
  item: SessionItemEntity,
  { star, reason }: FinalStar,
): Promise<SessionItemEntity> {
  if ((await disqualifiedItems(tx, [item])).has(item.id)) throw refuse('DISQUALIFIED', NO_STAR);
  const rule = await tx.em.findOneByOrFail(CouncilRuleEntity, { id: session.ruleId });
  const result = await resultShown(tx, item.id);
  const problem = finalStarProblem(star, result, rule);
  if (problem) throw refuse(problem, PROBLEMS[problem], ['input', 'star']);
  await tx.em.query(
    `UPDATE session_item SET final_star = $2, final_reason = $3, final_by = $4,
            revision = revision + 1 WHERE id = $1`,
    [item.id, star, reason, tx.context.actor.personId],
  );
  const { id: sessionId } = session;
  await noteEvent(tx, { kind: SessionEventKind.STAR_RECORDED, sessionId, item, reason });
  tx.record({
    action: 'session-item.final-star',
    subjectType: 'SessionItem',
    subjectId: item.id,
    before: { finalStar: item.finalStar, finalReason: item.finalReason },
    // Not the proposed one: auditors read this before the session is released.
    after: { finalStar: star, finalReason: reason },
  });
  return tx.em.findOneByOrFail(SessionItemEntity, { id: item.id });
}

/**
 * The result as the database shows it to who asks. Who may not see it gets no answer either that depends
 * on it, and who has a tie to the product decides nothing about it.
 */
async function resultShown(tx: Transaction, itemId: string): Promise<ItemResultEntity> {
  const { personId } = tx.context.actor;
  const tied = personId && (await tx.em.existsBy(ItemRecusalEntity, { itemId, personId }));
  const order = { round: 'DESC' } as const;
  const result = tied ? null : await tx.em.findOne(ItemResultEntity, { where: { itemId }, order });
  if (!result) throw refuse('NOT_SHOWN', NOT_SHOWN);
  return result;
}

const NOT_SHOWN = {
  vi: 'Kết quả của sản phẩm này chưa công bố cho bạn, hoặc bạn có liên quan đến sản phẩm. Chưa có gì được lưu; hãy chờ công bố phiên họp hoặc nhờ người khác ghi.',
  en: 'The result of this product is not shown to you yet, or you have a tie to it. Nothing was stored; wait for the release of the session or let somebody else record the star.',
};
const NO_STAR = {
  vi: 'Sản phẩm đã bị loại nên không có hạng sao. Chưa có gì được lưu.',
  en: 'The product is disqualified and has no star. Nothing was stored.',
};

const PROBLEMS = {
  ABOVE_POINTS: {
    vi: 'Hạng sao không thể cao hơn mức của tổng điểm trung bình (Quyết định 26/2026/QĐ-TTg, Điều 3). Chưa có gì được lưu.',
    en: 'The star cannot be above that of the average total (Quyết định 26/2026/QĐ-TTg, Điều 3). Nothing was stored.',
  },
  NOT_ALLOWED: {
    vi: 'Quy chế của Hội đồng không cho ghi hạng sao khác với đề xuất. Chưa có gì được lưu.',
    en: 'The rules of the council do not allow another star than the proposed one. Nothing was stored.',
  },
};
