import { fractionOf } from '../council/average.rules.ts';
import { rate, type StarRange } from '../council/result.rules.ts';
import type { RuleSheet } from '../rubric/rubric.rules.ts';
import type { ExportedItem, SessionExport } from './session-export.ts';

export interface RatingMaterial {
  readonly sheet: RuleSheet;
  readonly ranges: readonly StarRange[];
  readonly minimumArticle: string | null;
}

/** What does not agree when the result of a product is worked out again from its sheets. */
export function exportProblems(
  item: ExportedItem,
  rule: SessionExport['rule'],
  material: RatingMaterial,
): string[] {
  if (!item.sheets) return [];
  const counted = item.sheets.filter((one) => one.counted);
  if (!item.result)
    return item.disqualified.some((one) => one.endedAt === null) ? [] : ['no result'];
  const { result } = item;
  const { sheet, ranges, minimumArticle } = material;
  const byKey = new Map(sheet.criteria.map((one) => [one.key, one]));
  const problems: string[] = [];
  const ballots = counted.map((one) => {
    const points = new Map<string, number>();
    for (const [key, optionId, given] of one.answers) {
      const criterion = byKey.get(key);
      const option = criterion?.options.find((level) => level.id === optionId);
      if (!criterion || !option || option.points !== given) {
        problems.push(`sheet ${one.number}: ${key} has no such level`);
        continue;
      }
      points.set(criterion.id, option.points);
    }
    const total = [...points.values()].reduce((sum, value) => sum + value, 0);
    if (total !== one.total) problems.push(`sheet ${one.number}: adds up to ${total}`);
    if (points.size !== sheet.criteria.length) problems.push(`sheet ${one.number}: not whole`);
    return { id: String(one.number), points };
  });
  if (problems.length > 0) return problems;
  const settings = {
    spreadLimit: fractionOf(rule.spreadLimit),
    minimumMethod: rule.minimumMethod,
    cumulativeMinima: rule.cumulativeMinima,
  };
  const again = rate({ sheet, ranges, ballots, settings, minimumArticle });
  if (!again) return ['no sheets'];
  const pairs: [string, unknown, unknown][] = [
    ['sheetCount', again.count, result.sheetCount],
    ['totalSum', again.average.sum, result.totalSum],
    ['minTotal', again.min, result.minTotal],
    ['maxTotal', again.max, result.maxTotal],
    ['starByPoints', again.starByPoints, result.starByPoints],
    ['proposedStar', again.proposedStar, result.proposedStar],
    ...again.parts.map((part): [string, unknown, unknown] => [
      `part ${part.code}`,
      part.average.sum,
      result.parts.find((one) => one.code === part.code)?.pointsSum,
    ]),
  ];
  return pairs.flatMap(([name, one, other]) =>
    one === other ? [] : [`${name}: ${String(one)}, not ${String(other)}`],
  );
}
