import { decimal } from '../../shared/format.ts';
import { lang } from '../i18n/texts.ts';
import { w } from './commune/words.ts';

interface Value {
  readonly value: string | null;
  readonly yesNo: boolean | null;
}
type Comparator = 'EQ' | 'GT' | 'GTE' | 'LT' | 'LTE';

const SIGNS: Readonly<Record<Comparator, string>> = {
  EQ: '=',
  GT: '>',
  GTE: '≥',
  LT: '<',
  LTE: '≤',
};

const withUnit = (value: string, unit: string | null): string =>
  unit ? `${decimal(value, lang)} ${unit}` : decimal(value, lang);

/** A result as people read it; null: there is none. */
export function valueText(
  result: (Value & { readonly absenceReason?: string | null }) | null | undefined,
  unit: string | null,
): string | null {
  if (!result) return null;
  if (result.yesNo !== null) return result.yesNo ? w.yes : w.no;
  if (result.value !== null) return withUnit(result.value, unit);
  return result.absenceReason ? w.absent(result.absenceReason) : null;
}

/** What is to be reached, such as “≥ 46 triệu đồng”; null: no threshold is known. */
export function thresholdText(
  threshold: (Value & { readonly comparator: Comparator }) | null | undefined,
  unit: string | null,
): string | null {
  if (!threshold) return null;
  if (threshold.yesNo !== null) return threshold.yesNo ? w.yes : w.no;
  if (threshold.value === null) return null;
  return `${SIGNS[threshold.comparator]} ${withUnit(threshold.value, unit)}`;
}
