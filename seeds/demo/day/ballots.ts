import { fillBallot, type Ballot, type BallotCriterion } from '../journey/ballot.ts';
import type { DayCase } from './products.ts';

const SHIFTS = [0, -2, 1, -1, 2, -3, 1, 0, -1, 2, -2, 1];

/** The sheet of one member: they differ by a few points, or by as much as the turn asks for. */
export function ballotOf(
  { turn, wish }: DayCase,
  criteria: readonly BallotCriterion[],
  member: number,
  round: number,
): Ballot {
  if (turn === 'JUST_BELOW_70' || turn === 'EXACTLY_70') {
    const total = turn === 'JUST_BELOW_70' && member === 11 ? 69 : 70;
    return exactBallot(criteria, total);
  }
  // One member sees the product far below the others until it has been talked about.
  if (turn === 'SPREAD' && member === 3 && round === 1) {
    return fillBallot(criteria, { star: 3, aim: 58 });
  }
  const aim = wish.aim + (SHIFTS[member] ?? 0);
  return fillBallot(criteria, { ...wish, aim, turn: member });
}

/** A sheet with every minimum of 4 stars and exactly this total. */
function exactBallot(criteria: readonly BallotCriterion[], total: number): Ballot {
  for (let turn = 0; turn < criteria.length; turn++) {
    const ballot = fillBallot(criteria, { star: 4, aim: total, turn });
    if (ballot.total === total) return ballot;
  }
  throw new Error(`No sheet has exactly ${total} points`);
}
