import { describe, expect, it } from 'vitest';
import { displayAverage } from '../../src/council/average.rules.ts';
import { explanationText } from '../../src/council/explanation.rules.ts';
import {
  DEFAULT_RESULT_SETTINGS,
  rate,
  starByPoints,
  type Ballot,
  type RatingResult,
  type ResultSettings,
} from '../../src/council/result.rules.ts';
import type { RuleSheet } from '../../src/rubric/rubric.rules.ts';
import { ballot, ballotOf, plainSheet, RANGES } from './ballots.ts';

function rated(
  ballots: readonly Ballot[],
  sheet: RuleSheet = plainSheet(),
  settings: Partial<ResultSettings> = {},
): RatingResult {
  const result = rate({
    sheet,
    ranges: RANGES,
    ballots,
    settings: { ...DEFAULT_RESULT_SETTINGS, ...settings },
    minimumArticle: 'Phụ lục II',
  });
  if (!result) throw new Error('no result');
  return result;
}

describe('the star of an average', () => {
  // An average of n hundredths or thousandths: sum over count.
  it.each([
    [0, 1, 1],
    [2999, 100, 1],
    [30, 1, 2],
    [3001, 100, 2],
    [4999, 100, 2],
    [50, 1, 3],
    [5001, 100, 3],
    [6999, 100, 3],
    [69995, 1000, 3],
    [70, 1, 4],
    [7001, 100, 4],
    [899, 10, 4],
    [8999, 100, 4],
    [89999, 1000, 4],
    [90, 1, 5],
    [9001, 100, 5],
    [100, 1, 5],
  ])('%i/%i is %i★', (sum, count, star) => {
    expect(starByPoints({ sum, count }, RANGES)).toBe(star);
    expect(starByPoints({ sum, count }, [...RANGES].reverse())).toBe(star);
  });

  it('69.995 of 200 sheets is 3★, though it is shown as 70,00', () => {
    const ballots = [...Array.from({ length: 199 }, () => ballot(70)), ballot(69)];
    const result = rated(ballots);
    expect(result.average).toEqual({ sum: 13_999, count: 200 });
    expect(result.proposedStar).toBe(3);
    expect(displayAverage(result.average)).toBe('70,00');
    expect(result.toNext).toEqual({ star: 4, points: { sum: 1, count: 200 } });
    expect(result.aboveBound).toEqual({ sum: 3_999, count: 200 });
  });

  it('stands in the version: no star outside its ranges', () => {
    expect(() => starByPoints({ sum: 101, count: 1 }, RANGES)).toThrow(RangeError);
    expect(() => starByPoints({ sum: 10, count: 1 }, RANGES.slice(0, 4))).toThrow(RangeError);
  });
});

describe('averages, parts and spread', () => {
  const result = rated([ballotOf(30, 20, 25), ballotOf(28, 20, 24), ballotOf(35, 15, 32)]);

  it('are exact sums and counts', () => {
    expect(result).toMatchObject({ average: { sum: 229, count: 3 }, count: 3, min: 72, max: 82 });
    expect(result.parts).toEqual([
      { code: 'A', average: { sum: 93, count: 3 }, min: 28, max: 35 },
      { code: 'B', average: { sum: 55, count: 3 }, min: 15, max: 20 },
      { code: 'C', average: { sum: 81, count: 3 }, min: 24, max: 32 },
    ]);
    expect(result.criteria.map((one) => one.average.sum)).toEqual([93, 55, 81]);
  });

  it('nothing comes from no sheets', () => {
    expect(rate({ sheet: plainSheet(), ranges: RANGES, ballots: [] })).toBeNull();
  });

  it.each([
    [70, 80, false],
    [70, 81, true],
    [70, 70, false],
  ])('a spread from %i to %i alarms: %s', (low, high, alarm) => {
    expect(rated([ballot(low), ballot(high)]).spreadExceeded).toBe(alarm);
  });

  it('a limit with a fraction is compared exactly', () => {
    const spreadLimit = { numerator: 105, denominator: 10 };
    expect(rated([ballot(70), ballot(80)], plainSheet(), { spreadLimit }).spreadExceeded).toBe(
      false,
    );
    expect(rated([ballot(70), ballot(81)], plainSheet(), { spreadLimit }).spreadExceeded).toBe(
      true,
    );
  });

  it('there is nothing to the next star at the top', () => {
    expect(rated([ballot(95)]).toNext).toBeNull();
  });
});

