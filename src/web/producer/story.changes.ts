import type { ClaimKind, ListingChangeProposeInput } from '../generated/operations.ts';
import type { Texts } from './story.type.ts';

type Changes = Pick<
  ListingChangeProposeInput,
  'name' | 'summary' | 'story' | 'ingredients' | 'english' | 'claims'
>;

/** Names of the fields of a claim, by its place. */
export const claimField = (part: 'loai' | 'chu' | 'can-cu', index: number) => `${part}-${index}`;

/** Most claims a form has room for. */
export const MOST_CLAIMS = 20;

/** What of the form differs from what is there; what is the same is not proposed. */
export function changesIn(form: URLSearchParams, now: Texts): Changes {
  const changes: { -readonly [K in keyof Changes]: Changes[K] } = {};
  const given = (name: string) => {
    const value = form.get(name);
    return value === null ? undefined : plain(value);
  };
  const name = given('ten');
  if (name && name !== now.name) changes.name = name;
  for (const [field, part] of [
    ['tom-tat', 'summary'],
    ['cau-chuyen', 'story'],
    ['thanh-phan', 'ingredients'],
  ] as const) {
    const text = given(field);
    if (text !== undefined && text !== (now[part] ?? '')) changes[part] = text || null;
  }
  const english = englishIn(given, now);
  if (english) changes.english = english;
  const claims = claimsIn(form);
  if (claims && JSON.stringify(claims) !== JSON.stringify(now.claims.map(same))) {
    changes.claims = claims;
  }
  return changes;
}

function englishIn(given: (name: string) => string | undefined, now: Texts) {
  const english: { name?: string | null; summary?: string | null } = {};
  const { name, summary } = englishOf(now);
  const [newName, newSummary] = [given('ten-anh'), given('tom-tat-anh')];
  if (newName !== undefined && newName !== name) english.name = newName || null;
  if (newSummary !== undefined && newSummary !== summary) english.summary = newSummary || null;
  return Object.keys(english).length > 0 ? english : null;
}

/** The English texts there are; where there are none the API gives the Vietnamese. */
export function englishOf(now: Texts): { readonly name: string; readonly summary: string } {
  const { languages, englishName, summary, englishSummary } = now;
  return {
    name: languages.includes('EN') ? englishName : '',
    summary: englishSummary === summary ? '' : (englishSummary ?? ''),
  };
}

/** Browsers end lines in their own way. */
function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n').normalize('NFC').trim();
}

interface Claim {
  readonly kind: ClaimKind;
  readonly text: string;
  readonly evidence: string;
}

const same = ({ kind, text, evidence }: Claim): Claim => ({ kind, text, evidence });

/** The claims of a form without those that were emptied; null where it has none of these fields. */
function claimsIn(form: URLSearchParams): Claim[] | null {
  if (!form.has(claimField('chu', 0))) return null;
  const indexes = Array.from({ length: MOST_CLAIMS }, (_, index) => index);
  return indexes
    .map((index) => ({
      kind: (form.get(claimField('loai', index)) ?? 'OTHER') as ClaimKind,
      text: plain(form.get(claimField('chu', index)) ?? ''),
      evidence: plain(form.get(claimField('can-cu', index)) ?? ''),
    }))
    .filter(({ text, evidence }) => text || evidence);
}
