import { fractionOf } from '../council/average.rules.ts';
import type { RuleSettings } from '../council/council.rules.ts';
import { rate, type StarRange } from '../council/result.rules.ts';
import type { RuleSheet } from '../rubric/rubric.rules.ts';

export const EXPORT_FORMAT = 'ocop-session';
export const EXPORT_VERSION = 1;

/** One answer: key of the criterion, id of the level, its points, and the remark. */
export type ExportedAnswer = readonly [
  key: string,
  optionId: string | null,
  points: number | null,
  remark: string | null,
];

export interface ExportedSheet {
  readonly number: number;
  /** Null where the rules of the council name nobody. */
  readonly member: string | null;
  readonly total: number;
  readonly opinion: string | null;
  readonly answers: readonly ExportedAnswer[];
}

export interface ExportedResult {
  readonly sheetCount: number;
  readonly totalSum: number;
  readonly minTotal: number;
  readonly maxTotal: number;
  readonly parts: readonly { readonly code: string; readonly pointsSum: number }[];
  readonly starByPoints: number;
  readonly proposedStar: number;
  readonly star: number;
  readonly round: number;
}

export interface ExportedItem {
  readonly position: number;
  readonly product: string;
  readonly producer: string;
  readonly commune: string | null;
  readonly productCode: string | null;
  readonly rubricSheet: number;
  readonly result: ExportedResult;
  readonly finalReason: string | null;
  readonly spreadReason: string | null;
  readonly recused: readonly { readonly name: string; readonly reason: string }[];
  readonly absent: readonly { readonly name: string; readonly kind: string }[];
  readonly disqualified: readonly { readonly condition: string; readonly reason: string }[];
  /** Null where the rules of the council show no sheets. */
  readonly sheets: readonly ExportedSheet[] | null;
}

/** A released session as it is handed to another system. */
export interface SessionExport {
  readonly format: typeof EXPORT_FORMAT;
  readonly formatVersion: typeof EXPORT_VERSION;
  readonly council: {
    readonly name: string;
    readonly level: string;
    readonly decision: string;
    readonly decidedOn: string;
  };
  readonly session: { readonly number: string; readonly heldOn: string; readonly place: string };
  readonly rubric: { readonly code: string; readonly number: string; readonly contentHash: string };
  readonly rule: Pick<RuleSettings, 'spreadLimit' | 'minimumMethod' | 'cumulativeMinima'>;
  readonly members: readonly {
    readonly name: string;
    readonly role: string;
    readonly scores: boolean;
    readonly attendance: string;
  }[];
  readonly items: readonly ExportedItem[];
}

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
  const { sheet, ranges, minimumArticle } = material;
  const byKey = new Map(sheet.criteria.map((one) => [one.key, one]));
  const problems: string[] = [];
  const ballots = item.sheets.map((one) => {
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
    ['sheetCount', again.count, item.result.sheetCount],
    ['totalSum', again.average.sum, item.result.totalSum],
    ['minTotal', again.min, item.result.minTotal],
    ['maxTotal', again.max, item.result.maxTotal],
    ['starByPoints', again.starByPoints, item.result.starByPoints],
    ['proposedStar', again.proposedStar, item.result.proposedStar],
    ...again.parts.map((part): [string, unknown, unknown] => [
      `part ${part.code}`,
      part.average.sum,
      item.result.parts.find((one) => one.code === part.code)?.pointsSum,
    ]),
  ];
  return pairs.flatMap(([name, one, other]) =>
    one === other ? [] : [`${name}: ${String(one)}, not ${String(other)}`],
  );
}
