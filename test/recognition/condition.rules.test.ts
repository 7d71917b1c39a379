import { describe, expect, it } from 'vitest';
import { IndicatorVerdict } from '../../src/commune-criteria/commune-criteria.enums.ts';
import {
  criteriaFinding,
  reaches,
  rateOf,
  revocationFinding,
  satisfactionFinding,
} from '../../src/recognition/condition.rules.ts';

const { MET, NOT_MET, INCOMPLETE } = IndicatorVerdict;
/** Criteria named by their number, the last ones not met; key ones on demand. */
const facts = (met: number, below: number, open: number, key = false) =>
  [
    ...Array.from({ length: met }, () => MET),
    ...Array.from({ length: below }, () => NOT_MET),
    ...Array.from({ length: open }, () => INCOMPLETE),
  ].map((verdict, index) => ({
    ...{ criterionId: String(index), number: index + 1, verdict },
    name: key && verdict !== MET ? 'Quốc phòng và An ninh' : `Tiêu chí ${index + 1}`,
  }));

describe('the conditions of a recognition', () => {
  it.each([
    ['all met', facts(19, 0, 0), 19, 'MET', null],
    ['one below', facts(18, 1, 0), 19, 'NOT_MET', null],
    ['one open', facts(18, 0, 1), 19, 'UNKNOWN', 'CRITERIA_OPEN'],
    ['criteria that are not known here', facts(5, 0, 0), 19, 'UNKNOWN', 'CRITERIA_OPEN'],
    ['a set of unknown size', facts(5, 0, 0), null, 'UNKNOWN', 'CRITERIA_OPEN'],
  ])('criteria: %s', (_, given, of, verdict, gap) => {
    expect(criteriaFinding(given, of)).toMatchObject({ verdict, gap });
  });

  it('satisfaction: every content reaches the rate, and nothing is rounded up to it', () => {
    expect(reaches({ asked: 3, satisfied: 2 }, '66.66')).toBe(true);
    expect(reaches({ asked: 3, satisfied: 2 }, '66.67')).toBe(false);
    expect(rateOf({ asked: 3, satisfied: 2 })).toBe('66.66');
    const contents = [
      { asked: 100, satisfied: 80 },
      { asked: 1000, satisfied: 799 },
    ];
    expect(satisfactionFinding(contents, '80')).toMatchObject({
      verdict: 'NOT_MET',
      met: 1,
      of: 2,
    });
    expect(satisfactionFinding(contents, '79.9')).toMatchObject({ verdict: 'MET', met: 2 });
    expect(satisfactionFinding(contents, null)).toMatchObject({ gap: 'NO_THRESHOLD' });
    expect(satisfactionFinding(null, '80')).toMatchObject({ gap: 'NO_SURVEY' });
  });
});

describe('what speaks for a revocation', () => {
  it.each([
    ['29 % with a key criterion', facts(71, 29, 0, true), 100, 'NONE'],
    ['30 % with a key criterion', facts(70, 30, 0, true), 100, 'THIRTY_WITH_KEY'],
    ['30 % without one', facts(70, 30, 0), 100, 'NONE'],
    ['49 % without one', facts(51, 49, 0), 100, 'NONE'],
    ['half of them', facts(50, 50, 0), 100, 'HALF'],
    ['what is open could make a half', facts(50, 20, 30), 100, 'UNDETERMINED'],
    ['what is open could be a key criterion', facts(70, 20, 10, true), 100, 'UNDETERMINED'],
    ['what is open is none, and too few', facts(70, 20, 10), 100, 'NONE'],
    ['criteria that are not known here could be', facts(14, 0, 0), 20, 'UNDETERMINED'],
    ['too few of them', facts(15, 0, 0), 20, 'NONE'],
    ['a set of unknown size', facts(0, 5, 0), null, 'UNDETERMINED'],
  ])('%s', (_, given, of, ground) => {
    expect(revocationFinding(given, of).ground).toBe(ground);
  });
});
