import type { Bilingual } from '../platform/graphql/errors.ts';
import {
  Comparator,
  CriteriaDivisionKind,
  IndicatorComputation,
  IndicatorValueKind,
  ThresholdKey,
  type CriteriaConfidence,
  type CriteriaLevel,
} from './commune-criteria.enums.ts';

export interface TreeIndicator {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly valueKind: IndicatorValueKind;
  readonly unit: string | null;
  readonly comparator: Comparator;
  readonly thresholdBy: readonly ThresholdKey[];
  readonly computedFrom: IndicatorComputation | null;
  readonly note: string | null;
}

export interface TreeCriterion {
  readonly number: number;
  readonly name: string;
  readonly nameEn: string | null;
  readonly part: string | null;
  readonly indicatorsComplete: boolean;
  readonly note: string | null;
  readonly indicators: readonly TreeIndicator[];
}

export interface TreeDivision {
  readonly kind: CriteriaDivisionKind;
  readonly code: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly definition: string | null;
}

/** A whole criteria set, as it is drafted and published. */
export interface CriteriaTree {
  readonly level: CriteriaLevel;
  readonly standard: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly legalBasis: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly complete: boolean;
  readonly confidence: CriteriaConfidence;
  readonly rules: readonly string[];
  readonly sources: readonly string[];
  readonly divisions: readonly TreeDivision[];
  readonly criteria: readonly TreeCriterion[];
}

export interface TreeFault {
  readonly code: 'TWICE' | 'NO_SUCH_DIVISION' | 'CONTRADICTION';
  readonly text: Bilingual;
  /** Below the tree, e.g. `criteria`, `2`, `indicators`, `0`, `code`. */
  readonly path: readonly string[];
}

/** Everything that does not fit together in a set. */
export function treeFaults(tree: CriteriaTree): TreeFault[] {
  const faults: TreeFault[] = [];
  const add = (code: TreeFault['code'], text: Bilingual, ...path: (string | number)[]) =>
    faults.push({ code, text, path: path.map(String) });
  const once = uniqueness(add);
  const kinds = new Map<CriteriaDivisionKind, Set<string>>();
  tree.divisions.forEach(({ kind, code }, index) => {
    once(`${kind} ${code}`, code, 'divisions', index, 'code');
    kinds.set(kind, (kinds.get(kind) ?? new Set()).add(code));
  });
  tree.criteria.forEach((criterion, at) => {
    const { number, part, indicators } = criterion;
    once(`criterion ${number}`, String(number), 'criteria', at, 'number');
    if (part && !kinds.get(CriteriaDivisionKind.PART)?.has(part)) {
      add('NO_SUCH_DIVISION', noDivision(part), 'criteria', at, 'part');
    }
    if (criterion.indicatorsComplete && indicators.length === 0) {
      add('CONTRADICTION', EMPTY, 'criteria', at, 'indicatorsComplete');
    }
    indicators.forEach((indicator, place) => {
      const path = ['criteria', at, 'indicators', place] as const;
      once(`indicator ${indicator.code}`, indicator.code, ...path, 'code');
      for (const [text, field] of contradictions(indicator, kinds)) {
        add('CONTRADICTION', text, ...path, field);
      }
    });
  });
  if (tree.validFrom && tree.validTo && tree.validTo < tree.validFrom) {
    add('CONTRADICTION', BACKWARDS, 'validTo');
  }
  return faults;
}

function uniqueness(
  add: (code: TreeFault['code'], text: Bilingual, ...path: (string | number)[]) => void,
) {
  const seen = new Set<string>();
  return (key: string, name: string, ...path: (string | number)[]) => {
    const text = {
      vi: `"${name}" có hai lần. Chưa ghi gì; mỗi mã chỉ dùng một lần trong bộ tiêu chí.`,
      en: `"${name}" is there twice. Nothing was stored; each code is used once in a set.`,
    };
    if (seen.has(key)) add('TWICE', text, ...path);
    seen.add(key);
  };
}

function contradictions(
  indicator: TreeIndicator,
  kinds: ReadonlyMap<CriteriaDivisionKind, ReadonlySet<string>>,
): (readonly [Bilingual, keyof TreeIndicator])[] {
  const { valueKind, unit, comparator, thresholdBy, computedFrom } = indicator;
  const yesNo = valueKind === IndicatorValueKind.YES_NO;
  const found: (readonly [Bilingual, keyof TreeIndicator])[] = [];
  if (yesNo && comparator !== Comparator.EQ) found.push([NOT_EQUAL, 'comparator']);
  if (!yesNo && !unit) found.push([NO_UNIT, 'unit']);
  if (computedFrom === IndicatorComputation.OCOP_VALID_PRODUCT && !yesNo) {
    found.push([NOT_COUNTED, 'computedFrom']);
  }
  const needs = [
    [ThresholdKey.REGION, CriteriaDivisionKind.REGION],
    [ThresholdKey.COMMUNE_GROUP, CriteriaDivisionKind.COMMUNE_GROUP],
  ] as const;
  for (const [key, kind] of needs) {
    if (thresholdBy.includes(key) && !kinds.has(kind)) found.push([NO_DIVISIONS, 'thresholdBy']);
  }
  return found;
}

const noDivision = (code: string) => ({
  vi: `Bộ tiêu chí không có nhóm "${code}". Chưa ghi gì; hãy thêm nhóm hoặc bỏ mã.`,
  en: `The set has no heading "${code}". Nothing was stored; add it, or leave the code out.`,
});
const EMPTY = {
  vi: 'Tiêu chí chưa có chỉ tiêu nào thì chưa thể là đủ chỉ tiêu. Chưa ghi gì.',
  en: 'A criterion without indicators cannot have all of them. Nothing was stored.',
};
const NOT_EQUAL = {
  vi: 'Chỉ tiêu đạt/không đạt chỉ so sánh bằng (EQ). Chưa ghi gì.',
  en: 'A yes/no indicator is compared by EQ only. Nothing was stored.',
};
const NO_UNIT = {
  vi: 'Chỉ tiêu bằng số phải có đơn vị tính. Chưa ghi gì.',
  en: 'An indicator that takes a number needs a unit. Nothing was stored.',
};
const NOT_COUNTED = {
  vi: 'Tính từ sản phẩm OCOP còn hạn thì chỉ tiêu phải là đạt/không đạt. Chưa ghi gì.',
  en: 'What is computed from valid OCOP products is a yes/no indicator. Nothing was stored.',
};
const NO_DIVISIONS = {
  vi: 'Ngưỡng theo vùng hoặc nhóm xã thì bộ tiêu chí phải có danh sách vùng hoặc nhóm. Chưa ghi gì.',
  en: 'Thresholds by region or group need regions or groups in the set. Nothing was stored.',
};
const BACKWARDS = {
  vi: 'Ngày cuối không thể trước ngày đầu. Chưa ghi gì.',
  en: 'The last day cannot be before the first. Nothing was stored.',
};
