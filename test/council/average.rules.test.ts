import { describe, expect, it } from 'vitest';
import {
  compareAverage,
  decimalAverage,
  displayAverage,
  exceeds,
  fractionOf,
} from '../../src/council/average.rules.ts';
import { quorum } from '../../src/council/quorum.rules.ts';

describe('averages', () => {
  it.each([
    [7136, 100, '71,36', '71.36'],
    [500, 7, '71,43', '71.43'],
    [142, 2, '71,00', '71.00'],
    [69995, 1000, '70,00', '70.00'],
    [14001, 200, '70,01', '70.01'],
    [71365, 1000, '71,37', '71.37'],
    [71364, 1000, '71,36', '71.36'],
    [0, 3, '0,00', '0.00'],
    [100, 1, '100,00', '100.00'],
    [1, 200, '0,01', '0.01'],
    [99999, 1000, '100,00', '100.00'],
  ])('%i/%i is shown as %s', (sum, count, vi, en) => {
    expect(displayAverage({ sum, count })).toBe(vi);
    expect(displayAverage({ sum, count }, 'en')).toBe(en);
  });

  it('are shown with as many decimals as asked for', () => {
    expect(displayAverage({ sum: 500, count: 7 }, 'vi', 0)).toBe('71');
    expect(displayAverage({ sum: 143, count: 2 }, 'vi', 0)).toBe('72');
    expect(displayAverage({ sum: 500, count: 7 }, 'vi', 1)).toBe('71,4');
    expect(decimalAverage({ sum: 500, count: 7 })).toBe('71.428571');
    expect(decimalAverage({ sum: 7, count: 2 }, 2)).toBe('3.50');
  });

  it('are compared without dividing', () => {
    expect(compareAverage({ sum: 13_999, count: 200 }, 70)).toBe(-1);
    expect(compareAverage({ sum: 14_000, count: 200 }, 70)).toBe(0);
    expect(compareAverage({ sum: 14_001, count: 200 }, 70)).toBe(1);
  });

  it.each([
    ['10', 1, 10],
    ['10.00', 100, 1000],
    ['7.5', 10, 75],
    ['0.75', 100, 75],
  ])('a setting of %s is exact', (text, denominator, numerator) => {
    expect(fractionOf(text)).toEqual({ numerator, denominator });
  });

  it.each(['', '-1', '1,5', 'ten', '1e3'])('"%s" is no setting', (text) => {
    expect(() => fractionOf(text)).toThrow(RangeError);
  });

  it('a limit that is met exactly is not exceeded', () => {
    expect(exceeds(10, fractionOf('10.00'))).toBe(false);
    expect(exceeds(11, fractionOf('10.00'))).toBe(true);
    expect(exceeds(10, fractionOf('9.99'))).toBe(true);
  });
});

describe('quorum', () => {
  const rule = { share: { numerator: 3, denominator: 4 }, chairRequired: true };

  it.each([
    [8, 6, true, 6, []],
    [8, 5, true, 6, ['MEMBERS']],
    [9, 7, true, 7, []],
    [9, 6, true, 7, ['MEMBERS']],
    [8, 6, false, 6, ['CHAIR']],
    [8, 2, false, 6, ['MEMBERS', 'CHAIR']],
    [0, 0, true, 1, ['MEMBERS']],
  ])('%i members, %i present, chair %s', (members, present, chairPresent, needed, lacks) => {
    const found = quorum({ members, present, chairPresent }, rule);
    expect(found).toEqual({ met: lacks.length === 0, needed, lacks });
  });

  it('without the chair where the rules do not ask for the chair', () => {
    const lenient = { ...rule, chairRequired: false };
    expect(quorum({ members: 8, present: 6, chairPresent: false }, lenient).met).toBe(true);
  });
});
