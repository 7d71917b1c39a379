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

/** The English fields of the form, and the parts they are about. */
const ENGLISH_FIELDS = {
  'ten-anh': 'name',
  'tom-tat-anh': 'summary',
  'cau-chuyen-anh': 'story',
  'thanh-phan-anh': 'ingredients',
} as const;

function englishIn(given: (name: string) => string | undefined, now: Texts) {
  const english: { -readonly [K in keyof English]?: string | null } = {};
  const known = englishOf(now);
  for (const [field, part] of Object.entries(ENGLISH_FIELDS)) {
    const text = given(field);
    if (text !== undefined && text !== known[part]) english[part] = text || null;
  }
  return Object.keys(english).length > 0 ? english : null;
}

interface English {
  readonly name: string;
  readonly summary: string;
  readonly story: string;
  readonly ingredients: string;
}

/** The English texts there are; where there are none the API gives the Vietnamese. */
export function englishOf(now: Texts): English {
  const { languages, englishName, englishSummary, englishStory, englishIngredients } = now;
  const other = (english?: string | null, vietnamese?: string | null) =>
    english === vietnamese ? '' : (english ?? '');
  return {
    name: languages.includes('EN') ? englishName : '',
    summary: other(englishSummary, now.summary),
    story: other(englishStory, now.story),
    ingredients: other(englishIngredients, now.ingredients),
  };
}

/** The fields of what is said in Vietnamese and not in English. */
export function englishMissing(now: Texts): (keyof typeof ENGLISH_FIELDS)[] {
  const english = englishOf(now);
  const fields = Object.keys(ENGLISH_FIELDS) as (keyof typeof ENGLISH_FIELDS)[];
  return fields.filter((field) => {
    const part = ENGLISH_FIELDS[field];
    return Boolean(now[part]) && !english[part];
  });
}

/** The texts of a form that differ from those that are there. */
export function textsBeside(form: URLSearchParams, now: Texts) {
  const english = englishOf(now);
  const there = {
    ...{ ten: now.name, 'tom-tat': now.summary, 'cau-chuyen': now.story },
    ...{ 'thanh-phan': now.ingredients, 'ten-anh': english.name },
    ...{ 'tom-tat-anh': english.summary, 'cau-chuyen-anh': english.story },
    'thanh-phan-anh': english.ingredients,
  };
  const fields = Object.keys(there) as (keyof typeof there)[];
  return fields
    .map((field) => ({
      field,
      now: there[field] ?? '',
      typed: plain(form.get(field) ?? there[field] ?? ''),
    }))
    .filter((one) => one.now !== one.typed);
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
