import { beforeAll, describe, expect, it } from 'vitest';
import { officialRubrics } from '../../seeds/reference/rubrics.ts';
import {
  answerProblems,
  chosenCase,
  disqualification,
  isComplete,
  missingCriteria,
  pointsByCriterion,
  sheetTotal,
  type Answer,
  type RuleSheet,
} from '../../src/rubric/rubric.rules.ts';
import { ruleSheetOf } from './rule-sheet.ts';

const sheets = new Map<string, RuleSheet>();
beforeAll(async () => {
  for (const model of await officialRubrics()) {
    for (const sheet of model.sheets)
      sheets.set(`${model.code}#${sheet.number}`, ruleSheetOf(sheet));
  }
});

const official = (number: number) => sheets.get(`26/2026#${number}`)!;
const answer = (key: string, option: number): Answer => ({
  criterionId: key,
  optionId: `${key}#${option}`,
});
/** The best level everywhere; on sheet 26, of the given case. */
const best = (sheet: RuleSheet, only = 1): Answer[] =>
  sheet.criteria.map((criterion) => {
    const fitting = criterion.options.filter((one) => (one.caseNumber ?? only) === only);
    const option = fitting.reduce((top, one) => (one.points > top.points ? one : top));
    return { criterionId: criterion.id, optionId: option.id };
  });

describe('a sheet', () => {
  it('of every version that may be used: the best levels give 100, the lowest 0', () => {
    for (const [name, sheet] of sheets) {
      if (!sheet.usable) continue;
      const worst = sheet.criteria.map((criterion) => {
        const option = criterion.options.find((one) => one.points === 0)!;
        return { criterionId: criterion.id, optionId: option.id };
      });
      for (const only of [1, 2]) {
        expect([name, sheetTotal(sheet, best(sheet, only)).points]).toEqual([name, 100]);
        expect(isComplete(sheet, best(sheet, only))).toBe(true);
      }
      expect(sheetTotal(sheet, worst).points).toBe(0);
      expect(isComplete(sheet, worst)).toBe(true);
    }
  });

  it('that lacks rows can never be complete', () => {
    const incomplete = sheets.get('1048/2019#4')!;
    expect(isComplete(incomplete, best(incomplete))).toBe(false);
  });

  it('adds up by part and counts what is answered', () => {
    const answers = [answer('1.1', 4), answer('2.4', 2), answer('4.1', 3)];
    const total = sheetTotal(official(1), answers);
    expect(total).toMatchObject({ points: 6, maxPoints: 100, answered: 3 });
    expect(total.parts.map((one) => [one.code, one.points, one.maxPoints, one.answered])).toEqual([
      ['A', 4, 40, 2],
      ['B', 2, 25, 1],
      ['C', 0, 35, 0],
    ]);
    expect(total.parts.reduce((sum, part) => sum + part.criteria, 0)).toBe(total.criteria);
  });

  it('names what is missing in printed order', () => {
    const sheet = official(1);
    const answers = best(sheet).filter(
      (one) => one.criterionId !== '7' && one.criterionId !== '1.2',
    );
    expect(missingCriteria(sheet, answers).map((one) => one.key)).toEqual(['1.2', '7']);
    expect(isComplete(sheet, answers)).toBe(false);
  });
});

describe('an answer', () => {
  it.each([
    ['a criterion of another sheet', answer('99.9', 1), 'UNKNOWN_CRITERION'],
    ['a heading that carries no points', answer('6.1', 1), 'UNKNOWN_CRITERION'],
    ['a level that the sheet does not have', answer('1.1', 9), 'NOT_ON_SHEET'],
    ['a level of another criterion', { criterionId: '1.1', optionId: '1.3#1' }, 'NOT_ON_SHEET'],
  ])('%s is refused and does not count', (_, given, problem) => {
    const sheet = official(11);
    expect(answerProblems(sheet, [given])).toEqual([{ problem, criterionId: given.criterionId }]);
    expect(sheetTotal(sheet, [given]).points).toBe(0);
    expect(pointsByCriterion(sheet, [given]).size).toBe(0);
  });

  it('given twice for one criterion is refused', () => {
    const answers = [answer('1.1', 2), answer('1.1', 3)];
    expect(answerProblems(official(1), answers)).toEqual([
      { problem: 'ANSWERED_TWICE', criterionId: '1.1' },
    ]);
  });

  it('"reaches no level" counts 0, unless the council allows printed levels only', () => {
    const none = answer('1.1', 1);
    expect(official(1).criteria[0]!.options[0]).toMatchObject({ points: 0, origin: 'NO_LEVEL' });
    expect(answerProblems(official(1), [none])).toEqual([]);
    expect(answerProblems(official(1), [none], { allowNoLevel: false })).toEqual([
      { problem: 'NOT_PRINTED', criterionId: '1.1' },
    ]);
    const yes = answer('2.4', 2);
    expect(answerProblems(official(1), [yes], { allowNoLevel: false })).toEqual([]);
  });

  it('on sheet 26 keeps to one case', () => {
    const sheet = official(26);
    const [community, organisation] = [2, 4];
    expect(chosenCase(sheet, [answer('1.1', 2)])).toBeNull();
    expect(chosenCase(sheet, [answer('8', organisation)])).toBe(2);
    expect(answerProblems(sheet, [answer('8', community), answer('9', community)])).toEqual([]);
    expect(answerProblems(sheet, [answer('8', 1), answer('9', organisation)])).toEqual([]);
    const mixed = [answer('8', community), answer('9', organisation), answer('15', community)];
    expect(answerProblems(sheet, mixed)).toEqual([{ problem: 'MIXED_CASES', criterionId: '9' }]);
    const full = best(sheet, 1).map((one) =>
      one.criterionId === '15' ? answer('15', organisation) : one,
    );
    expect(isComplete(sheet, full)).toBe(false);
  });
});

describe('disqualification', () => {
  const conditions = [
    { id: 'forged', kind: 'EXCLUDES' },
    { id: 'dirt', kind: 'STOPS' },
    { id: 'local', kind: 'REQUIRES' },
  ] as const;

  it.each([
    [[], false],
    [['forged'], true],
    [['dirt'], true],
    [['local'], true],
    [['something else'], false],
  ])('conditions found %j → %s', (found, disqualified) => {
    const result = disqualification(conditions, new Set(found));
    expect(result.disqualified).toBe(disqualified);
    const named = [...result.excludedBy, ...result.stoppedBy, ...result.unmet];
    expect(named.map((one) => one.id)).toEqual(disqualified ? found : []);
  });
});
