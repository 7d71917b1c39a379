import { shiftDay } from '../calendar/working-days.rules.ts';
import { RE_RATING_WINDOW } from '../product/product.rules.ts';

/** The council answers a request for re-rating within so many days of the full request: Điều 7 khoản 6. */
export const OPINION_DAYS = 45;

/** A decision to revoke follows within so many days of the conclusion: 26/2026, Điều 8. */
export const REVOCATION_DAYS = 15;

/** The day from which decision 26/2026 is in force. */
export const IN_FORCE_FROM = '2026-05-22';

/**
 * Transition: 26/2026, Điều 12. Certificates issued before the decision run to their end; requests lodged
 * before it are finished under the former rules within so many days of it; a certificate whose window
 * for re-rating could not be met lasts until the result, at most so many days past its end.
 */
export const TRANSITION = {
  article: 'Quyết định 26/2026/QĐ-TTg, Điều 12',
  days: { FIRST: 60, UPGRADE: 60, RE_RATING: 30 },
  extensionDays: 180,
} as const;

/** Districts ended on 1 July 2025; this is the last day on which one could recognise. */
export const LAST_DAY_OF_DISTRICTS = '2025-06-30';

export type CertificateStatus =
  | 'NOT_YET_VALID'
  | 'VALID'
  | 'EXTENDED'
  | 'EXPIRED'
  | 'REVOKED'
  | 'WITHDRAWN_BY_MINISTRY'
  | 'SUPERSEDED';

export interface CertificateFacts {
  /** First day of validity, YYYY-MM-DD. */
  readonly issuedOn: string;
  /** Last day of validity as printed. */
  readonly validUntil: string;
  /** Last day of an extension, later than the printed one; null = never extended. */
  readonly extendedUntil: string | null;
  /** First day on which it no longer counts because it was revoked. */
  readonly revokedOn: string | null;
  /** Whether it was the ministry that asked for the revocation: Điều 10 khoản 1. */
  readonly byMinistry: boolean;
  /** First day on which a newer certificate stands in its place. */
  readonly supersededOn: string | null;
}

/**
 * What a certificate is worth on a day. A revocation outweighs everything after it: a certificate that
 * was revoked is never called merely expired.
 */
export function certificateStatus(facts: CertificateFacts, day: string): CertificateStatus {
  if (facts.revokedOn !== null && facts.revokedOn <= day) {
    return facts.byMinistry ? 'WITHDRAWN_BY_MINISTRY' : 'REVOKED';
  }
  if (day < facts.issuedOn) return 'NOT_YET_VALID';
  if (facts.supersededOn !== null && facts.supersededOn <= day) return 'SUPERSEDED';
  if (day <= facts.validUntil) return 'VALID';
  return facts.extendedUntil !== null && day <= facts.extendedUntil ? 'EXTENDED' : 'EXPIRED';
}

/** Whether a status lets the product carry its stars. */
export function counts(status: CertificateStatus): boolean {
  return status === 'VALID' || status === 'EXTENDED';
}

/** The stars that may be shown on a day: none unless the certificate is valid or extended. */
export function starsOn(facts: CertificateFacts & { readonly stars: number }, day: string) {
  return counts(certificateStatus(facts, day)) ? facts.stars : null;
}

/** The last day on which it counts as far as the calendar decides: printed, or extended. */
export function effectiveEnd(facts: Pick<CertificateFacts, 'validUntil' | 'extendedUntil'>) {
  const { validUntil, extendedUntil } = facts;
  return extendedUntil !== null && extendedUntil > validUntil ? extendedUntil : validUntil;
}

/**
 * The last day of a period of months: the day of the same number in the last month, or the last day of
 * that month where it is shorter (Bộ luật Dân sự 2015, Điều 148 khoản 3).
 */
