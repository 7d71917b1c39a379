import { doubt, PLACE } from './doubt.ts';
import type { CriterionModel, DoubtModel, OptionModel, SheetModel } from './model.ts';
import { scoredCriteria } from './model.ts';

/** Levels of one criterion (and case): equal points, points that fall, the same words twice. */
export function checkLevels(sheet: SheetModel): DoubtModel[] {
  return scoredCriteria(sheet).flatMap((criterion) => [
    ...byCase(criterion).flatMap((levels) => checkPoints(sheet.number, criterion, levels)),
    ...checkLabels(sheet.number, criterion),
  ]);
}

function byCase(criterion: CriterionModel): OptionModel[][] {
  const printed = criterion.options.filter((option) => option.origin === 'PRINTED');
  const cases = [...new Set(printed.map((option) => option.caseNumber))];
  return cases.map((one) => printed.filter((option) => option.caseNumber === one));
}

function checkPoints(
  sheet: number,
  criterion: CriterionModel,
  levels: readonly OptionModel[],
): DoubtModel[] {
  const points = levels.map((option) => option.points);
  const list = points.join(', ');
  const where = at(sheet, criterion, list);
  if (points.some((value, index) => index > 0 && value < (points[index - 1] ?? 0))) {
    const text = {
      vi: `Điểm các mức của “${criterion.name}” (${list}) không tăng dần.`,
      en: `The points of the levels of "${criterion.name}" (${list}) do not rise.`,
    };
    return [doubt('POINTS_NOT_ASCENDING', text, where)];
  }
  if (new Set(points).size === points.length) return [];
  const text = {
    vi: `Hai mức của “${criterion.name}” (${list}) có điểm bằng nhau.`,
    en: `Two levels of "${criterion.name}" (${list}) carry the same points.`,
  };
  return [doubt('EQUAL_POINTS', text, where)];
}

function checkLabels(sheet: number, criterion: CriterionModel): DoubtModel[] {
  const seen = new Set<string>();
  return criterion.options.flatMap((option) => {
    const words = `${option.caseNumber ?? ''}|${option.label}`;
    if (!seen.has(words)) {
      seen.add(words);
      return [];
    }
    const text = {
      vi: `Hai mức của “${criterion.name}” in cùng một lời: “${option.label}”.`,
      en: `Two levels of "${criterion.name}" print the same words: "${option.label}".`,
    };
    return [doubt('DUPLICATE_LABEL', text, at(sheet, criterion, option.label))];
  });
}

function at(sheet: number, criterion: CriterionModel, printed: string) {
  const place = PLACE.criterion(sheet, criterion.key);
  return { sheet, criterionKey: criterion.key, place, printed, used: printed };
}
