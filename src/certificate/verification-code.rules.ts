import { CODE_ALPHABET } from '../platform/text/spoken-code.ts';

/** The signs stand for the elements of the field GF(2^5). */
export { CODE_ALPHABET };
export const CODE_LENGTH = 8;

/** Multiplies by the generator of GF(2^5), modulo x^5 + x^2 + 1. */
function timesAlpha(value: number): number {
  const shifted = value << 1;
  return shifted & 32 ? shifted ^ 0b100101 : shifted;
}

/**
 * The last sign of a code. Each position weighs in with another power of the generator, so one wrong
 * sign, or two signs in each other's place, always give another check sign.
 */
function checkSign(body: string): string {
  let sum = 0;
  for (const sign of body) sum = timesAlpha(sum ^ CODE_ALPHABET.indexOf(sign));
  return CODE_ALPHABET.charAt(sum);
}

/**
 * A verification code from seven random numbers below 32.
 * @throws RangeError when there are not seven such numbers.
 */
export function makeVerificationCode(random: readonly number[]): string {
  if (random.length !== CODE_LENGTH - 1 || random.some((one) => !CODE_ALPHABET[one])) {
    throw new RangeError('seven whole numbers from 0 to 31 are needed');
  }
  const body = random.map((one) => CODE_ALPHABET[one]).join('');
  return body + checkSign(body);
}

/** Upper case, without blanks and dots; every kind of dash becomes the one of product codes. */
export function cleanCode(text: string): string {
  return text
    .normalize('NFC')
    .toUpperCase()
    .replace(/[\s.·_]+/gu, '')
    .replace(/[\u2010-\u2015\u2212]/gu, '-');
}

/** True for a code that this system can have made. */
export function isVerificationCode(code: string): boolean {
  if (code.length !== CODE_LENGTH) return false;
  if ([...code].some((sign) => !CODE_ALPHABET.includes(sign))) return false;
  return checkSign(code.slice(0, -1)) === code.at(-1);
}

/** Reads what somebody typed: the verification code, else a product code, else nothing. */
export function readCode(
  text: string,
): { readonly kind: 'VERIFICATION' | 'PRODUCT'; readonly code: string } | null {
  if (text.length > 100) return null;
  const code = cleanCode(text);
  const plain = code.replaceAll('-', '');
  if (isVerificationCode(plain)) return { kind: 'VERIFICATION', code: plain };
  return /^\d{2}(-\d{1,6}){3,4}$/.test(code) ? { kind: 'PRODUCT', code } : null;
}
