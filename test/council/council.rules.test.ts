import { describe, expect, it } from 'vitest';
import {
  closeProblems,
  countedMembers,
  finalStarProblem,
  remarksMissing,
  RULE_DEFAULTS,
  starOfMinima,
  type ItemMember,
} from '../../src/council/council.rules.ts';
import type { MinimumCheck } from '../../src/council/minima.rules.ts';
import {
  mergeAnswers,
  receiptOf,
  sheetFingerprint,
  type StoredAnswer,
} from '../../src/council/score-sheet.rules.ts';
import type { RuleSheet } from '../../src/rubric/rubric.rules.ts';

const DONE = { absent: false, recused: false, submitted: true };
const member = (personId: string, facts: Partial<ItemMember> = {}): ItemMember => ({
  personId,
  role: 'MEMBER',
  ...DONE,
  ...facts,
});
const chair = (facts: Partial<ItemMember> = {}) => member('chair', { role: 'CHAIR', ...facts });
const six = ['a', 'b', 'c', 'd', 'e', 'f'];
const codes = (members: readonly ItemMember[], rule: object = {}) =>
  closeProblems(members, { ...RULE_DEFAULTS, ...rule }).map((problem) => problem.code);

describe('closing a product', () => {
  it('needs every sheet of those who take part', () => {
    const members = [chair(), ...six.map((id) => member(id, { submitted: id < 'e' }))];
    expect(closeProblems(members, RULE_DEFAULTS)).toEqual([
      { code: 'NOT_SUBMITTED', personIds: ['e', 'f'], present: 5, needed: 6 },
    ]);
  });

  it.each<[string, ItemMember[], object, string[]]>([
    ['all seven', [chair(), ...six.map((id) => member(id))], {}, []],
    [
      'six of seven are 3/4',
      [
        chair(),
        ...six.map((id) => member(id, id === 'f' ? { absent: true, submitted: false } : {})),
      ],
      {},
      [],
    ],
    [
      'five of seven are not',
      [
        chair(),
        ...six.map((id) => member(id, id >= 'e' ? { absent: true, submitted: false } : {})),
      ],
      {},
      ['QUORUM_MEMBERS'],
    ],
    [
      'a tie counts as missing',
      [chair(), ...six.map((id) => member(id, id >= 'e' ? { recused: true } : {}))],
      {},
      ['QUORUM_MEMBERS'],
    ],
    [
      'unless the rules count it',
      [chair(), ...six.map((id) => member(id, id >= 'e' ? { recused: true } : {}))],
      { recusedCountForQuorum: true },
      [],
    ],
    [
      'the chair is absent',
      [chair({ absent: true, submitted: false }), ...six.map((id) => member(id))],
      {},
      ['QUORUM_CHAIR'],
    ],
    [
      'and need not be there',
      [chair({ absent: true, submitted: false }), ...six.map((id) => member(id))],
      { chairRequired: false },
      [],
    ],
    [
      'a vice-chair stands in for a chair with a tie',
      [
        chair({ recused: true }),
        ...six.map((id) => member(id, id === 'a' ? { role: 'VICE_CHAIR' } : {})),
      ],
      {},
      [],
    ],
    [
      'but not for an absent one',
      [
        chair({ absent: true, submitted: false }),
        ...six.map((id) => member(id, id === 'a' ? { role: 'VICE_CHAIR' } : {})),
      ],
      {},
      ['QUORUM_CHAIR'],
    ],
    [
      'nobody',
      [chair({ recused: true })],
      { chairRequired: false },
      ['QUORUM_MEMBERS', 'NO_SHEETS'],
    ],
  ])('%s', (_, members, rule, expected) => {
    expect(codes(members, rule)).toEqual(expected);
  });

  it('keeps the sheet of somebody with a tie, and does not count it', () => {
    const members = [chair(), member('a', { recused: true }), member('b')];
    expect(countedMembers(members).map((one) => one.personId)).toEqual(['chair', 'b']);
  });
});

const minimum = (star: number, met: boolean): MinimumCheck => ({
  criterionId: `c${star}`,
  star,
  required: 2,
  method: 'AVERAGE',
  average: { sum: 1, count: 1 },
  sheetsBelow: 0,
  sheets: 1,
  met,
});

it.each([
  [[minimum(3, true), minimum(4, true), minimum(5, true)], true, 5],
  [[minimum(3, true), minimum(4, false), minimum(5, true)], true, 3],
  [[minimum(3, true), minimum(4, false), minimum(5, true)], false, 5],
  [[minimum(3, false), minimum(4, true)], true, 2],
  [[], true, 5],
])('the star of the minima %#', (minima, cumulative, star) => {
  expect(starOfMinima(minima, cumulative)).toBe(star);
});

