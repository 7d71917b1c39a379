import type {
  ConditionKind as ConditionKinds,
  DoubtKind as DoubtKinds,
  OptionOrigin as OptionOrigins,
} from '../rubric.enums.ts';

/**
 * One shape for the three official rubrics, however their source files are built. Points are whole
 * numbers: all three decisions award whole points only, so integers are exact and nothing is rounded.
 */
export interface RubricModel {
  /** Short key used everywhere in this system, e.g. "26/2026". */
  readonly code: string;
  /** Official number of the decision, e.g. "26/2026/QĐ-TTg". */
  readonly number: string;
  readonly title: string;
  readonly signedOn: string;
  readonly effectiveFrom: string;
  /** The last day on which the decision applies; null while it is in force. */
  readonly effectiveTo: string | null;
  readonly replaces: readonly string[];
  readonly maxPoints: number;
  readonly certificateMonths: number | null;
  /** Where the decision defines the star minima; null when the source does not say. */
  readonly minimumArticle: string | null;
  readonly source: string;
  readonly confidence: string;
  readonly starRanges: readonly StarRangeModel[];
  readonly sheets: readonly SheetModel[];
  readonly doubts: readonly DoubtModel[];
}

/** Half-open range of the average total: [min, max), the highest one closed at both ends. */
export interface StarRangeModel {
  readonly star: number;
  readonly level: string | null;
  readonly minPoints: number;
  readonly maxPoints: number;
  readonly maxInclusive: boolean;
  readonly certified: boolean;
  readonly article: string | null;
  readonly source: string;
}

export interface SheetModel {
  readonly number: number;
  readonly name: string;
  readonly context: string | null;
  readonly category: SheetCategory | null;
  readonly maxPoints: number;
  readonly usable: boolean;
  readonly unusableReason: Bilingual | null;
  readonly parts: readonly PartModel[];
  readonly conditions: readonly ConditionModel[];
}

/** Place in the official product list: ngành → nhóm → phân nhóm. */
export interface SheetCategory {
  readonly group: { readonly code: string; readonly name: string };
  readonly family: { readonly code: string; readonly name: string };
  readonly subgroup: { readonly code: string | null; readonly name: string };
  readonly leadMinistries: readonly string[];
}

export interface PartModel {
  readonly code: string;
  readonly name: string;
  readonly maxPoints: number;
  readonly sections: readonly SectionModel[];
}

export interface SectionModel {
  readonly code: string;
  readonly name: string;
  readonly maxPoints: number;
  readonly notes: readonly string[];
  /** The section is scored as a whole: its one criterion repeats the section's code and name. */
  readonly scored: boolean;
  readonly criteria: readonly CriterionModel[];
}

export interface CriterionModel {
  /** Unique in the sheet and stable, e.g. "1.5", "6.2.1", "7". */
  readonly key: string;
  /** As printed; not always unique in the sheet. */
  readonly code: string;
  readonly name: string;
  readonly maxPoints: number;
  readonly notes: readonly string[];
  /** False for a heading that only groups the criteria below it. */
  readonly scored: boolean;
  readonly options: readonly OptionModel[];
  readonly minima: readonly MinimumModel[];
  /** A star marker printed on the heading, with no level: which level is meant is not known. */
  readonly headingStar: number | null;
  readonly children: readonly CriterionModel[];
}

/**
 * PRINTED: on the official sheet. YES_NO: the sheet prints only a maximum. NO_LEVEL: the sheet
 * prints no level of 0 points, but a product may reach none of those printed.
 */
export type OptionOrigin = keyof typeof OptionOrigins;

export interface OptionModel {
  readonly label: string;
  readonly points: number;
  readonly minForStar: number | null;
  /** Alternative cases of one criterion (Trường hợp 1, 2); null = applies to every case. */
  readonly caseNumber: number | null;
  readonly caseLabel: string | null;
  readonly origin: OptionOrigin;
}

/** The least points a criterion must reach for a star. */
export interface MinimumModel {
  readonly star: number;
  readonly points: number;
}

/** EXCLUDES: the dossier is out. STOPS: no further scoring. REQUIRES: must be true to be scored. */
export type ConditionKind = keyof typeof ConditionKinds;

export interface ConditionModel {
  readonly kind: ConditionKind;
  readonly text: string;
  readonly criterionKey: string | null;
}

export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

export type DoubtKind = keyof typeof DoubtKinds;

/** A value that should be checked against the signed decision. */
export interface DoubtModel {
  readonly kind: DoubtKind;
  /** Null when the whole version is meant. */
  readonly sheet: number | null;
  readonly criterionKey: string | null;
  /** Where on the sheet, as a person would look it up. */
  readonly place: string;
  readonly printed: string | null;
  readonly used: string | null;
  /** The sheet cannot be used for rating until this is settled. */
  readonly blocksUse: boolean;
  readonly text: Bilingual;
  /** What the source file itself says about it. */
  readonly sourceRemark: string | null;
}

/** Every criterion of a sheet, headings included, in printed order. */
export function allCriteria(sheet: SheetModel): CriterionModel[] {
  const below = (list: readonly CriterionModel[]): CriterionModel[] =>
    list.flatMap((criterion) => [criterion, ...below(criterion.children)]);
  return sheet.parts.flatMap((part) => part.sections.flatMap((one) => below(one.criteria)));
}

/** The criteria that carry points, in printed order. */
export function scoredCriteria(sheet: SheetModel): CriterionModel[] {
  return allCriteria(sheet).filter((criterion) => criterion.scored);
}
