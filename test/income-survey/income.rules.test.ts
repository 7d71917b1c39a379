import { describe, expect, it } from 'vitest';
import { IncomeMethod } from '../../src/commune-criteria/commune-criteria.enums.ts';
import {
  decimalText,
  fraction,
  fractionOf,
  rootText,
  rounded,
} from '../../src/income-survey/fraction.rules.ts';
import { INCOME_METHODS, methodOf } from '../../src/income-survey/income-method.rules.ts';
import { IncomeEstimator, MemberRule } from '../../src/income-survey/income-survey.enums.ts';
import {
  areaWeight,
  householdNet,
  incomeResult,
  sectionNets,
  squaredError,
  weightedIncome,
  type SampledHousehold,
} from '../../src/income-survey/income.rules.ts';
import { countedMembers, memberVerdict } from '../../src/income-survey/member.rules.ts';
import { sampleOf, suppressed } from '../../src/income-survey/survey.rules.ts';

const rules = methodOf(IncomeMethod.QD_1245_2022);
const line = (section: number, field: string, amount: bigint) => ({ section, field, amount });

describe('net income', () => {
  // Worked out by hand from a made-up form.
  const form = [
    line(1, 'salaryAndAllowances', 60_000n),
    line(1, 'socialAssistance', 1_200n),
    line(2, 'harvestValueSold', 30_000n),
    line(2, 'harvestValueSelfUsed', 12_000n),
    line(2, 'seedCost', 2_500n),
    line(2, 'fertilizerPesticideCost', 7_000n),
    line(2, 'otherCost', 500n),
    line(3, 'valueSold', 8_000n),
    line(3, 'feedAndMedicineCost', 9_500n),
    line(7, 'EXTERNAL_SUPPORT', 5_000n),
  ];

  it('of a section is sold and own use less costs, or a plain sum', () => {
    expect([...sectionNets(rules, form)]).toEqual([
      [1, 61_200n],
      [2, 32_000n],
      [3, -1_500n],
      [7, 5_000n],
    ]);
    expect(householdNet(rules, form)).toBe(96_700n);
  });

  it('knows no line that the form does not have', () => {
    expect(householdNet(rules, [line(1, 'seedCost', 10n), line(7, 'LOAN_OR_ADVANCE', 9n)])).toBe(
      0n,
    );
  });
});

describe('members', () => {
  const by = (monthsLived: number, rule: MemberRule | null = null) =>
    memberVerdict({ monthsLived, rule });

  it.each([
    [6, null, true, 'SIX_MONTHS'],
    [5, null, false, 'BELOW_SIX_MONTHS'],
    [0, MemberRule.RULE_1_HEAD_ABSENT, true, 'RULE_1_HEAD_ABSENT'],
    [2, MemberRule.RULE_2_NEWBORN, true, 'RULE_2_NEWBORN'],
    [1, MemberRule.RULE_3_NEW_PERMANENT, true, 'RULE_3_NEW_PERMANENT'],
    [3, MemberRule.RULE_4_STUDENT_PATIENT, true, 'RULE_4_STUDENT_PATIENT'],
    [9, MemberRule.RULE_3_NEW_PERMANENT, true, 'SIX_MONTHS'],
    [12, MemberRule.RULE_5_LONG_GUEST, true, 'RULE_5_LONG_GUEST'],
    [3, MemberRule.RULE_5_LONG_GUEST, true, 'RULE_5_LONG_GUEST'],
    [12, MemberRule.EXCLUDED_MAID, false, 'EXCLUDED_MAID'],
    [11, MemberRule.EXCLUDED_DECEASED_LEFT, false, 'EXCLUDED_DECEASED_LEFT'],
  ])('%i months under %s: counted %s for %s', (months, rule, counted, reason) => {
    expect(by(months, rule)).toEqual({ counted, reason });
  });

  it('are counted together', () => {
    const members = [12, 12, 3, 0].map((monthsLived) => ({ monthsLived, rule: null }));
    expect(countedMembers(members)).toBe(2);
  });
});

const of = (areaCode: string, members: number, net: bigint): SampledHousehold => ({
  ...{ areaCode, members, net },
});
const AREAS = [
  { code: 'A', householdsFrame: 100, householdsUpdated: 110 },
  { code: 'B', householdsFrame: 50, householdsUpdated: 50 },
];
const SAMPLE = [
  of('A', 4, 120_000n),
  of('A', 2, 50_000n),
  of('B', 3, 100_000n),
  of('B', 1, 31_000n),
];