it.each([
  [3, { proposedStar: 3, starByPoints: 4 }, true, null],
  [4, { proposedStar: 3, starByPoints: 4 }, true, null],
  [5, { proposedStar: 3, starByPoints: 4 }, true, 'ABOVE_POINTS'],
  [2, { proposedStar: 3, starByPoints: 4 }, true, null],
  [4, { proposedStar: 3, starByPoints: 4 }, false, 'NOT_ALLOWED'],
  [3, { proposedStar: 3, starByPoints: 4 }, false, null],
] as const)('the council records %i stars', (star, result, finalStarMayDiffer, problem) => {
  expect(finalStarProblem(star, result, { finalStarMayDiffer })).toBe(problem);
});

describe('remarks', () => {
  const option = (id: string, points: number) => ({
    id,
    points,
    caseNumber: null,
    origin: 'PRINTED' as const,
  });
  const sheet: RuleSheet = {
    maxPoints: 6,
    usable: true,
    parts: [{ code: 'A', maxPoints: 6 }],
    criteria: ['1.1', '1.2'].map((key, index) => ({
      id: key,
      key,
      partCode: 'A',
      maxPoints: 3,
      minima: [],
      headingStar: null,
      options: [option(`${key}-low`, index), option(`${key}-top`, 3)],
    })),
  };
  const answers = [
    { criterionId: '1.1', optionId: '1.1-low', remark: null },
    { criterionId: '1.2', optionId: '1.2-low', remark: null },
  ];
  it.each([
    ['NONE', [], []],
    ['NO_POINTS', [], ['1.1']],
    ['LOWEST_LEVEL', [], ['1.1', '1.2']],
    ['NONE', ['1.2'], ['1.2']],
  ] as const)('%s %j', (remarkRule, remarkCriteria, missing) => {
    expect(remarksMissing(sheet, answers, { remarkRule, remarkCriteria })).toEqual(missing);
  });
});

describe('answers of several devices', () => {
  const stored: StoredAnswer[] = [
    { criterionId: 'a', optionId: 'a2', remark: null, flagged: false, revision: 3 },
  ];
  it.each([
    ['another criterion', { criterionId: 'b', optionId: 'b1', baseRevision: 0 }, ['b 1'], []],
    ['the version it saw', { criterionId: 'a', optionId: 'a1', baseRevision: 3 }, ['a 4'], []],
    ['an older version', { criterionId: 'a', optionId: 'a1', baseRevision: 2 }, [], ['a']],
    ['none when there is one', { criterionId: 'a', optionId: 'a1', baseRevision: 0 }, [], ['a']],
    ['the same value again', { criterionId: 'a', optionId: 'a2', baseRevision: 1 }, [], []],
    ['without a version', { criterionId: 'a', optionId: 'a1' }, ['a 4'], []],
    ['taken back', { criterionId: 'a', optionId: null, baseRevision: 3 }, ['a 4'], []],
  ] as const)('%s', (_, change, store, conflicts) => {
    const merge = mergeAnswers(stored, [change]);
    expect(merge.store.map((one) => `${one.criterionId} ${one.revision}`)).toEqual(store);
    expect(merge.conflicts).toEqual(conflicts);
  });

  it('keeps what a change does not name', () => {
    const merge = mergeAnswers(stored, [{ criterionId: 'a', remark: 'Rõ', baseRevision: 3 }]);
    expect(merge.store).toEqual([{ ...stored[0], remark: 'Rõ', revision: 4 }]);
  });
});

describe('the fingerprint of a sheet', () => {
  const sheet = { id: 's', version: 1, state: 'DRAFT', opinion: null };
  const answers: StoredAnswer[] = ['b', 'a'].map((criterionId) => ({
    criterionId,
    optionId: `${criterionId}1`,
    remark: null,
    flagged: false,
    revision: 1,
  }));
  const salt = Buffer.alloc(32, 7);
  const print = sheetFingerprint(salt, { ...sheet, answers });

  it('depends on the answers and not on their order', () => {
    expect(sheetFingerprint(salt, { ...sheet, answers: [...answers].reverse() })).toBe(print);
    const other = answers.map((one) => ({ ...one, optionId: 'x' }));
    expect(sheetFingerprint(salt, { ...sheet, answers: other })).not.toBe(print);
  });

  it('cannot be found by trying, without the salt', () => {
    expect(sheetFingerprint(Buffer.alloc(32, 8), { ...sheet, answers })).not.toBe(print);
  });

  it('gives a receipt that can be noted down', () => {
    expect(receiptOf(print)).toMatch(/^([0-9A-F]{4}-){2}[0-9A-F]{4}$/);
  });
});
