/**
 * Months a certificate runs from its issue, for 3 stars and more: Quyết định 26/2026/QĐ-TTg, Điều 4
 * khoản 3.
 */
export const CERTIFICATE_MONTHS = 36;

/** Days before the end of validity in which a file for re-rating is lodged: 26/2026, Điều 7 khoản 6. */
export const RE_RATING_WINDOW = { from: 180, to: 120 } as const;

/** A decision to revoke follows within so many days of the conclusion: 26/2026, Điều 8. */
export const REVOCATION_DAYS = 15;

/** Least stars that are recognised with a certificate: 26/2026, Điều 3 khoản 3. */
export const LEAST_CERTIFIED_STAR = 3;

export type CertificateStatus = 'NOT_YET' | 'VALID' | 'EXPIRED' | 'REVOKED' | 'SUPERSEDED';

export interface CertificateFacts {
  /** First day of validity, YYYY-MM-DD. */
  readonly issuedOn: string;
  /** Last day of validity. */
  readonly validUntil: string;
  /** First day on which it no longer counts because it was revoked. */
  readonly revokedOn: string | null;
  /** First day on which a newer certificate stands in its place. */
  readonly supersededOn: string | null;
}

/**
 * What a certificate is worth on a day. A revocation outweighs everything after it: a certificate that
 * was revoked is never called merely expired.
 */
export function certificateStatus(facts: CertificateFacts, day: string): CertificateStatus {
  if (facts.revokedOn !== null && facts.revokedOn <= day) return 'REVOKED';
  if (day < facts.issuedOn) return 'NOT_YET';
  if (facts.supersededOn !== null && facts.supersededOn <= day) return 'SUPERSEDED';
  return day > facts.validUntil ? 'EXPIRED' : 'VALID';
}

/** The stars that may be shown on a day: none unless the certificate is valid. */
export function starsOn(facts: CertificateFacts & { readonly stars: number }, day: string) {
  return certificateStatus(facts, day) === 'VALID' ? facts.stars : null;
}

/**
 * The last day of a period of months: the day of the same number in the last month, or the last day of
 * that month where it is shorter (Bộ luật Dân sự 2015, Điều 148 khoản 3).
 */
export function lastDayOfMonths(start: string, months: number): string {
  const [year = 0, month = 0, day = 0] = start.split('-').map(Number);
  const index = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
  const last = new Date(Date.UTC(toYear, toMonth, 0)).getUTCDate();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(toYear).padStart(4, '0')}-${two(toMonth)}-${two(Math.min(day, last))}`;
}

/** A day some days later or, with a negative number, earlier. */
export function addDays(start: string, days: number): string {
  const moment = new Date(`${start}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10);
}

/** First and last day on which a file for re-rating should be lodged. */
export function reRatingWindow(validUntil: string): { from: string; to: string } {
  return {
    from: addDays(validUntil, -RE_RATING_WINDOW.from),
    to: addDays(validUntil, -RE_RATING_WINDOW.to),
  };
}

export type RecognitionRefusal = 'TOO_FEW_STARS' | 'NOT_THIS_LEVEL';

/**
 * Whether a level of council may recognise a star: the province 3 and 4, the ministry 5 (26/2026, Điều 3
 * khoản 3 and Điều 4); districts 3 until 30 June 2025 (148/2023).
 */
export function recognitionRefusal(
  level: 'DISTRICT' | 'PROVINCE' | 'MINISTRY',
  stars: number,
): RecognitionRefusal | null {
  if (stars < LEAST_CERTIFIED_STAR) return 'TOO_FEW_STARS';
  const allowed = { DISTRICT: [3], PROVINCE: [3, 4], MINISTRY: [5] }[level];
  return allowed.includes(stars) ? null : 'NOT_THIS_LEVEL';
}

/**
 * Product code (T)-(X)-(STT)-20YY as the sheets of decision 26/2026 print it: codes of province and
 * commune (Quyết định 19/2025/QĐ-TTg), running number of the commune, year of the rating. The width of
 * the number is not prescribed, so it has no zeros in front.
 */
export function productCode(
  province: string,
  commune: string,
  serial: number,
  year: number,
): string {
  return `${province}-${commune}-${serial}-${year}`;
}

/**
 * Number of a certificate where none is given: that of its decision with the place in it. The law gives
 * no form for it.
 */
export function certificateNumber(decisionNumber: string, place: number): string {
  return `${decisionNumber}/${String(place).padStart(2, '0')}`;
}
