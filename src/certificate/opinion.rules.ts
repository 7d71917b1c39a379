import { quorum } from '../council/quorum.rules.ts';

export type OpinionKind = 'AGREE' | 'DISAGREE' | 'NEEDS_MEETING';
export type RoundOutcome = 'KEEP_STAR' | 'MEETING_NEEDED';
export type OutcomeReason =
  'ALL_AGREE' | 'VIEWS_DIFFER' | 'MEMBER_ASKS' | 'TOO_FEW' | 'NO_CHAIR' | 'COMPLEX';

export interface Opinions {
  /** Members who were asked. */
  readonly asked: number;
  /** The newest opinion of each who answered. */
  readonly given: readonly OpinionKind[];
  /** Whether the chair is among those who answered, or was not asked. */
  readonly chairAnswered: boolean;
  /** Chair or secretary found the matter too complex for letters. */
  readonly complex: boolean;
}

export interface OpinionRule {
  readonly quorumNumerator: number;
  readonly quorumDenominator: number;
  readonly chairRequired: boolean;
}

/**
 * What a round of written opinions decides (26/2026, Điều 7 khoản 6): the star stays when all who answered
 * agree and they are as many as the council's own quorum asks for; the council meets when views differ or
 * the matter is complex. The decision names no share, so that of the council's regulation is used.
 */
export function outcomeOf(
  opinions: Opinions,
  rule: OpinionRule,
): { readonly outcome: RoundOutcome; readonly reason: OutcomeReason } {
  const meeting = (reason: OutcomeReason) => ({ outcome: 'MEETING_NEEDED', reason }) as const;
  const { asked, given, chairAnswered, complex } = opinions;
  if (complex) return meeting('COMPLEX');
  if (given.includes('DISAGREE')) return meeting('VIEWS_DIFFER');
  if (given.includes('NEEDS_MEETING')) return meeting('MEMBER_ASKS');
  const share = { numerator: rule.quorumNumerator, denominator: rule.quorumDenominator };
  const { lacks } = quorum(
    { members: asked, present: given.length, chairPresent: chairAnswered },
    { share, chairRequired: rule.chairRequired },
  );
  if (lacks.includes('MEMBERS')) return meeting('TOO_FEW');
  return lacks.includes('CHAIR')
    ? meeting('NO_CHAIR')
    : { outcome: 'KEEP_STAR', reason: 'ALL_AGREE' };
}

/** Whether a round may end: everybody has answered, the time is over, or a meeting is certain anyway. */
export function mayClose(
  opinions: Pick<Opinions, 'asked' | 'complex'> & { readonly answered: number },
  dueOn: string,
  today: string,
): boolean {
  return opinions.complex || opinions.answered >= opinions.asked || today > dueOn;
}
