import type { Transaction } from '../platform/graphql/mutation.ts';
import { notFound } from '../platform/graphql/refusals.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import type { ClosingMaterial } from './closing.loader.ts';
import { CouncilRuleEntity } from './council.entity.ts';
import { ItemPhase } from './council.enums.ts';
import { resultDependsOn, secrecyWidened } from './rule-change.rules.ts';
import { recount } from './item-recount.service.ts';
import { bumpProgress } from './progress.service.ts';
import { CouncilSessionEntity } from './session.entity.ts';
import { SessionEventKind } from './session.enums.ts';
import { SessionRuleChangeEntity } from './session-day.entity.ts';
import { noteEvent } from './session-event.service.ts';
import { agendaOf } from './session.service.ts';

export const RULE_CHANGE_ERRORS = {
  SAME_RULE: 'The session runs under this version already.',
  SECRECY_WIDENED:
    'The version would show more of the sheets or results than members were promised when the session opened.',
} as const;

export interface RuleChange {
  readonly version: number;
  readonly reason: string;
}

/**
 * Brings an opened session under another version of its council's rules. What is closed and not released
 * is counted again where the rules decide results otherwise; what is released stands.
 */
export async function changeRule(
  tx: Transaction,
  session: CouncilSessionEntity,
  { version, reason }: RuleChange,
  material: ClosingMaterial,
): Promise<CouncilSessionEntity> {
  const { councilId } = session;
  const next = await tx.em.findOneBy(CouncilRuleEntity, { councilId, version });
  if (!next) throw notFound(['input', 'version']);
  if (next.id === session.ruleId) throw refuse('SAME_RULE', SAME, ['input', 'version']);
  const before = await tx.em.findOneByOrFail(CouncilRuleEntity, { id: session.ruleId });
  if (secrecyWidened(before, next)) throw refuse('SECRECY_WIDENED', WIDENED, ['input', 'version']);
  await tx.em.query(
    `UPDATE council_session SET rule_id = $2, revision = revision + 1, updated_at = now()
      WHERE id = $1`,
    [session.id, next.id],
  );
  await tx.em.insert(SessionRuleChangeEntity, {
    sessionId: session.id,
    fromRuleId: before.id,
    toRuleId: next.id,
    reason,
    changedBy: tx.context.actor.personId!,
  });
  const detail = { from: before.version, to: version };
  const kind = SessionEventKind.RULE_CHANGED;
  await noteEvent(tx, { kind, sessionId: session.id, reason, detail });
  if (resultDependsOn(before, next)) {
    for (const item of await agendaOf(tx, session.id)) {
      if (item.phase === ItemPhase.CLOSED) await recount(tx, next.id, item, { material, reason });
    }
  }
  await bumpProgress(tx, session.id);
  tx.record({
    action: 'council-session.rule-change',
    subjectType: 'CouncilSession',
    subjectId: session.id,
    before: { ruleVersion: before.version },
    after: { ruleVersion: version, reason },
  });
  return tx.em.findOneByOrFail(CouncilSessionEntity, { id: session.id });
}

const SAME = {
  vi: 'Phiên đang theo đúng phiên bản quy chế này. Không có gì thay đổi.',
  en: 'The session runs under this version of the rules already. Nothing changed.',
};
const WIDENED = {
  vi: 'Phiên bản này cho xem điểm rộng hơn so với khi mở phiên; các thành viên đã chấm theo cam kết cũ nên không áp dụng được cho phiên này. Chưa có gì thay đổi.',
  en: 'This version shows more of the scores than the one the session opened under, and members scored relying on that. It cannot be used for this session. Nothing changed.',
};
