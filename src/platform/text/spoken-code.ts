/** Without 0/O and 1/I, which people mix up when they read a code out: 32 signs. */
export const CODE_ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** A code from random numbers below 32, one a sign: five bits each. */
export function makeSpokenCode(random: readonly number[]): string {
  return random.map((one) => CODE_ALPHABET.charAt(one)).join('');
}

/** What somebody typed, as the code was made: upper case, without blanks, dots and dashes. */
export function cleanSpokenCode(text: string): string {
  return text
    .normalize('NFC')
    .toUpperCase()
    .replace(/[\s.·_\-\u2010-\u2015\u2212]+/gu, '');
}
