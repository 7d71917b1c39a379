import { scoredCriteria, type SheetModel } from '../../src/rubric/import/model.ts';
import type { RuleCriterion, RuleSheet } from '../../src/rubric/rubric.rules.ts';

/** An official sheet as the arithmetic sees it; ids are keys, so that tests can be read. */
export function ruleSheetOf(sheet: SheetModel): RuleSheet {
  const partOf = new Map(
    sheet.parts.flatMap((part) =>
      scoredCriteria({ ...sheet, parts: [part] }).map((one) => [one.key, part.code] as const),
    ),
  );
  const criteria = scoredCriteria(sheet).map((one): RuleCriterion => ({
    id: one.key,
    key: one.key,
    partCode: partOf.get(one.key)!,
    maxPoints: one.maxPoints,
    minima: one.minima,
    headingStar: one.headingStar,
    options: one.options.map(({ points, caseNumber, origin }, index) => ({
      id: `${one.key}#${index + 1}`,
      points,
      caseNumber,
      origin,
    })),
  }));
  const { maxPoints, usable, parts } = sheet;
  return { maxPoints, usable, parts, criteria };
}
