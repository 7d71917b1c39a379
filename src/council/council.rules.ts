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
  readonly sizeMax: number;
  readonly viceChairStandsIn: boolean;
  readonly opening: 'ALL_AT_ONCE' | 'ITEM_BY_ITEM';
  readonly resultsAtItemRelease: boolean;
  readonly discussionData: 'NOBODY' | 'LEADERS' | 'COUNCIL';
  readonly changeReasons: boolean;
  readonly selfScoreShown: boolean;
  readonly paperBallots: boolean;
  readonly paperCheck: 'VIEW' | 'RE_ENTER';
  readonly flagCountsAtClose: boolean;
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
  sizeMax: 50,
  viceChairStandsIn: false,
  opening: 'ALL_AT_ONCE',
  resultsAtItemRelease: true,
  discussionData: 'NOBODY',
  changeReasons: true,
  selfScoreShown: true,
  paperBallots: true,
  paperCheck: 'VIEW',
  flagCountsAtClose: false,
};

type RoleName = 'CHAIR' | 'VICE_CHAIR' | 'MEMBER' | 'SECRETARY';

/** A scoring member of a session, as far as one product is concerned. */
export interface ItemMember {
  readonly personId: string;
  readonly role: RoleName;
  /** Recorded as there, on time or late; a handed-in sheet shows it as well. */
  readonly attending?: boolean;
  /** Went before the end: what they handed in counts, and nothing can be asked of them any more. */
  readonly left?: boolean;
  readonly absent: boolean;
  readonly recused: boolean;
  readonly submitted: boolean;
}

export type CloseProblemCode =
  | 'NOT_OPENED'
  | 'NOT_SUBMITTED'
  | 'QUORUM_MEMBERS'
  | 'QUORUM_CHAIR'
  | 'NO_SHEETS'
  | 'SPREAD_UNSETTLED';

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

type QuorumSettings = Pick<
  RuleSettings,
  | 'quorumNumerator'
  | 'quorumDenominator'
  | 'recusedCountForQuorum'
  | 'chairRequired'
  | 'viceChairStandsIn'
>;

export interface ItemQuorum {
  /** Scoring members of the session. */
  readonly members: number;
  /** Those who take part in the rating of the product. */
  readonly present: number;
  readonly needed: number;
  /** Who leads it: the chair, or a vice-chair in the chair's place. */
  readonly ledBy: 'CHAIR' | 'VICE_CHAIR' | null;
  readonly leaderRequired: boolean;
  readonly met: boolean;
}

/** Whether enough members take part in the rating of one product. */
export function itemQuorum(members: readonly ItemMember[], rule: QuorumSettings): ItemQuorum {
  const present = members.filter((one) => {
    if (one.absent) return false;
    if (one.recused) return rule.recusedCountForQuorum;
    return one.submitted || one.attending === true;
  }).length;
  const ledBy = leaderOf(members, rule);
  const { needed, met } = quorum(
    { members: members.length, present, chairPresent: ledBy !== null },
    {
      share: { numerator: rule.quorumNumerator, denominator: rule.quorumDenominator },
      chairRequired: rule.chairRequired,
    },
  );
  const leaderRequired = rule.chairRequired;
  return { members: members.length, present, needed, ledBy, leaderRequired, met };
}

/** What stands in the way of closing one product; empty when it can be closed. */
export function closeProblems(
  members: readonly ItemMember[],
  rule: QuorumSettings,
): CloseProblem[] {
  const open = members.filter((one) => !one.submitted && !one.recused && !one.absent);
  // Attendance says who will take part; a close counts who did.
  const { present, needed, ledBy } = itemQuorum(
    members.map((one) => ({ ...one, attending: false })),
    rule,
  );
  const base = { present, needed, personIds: [] };
  if (open.length > 0) {
    // Who is still to hand in may yet make the quorum: it is judged when all have.
    const personIds = open.map((one) => one.personId);
    return [{ ...base, code: 'NOT_SUBMITTED', personIds }];
  }
  const problems: CloseProblem[] = [];
  if (present < needed) problems.push({ ...base, code: 'QUORUM_MEMBERS' });
  if (rule.chairRequired && ledBy === null) problems.push({ ...base, code: 'QUORUM_CHAIR' });
  if (countedMembers(members).length === 0) problems.push({ ...base, code: 'NO_SHEETS' });
  return problems;
}

/**
 * Who leads the rating of a product: the chair; a vice-chair where the chair has a tie to the product, or
 * is absent and the rules let a vice-chair stand in.
 */
function leaderOf(
  members: readonly ItemMember[],
  rule: Pick<RuleSettings, 'viceChairStandsIn'>,
): 'CHAIR' | 'VICE_CHAIR' | null {
  const takesPart = (one: ItemMember) => !one.absent && !one.recused;
  const chair = members.find((one) => one.role === 'CHAIR');
  if (chair && takesPart(chair)) return 'CHAIR';
  if (!chair?.recused && !rule.viceChairStandsIn) return null;
  const deputy = members.some((one) => one.role === 'VICE_CHAIR' && takesPart(one));
  return deputy ? 'VICE_CHAIR' : null;
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
