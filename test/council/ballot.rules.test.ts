import { describe, expect, it } from 'vitest';
import { disqualificationText, withdrawProblem } from '../../src/council/disqualification.rules.ts';
import {
  isForwarded,
  lastDay,
  levelRuleOn,
  transitionProblem,
  type LevelRule,
} from '../../src/council/level-rule.rules.ts';
import { handlerProblem, paperDifference } from '../../src/council/paper.rules.ts';
import { receiptHash, receiptText, sheetNumber } from '../../src/council/score-receipt.rules.ts';
import { reviewSheet } from '../../src/council/score-review.rules.ts';
import type { RuleSheet } from '../../src/rubric/rubric.rules.ts';
import { plainSheet } from './ballots.ts';

const RULE = { allowNoLevel: true, remarkRule: 'NONE', remarkCriteria: [] } as const;
const chosen = (criterionId: string, points: number, remark: string | null = null) => ({
  criterionId,
  optionId: `${criterionId}#${points}`,
  remark,
});

describe('the review of a sheet', () => {
  const cased: RuleSheet = plainSheet({
    A: { options: [0, 1, 2].map((points) => ({ id: `A#${points}`, points, caseNumber: 1, origin: 'PRINTED' })) }, // prettier-ignore
    B: { options: [0, 1, 2].map((points) => ({ id: `B#${points}`, points, caseNumber: 2, origin: 'PRINTED' })) }, // prettier-ignore
  });

  it('names what is missing and needs a remark, in printed order, whatever order came in', () => {
    const rule = { ...RULE, remarkCriteria: ['C', 'A'] };
    const found = reviewSheet(plainSheet(), [chosen('C', 3), chosen('A', 1)], rule);
    expect(found).toEqual({
      missing: ['B'],
      mixedCases: [],
      notPrinted: [],
      remarksMissing: ['A', 'C'],
      chosenCase: null,
    });
  });

  it('finds levels of two alternative cases, the first in print leading', () => {
    const found = reviewSheet(cased, [chosen('B', 1), chosen('A', 1), chosen('C', 0)], RULE);
    expect(found).toMatchObject({ chosenCase: 1, mixedCases: ['B'], missing: [] });
  });
});

