import type { Answer, RuleSheet } from '../rubric/rubric.rules.ts';
import { readAnswer } from '../rubric/rubric.rules.ts';
import type { MinimumCheck, MinimumMethod } from './minima.rules.ts';
import { quorum } from './quorum.rules.ts';

/** The settings of a council. Decision 26/2026 leaves all of them to the council's own regulation. */
export interface RuleSettings {
  readonly sizeMin: number;
  readonly quorumNumerator: number;
  readonly quorumDenominator: number;
  readonly recusedCountForQuorum: boolean;
  readonly chairRequired: boolean;
  readonly spreadLimit: string;
  readonly rescoringRounds: number;
  readonly displayDecimals: number;
  readonly minimumMethod: MinimumMethod;
  readonly cumulativeMinima: boolean;
  readonly allowNoLevel: boolean;
  readonly finalStarMayDiffer: boolean;
  readonly remarkRule: 'NONE' | 'NO_POINTS' | 'LOWEST_LEVEL';
  readonly remarkCriteria: readonly string[];
  readonly resultsAtClose: boolean;
  readonly sheetsAfterRelease: 'NOBODY' | 'COUNCIL' | 'COUNCIL_AND_STAFF';
  readonly namesAfterRelease: boolean;
}

/** What applies until a council sets its own; where each comes from is said beside the GraphQL field. */
export const RULE_DEFAULTS: RuleSettings = {
  sizeMin: 7,
  quorumNumerator: 3,
  quorumDenominator: 4,
  recusedCountForQuorum: false,
  chairRequired: true,
  spreadLimit: '10.00',
  rescoringRounds: 1,
  displayDecimals: 2,
  minimumMethod: 'AVERAGE',
  cumulativeMinima: true,
  allowNoLevel: true,
  finalStarMayDiffer: true,
  remarkRule: 'NONE',
  remarkCriteria: [],
  resultsAtClose: false,
  sheetsAfterRelease: 'COUNCIL',
  namesAfterRelease: false,
};

type RoleName = 'CHAIR' | 'VICE_CHAIR' | 'MEMBER' | 'SECRETARY';

/** A scoring member of a session, as far as one product is concerned. */
export interface ItemMember {
  readonly personId: string;
  readonly role: RoleName;
  readonly absent: boolean;
  readonly recused: boolean;
  readonly submitted: boolean;
}

export type CloseProblemCode = 'NOT_SUBMITTED' | 'QUORUM_MEMBERS' | 'QUORUM_CHAIR' | 'NO_SHEETS';

export interface CloseProblem {
  readonly code: CloseProblemCode;
  /** Those who have not handed in, for NOT_SUBMITTED. */
  readonly personIds: readonly string[];
  /** Members that take part, and the least that must, for the quorum. */
  readonly present: number;
  readonly needed: number;
}

/** Whose sheets count: handed in, present, without a tie to the product. */
export function countedMembers(members: readonly ItemMember[]): ItemMember[] {
  return members.filter((one) => one.submitted && !one.recused && !one.absent);
}

/** What stands in the way of closing one product; empty when it can be closed. */
export function closeProblems(
  members: readonly ItemMember[],
  rule: Pick<
    RuleSettings,
    'quorumNumerator' | 'quorumDenominator' | 'recusedCountForQuorum' | 'chairRequired'
  >,
): CloseProblem[] {
  const counted = countedMembers(members);
  const open = members.filter((one) => !one.submitted && !one.recused && !one.absent);
  const taking = rule.recusedCountForQuorum
    ? members.filter((one) => !one.absent && (one.submitted || one.recused))
    : counted;
  const { needed, lacks } = quorum(
    { members: members.length, present: taking.length, chairPresent: isLed(members) },
    {
      share: { numerator: rule.quorumNumerator, denominator: rule.quorumDenominator },
      chairRequired: rule.chairRequired,
    },
  );
  const base = { present: taking.length, needed, personIds: [] };
  const problems: CloseProblem[] = [];
  if (open.length > 0) {
    const personIds = open.map((one) => one.personId);
    problems.push({ ...base, code: 'NOT_SUBMITTED', personIds });
  }
  // Who is still to hand in may yet make the quorum: it is judged when all have.
  else if (lacks.includes('MEMBERS')) problems.push({ ...base, code: 'QUORUM_MEMBERS' });
  if (open.length === 0 && lacks.includes('CHAIR')) {
    problems.push({ ...base, code: 'QUORUM_CHAIR' });
  }
  if (open.length === 0 && counted.length === 0) problems.push({ ...base, code: 'NO_SHEETS' });
  return problems;
}

/**
 * Whether somebody leads the rating of a product: the chair, or a vice-chair where the chair has a tie to
 * the product. An absent chair is not replaced.
 */
function isLed(members: readonly ItemMember[]): boolean {
  const takesPart = (one: ItemMember) => !one.absent && !one.recused;
  const chair = members.find((one) => one.role === 'CHAIR');
  if (chair && takesPart(chair)) return true;
  if (!chair?.recused) return false;
  return members.some((one) => one.role === 'VICE_CHAIR' && takesPart(one));
}

/** The highest star whose minima, and those of the stars below it, are all met; points left aside. */
export function starOfMinima(minima: readonly MinimumCheck[], cumulative: boolean): number {
  const holds = (star: number) =>
    minima.every((one) => one.met || (cumulative ? one.star > star : one.star !== star));
  return [5, 4, 3, 2].find(holds) ?? 1;
}

/** The criteria whose chosen level needs a remark that is missing, in printed order. */
export function remarksMissing(
  sheet: RuleSheet,
  answers: readonly (Answer & { readonly remark: string | null })[],
  rule: Pick<RuleSettings, 'remarkRule' | 'remarkCriteria'>,
): string[] {
  const given = new Map(answers.map((answer) => [answer.criterionId, answer]));
  return sheet.criteria.flatMap((criterion) => {
    const answer = given.get(criterion.id);
    if (!answer || answer.remark) return [];
    const read = readAnswer(sheet, answer);
    if (typeof read === 'string') return [];
    const lowest = Math.min(...criterion.options.map((option) => option.points));
    const asked =
      rule.remarkCriteria.includes(criterion.key) ||
      (rule.remarkRule === 'NO_POINTS' && read.option.points === 0) ||
      (rule.remarkRule === 'LOWEST_LEVEL' && read.option.points === lowest);
    return asked ? [criterion.id] : [];
  });
}

export type FinalStarProblem = 'NOT_ALLOWED' | 'ABOVE_POINTS';

/**
 * Whether the council may record another star than the proposed one. The ranges of the decision bind it
 * (26/2026, Điều 3 khoản 3): never above the star of the points.
 */
export function finalStarProblem(
  star: number,
  result: { readonly proposedStar: number; readonly starByPoints: number },
  rule: Pick<RuleSettings, 'finalStarMayDiffer'>,
): FinalStarProblem | null {
  if (star > result.starByPoints) return 'ABOVE_POINTS';
  return star === result.proposedStar || rule.finalStarMayDiffer ? null : 'NOT_ALLOWED';
}
