import { beforeAll, describe, expect, it } from 'vitest';
import { officialRubrics } from '../../seeds/reference/rubrics.ts';
import { readDataFile } from '../../seeds/reference/data-file.ts';
import { categoryRows26 } from '../../src/rubric/import/categories.ts';
import {
  scoredCriteria,
  type RubricModel,
  type SheetModel,
} from '../../src/rubric/import/model.ts';

const models = new Map<string, RubricModel>();
beforeAll(async () => {
  for (const model of await officialRubrics()) models.set(model.code, model);
});

const of = (code: string) => models.get(code)!;
const sheetOf = (code: string, number: number) =>
  of(code).sheets.find((sheet) => sheet.number === number)!;
const criterionOf = (code: string, sheet: number, key: string) =>
  scoredCriteria(sheetOf(code, sheet)).find((one) => one.key === key)!;
function counts(model: RubricModel) {
  const criteria = model.sheets.flatMap(scoredCriteria);
  const options = criteria.flatMap((one) => one.options);
  const from = (origin: string) => options.filter((one) => one.origin === origin).length;
  return {
    sheets: model.sheets.length,
    criteria: criteria.length,
    printed: from('PRINTED'),
    yesNo: from('YES_NO'),
    noLevel: from('NO_LEVEL'),
    withMinimum: criteria.filter((one) => one.minima.length > 0).length,
    unusable: model.sheets.filter((one) => !one.usable).map((one) => one.number),
  };
}

describe('what the files hold', () => {
  it.each([
    ['26/2026', 787, 2535, 44, 378, 389, []],
    ['148/2023', 795, 2632, 0, 334, 378, [7, 11, 12, 13]],
    ['1048/2019', 772, 2791, 0, 219, 0, [4, 7, 17, 19, 26]],
  ])(
    '%s: %i criteria, %i printed levels',
    (code, criteria, printed, yesNo, noLevel, withMinimum, unusable) => {
      const expected = { sheets: 26, criteria, printed, yesNo, noLevel, withMinimum, unusable };
      expect(counts(of(code))).toEqual(expected);
    },
  );

  it.each(['26/2026', '148/2023', '1048/2019'])(
    '%s: points are whole and never negative',
    (code) => {
      const points = of(code)
        .sheets.flatMap(scoredCriteria)
        .flatMap((one) => one.options.map((option) => option.points));
      expect(points.every((one) => Number.isInteger(one) && one >= 0)).toBe(true);
    },
  );

  it.each(['26/2026', '148/2023', '1048/2019'])('%s: a usable sheet adds up to 100', (code) => {
    for (const sheet of of(code).sheets.filter((one) => one.usable)) {
      const best = (list: SheetModel) =>
        scoredCriteria(list).reduce(
          (sum, one) => sum + Math.max(...one.options.map((option) => option.points)),
          0,
        );
      expect([sheet.number, best(sheet)]).toEqual([sheet.number, 100]);
      const maxima = sheet.parts.map((part) => [
        part.maxPoints,
        part.sections.reduce((sum, section) => sum + section.maxPoints, 0),
      ]);
      for (const [printed, sum] of maxima) expect(sum).toBe(printed);
      expect(sheet.parts.reduce((sum, part) => sum + part.maxPoints, 0)).toBe(100);
    }
  });

  it.each(['26/2026', '148/2023', '1048/2019'])('%s: every criterion can be given 0', (code) => {
    const without = of(code)
      .sheets.flatMap(scoredCriteria)
      .filter((one) => !one.options.some((option) => option.points === 0));
    expect(without).toEqual([]);
  });

  it.each([
    ['26/2026', [40, 25, 35]],
    ['148/2023', [40, 25, 35]],
    ['1048/2019', [35, 25, 40]],
  ])('%s: parts %j on every sheet', (code, parts) => {
    for (const sheet of of(code).sheets) {
      expect(sheet.parts.map((part) => part.maxPoints)).toEqual(parts);
      expect(sheet.parts.map((part) => part.code)).toEqual(['A', 'B', 'C']);
    }
  });

  it('keys are unique in a sheet', () => {
    for (const model of models.values()) {
      for (const sheet of model.sheets) {
        const keys = scoredCriteria(sheet).map((one) => one.key);
        expect(new Set(keys).size).toBe(keys.length);
      }
    }
  });

  it('star minima equal the points of the marked levels', () => {
    for (const model of models.values()) {
      for (const criterion of model.sheets.flatMap(scoredCriteria)) {
        const marked = criterion.options
          .filter((option) => option.minForStar !== null)
          .map((option) => ({ star: option.minForStar, points: option.points }))
          .sort((a, b) => a.star! - b.star!);
        expect(criterion.minima).toEqual(marked);
      }
    }
  });
});

