import { doubt, PLACE } from './doubt.ts';
import type { CriterionModel, DoubtKind, DoubtModel, PartModel, SheetModel } from './model.ts';

interface Sum {
  readonly kind: DoubtKind;
  readonly place: string;
  readonly criterionKey?: string;
  readonly stated: number;
  readonly found: number;
  readonly what: { readonly vi: string; readonly en: string };
}

/** Adds a sheet up: levels → criterion → section → part → 100, naming every sum that differs. */
export function checkSums(sheet: SheetModel, maxPoints: number): DoubtModel[] {
  const sums: Sum[] = [
    {
      kind: 'SUM_OF_PARTS',
      place: PLACE.sheet(sheet.number),
      stated: maxPoints,
      found: total(sheet.parts),
      what: { vi: 'Tổng các phần', en: 'The parts' },
    },
    ...sheet.parts.flatMap((part) => partSums(sheet.number, part)),
  ];
  const wrong = sums.filter((sum) => sum.stated !== sum.found);
  return [
    ...wrong.map((sum) => sumDoubt(sheet.number, sum)),
    ...sheet.parts.flatMap((part) => additive(sheet.number, part)),
  ];
}

function partSums(sheet: number, part: PartModel): Sum[] {
  return [
    {
      kind: 'SUM_OF_SECTIONS',
      place: PLACE.part(sheet, part.code),
      stated: part.maxPoints,
      found: total(part.sections),
      what: { vi: 'Tổng các mục của phần', en: 'The sections of the part' },
    },
    ...part.sections.flatMap((section): Sum[] => [
      {
        kind: 'SUM_OF_CRITERIA',
        place: PLACE.section(sheet, section.code),
        stated: section.maxPoints,
        found: total(section.criteria),
        what: { vi: 'Tổng các tiêu chí của mục', en: 'The criteria of the section' },
      },
      ...section.criteria.flatMap((criterion) => criterionSums(sheet, criterion)),
    ]),
  ];
}

function criterionSums(sheet: number, criterion: CriterionModel): Sum[] {
  const where = { place: PLACE.criterion(sheet, criterion.key), criterionKey: criterion.key };
  if (criterion.scored) {
    const found = Math.max(...criterion.options.map((option) => option.points));
    const what = { vi: 'Mức cao nhất của tiêu chí', en: 'The highest level of the criterion' };
    return [{ kind: 'SUM_OF_OPTIONS', ...where, stated: criterion.maxPoints, found, what }];
  }
  const what = { vi: 'Tổng các tiêu chí con', en: 'The criteria below the heading' };
  const found = total(criterion.children);
  return [
    { kind: 'SUM_OF_CRITERIA', ...where, stated: criterion.maxPoints, found, what },
    ...criterion.children.flatMap((child) => criterionSums(sheet, child)),
  ];
}

function sumDoubt(sheet: number, sum: Sum): DoubtModel {
  const text = {
    vi: `${sum.what.vi} là ${sum.found}, phiếu ghi ${sum.stated} (${sum.place}).`,
    en: `${sum.what.en} come to ${sum.found}, the sheet says ${sum.stated} (${sum.place}).`,
  };
  const { place, criterionKey } = sum;
  const parts = { sheet, criterionKey, place, printed: sum.stated, used: sum.found };
  return doubt(sum.kind, text, parts);
}

/** A part whose best levels fall short but whose levels all together fit is scored by adding up. */
function additive(sheet: number, part: PartModel): DoubtModel[] {
  const criteria = part.sections.flatMap((section) => section.criteria);
  const all = criteria.reduce((sum, one) => sum + sumOfLevels(one), 0);
  if (total(part.sections) === part.maxPoints || all !== part.maxPoints) return [];
  const text = {
    vi: `Cộng tất cả các mức của Phần ${part.code} vừa đúng ${all} điểm: có lẽ phần này chấm cộng dồn, không chọn một mức.`,
    en: `All levels of part ${part.code} together come to exactly ${all} points: it is probably scored by adding them up, not by choosing one.`,
  };
  const place = PLACE.part(sheet, part.code);
  return [
    doubt('LEVELS_LOOK_ADDITIVE', text, { sheet, place, printed: part.maxPoints, used: all }),
  ];
}

function total(list: readonly { readonly maxPoints: number }[]): number {
  return list.reduce((sum, one) => sum + one.maxPoints, 0);
}

function sumOfLevels(criterion: CriterionModel): number {
  const own = criterion.options.reduce((sum, option) => sum + option.points, 0);
  return criterion.children.reduce((sum, child) => sum + sumOfLevels(child), own);
}