describe('the result', () => {
  it('is worked out as by hand', () => {
    // Unweighted 301000/10. Weights 200/(100·2)·110/2 = 55 and 200/(50·2)·50/2 = 50:
    // (55·170000 + 50·131000)/(55·6 + 50·4) = 15900000/530 = 30000.
    expect(incomeResult(rules, SAMPLE, { areas: AREAS, total: 200 })).toEqual({
      ...{ households: 4, persons: 10, netTotal: 301_000n, counts: IncomeEstimator.UNWEIGHTED },
      ...{ unweighted: '30100.00', weighted: '30000.00', amount: 30_100n },
      // Residuals -400, -10200, 9700, 900: squares 199100000; 0.98·4/3·199100000/100 = 2601573.33.
      ...{ standardError: '1612.94', relativeError: '5.36' },
    });
    expect(areaWeight(AREAS[0]!, { total: 200, areas: 2, surveyed: 2 })).toEqual(fraction(55n));
  });

  it('has no weighted income where a part of the weights is not known, and no error of one', () => {
    const unknown = AREAS.map((area) => ({ ...area, householdsUpdated: null }));
    expect(weightedIncome(SAMPLE, unknown, 200)).toBeNull();
    expect(weightedIncome(SAMPLE, AREAS, null)).toBeNull();
    expect(squaredError(SAMPLE.slice(0, 1), 200)).toBeNull();
    expect(incomeResult(rules, [], { areas: AREAS, total: 200 })).toBeNull();
  });

  it('counts the weighted one when the method says so', () => {
    const weighted = { ...rules, counts: IncomeEstimator.WEIGHTED };
    expect(incomeResult(weighted, SAMPLE, { areas: AREAS, total: 200 })?.amount).toBe(30_000n);
    expect(incomeResult(weighted, SAMPLE, { areas: AREAS, total: null })).toBeNull();
  });

  it('holds for any sample: order does not matter, scale goes through, equal weights change nothing', () => {
    const random = randomFrom(20261130);
    for (let round = 0; round < 200; round += 1) {
      const sample = Array.from({ length: 2 + random(30) }, () =>
        of(random(2) === 0 ? 'A' : 'B', 1 + random(9), BigInt(random(500_000)) - 20_000n),
      );
      const frame = { areas: AREAS, total: 5_000 };
      const one = incomeResult(rules, sample, frame)!;
      expect(incomeResult(rules, [...sample].reverse(), frame)).toEqual(one);
      const persons = BigInt(one.persons);
      // The rounded amount is the nearest whole one: 2·|net − amount·persons| ≤ persons.
      const rest = one.netTotal - one.amount * persons;
      expect((rest < 0n ? -rest : rest) * 2n <= persons).toBe(true);
      const times10 = sample.map((each) => ({ ...each, net: each.net * 10n }));
      const tenfold = incomeResult(rules, times10, frame)!;
      expect(tenfold.netTotal).toBe(one.netTotal * 10n);
      // Every household stands for as many: the weights fall out.
      const count = (code: string) => sample.filter(({ areaCode }) => areaCode === code).length;
      const even = ['A', 'B'].map((code) => {
        const households = Math.max(count(code), 1);
        return { code, householdsFrame: households, householdsUpdated: households ** 2 };
      });
      const equal = incomeResult(rules, sample, { areas: even, total: 5_000 })!;
      expect(equal.weighted).toBe(equal.unweighted);
    }
  });
});

describe('fractions', () => {
  it('are rounded away from zero at the half, and their roots exactly', () => {
    expect([
      rounded(fraction(5n, 2n)),
      rounded(fraction(-5n, 2n)),
      rounded(fraction(-7n, 3n)),
    ]).toEqual([3n, -3n, -2n]);
    expect(decimalText(fraction(-1n, 200n), 2)).toBe('-0.01');
    expect(decimalText(fraction(2n, 3n), 3)).toBe('0.667');
    expect([rootText(fraction(2n), 4), rootText(fraction(0n), 2)]).toEqual(['1.4142', '0.00']);
    expect(rootText(fraction(10n ** 40n), 1)).toBe(`${10n ** 20n}.0`);
    expect(fractionOf('46.60')).toEqual({ over: 233n, under: 5n });
    expect(() => fraction(1n, 0n)).toThrow(RangeError);
  });
});

describe('groups and samples', () => {
  it('hides small groups, and one more that would give a small one away', () => {
    const sized = (...sizes: number[]) =>
      suppressed(
        sizes.map((households) => ({ households })),
        5,
      );
    expect(sized(10, 8, 0)).toEqual([false, false, false]);
    expect(sized(10, 3, 8)).toEqual([false, true, true]);
    expect(sized(2, 2, 9)).toEqual([true, true, true]);
    expect(sized(3, 4, 9)).toEqual([true, true, false]);
    expect(sized(4)).toEqual([true]);
  });

  it('takes reserves in the place of those they replace only', () => {
    const main = (id: string) => ({ id, kind: 'MAIN' as never, replacesId: null });
    const spare = (id: string, replacesId: string | null) => ({
      ...{ id, kind: 'RESERVE' as never, replacesId },
    });
    const listed = [main('a'), main('b'), spare('c', 'b'), spare('d', null)];
    expect(sampleOf(listed).map(({ id }) => id)).toEqual(['a', 'c']);
  });

  it('has methods with seven sections and seven kinds of receipts that never count', () => {
    for (const method of INCOME_METHODS) {
      expect(method.sections.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
      expect(method.excludedReceipts).toHaveLength(7);
      expect(method.comparedWithOriginal).toBe(false);
    }
  });
});

/** The same numbers at every run: whole ones from 0 below the limit. */
function randomFrom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}
