import { ItemPhase } from './council.enums.ts';
import {
  closeProblems,
  type CloseProblem,
  type ItemMember,
  type RuleSettings,
} from './council.rules.ts';
import type { SessionItemEntity } from './session.entity.ts';

export interface ItemProblem extends CloseProblem {
  readonly item: SessionItemEntity;
}

/** Everything that stands in the way of a close, in agenda order. */
export function problemsOf(
  items: readonly SessionItemEntity[],
  members: ReadonlyMap<string, readonly ItemMember[]>,
  rule: RuleSettings,
): ItemProblem[] {
  return items.flatMap((item): ItemProblem[] => {
    const own = members.get(item.id) ?? [];
    if (item.phase === ItemPhase.PENDING) {
      return [{ item, code: 'NOT_OPENED', personIds: [], present: 0, needed: 0 }];
    }
    return closeProblems(own, rule).map((problem) => ({ ...problem, item }));
  });
}

/** What has come to stand in the way of a release since the close: a quorum that a recusal undid. */
export function quorumProblems(
  items: readonly SessionItemEntity[],
  members: ReadonlyMap<string, readonly ItemMember[]>,
  rule: RuleSettings,
): ItemProblem[] {
  return problemsOf(items, members, rule).filter((one) => one.code.startsWith('QUORUM_'));
}
