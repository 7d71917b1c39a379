import { describe, expect, it } from 'vitest';
import { mayClose, outcomeOf, type OpinionKind } from '../../src/certificate/opinion.rules.ts';

const RULE = { quorumNumerator: 3, quorumDenominator: 4, chairRequired: true };
const A = 'AGREE';
const D = 'DISAGREE';
const M = 'NEEDS_MEETING';

describe('a round of written opinions', () => {
  it.each<[number, OpinionKind[], boolean, boolean, string, string]>([
    [4, [A, A, A, A], true, false, 'KEEP_STAR', 'ALL_AGREE'],
    [4, [A, A, A], true, false, 'KEEP_STAR', 'ALL_AGREE'],
    [4, [A, A], true, false, 'MEETING_NEEDED', 'TOO_FEW'],
    [4, [A, A, A], false, false, 'MEETING_NEEDED', 'NO_CHAIR'],
    [4, [A, A, A, D], true, false, 'MEETING_NEEDED', 'VIEWS_DIFFER'],
    [4, [A, A, A, M], true, false, 'MEETING_NEEDED', 'MEMBER_ASKS'],
    [4, [M, D, A, A], true, false, 'MEETING_NEEDED', 'VIEWS_DIFFER'],
    [4, [A, A, A, A], true, true, 'MEETING_NEEDED', 'COMPLEX'],
    [4, [], false, false, 'MEETING_NEEDED', 'TOO_FEW'],
    [7, [A, A, A, A, A], true, false, 'MEETING_NEEDED', 'TOO_FEW'],
    [7, [A, A, A, A, A, A], true, false, 'KEEP_STAR', 'ALL_AGREE'],
  ])('%i asked, %j given, chair %s, complex %s: %s %s', (asked, given, chair, complex, to, why) => {
    const opinions = { asked, given, chairAnswered: chair, complex };
    expect(outcomeOf(opinions, RULE)).toEqual({ outcome: to, reason: why });
  });

  it('may end when all have answered, after the last day, or when a meeting is certain', () => {
    const some = { asked: 4, answered: 3, complex: false };
    expect(mayClose(some, '2026-12-01', '2026-12-01')).toBe(false);
    expect(mayClose(some, '2026-12-01', '2026-12-02')).toBe(true);
    expect(mayClose({ ...some, answered: 4 }, '2026-12-01', '2026-11-01')).toBe(true);
    expect(mayClose({ ...some, complex: true }, '2026-12-01', '2026-11-01')).toBe(true);
  });
});
