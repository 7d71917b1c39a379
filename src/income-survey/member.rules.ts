import { MemberReason, MemberRule } from './income-survey.enums.ts';

/** Months from which somebody counts as living with the household. */
export const COUNTED_FROM_MONTHS = 6;

export interface MemberFacts {
  /** Months of the last twelve lived with the household, 0 to 12. */
  readonly monthsLived: number;
  readonly rule: MemberRule | null;
}

export interface MemberVerdict {
  readonly counted: boolean;
  readonly reason: MemberReason;
}

const NEVER: readonly MemberRule[] = [MemberRule.EXCLUDED_MAID, MemberRule.EXCLUDED_DECEASED_LEFT];

/**
 * Whether a member is counted: some never are; else whoever lived six months with the household is,
 * and below that whoever stands under a rule. A long guest always is; with less than six months the
 * form asks first, as the rule speaks of six months and more.
 */
export function memberVerdict({ monthsLived, rule }: MemberFacts): MemberVerdict {
  if (rule && NEVER.includes(rule)) return { counted: false, reason: rule };
  if (rule === MemberRule.RULE_5_LONG_GUEST) return { counted: true, reason: rule };
  if (monthsLived >= COUNTED_FROM_MONTHS) return { counted: true, reason: MemberReason.SIX_MONTHS };
  if (rule) return { counted: true, reason: rule };
  return { counted: false, reason: MemberReason.BELOW_SIX_MONTHS };
}

export function countedMembers(members: readonly MemberFacts[]): number {
  return members.filter((member) => memberVerdict(member).counted).length;
}
