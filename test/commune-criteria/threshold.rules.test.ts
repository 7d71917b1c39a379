import { describe, expect, it } from 'vitest';
import {
  AssessmentPeriodKind,
  Comparator,
  IndicatorVerdict,
} from '../../src/commune-criteria/commune-criteria.enums.ts';
import { compareDecimals } from '../../src/commune-criteria/decimal.rules.ts';
import {
  criterionVerdict,
  isMet,
  judgingDay,
  thresholdOn,
  verdictOf,
  type ThresholdFacts,
} from '../../src/commune-criteria/threshold.rules.ts';

type Named = ThresholdFacts & { name: string };

function threshold(name: string, facts: Partial<ThresholdFacts> = {}): Named {
  return {
    name,
    regionCode: null,
    communeGroup: null,
    year: null,
    value: '1',
    yesNo: null,
    comparator: Comparator.GTE,
    validFrom: null,
    validTo: null,
    supersededAt: null,
    ...facts,
  };
}

const general = threshold('general', { year: 2014, value: '23' });
const mountains = threshold('mountains', { year: 2014, regionCode: 'TDMNPB', value: '16' });
const before = threshold('2013', { year: 2013, regionCode: 'TDMNPB', value: '14' });
const empty = threshold('not found', { year: 2022, value: null });
const corrected = threshold('corrected', {
  year: 2020,
  regionCode: 'TDMNPB',
  value: '63',
  supersededAt: new Date('2026-01-01'),
});
const right = threshold('right', { year: 2020, regionCode: 'TDMNPB', value: '36' });
const early = threshold('early', { year: 2026, communeGroup: 'GROUP_3', validTo: '2026-02-14' });
const later = threshold('later', { year: 2026, communeGroup: 'GROUP_3', validFrom: '2026-02-15' });
const ALL = [general, mountains, before, empty, corrected, right, early, later];

describe('the threshold that applied on a day', () => {
  it.each([
    ['its region', { day: '2014-12-31', year: 2014, regionCode: 'TDMNPB' }, 'mountains'],
    ['another region', { day: '2014-12-31', year: 2014, regionCode: 'DBSH' }, 'general'],
    ['no region known', { day: '2014-12-31', year: 2014 }, 'general'],
    ['the year before', { day: '2013-12-31', year: 2013, regionCode: 'TDMNPB' }, '2013'],
    ['a year that has none', { day: '2015-12-31', year: 2015, regionCode: 'TDMNPB' }, null],
    ['one without a number', { day: '2022-12-31', year: 2022 }, null],
    ['one that was corrected', { day: '2020-12-31', year: 2020, regionCode: 'TDMNPB' }, 'right'],
    ['last day of the old', { day: '2026-02-14', year: 2026, communeGroup: 'GROUP_3' }, 'early'],
    ['first day of the new', { day: '2026-02-15', year: 2026, communeGroup: 'GROUP_3' }, 'later'],
    ['another group', { day: '2026-02-15', year: 2026, communeGroup: 'GROUP_1' }, null],
  ])('%s', (_, wanted, name) => {
    const found = thresholdOn(ALL, { regionCode: null, communeGroup: null, ...wanted });
    expect(found?.name ?? null).toBe(name);
  });

  it('of two that are equally narrow, the one in force last', () => {
    const old = threshold('old', { validFrom: '2020-01-01' });
    const young = threshold('young', { validFrom: '2022-01-01' });
    const wanted = { day: '2023-01-01', year: 2023, regionCode: null, communeGroup: null };
    expect(thresholdOn([old, young], wanted)?.name).toBe('young');
    expect(thresholdOn([young, old], wanted)?.name).toBe('young');
    expect(thresholdOn([old, young], { ...wanted, day: '2021-12-31' })?.name).toBe('old');
  });
});

describe('meeting a threshold', () => {
  const { GTE, GT, LTE, LT, EQ } = Comparator;
  it.each([
    [GTE, '36', '35.9999', false],
    [GTE, '36', '36', true],
    [GTE, '36', '36.0000', true],
    [GT, '36', '36', false],
    [GT, '36', '36.0001', true],
    [LTE, '5', '5', true],
    [LTE, '5', '5.01', false],
    [LT, '5', '4.99', true],
    [LT, '5', '5', false],
    [EQ, '100', '100.0', true],
    [EQ, '100', '99.9999', false],
  ])('%s %s: %s → %s', (comparator, limit, value, met) => {
    expect(isMet({ value, yesNo: null }, threshold('', { comparator, value: limit }))).toBe(met);
  });

  it.each([
    ['no threshold', { value: '99', yesNo: null }, null, null],
    ['a threshold without a number', { value: '99', yesNo: null }, { value: null }, null],
    ['no value', { value: null, yesNo: null }, { value: '1' }, null],
    ['yes', { value: null, yesNo: true }, { value: null, yesNo: true }, true],
    ['no', { value: null, yesNo: false }, { value: null, yesNo: true }, false],
    [
      'a number where an answer is asked',
      { value: '1', yesNo: null },
      { value: null, yesNo: true },
      null,
    ],
  ])('%s → %s', (_, recorded, facts, met) => {
    expect(isMet(recorded, facts && threshold('', facts))).toBe(met);
  });

  it('compares exactly what binary fractions cannot', () => {
    expect(compareDecimals('0.3', '0.30')).toBe(0);
    expect(compareDecimals('12345678901234.0001', '12345678901234.0002')).toBe(-1);
    expect(compareDecimals('-1.5', '-1.6')).toBe(1);
    expect(() => compareDecimals('0.1234567', '0')).toThrow(RangeError);
  });
});

describe('verdicts', () => {
  const { MET, NOT_MET, NO_VALUE, NO_THRESHOLD, INCOMPLETE } = IndicatorVerdict;
  it.each([
    [{ met: true, value: '5', yesNo: null }, MET],
    [{ met: false, value: '5', yesNo: null }, NOT_MET],
    [{ met: null, value: '5', yesNo: null }, NO_THRESHOLD],
    [{ met: null, value: null, yesNo: true }, NO_THRESHOLD],
    [{ met: null, value: null, yesNo: null }, NO_VALUE],
  ])('%o → %s', (assessment, verdict) => {
    expect(verdictOf(assessment)).toBe(verdict);
  });

  it.each([
    [[MET, MET], true, MET],
    [[MET, MET], false, INCOMPLETE],
    [[MET, NO_VALUE], true, INCOMPLETE],
    [[MET, NO_THRESHOLD], true, INCOMPLETE],
    [[MET, NOT_MET], false, NOT_MET],
    [[NO_VALUE, NOT_MET], true, NOT_MET],
    [[], true, INCOMPLETE],
  ])('criterion of %j, complete %s → %s', (verdicts, complete, verdict) => {
    expect(criterionVerdict(verdicts, complete)).toBe(verdict);
  });
});

describe('the judging day', () => {
  it.each([
    [2024, AssessmentPeriodKind.YEAR_END, '2026-11-22', '2024-12-31'],
    [2026, AssessmentPeriodKind.YEAR_END, '2026-11-22', '2026-11-22'],
    [2025, AssessmentPeriodKind.YEAR_END, '2025-12-31', '2025-12-31'],
    [2026, AssessmentPeriodKind.MID_YEAR, '2026-11-22', '2026-06-30'],
    [2027, AssessmentPeriodKind.PLAN, '2026-11-22', '2027-12-31'],
  ])('figures of %i %s, asked on %s: %s', (year, periodKind, today, day) => {
    expect(judgingDay({ year, periodKind }, today)).toBe(day);
  });
});
