import type { ProductClaimValue } from '../product/product.entity.ts';
import type { ClaimKind } from '../product/product.enums.ts';
import { choiceOf, CLAIM_WORDS, codeOf } from './words.rules.ts';

const escape = (text: string) => text.replace(/[\\|]/g, (sign) => `\\${sign}`);

/** The parts between bars; a bar or backslash behind a backslash stands for itself. */
function partsOf(line: string): string[] {
  const parts = [''];
  for (let at = 0; at < line.length; at++) {
    const escaped = line[at] === '\\' && /[\\|]/.test(line[at + 1] ?? '');
    if (escaped) at++;
    if (line[at] === '|' && !escaped) parts.push('');
    else parts[parts.length - 1] += line[at]!;
  }
  return parts.map((part) => part.trim());
}

/** Claims as a cell shows them: a line each, `kind | text | evidence`; evidence may go on below. */
export function claimsToText(claims: readonly ProductClaimValue[]): string | null {
  if (claims.length === 0) return null;
  return claims
    .map(({ kind, text, evidence }) =>
      [CLAIM_WORDS[kind] ?? kind, escape(text), escape(evidence)].join(' | '),
    )
    .join('\n');
}

/** Reads what `claimsToText` wrote, or people did. Null = not understood. */
export function textToClaims(text: string): ProductClaimValue[] | null {
  const claims: { kind: ClaimKind; text: string; evidence: string }[] = [];
  for (const line of text.split('\n')) {
    const parts = partsOf(line);
    const kind = parts.length >= 2 ? choiceOf(CLAIM_WORDS, parts[0]!) : null;
    if (kind) {
      const [, said = '', ...rest] = parts;
      const evidence = rest.join(' | ');
      claims.push({ kind: codeOf(CLAIM_WORDS, kind) as ClaimKind, text: said, evidence });
      continue;
    }
    const last = claims.at(-1);
    if (!last) return null;
    last.evidence = `${last.evidence}\n${parts.join(' | ')}`.trim();
  }
  return claims.every(({ text: said, evidence }) => said && evidence) ? claims : null;
}