export function lastDayOfMonths(start: string, months: number): string {
  const [year = 0, month = 0, day = 0] = start.split('-').map(Number);
  const index = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  const last = new Date(Date.UTC(toYear, toMonth, 0)).getUTCDate();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(toYear).padStart(4, '0')}-${two(toMonth)}-${two(Math.min(day, last))}`;
}

/** First and last day on which a file for re-rating should be lodged. */
export function reRatingWindow(validUntil: string): { from: string; to: string } {
  return {
    from: shiftDay(validUntil, -RE_RATING_WINDOW.from),
    to: shiftDay(validUntil, -RE_RATING_WINDOW.to),
  };
}

/** The last day for a decision to revoke, in calendar days after the conclusion: Điều 8. */
export function revocationDue(concludedOn: string): string {
  return shiftDay(concludedOn, REVOCATION_DAYS);
}

/** Whether a decision, or its absence on a day, is later than it should be. */
export function isLate(due: string | null, decidedOn: string): boolean {
  return due !== null && decidedOn > due;
}

export interface Transition {
  /** The last day an extension may reach. */
  readonly extendableUntil: string;
  /** The window for re-rating was over when the decision came into force. */
  readonly windowClosedBefore: boolean;
  /** The window had begun when the decision came into force, so that some of it was lost. */
  readonly windowCutShort: boolean;
}

/** What Điều 12 means for a certificate; null for those issued under decision 26/2026 itself. */
export function transitionOf(facts: {
  readonly issuedOn: string;
  readonly validUntil: string;
}): Transition | null {
  if (facts.issuedOn >= IN_FORCE_FROM) return null;
  const { from, to } = reRatingWindow(facts.validUntil);
  return {
    extendableUntil: shiftDay(facts.validUntil, TRANSITION.extensionDays),
    windowClosedBefore: to < IN_FORCE_FROM,
    windowCutShort: from < IN_FORCE_FROM && to >= IN_FORCE_FROM,
  };
}

/** The last day on which a request lodged before the decision is finished under the former rules. */
export function formerRulesUntil(kind: keyof typeof TRANSITION.days): string {
  return shiftDay(IN_FORCE_FROM, TRANSITION.days[kind]);
}

export type ExtensionRefusal =
  'NOT_IN_TRANSITION' | 'WINDOW_COULD_BE_MET' | 'NOT_BEYOND_THE_END' | 'TOO_LONG';

/** Why a certificate cannot be extended to a day, or null: 26/2026, Điều 12. */
export function extensionRefusal(
  facts: { readonly issuedOn: string; readonly validUntil: string },
  until: string,
): ExtensionRefusal | null {
  const transition = transitionOf(facts);
  if (!transition) return 'NOT_IN_TRANSITION';
  if (!transition.windowClosedBefore && !transition.windowCutShort) return 'WINDOW_COULD_BE_MET';
  if (until <= facts.validUntil) return 'NOT_BEYOND_THE_END';
  return until > transition.extendableUntil ? 'TOO_LONG' : null;
}

/** Months before the end at which everybody concerned is reminded. */
export const REMINDER_MONTHS = [12, 6, 3, 1] as const;
/** Days before the window for re-rating closes at which they are reminded once more. */
export const WINDOW_WARNING_DAYS = 15;

export type Reminder =
  | { readonly kind: 'EXPIRING'; readonly months: (typeof REMINDER_MONTHS)[number] }
  | { readonly kind: 'WINDOW_OPENS' | 'WINDOW_CLOSES'; readonly closesOn: string };

/**
 * What has to have been told about a certificate by a day. Of the months only the nearest: who is told
 * late for the first time hears one thing and not four. The window belongs to the printed end.
 */
export function remindersOn(validUntil: string, end: string, day: string): Reminder[] {
  if (day > end) return [];
  const reminders: Reminder[] = [];
  const months = [...REMINDER_MONTHS].reverse();
  const near = months.find((one) => day >= lastDayOfMonths(end, -one));
  if (near) reminders.push({ kind: 'EXPIRING', months: near });
  const { from, to } = reRatingWindow(validUntil);
  if (day >= from && day <= to) {
    const closing = day >= shiftDay(to, -WINDOW_WARNING_DAYS);
    reminders.push({ kind: 'WINDOW_OPENS', closesOn: to });
    if (closing) reminders.push({ kind: 'WINDOW_CLOSES', closesOn: to });
  }
  return reminders;
}
