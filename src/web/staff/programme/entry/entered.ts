import { readDecimal } from '../../../shared/typed-number.ts';
import type { AppEntryQuery } from '../../generated/operations.ts';
import { lang } from '../../i18n/texts.ts';
import { w } from './words.ts';

export type Frame = NonNullable<AppEntryQuery['communeAssessment']>;
export type CriterionResult = Frame['criteria'][number];
export type Indicator = CriterionResult['criterion']['indicators'][number];
export type Entered = CriterionResult['assessments'][number];

/** A result as it is filled in. */
export interface Filled {
  readonly [name: string]: string;
  /** A number, or YES or NO. */
  readonly result: string;
  /** Why there is none. */
  readonly reason: string;
  readonly evidence: string;
  readonly note: string;
}

/** A number as it is typed: without groups, so that it is read again as it was written. */
const typedOf = (value: string): string => (lang === 'en' ? value : value.replace('.', ','));

export function filledOf(entered: Entered | undefined): Filled {
  const { value = null, yesNo = null } = entered ?? {};
  return {
    result: yesNo === null ? (value === null ? '' : typedOf(value)) : yesNo ? 'YES' : 'NO',
    reason: entered?.absenceReason ?? '',
    evidence: entered?.evidence ?? '',
    note: entered?.note ?? '',
  };
}

/** What is sent; or what is wrong with it, by field. */
export type Read =
  | { readonly ok: true; readonly value: string | null; readonly yesNo: boolean | null }
  | { readonly ok: false; readonly field: 'result' | 'reason'; readonly message: string };

export function readFilled(
  filled: Filled,
  { valueKind }: Pick<Indicator, 'valueKind'>,
  before: Entered | undefined,
): Read {
  const result = filled.result.trim();
  const reason = filled.reason.trim();
  if (!result && !reason) return { ok: false, field: 'result', message: w.needed };
  if (result && reason) return { ok: false, field: 'reason', message: w.both };
  if (!result) return { ok: true, value: null, yesNo: null };
  if (valueKind === 'YES_NO') return { ok: true, value: null, yesNo: result === 'YES' };
  // What was not typed anew is what the server said, not what its text would be read as.
  const isUntouched = result === filledOf(before).result;
  const value = isUntouched ? (before?.value ?? null) : readDecimal(result);
  return value === null
    ? { ok: false, field: 'result', message: w.bad }
    : { ok: true, value, yesNo: null };
}

/** Whether the commune may change it: nothing recorded, a draft, or given back. */
export const isOpen = (entered: Entered | undefined): boolean =>
  !entered || entered.status === 'DRAFT' || entered.status === 'RETURNED';

export const enteredIn = (frame: Frame): readonly Entered[] =>
  frame.criteria.flatMap(({ assessments }) => assessments);