describe('how the sheets are built', () => {
  it('a section can itself be the criterion', () => {
    const section = sheetOf('26/2026', 1).parts[2]!.sections.find((one) => one.code === '7')!;
    expect(section.scored).toBe(true);
    expect(section.criteria.map((one) => [one.key, one.name])).toEqual([['7', section.name]]);
  });

  it('criteria nest under headings that carry no points (sheet 11)', () => {
    const heading = sheetOf('26/2026', 11).parts[2]!.sections[0]!.criteria.find(
      (one) => one.code === '6.2',
    )!;
    expect(heading).toMatchObject({ scored: false, options: [], maxPoints: 11 });
    expect(heading.children.map((one) => one.key)).toEqual(['6.2.1', '6.2.2', '6.2.3']);
  });

  it('a criterion without levels is yes or no, and says that this is not printed', () => {
    const options = criterionOf('26/2026', 1, '2.4').options;
    expect(options.map((one) => [one.label, one.points, one.origin])).toEqual([
      ['Không', 0, 'YES_NO'],
      ['Có', 1, 'YES_NO'],
    ]);
  });

  it('sheet 26 has two cases at three criteria', () => {
    const withCases = scoredCriteria(sheetOf('26/2026', 26)).filter((one) =>
      one.options.some((option) => option.caseNumber !== null),
    );
    expect(withCases.map((one) => one.key)).toEqual(['8', '9', '15']);
    expect(withCases[0]!.options.map((one) => [one.caseNumber, one.points])).toEqual([
      [null, 0],
      [1, 1],
      [1, 3],
      [2, 1],
      [2, 3],
    ]);
  });

  it('conditions: the list above the sheet, and the notes that exclude, stop or require', () => {
    expect(sheetOf('26/2026', 1).conditions.map((one) => [one.kind, one.criterionKey])).toEqual([
      ['EXCLUDES', null],
      ['REQUIRES', '1.1'],
      ['STOPS', '2.1'],
      ['STOPS', '6.1'],
    ]);
    const excluded = of('26/2026').sheets.filter((sheet) =>
      sheet.conditions.some((one) => /toàn bộ nguyên liệu nhập khẩu/.test(one.text)),
    );
    expect(excluded).toHaveLength(12);
    expect(sheetOf('26/2026', 26).conditions).toEqual([]);
    expect(of('148/2023').sheets.flatMap((one) => one.conditions)).toHaveLength(24);
  });

  it('bounds are half-open; only 100 itself is included at the top', () => {
    for (const model of models.values()) {
      expect(
        model.starRanges.map((one) => [one.star, one.minPoints, one.maxPoints, one.maxInclusive]),
      ).toEqual([
        [5, 90, 100, true],
        [4, 70, 90, false],
        [3, 50, 70, false],
        [2, 30, 50, false],
        [1, 0, 30, false],
      ]);
    }
    expect(of('26/2026').starRanges[0]!.article).toBe('Quyết định 26/2026/QĐ-TTg, Điều 3 khoản 3');
    expect(of('1048/2019').starRanges[0]!.article).toBeNull();
  });

  it('the product list has 6 groups, 17 families, 26 sub-groups', async () => {
    const rows = categoryRows26(await readDataFile('criteria-26-2026.json'));
    const of = (level: string) => rows.filter((one) => one.level === level);
    expect([of('GROUP'), of('FAMILY'), of('SUBGROUP')].map((list) => list.length)).toEqual([
      6, 17, 26,
    ]);
    expect(of('SUBGROUP').map((one) => one.sheetNumber)).toEqual(
      Array.from({ length: 26 }, (_, index) => index + 1),
    );
    const paths = new Set(rows.map((one) => one.path));
    expect(paths.size).toBe(49);
    expect(rows.every((one) => one.parentPath === null || paths.has(one.parentPath))).toBe(true);
  });
});
