import type { Bilingual } from '../platform/graphql/errors.ts';
import { formatDay, formatDecimal } from '../platform/text/format.ts';
import type { CommuneEntity } from '../region/region.entity.ts';
import { CriteriaLevel, IndicatorValueKind } from './commune-criteria.enums.ts';
import type { IndicatorEntity } from './criteria-set.entity.ts';
import { isOfPeriod, lastYear, periodName, referenceDay, type Period } from './period.rules.ts';
import { doubtful, isPercent, type Reference } from './plausibility.rules.ts';
import { unitWords } from './unit-words.rules.ts';

/** What somebody wants to record on one indicator of one commune. */
export interface CellContent {
  readonly value: string | null;
  readonly yesNo: boolean | null;
}

/** What has to be known to judge whether it may be. */
export interface CellFrame {
  readonly commune: CommuneEntity | null;
  readonly indicator: IndicatorEntity | null;
  readonly level: CriteriaLevel | null;
  /** Where the commune is not the unit of the period: those that it became, or was made from. */
  readonly instead: readonly CommuneEntity[];
  readonly references: readonly Reference[];
}

export interface Fault {
  readonly code: string;
  readonly text: Bilingual;
  readonly field: string;
}

/** Codes a cell can be refused with, and what they mean. */
export const CELL_FAULTS = {
  YEAR_AHEAD: 'The year has not begun; plans may be made five years ahead.',
  NOT_IN_YEAR:
    'The unit was not in force on the day of the period; the message names the unit that was.',
  NOT_FOR_COMMUNES: 'The criteria set of the indicator is not for communes.',
  WRONG_KIND: 'The indicator takes a number, or an answer, and got the other.',
  IMPOSSIBLE_VALUE: 'No such value is possible, for example a share of more than 100 percent.',
  UNUSUAL_VALUE:
    'About a thousand times more or less than before, or than the threshold: look at the unit. Send it again with confirmUnusual where it is right.',
} as const;

export function yearAhead({ year, periodKind }: Period, today: string): Fault | null {
  if (year <= lastYear(periodKind, today)) return null;
  const text = {
    vi: `Năm ${year} chưa tới. Chưa ghi gì; hãy kiểm tra lại năm.`,
    en: `The year ${year} has not begun. Nothing was stored; check the year.`,
  };
  return { code: 'YEAR_AHEAD', text, field: 'year' };
}

/** The first reason why a cell cannot be recorded as it is; null = it can. */
export function faultOf(
  content: CellContent,
  frame: CellFrame,
  period: Period,
  confirmUnusual: boolean,
): Fault | null {
  const { commune, indicator } = frame;
  if (!commune) return unknown('communeId');
  if (!indicator) return unknown('indicatorId');
  if (!isOfPeriod(commune, period)) return notInYear(commune, frame.instead, period);
  if (frame.level !== CriteriaLevel.COMMUNE) return NOT_FOR_COMMUNES;
  return (
    wrongKind(content, indicator) ??
    impossible(content, indicator) ??
    (confirmUnusual ? null : unusual(content, indicator, frame.references))
  );
}

function unknown(field: string): Fault {
  const text = {
    vi: 'Không tìm thấy đối tượng này. Chưa có gì thay đổi; hãy chọn lại.',
    en: 'There is no such object. Nothing was changed; choose again.',
  };
  return { code: 'NOT_FOUND', text, field };
}

function notInYear(unit: CommuneEntity, instead: readonly CommuneEntity[], period: Period): Fault {
  const day = referenceDay(period);
  const ended = unit.validTo !== null && unit.validTo < day;
  const since = ended ? unit.validTo : unit.validFrom;
  const names = {
    vi: instead.map(({ fullName }) => fullName).join(', '),
    en: instead.map(({ fullNameEn }) => fullNameEn).join(', '),
  };
  const name = periodName(period);
  const [until, from] = [formatDay(since ?? day, 'VI'), formatDay(since ?? day, 'EN')];
  const vi = ended
    ? `${unit.fullName} hết hiệu lực ngày ${until}; nay là ${names.vi}.`
    : `${unit.fullName} chỉ có từ ngày ${until}; trước đó là ${names.vi}.`;
  const en = ended
    ? `${unit.fullNameEn} was in force until ${from}; it became ${names.en}.`
    : `${unit.fullNameEn} is in force since ${from}; before there were ${names.en}.`;
  const text = {
    vi: `${vi} Chưa ghi gì; số liệu ${name.vi} (đến ${formatDay(day, 'VI')}) ghi cho đơn vị đó.`,
    en: `${en} Nothing was stored; figures of ${name.en} (by ${formatDay(day, 'EN')}) belong there.`,
  };
  return { code: 'NOT_IN_YEAR', text, field: 'communeId' };
}

const NOT_FOR_COMMUNES: Fault = {
  code: 'NOT_FOR_COMMUNES',
  text: {
    vi: 'Bộ tiêu chí của chỉ tiêu này không dành cho xã. Chưa ghi gì; hãy chọn chỉ tiêu khác.',
    en: 'The criteria set of this indicator is not for communes. Nothing was stored; choose another.',
  },
  field: 'indicatorId',
};

function wrongKind({ value, yesNo }: CellContent, indicator: IndicatorEntity): Fault | null {
  const numeric = indicator.valueKind === IndicatorValueKind.NUMBER;
  if (numeric ? yesNo === null : value === null) return null;
  const text = numeric
    ? { vi: 'Chỉ tiêu này cần một con số.', en: 'This indicator takes a number.' }
    : { vi: 'Chỉ tiêu này chỉ ghi đạt hoặc không đạt.', en: 'This indicator takes yes or no.' };
  return { code: 'WRONG_KIND', text, field: numeric ? 'yesNo' : 'value' };
}

function impossible({ value }: CellContent, { unit }: IndicatorEntity): Fault | null {
  if (value === null || !isPercent(unit) || Number(value) <= 100) return null;
  const text = {
    vi: `Tỷ lệ không thể là ${formatDecimal(value, 'VI')} %. Chưa ghi gì; hãy nhập từ 0 đến 100.`,
    en: `A share cannot be ${formatDecimal(value, 'EN')} %. Nothing was stored; enter 0 to 100.`,
  };
  return { code: 'IMPOSSIBLE_VALUE', text, field: 'value' };
}

function unusual(
  { value }: CellContent,
  { unit }: IndicatorEntity,
  references: readonly Reference[],
): Fault | null {
  const far = value === null ? null : doubtful(value, references);
  if (!far || value === null) return null;
  const vi = far.of === 'THRESHOLD' ? 'ngưỡng' : 'kỳ trước';
  const en = far.of === 'THRESHOLD' ? 'the threshold' : 'the period before';
  const text = {
    vi: `Giá trị ${formatDecimal(value, 'VI')} khác rất xa ${vi} (${formatDecimal(far.value, 'VI')}). Chưa ghi gì; hãy xem lại đơn vị tính (${unit ? unitWords(unit, 'VI') : 'không có'}), nếu đúng thì xác nhận và gửi lại.`,
    en: `${formatDecimal(value, 'EN')} is very far from ${en} (${formatDecimal(far.value, 'EN')}). Nothing was stored; look at the unit (${unit ?? 'none'}), and confirm where it is right.`,
  };
  return { code: 'UNUSUAL_VALUE', text, field: 'value' };
}
