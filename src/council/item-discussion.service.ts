import type { Transaction } from '../platform/graphql/mutation.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { CouncilRuleEntity } from './council.entity.ts';
import { bumpProgress } from './progress.service.ts';
import type { CouncilSessionEntity, SessionItemEntity } from './session.entity.ts';
import { DiscussionAudience, SessionEventKind } from './session.enums.ts';
import { noteEvent } from './session-event.service.ts';

/** Lets the members see how the sheets of a closed product differ, as far as the rules allow it. */
export async function openDiscussion(
  tx: Transaction,
  session: CouncilSessionEntity,
  item: SessionItemEntity,
): Promise<void> {
  const rule = await tx.em.findOneByOrFail(CouncilRuleEntity, { id: session.ruleId });
  if (rule.discussionData !== DiscussionAudience.COUNCIL) {
    throw refuse('NOT_ALLOWED', NOT_ALLOWED, null, { item });
  }
  await tx.em.query(
    `UPDATE session_item SET discussion_opened_at = coalesce(discussion_opened_at, clock_timestamp()),
            revision = revision + 1 WHERE id = $1`,
    [item.id],
  );
  const { sessionId } = item;
  await noteEvent(tx, { kind: SessionEventKind.DISCUSSION_OPENED, sessionId, item });
  await bumpProgress(tx, sessionId);
  tx.record({
    action: 'session-item.discussion-open',
    subjectType: 'SessionItem',
    subjectId: item.id,
    after: { round: item.round },
  });
}

const NOT_ALLOWED = {
  vi: 'Quy chế của phiên không cho các thành viên xem số liệu thảo luận. Chưa có gì thay đổi; Hội đồng vẫn có thể thảo luận và chấm lại.',
  en: 'The rules of the session show members no discussion data. Nothing changed; the council can still discuss and score again.',
};
