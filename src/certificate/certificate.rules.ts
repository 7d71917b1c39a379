import { LAST_DAY_OF_DISTRICTS } from './certificate-life.rules.ts';

/**
 * Months a certificate runs from its issue, for 3 stars and more: Quyết định 26/2026/QĐ-TTg, Điều 4
 * khoản 3.
 */
export const CERTIFICATE_MONTHS = 36;

/** Least stars that are recognised with a certificate: 26/2026, Điều 3 khoản 3. */
export const LEAST_CERTIFIED_STAR = 3;

export type RecognitionRefusal = 'TOO_FEW_STARS' | 'NOT_THIS_LEVEL';
type Level = 'DISTRICT' | 'PROVINCE' | 'MINISTRY';

/**
 * Whether a level of council may recognise a star: the province 3 and 4, the ministry 5 (26/2026, Điều 3
 * khoản 3 and Điều 4); districts 3 until 30 June 2025 (148/2023).
 */
export function recognitionRefusal(level: Level, stars: number): RecognitionRefusal | null {
  if (stars < LEAST_CERTIFIED_STAR) return 'TOO_FEW_STARS';
  const allowed = { DISTRICT: [3], PROVINCE: [3, 4], MINISTRY: [5] }[level];
  return allowed.includes(stars) ? null : 'NOT_THIS_LEVEL';
}

/** Whether a level of government could decide on a day: districts are no more since 1 July 2025. */
export function levelExisted(level: Level, day: string): boolean {
  return level !== 'DISTRICT' || day <= LAST_DAY_OF_DISTRICTS;
}

/** Who revokes: the ministry 5 stars, the province 3 and 4, also those of former districts (Điều 8). */
export function revokingLevel(stars: number): 'PROVINCE' | 'MINISTRY' {
  return stars === 5 ? 'MINISTRY' : 'PROVINCE';
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

export interface ProductCodeParts {
  readonly province: string;
  /** Only in the old form, which had one. */
  readonly district: string | null;
  readonly commune: string;
  readonly serial: number;
  readonly year: number;
}

const CODE = /^(\d{2})-(?:(\d{3})-)?(\d{5})-(\d{1,6})-(20\d{2})$/;

/** Reads a product code of the present form or of that with a district, e.g. 83-832-28882-2-2022. */
export function readProductCode(text: string): ProductCodeParts | null {
  const match = CODE.exec(text);
  if (!match) return null;
  const [, province = '', district = null, commune = '', serial, year] = match;
  return { province, district, commune, serial: Number(serial), year: Number(year) };
}

/**
 * Number of a certificate where none is given: that of its decision with the place in it. The law gives
 * no form for it.
 */
export function certificateNumber(decisionNumber: string, place: number): string {
  return `${decisionNumber}/${String(place).padStart(2, '0')}`;
}

/**
 * The number after this one: its last run of digits counted on, zeros in front kept. A convenience where
 * an issuer counts its certificates; null where there are no digits.
 */
export function numberAfter(number: string): string | null {
  const match = /^(.*?)(\d{1,15})(\D*)$/su.exec(number);
  if (!match) return null;
  const [, before = '', digits = '', after = ''] = match;
  const next = String(Number(digits) + 1).padStart(digits.length, '0');
  return before + next + after;
}
