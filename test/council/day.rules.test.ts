import { describe, expect, it } from 'vitest';
import { telltaleDigits } from '../../src/council/average.rules.ts';
import { Attendance } from '../../src/council/council.enums.ts';
import {
  closeProblems,
  itemQuorum,
  RULE_DEFAULTS,
  type ItemMember,
} from '../../src/council/council.rules.ts';
import { presenceOf } from '../../src/council/item-day.rules.ts';
import { medianTwice } from '../../src/council/result.rules.ts';
import { resultDependsOn, secrecyWidened } from '../../src/council/rule-change.rules.ts';
import { cellState } from '../../src/council/session-progress.rules.ts';

const member = (personId: string, facts: Partial<ItemMember> = {}): ItemMember => ({
  personId,
  role: 'MEMBER',
  absent: false,
  recused: false,
  submitted: false,
  ...facts,
});

describe('the quorum of one product', () => {
  const others = ['a', 'b', 'c', 'd', 'e'].map((id) => member(id, { submitted: true }));
  const vice = member('vice', { role: 'VICE_CHAIR', submitted: true });
  const absentChair = member('chair', { role: 'CHAIR', absent: true });

  it('counts who is there before they hand in, and who handed in', () => {
    const here = [
      member('chair', { role: 'CHAIR', attending: true }),
      ...others.slice(0, 3),
      member('late', { attending: true }),
      member('unknown'),
      member('gone', { absent: true, attending: true }),
    ];
    expect(itemQuorum(here, RULE_DEFAULTS)).toEqual({
      members: 7,
      present: 5,
      needed: 6,
      ledBy: 'CHAIR',
      leaderRequired: true,
      met: false,
    });
  });

  it.each([
    [false, false, null, ['QUORUM_CHAIR']],
    [true, true, 'VICE_CHAIR', []],
  ] as const)('a vice-chair for an absent chair: %s', (viceChairStandsIn, met, ledBy, problems) => {
    const rule = { ...RULE_DEFAULTS, viceChairStandsIn };
    const members = [absentChair, vice, ...others];
    expect(itemQuorum(members, rule)).toMatchObject({ present: 6, needed: 6, ledBy, met });
    expect(closeProblems(members, rule).map((one) => one.code)).toEqual(problems);
  });

  it('attendance alone closes nothing: a close counts sheets', () => {
    const members = [
      member('chair', { role: 'CHAIR', submitted: true }),
      ...others.slice(0, 4),
      member('x', { absent: true, attending: true }),
      member('y', { absent: true, attending: true }),
    ];
    expect(closeProblems(members, RULE_DEFAULTS)).toMatchObject([
      { code: 'QUORUM_MEMBERS', present: 5, needed: 6 },
    ]);
  });
});

describe('rules changed in a session', () => {
  it.each([
    [{ resultsAtClose: true }, true],
    [{ namesAfterRelease: true }, true],
    [{ flagCountsAtClose: true }, true],
    [{ sheetsAfterRelease: 'COUNCIL_AND_STAFF' }, true],
    [{ sheetsAfterRelease: 'NOBODY' }, false],
    [{ discussionData: 'LEADERS' }, true],
    [{ resultsAtItemRelease: false }, false],
    [{ spreadLimit: '30.00', quorumNumerator: 1 }, false],
  ] as const)('%o widens what is shown: %s', (change, widened) => {
    expect(secrecyWidened(RULE_DEFAULTS, { ...RULE_DEFAULTS, ...change })).toBe(widened);
  });

  it.each([
    [{ spreadLimit: '10' }, false],
    [{ spreadLimit: '10.01' }, true],
    [{ minimumMethod: 'MAJORITY' }, true],
    [{ cumulativeMinima: false }, true],
    [{ quorumNumerator: 1 }, false],
  ] as const)('%o decides results otherwise: %s', (change, other) => {
    expect(resultDependsOn(RULE_DEFAULTS, { ...RULE_DEFAULTS, ...change })).toBe(other);
  });
});

it.each([
  [{ recused: true, absent: true }, 'RECUSED'],
  [{ absent: true, absence: 'LATE' }, 'LATE'],
  [{ absent: true, absence: 'LEFT', attendance: Attendance.LEFT }, 'LEFT'],
  [{ absent: true, attendance: Attendance.ABSENT }, 'ABSENT'],
  [{ attendance: Attendance.LATE }, 'PRESENT'],
  [{ submitted: true }, 'PRESENT'],
  [{}, 'EXPECTED'],
] as const)('%o is %s for one product', (facts, presence) => {
  const plain = { attendance: Attendance.EXPECTED, absence: null };
  expect(presenceOf({ ...member('a'), ...plain, ...facts })).toBe(presence);
});

it.each([
  [{ phase: 'PENDING' }, 'NOT_OPEN'],
  [{}, 'NOT_BEGUN'],
  [{ version: 1 }, 'DRAFT'],
  [{ version: 2 }, 'REOPENED'],
  [{ version: 2, submitted: true }, 'SUBMITTED'],
  [{ submitted: true, recused: true }, 'RECUSED'],
  [{ absent: true }, 'ABSENT'],
] as const)('a sheet %o is %s', (facts, state) => {
  const plain = { phase: 'OPEN', absent: false, recused: false, submitted: false, version: null };
  expect(cellState({ ...plain, ...facts })).toBe(state);
});

it.each([
  [[75], 150],
  [[70, 80], 150],
  [[90, 70, 75], 150],
  [[1, 2, 3, 4], 5],
])('twice the median of %o is %s', (totals, twice) => {
  expect(medianTwice(totals)).toBe(twice);
});

it.each([
  // 69.995 of 200 sheets is not shown as 70.00, nor 69.96 as 70.0, nor 69.6 as 70.
  [13_999, 200, 2, 3],
  [6_996, 100, 1, 2],
  [696, 10, 0, 1],
  [700, 10, 0, 0],
  [899, 10, 0, 1],
  [6_994, 100, 1, 1],
])(
  'an average of %s on %s sheets, %s decimals wanted, is shown with %s',
  (sum, count, wanted, shown) => {
    expect(telltaleDigits({ sum, count }, wanted, [70, 90])).toBe(shown);
  },
);
