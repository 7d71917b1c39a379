import {
  cleanCode,
  CODE_ALPHABET,
  CODE_LENGTH,
  isVerificationCode,
} from './verification-code.rules.ts';

export type HintProblem =
  'WELL_FORMED' | 'EMPTY' | 'TOO_SHORT' | 'TOO_LONG' | 'FOREIGN_SIGN' | 'CHECK_FAILED';

export interface Hint {
  readonly problem: HintProblem;
  /** Likely wrong positions, counted from 1, the likeliest first; none where nothing can be said. */
  readonly positions: readonly number[];
}

/** Signs that people and cameras take for each other; only those that codes can have. */
const LOOK_ALIKES: readonly string[] = [
  ...['B8', 'S5', 'Z2', 'G6', 'UV', 'VY', 'CG', 'DQ', 'EF', 'KX', 'MN', 'PR', 'T7', 'L7', 'A4'],
  ...['38', '69', '35', 'VW', 'PF', 'HN'],
];

function lookAlikes(sign: string): string[] {
  return LOOK_ALIKES.filter((pair) => pair.includes(sign)).map((pair) => pair.replace(sign, ''));
}

/** Positions where one sign taken for a look-alike, or two neighbours swapped, would explain the check. */
function suspects(code: string): number[] {
  const signs = [...code];
  const explains = (changed: string[]) => isVerificationCode(changed.join(''));
  const found: number[] = [];
  for (const [at, sign] of signs.entries()) {
    if (lookAlikes(sign).some((other) => explains(signs.with(at, other)))) found.push(at + 1);
  }
  for (let at = 0; at + 1 < signs.length; at++) {
    const [one, other] = [signs[at]!, signs[at + 1]!];
    if (explains(signs.with(at, other).with(at + 1, one))) found.push(at + 1, at + 2);
  }
  return [...new Set(found)];
}

/**
 * Where a verification code is likely mistyped, from its own signs alone. The mended sign is never named:
 * the person looks at the package again.
 */
export function hintOf(text: string): Hint {
  const code = cleanCode(text.slice(0, 200)).replaceAll('-', '');
  if (code === '') return { problem: 'EMPTY', positions: [] };
  const foreign = [...code].flatMap((sign, at) => (CODE_ALPHABET.includes(sign) ? [] : [at + 1]));
  const length = [...code].length;
  if (length < CODE_LENGTH) return { problem: 'TOO_SHORT', positions: foreign };
  if (length > CODE_LENGTH) return { problem: 'TOO_LONG', positions: [] };
  if (foreign.length > 0) return { problem: 'FOREIGN_SIGN', positions: foreign };
  if (isVerificationCode(code)) return { problem: 'WELL_FORMED', positions: [] };
  return { problem: 'CHECK_FAILED', positions: suspects(code) };
}
