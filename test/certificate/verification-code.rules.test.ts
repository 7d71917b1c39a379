import { describe, expect, it } from 'vitest';
import {
  CODE_ALPHABET,
  isVerificationCode,
  makeVerificationCode,
  readCode,
} from '../../src/certificate/verification-code.rules.ts';

/** Repeatable numbers below 32. */
function numbers(seed: number, count: number): number[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return (state >> 16) & 31;
  });
}

const codes = Array.from({ length: 200 }, (_, index) => makeVerificationCode(numbers(index, 7)));

describe('a verification code', () => {
  it('has eight signs that nobody mixes up', () => {
    expect(CODE_ALPHABET).toHaveLength(32);
    expect(CODE_ALPHABET).not.toMatch(/[01OI]/);
    for (const code of codes) expect(code).toMatch(/^[2-9A-HJ-NP-Z]{8}$/);
  });

  it('is accepted as made', () => {
    expect(codes.every(isVerificationCode)).toBe(true);
  });

  it('is refused with any one sign wrong', () => {
    for (const code of codes.slice(0, 20)) {
      for (let at = 0; at < 8; at++) {
        for (const sign of CODE_ALPHABET.replace(code.charAt(at), '')) {
          expect(isVerificationCode(code.slice(0, at) + sign + code.slice(at + 1))).toBe(false);
        }
      }
    }
  });

  it('is refused with any two signs in each other’s place', () => {
    for (const code of codes) {
      for (let one = 0; one < 8; one++) {
        for (let other = one + 1; other < 8; other++) {
          const signs = [...code];
          [signs[one], signs[other]] = [signs[other]!, signs[one]!];
          const swapped = signs.join('');
          if (swapped !== code) expect(isVerificationCode(swapped)).toBe(false);
        }
      }
    }
  });

  it('needs seven numbers below 32', () => {
    expect(() => makeVerificationCode([1, 2, 3])).toThrow(RangeError);
    expect(() => makeVerificationCode([1, 2, 3, 4, 5, 6, 32])).toThrow(RangeError);
  });
});

describe('what people type', () => {
  const code = codes[5]!;
  it.each([
    code,
    code.toLowerCase(),
    ` ${code.slice(0, 4)} ${code.slice(4)} `,
    `${code.slice(0, 4)}-${code.slice(4).toLowerCase()}`,
    `${code.slice(0, 4)}–${code.slice(4)}`,
  ])('%j is the code', (typed) => {
    expect(readCode(typed)).toEqual({ kind: 'VERIFICATION', code });
  });

  it.each(['04-01273-1-2026', ' 04 - 01273 - 1 - 2026 ', '83-832-28882-2-2022'])(
    '%j is a product code',
    (typed) => {
      expect(readCode(typed)).toEqual({ kind: 'PRODUCT', code: typed.replaceAll(' ', '') });
    },
  );

  it.each([
    '',
    'ABCDEFGH',
    'x'.repeat(200),
    '04-01273',
    "'; drop table certificate; --",
    '２３４５',
  ])('%j is nothing', (typed) => {
    expect(readCode(typed)).toBeNull();
  });
});
