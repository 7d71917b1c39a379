import { displayAverage, type Average, type Fraction } from './average.rules.ts';
import type { MinimumCheck, MinimumMethod } from './minima.rules.ts';

/** One step of the reasoning, as data that is kept with the result and can be told to a producer. */
export type ExplanationStep =
  | {
      readonly rule: 'AVERAGE';
      readonly article: string | null;
      readonly values: { readonly sum: number; readonly count: number };
    }
  | {
      readonly rule: 'SPREAD';
      readonly article: null;
      readonly values: {
        readonly spread: number;
        readonly limit: Fraction;
        readonly exceeded: boolean;
      };
    }
  | {
      readonly rule: 'STAR_BY_POINTS';
      readonly article: string | null;
      readonly values: {
        readonly star: number;
        readonly minPoints: number;
        readonly maxPoints: number;
        readonly maxInclusive: boolean;
      };
    }
  | {
      readonly rule: 'MINIMUM_MISSED';
      readonly article: string | null;
      readonly values: Omit<MinimumCheck, 'met'>;
    }
  | {
      readonly rule: 'MINIMUM_UNKNOWN';
      readonly article: string | null;
      readonly values: { readonly criterionId: string; readonly star: number };
    }
  | {
      readonly rule: 'PROPOSAL';
      readonly article: null;
      readonly values: { readonly star: number; readonly starByPoints: number };
    };

interface Facts {
  readonly average: Average;
  readonly spread: number;
  readonly spreadExceeded: boolean;
  readonly starByPoints: number;
  readonly proposedStar: number;
  readonly failedMinima: readonly MinimumCheck[];
  readonly unknownMinima: readonly { readonly criterionId: string; readonly star: number }[];
}

interface Range {
  readonly star: number;
  readonly minPoints: number;
  readonly maxPoints: number;
  readonly maxInclusive: boolean;
  readonly article: string | null;
}

/** The whole reasoning of a result, in the order in which it is decided. */
export function explain(
  facts: Facts,
  range: Range,
  settings: { readonly spreadLimit: Fraction },
  minimumArticle: string | null,
): ExplanationStep[] {
  const { spread, starByPoints, proposedStar } = facts;
  const { article, star, minPoints, maxPoints, maxInclusive } = range;
  const limits = { spread, limit: settings.spreadLimit, exceeded: facts.spreadExceeded };
  return [
    { rule: 'AVERAGE', article, values: { sum: facts.average.sum, count: facts.average.count } },
    { rule: 'SPREAD', article: null, values: limits },
    { rule: 'STAR_BY_POINTS', article, values: { star, minPoints, maxPoints, maxInclusive } },
    ...facts.failedMinima.map(
      ({ met: _, ...values }) =>
        ({ rule: 'MINIMUM_MISSED', article: minimumArticle, values }) as const,
    ),
    ...facts.unknownMinima.map(
      (values) => ({ rule: 'MINIMUM_UNKNOWN', article: minimumArticle, values }) as const,
    ),
    { rule: 'PROPOSAL', article: null, values: { star: proposedStar, starByPoints } },
  ];
}

const METHODS: Readonly<Record<MinimumMethod, { vi: string; en: string }>> = {
  AVERAGE: { vi: 'điểm trung bình của các phiếu', en: 'the average of the sheets' },
  MAJORITY: { vi: 'quá nửa số phiếu phải đạt', en: 'more than half of the sheets must reach it' },
  EVERY_SHEET: { vi: 'mọi phiếu phải đạt', en: 'every sheet must reach it' },
};

/**
 * One step in words.
 * @param nameOf the name of a criterion, with its code
 */
export function explanationText(
  step: ExplanationStep,
  nameOf: (criterionId: string) => string,
): { vi: string; en: string } {
  const source = step.article ? { vi: ` (${step.article})`, en: ` (${step.article})` } : NOTHING;
  const text = wordsOf(step, nameOf);
  return { vi: `${text.vi}${source.vi}.`, en: `${text.en}${source.en}.` };
}

const NOTHING = { vi: '', en: '' };

function wordsOf(step: ExplanationStep, nameOf: (id: string) => string) {
  switch (step.rule) {
    case 'AVERAGE': {
      const { sum, count } = step.values;
      return {
        vi: `Tổng điểm của ${count} phiếu là ${sum}, trung bình ${displayAverage(step.values, 'vi')} điểm`,
        en: `The ${count} sheets add up to ${sum}, on average ${displayAverage(step.values, 'en')} points`,
      };
    }
    case 'SPREAD': {
      const { spread, limit, exceeded } = step.values;
      const at = { sum: limit.numerator, count: limit.denominator };
      return {
        vi: `Chênh lệch giữa phiếu cao nhất và thấp nhất là ${spread} điểm, ${exceeded ? 'vượt' : 'không vượt'} mức ${displayAverage(at, 'vi')}`,
        en: `The highest and the lowest sheet are ${spread} points apart, ${exceeded ? 'more' : 'not more'} than ${displayAverage(at, 'en')}`,
      };
    }
    case 'STAR_BY_POINTS': {
      const { star, minPoints, maxPoints, maxInclusive } = step.values;
      return {
        vi: `Từ ${minPoints} đến ${maxInclusive ? '' : 'dưới '}${maxPoints} điểm là ${star} sao`,
        en: `From ${minPoints} to ${maxInclusive ? '' : 'below '}${maxPoints} points is ${star} stars`,
      };
    }
    case 'MINIMUM_MISSED':
      return missed(step.values, nameOf);
    case 'MINIMUM_UNKNOWN':
      return {
        vi: `Tiêu chí ${nameOf(step.values.criterionId)} có dấu ${step.values.star} sao nhưng phiếu không ghi ở mức nào: Hội đồng tự xem xét`,
        en: `${nameOf(step.values.criterionId)} carries the ${step.values.star}-star marker on no level: the council judges by itself`,
      };
    case 'PROPOSAL': {
      const { star, starByPoints } = step.values;
      return {
        vi: `Đề xuất ${star} sao${star < starByPoints ? `, thấp hơn ${starByPoints} sao theo điểm vì chưa đạt mức tối thiểu` : ''}`,
        en: `Proposed: ${star} stars${star < starByPoints ? `, below the ${starByPoints} stars of the points because minima are missed` : ''}`,
      };
    }
  }
}

function missed(check: Omit<MinimumCheck, 'met'>, nameOf: (id: string) => string) {
  const { star, required, sheetsBelow, sheets, method, average } = check;
  const name = nameOf(check.criterionId);
  return {
    vi: `Hạng ${star} sao cần ít nhất ${required} điểm ở tiêu chí ${name}; trung bình ${displayAverage(average, 'vi')}, ${sheetsBelow}/${sheets} phiếu dưới mức này (cách xét: ${METHODS[method].vi})`,
    en: `${star} stars need at least ${required} points for ${name}; the average is ${displayAverage(average, 'en')}, ${sheetsBelow} of ${sheets} sheets are below (decided by: ${METHODS[method].en})`,
  };
}
