import { Attendance, ItemPhase } from './council.enums.ts';
import { closeProblems, type RuleSettings } from './council.rules.ts';
import type { ItemMemberRow } from './session-day.loader.ts';
import type { SessionItemEntity } from './session.entity.ts';
import { ItemPresence } from './session.enums.ts';
import { problemsOf, type ItemProblem } from './item-problems.rules.ts';

/** Whether a member takes part in the rating of a product. */
export function presenceOf(
  member: Pick<ItemMemberRow, 'attendance' | 'absence' | 'recused' | 'submitted' | 'absent'>,
): ItemPresence {
  if (member.recused) return ItemPresence.RECUSED;
  if (member.absence) return ItemPresence[member.absence];
  if (member.absent) return ItemPresence.ABSENT;
  if (member.submitted || member.attendance !== Attendance.EXPECTED) return ItemPresence.PRESENT;
  return ItemPresence.EXPECTED;
}

const NOTHING = { personIds: [], present: 0, needed: 0 };

/** What stands in the way of the next step of a product. */
export function itemObstacles(
  item: SessionItemEntity,
  members: readonly ItemMemberRow[],
  rule: RuleSettings,
): ItemProblem[] {
  if (item.phase === ItemPhase.RELEASED) return [];
  if (item.phase !== ItemPhase.CLOSED) {
    return problemsOf([item], new Map([[item.id, members]]), rule);
  }
  const unsettled = item.spreadAlarm === true && !item.spreadReason;
  const quorum = closeProblems(members, rule).filter(({ code }) => code.startsWith('QUORUM_'));
  const problems: ItemProblem[] = quorum.map((problem) => ({ ...problem, item }));
  if (unsettled) problems.unshift({ ...NOTHING, item, code: 'SPREAD_UNSETTLED' });
  return problems;
}