describe('a receipt', () => {
  const content = {
    number: '05/2026-07-03',
    version: 1,
    answers: [chosen('C', 3), chosen('A', 1, 'ghi chú'), chosen('B', 2)],
    conditions: [2],
    opinion: 'Tốt',
    total: 6,
  };

  it('is written line by line in printed order, as its description says', () => {
    expect(receiptText(plainSheet(), content)).toBe(
      [
        'ocop-sheet-1',
        '05/2026-07-03',
        'version 1',
        'A=1 ghi chú',
        'B=2',
        'C=3',
        'condition 2',
        'opinion Tốt',
        'total 6',
      ].join('\n'),
    );
    expect(receiptHash(plainSheet(), content)).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each([
    ['another level', { answers: [chosen('A', 2, 'ghi chú'), chosen('B', 2), chosen('C', 3)] }],
    ['another remark', { answers: [chosen('A', 1), chosen('B', 2), chosen('C', 3)] }],
    ['a condition less', { conditions: [] }],
    ['another version', { version: 2 }],
  ])('differs for %s', (_, change) => {
    const sheet = plainSheet();
    expect(receiptHash(sheet, { ...content, ...change })).not.toBe(receiptHash(sheet, content));
  });

  it('numbers a sheet by session, product and member', () => {
    expect(sheetNumber('05/2026', 7, 3)).toBe('05/2026-07-03');
  });
});

describe('two readings of a paper', () => {
  const first = { answers: [chosen('A', 1), chosen('B', 2)], total: 3 };

  it.each([
    ['equal', first.answers, 3, null],
    ['only the total compared', null, 3, null],
    ['another total', null, 4, { criterionIds: [], totalDiffers: true }],
    ['another level', [chosen('A', 1), chosen('B', 1)], 2, { criterionIds: ['B'], totalDiffers: true }], // prettier-ignore
    ['one missing', [chosen('A', 1)], 3, { criterionIds: ['B'], totalDiffers: false }],
    ['one too many', [...first.answers, chosen('C', 0)], 3, { criterionIds: ['C'], totalDiffers: false }], // prettier-ignore
  ])('%s', (_, answers, total, expected) => {
    expect(paperDifference(first, { answers, total })).toEqual(expected);
  });

  it.each([
    [{ isMember: true, scores: true, tied: false }, 'OWN_SHEET'],
    [{ isMember: false, scores: true, tied: false }, 'SCORES_HERE'],
    [{ isMember: false, scores: false, tied: true }, 'TIED'],
    [{ isMember: false, scores: false, tied: false }, null],
  ])('%o may handle it: %s', (handler, expected) => {
    expect(handlerProblem(handler)).toBe(expected);
  });
});

describe('levels of recognition', () => {
  const row = (change: Partial<LevelRule>): LevelRule => ({
    ...{ versionCode: '148/2023', level: 'DISTRICT', validFrom: '2023-02-24' },
    ...{ validTo: '2025-06-30', forwardFromPoints: 70 },
    ...change,
  });
  const rules = [
    row({}),
    row({ level: 'PROVINCE', validTo: '2025-07-05', forwardFromPoints: 90 }),
    row({ level: 'PROVINCE', validFrom: '2025-07-06', validTo: null, forwardFromPoints: 90 }),
  ];

  it.each([
    ['148/2023', 'DISTRICT', '2023-02-23', null],
    ['148/2023', 'DISTRICT', '2023-02-24', 0],
    ['148/2023', 'DISTRICT', '2025-06-30', 0],
    ['148/2023', 'DISTRICT', '2025-07-01', null],
    ['148/2023', 'PROVINCE', '2025-07-05', 1],
    ['148/2023', 'PROVINCE', '2025-07-06', 2],
    ['26/2026', 'PROVINCE', '2026-07-06', null],
  ] as const)('%s %s on %s', (code, level, day, index) => {
    expect(levelRuleOn(rules, code, level, day)).toBe(index === null ? null : rules[index]);
  });

  it.each([
    [{ sum: 14_000, count: 200 }, true],
    [{ sum: 13_999, count: 200 }, false],
    [{ sum: 100, count: 1 }, true],
  ])('%o is forwarded from 70 on: %s, unrounded', (average, expected) => {
    expect(isForwarded(row({}), average)).toBe(expected);
    expect(isForwarded(row({ forwardFromPoints: null }), average)).toBe(false);
  });

  it('counts the days of article 12', () => {
    expect(lastDay('2026-05-22', 60)).toBe('2026-07-21');
    expect(lastDay('2026-05-22', 30)).toBe('2026-06-21');
  });

  const replacedFrom = '2026-05-22';
  it.each([
    ['FIRST', '2026-05-21', '2026-05-21', null],
    ['FIRST', null, '2026-05-21', null],
    ['FIRST', '2026-05-21', '2026-07-21', null],
    ['FIRST', '2026-05-21', '2026-07-22', 'TRANSITION_OVER'],
    ['UPGRADE', '2026-05-21', '2026-07-21', null],
    ['RE_RATING', '2026-05-21', '2026-06-21', null],
    ['RE_RATING', '2026-05-21', '2026-06-22', 'TRANSITION_OVER'],
    ['FIRST', '2026-05-22', '2026-06-01', 'NOT_LODGED_BEFORE'],
    ['FIRST', null, '2026-06-01', 'NOT_LODGED_BEFORE'],
  ] as const)('%s lodged %s, session %s: %s', (kind, lodgedOn, heldOn, expected) => {
    expect(transitionProblem({ kind, lodgedOn, heldOn, replacedFrom })).toBe(expected);
    expect(transitionProblem({ kind, lodgedOn, heldOn, replacedFrom: null })).toBeNull();
  });
});

describe('a disqualification', () => {
  const at = (text: string) => new Date(text);
  it.each([
    ['OPEN', null, null],
    ['PENDING', null, null],
    ['RELEASED', at('2026-11-20T03:00:00Z'), 'RELEASED'],
    ['CLOSED', at('2026-11-20T03:00:00Z'), null],
    ['CLOSED', at('2026-11-20T05:00:00Z'), 'REOPEN_FIRST'],
  ])('on a product that is %s since %s: %s', (phase, closedAt, expected) => {
    expect(withdrawProblem({ phase, closedAt }, at('2026-11-20T04:00:00Z'))).toBe(expected);
  });

  it('is told with its condition, sheet and decision', () => {
    const standing = { text: 'Giả mạo hồ sơ;', reason: 'Giấy chứng nhận giả' };
    const text = disqualificationText(standing, { decision: '26/2026/QĐ-TTg', sheet: 6 });
    expect(text.vi).toBe(
      'Sản phẩm bị loại, không xếp hạng sao: “Giả mạo hồ sơ” (phiếu số 6, Quyết định 26/2026/QĐ-TTg). Lý do của Hội đồng: Giấy chứng nhận giả',
    );
  });
});
