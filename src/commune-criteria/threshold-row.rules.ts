import type { Bilingual } from '../platform/graphql/errors.ts';
import { readDecimal } from './cell-text.rules.ts';
import { CriteriaDivisionKind, IndicatorValueKind } from './commune-criteria.enums.ts';
import type { IndicatorEntity } from './criteria-set.entity.ts';
import { isPercent } from './plausibility.rules.ts';

/** One row of thresholds as it was entered or pasted. */
export interface ThresholdRow {
  readonly indicatorId: string;
  readonly regionCode?: string | null;
  readonly communeGroup?: string | null;
  readonly value?: string | null;
  readonly yesNo?: boolean | null;
  readonly unit?: string | null;
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
}

/** What is known of the indicator of a row. */
export interface RowFrame {
  readonly indicator: IndicatorEntity;
  /** Region and group codes of its set, as `KIND code`. */
  readonly divisions: ReadonlySet<string>;
}

export interface RowFault {
  readonly code: string;
  readonly text: Bilingual;
  readonly field: string;
}

/** The first reason why a row cannot be a threshold of its indicator; null = it can. */
export function rowFault(row: ThresholdRow, frame: RowFrame | null): RowFault | null {
  if (!frame) {
    const text = {
      vi: 'Không tìm thấy chỉ tiêu này. Chưa có gì thay đổi; hãy chọn lại.',
      en: 'There is no such indicator. Nothing was changed; choose again.',
    };
    return { code: 'NOT_FOUND', text, field: 'indicatorId' };
  }
  return (
    wrongKind(row, frame.indicator) ?? wrongUnit(row, frame.indicator) ?? elsewhere(row, frame)
  );
}

function wrongKind(row: ThresholdRow, { valueKind, unit }: IndicatorEntity): RowFault | null {
  const numeric = valueKind === IndicatorValueKind.NUMBER;
  if (numeric ? row.value == null || row.yesNo != null : row.yesNo == null || row.value != null) {
    const text = numeric
      ? { vi: 'Chỉ tiêu này cần một con số.', en: 'This indicator takes a number.' }
      : { vi: 'Chỉ tiêu này chỉ ghi đạt hoặc không đạt.', en: 'This indicator takes yes or no.' };
    return { code: 'WRONG_KIND', text, field: numeric ? 'value' : 'yesNo' };
  }
  if (!numeric) return null;
  const value = readDecimal(row.value ?? '');
  if (value === null) {
    const text = {
      vi: 'Không hiểu con số này. Chưa ghi gì; hãy ghi như 46,6 hoặc 1.234,5.',
      en: 'This number was not understood. Nothing was stored; write it like 46,6 or 1.234,5.',
    };
    return { code: 'NOT_UNDERSTOOD', text, field: 'value' };
  }
  if (!isPercent(unit) || Number(value) <= 100) return null;
  const text = {
    vi: 'Ngưỡng tỷ lệ không thể quá 100 %. Chưa ghi gì; hãy kiểm tra lại.',
    en: 'A share cannot be more than 100 percent. Nothing was stored; look again.',
  };
  return { code: 'IMPOSSIBLE_VALUE', text, field: 'value' };
}

const plain = (unit: string) => unit.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/gu, '');

function wrongUnit(row: ThresholdRow, { unit }: IndicatorEntity): RowFault | null {
  if (!row.unit || (unit && plain(unit) === plain(row.unit))) return null;
  const text = {
    vi: `Đơn vị tính "${row.unit}" khác với đơn vị của chỉ tiêu (${unit ?? 'không có'}). Chưa ghi gì; hãy đổi con số về đơn vị đó.`,
    en: `The unit "${row.unit}" is not that of the indicator (${unit ?? 'none'}). Nothing was stored; convert the number.`,
  };
  return { code: 'WRONG_UNIT', text, field: 'unit' };
}

function elsewhere(row: ThresholdRow, { divisions }: RowFrame): RowFault | null {
  const wanted = [
    { kind: CriteriaDivisionKind.REGION, code: row.regionCode, field: 'regionCode' },
    { kind: CriteriaDivisionKind.COMMUNE_GROUP, code: row.communeGroup, field: 'communeGroup' },
  ];
  const wrong = wanted.find(({ kind, code }) => code && !divisions.has(`${kind} ${code}`));
  if (wrong) {
    const text = {
      vi: `Bộ tiêu chí này không có mã "${wrong.code}". Chưa ghi gì; hãy chọn trong danh sách.`,
      en: `This criteria set has no code "${wrong.code}". Nothing was stored; choose from its list.`,
    };
    return { code: 'NO_SUCH_DIVISION', text, field: wrong.field };
  }
  if (!row.validFrom || !row.validTo || row.validFrom <= row.validTo) return null;
  const text = {
    vi: 'Ngày cuối không thể trước ngày đầu. Chưa ghi gì; hãy kiểm tra lại.',
    en: 'The last day cannot be before the first. Nothing was stored; look again.',
  };
  return { code: 'BACKWARDS', text, field: 'validTo' };
}