describe('star minima', () => {
  const sheet = plainSheet({
    A: { minima: [{ star: 3, points: 10 }, { star: 5, points: 39 }] }, // prettier-ignore
    B: { minima: [{ star: 4, points: 20 }] },
  });

  it('met: the star of the points is proposed', () => {
    const result = rated([ballotOf(30, 20, 25)], sheet);
    expect(result).toMatchObject({ starByPoints: 4, proposedStar: 4, failedMinima: [] });
    expect(result.minima.map((one) => [one.star, one.met])).toEqual([
      [3, true],
      [4, true],
      [5, false],
    ]);
  });

  it('a 4-star minimum missed: the proposal falls to 3 and says what was missed', () => {
    const ballots = [ballotOf(30, 20, 25), ballotOf(30, 19, 26), ballotOf(30, 20, 25)];
    const result = rated(ballots, sheet);
    expect(result).toMatchObject({ starByPoints: 4, proposedStar: 3 });
    expect(result.failedMinima).toEqual([
      {
        criterionId: 'B',
        star: 4,
        required: 20,
        method: 'AVERAGE',
        average: { sum: 59, count: 3 },
        sheetsBelow: 1,
        sheets: 3,
        met: false,
      },
    ]);
  });

  it.each([
    ['AVERAGE', [20, 20, 19], false],
    ['AVERAGE', [21, 20, 19], true],
    ['MAJORITY', [20, 20, 19], true],
    ['MAJORITY', [20, 19, 19], false],
    ['MAJORITY', [20, 19], false],
    ['EVERY_SHEET', [20, 20, 19], false],
    ['EVERY_SHEET', [20, 20, 20], true],
  ] as const)('decided by %s from %j: %s', (minimumMethod, points, met) => {
    const ballots = points.map((b, index) => ballotOf(30, b, 25, String(index)));
    const result = rated(ballots, sheet, { minimumMethod });
    expect(result.minima.find((one) => one.star === 4)!.met).toBe(met);
    expect(result.proposedStar).toBe(met ? 4 : 3);
  });

  it('a lower minimum missed holds back every higher star', () => {
    const low = ballotOf(9, 25, 35);
    expect(rated([low], sheet)).toMatchObject({ starByPoints: 3, proposedStar: 2 });
    const strict = plainSheet({ A: { minima: [{ star: 3, points: 40 }] } });
    const high = ballotOf(39, 25, 35);
    expect(rated([high], strict)).toMatchObject({ starByPoints: 5, proposedStar: 2 });
    const single = { cumulativeMinima: false };
    expect(rated([high], strict, single)).toMatchObject({ starByPoints: 5, proposedStar: 5 });
  });

  it('of a star that the points do not reach change nothing', () => {
    const result = rated([ballotOf(35, 20, 30)], sheet);
    expect(result.minima.some((one) => one.star === 5 && !one.met)).toBe(true);
    expect(result).toMatchObject({ starByPoints: 4, proposedStar: 4, failedMinima: [] });
  });

  it('a marker without a level is named, and decides nothing', () => {
    const marked = plainSheet({ C: { headingStar: 4 } });
    const result = rated([ballotOf(40, 25, 10)], marked);
    expect(result.unknownMinima).toEqual([{ criterionId: 'C', star: 4 }]);
    expect(result.proposedStar).toBe(4);
    expect(rated([ballotOf(30, 25, 10)], marked).unknownMinima).toEqual([]);
  });
});

describe('the explanation', () => {
  const sheet = plainSheet({ B: { minima: [{ star: 4, points: 20 }] } });
  const result = rated([ballotOf(35, 19, 20), ballotOf(36, 19, 20), ballotOf(34, 20, 20)], sheet);
  const words = result.explanation.map((step) => explanationText(step, (id) => `“${id}”`));

  it('is data, step by step, with the article of the decision', () => {
    expect(result.explanation.map((step) => [step.rule, step.article])).toEqual([
      ['AVERAGE', 'Quyết định 26/2026/QĐ-TTg, Điều 3 khoản 3'],
      ['SPREAD', null],
      ['STAR_BY_POINTS', 'Quyết định 26/2026/QĐ-TTg, Điều 3 khoản 3'],
      ['MINIMUM_MISSED', 'Phụ lục II'],
      ['PROPOSAL', null],
    ]);
    expect(JSON.parse(JSON.stringify(result.explanation))).toEqual(result.explanation);
  });

  it('can be told to a producer in both languages', () => {
    expect(words.map((one) => one.vi)).toEqual([
      'Tổng điểm của 3 phiếu là 223, trung bình 74,33 điểm (Quyết định 26/2026/QĐ-TTg, Điều 3 khoản 3).',
      'Chênh lệch giữa phiếu cao nhất và thấp nhất là 1 điểm, không vượt mức 10,00.',
      'Từ 70 đến dưới 90 điểm là 4 sao (Quyết định 26/2026/QĐ-TTg, Điều 3 khoản 3).',
      'Hạng 4 sao cần ít nhất 20 điểm ở tiêu chí “B”; trung bình 19,33, 2/3 phiếu dưới mức này (cách xét: điểm trung bình của các phiếu) (Phụ lục II).',
      'Đề xuất 3 sao, thấp hơn 4 sao theo điểm vì chưa đạt mức tối thiểu.',
    ]);
    expect(words[4]!.en).toBe(
      'Proposed: 3 stars, below the 4 stars of the points because minima are missed.',
    );
  });
});

describe('a sheet that is not whole', () => {
  it.each([
    ['lacks a criterion', new Map([['A', 1]])],
    ['has half points', new Map([['A', 1.5], ['B', 1], ['C', 1]])], // prettier-ignore
    ['has too many points', new Map([['A', 41], ['B', 1], ['C', 1]])], // prettier-ignore
    ['has negative points', new Map([['A', -1], ['B', 1], ['C', 1]])], // prettier-ignore
    ['has a criterion too many', new Map([['A', 1], ['B', 1], ['C', 1], ['D', 1]])], // prettier-ignore
  ])('%s: never reaches the arithmetic', (_, points) => {
    expect(() => rated([{ id: 'x', points }])).toThrow(RangeError);
  });
});
