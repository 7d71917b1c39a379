import type { Bilingual } from '../platform/graphql/errors.ts';
import { cleanText, UncleanInputError } from '../platform/text/normalise.ts';
import { readAmount } from '../trade/sales-text.rules.ts';
import type { BookCell } from './book/book.rules.ts';
import { withoutZeros } from '../platform/text/format.ts';
import { claimsToText, textToClaims } from './claims.rules.ts';
import { CLEAR_WORD, type Column } from './columns.rules.ts';
import { SAY } from './faults.rules.ts';
import { choiceOf, CHOICES, plainKey } from './words.rules.ts';

/** What cells may refer to. */
export interface Catalog {
  /** Communes and wards of today: the key of each way to write one, and its full name. */
  readonly communes: ReadonlyMap<string, string>;
  readonly communeIds: ReadonlyMap<string, string>;
  readonly communeLabels: ReadonlyMap<string, string>;
  /** Codes of the official list by key; keys of names lead there too where they are unique. */
  readonly subgroups: ReadonlyMap<string, string>;
  readonly subgroupLabels: ReadonlyMap<string, string>;
}

/** The value of a cell in the form that records hold, null where it empties one, or what is wrong. */
export type Reading = { readonly value: string | null } | Bilingual;

const is = (value: string): Reading => ({ value });
const CLEAR_KEY = plainKey(CLEAR_WORD);

export function readCell(column: Column, cell: BookCell, catalog: Catalog): Reading {
  if (cell.kind === 'error') return SAY.cellError(cell.text);
  let text: string;
  try {
    text = cleanText(cell.text.replace(/[\u200b-\u200d\u2060\ufeff]/g, '')).trim();
  } catch (error) {
    if (error instanceof UncleanInputError) return SAY.badSigns();
    throw error;
  }
  if (text.startsWith('(') && plainKey(text) === CLEAR_KEY) return { value: null };
  const { form } = column;
  switch (form.as) {
    case 'line':
      return is(text.replace(/\s+/gu, ' '));
    case 'prose':
      return is(text);
    case 'digits':
      return digits(column.key, cell, text);
    case 'day':
      return day(cell, text);
    case 'money':
      return amount(cell, text);
    case 'decimal':
      return decimal(cell, text, form.decimals);
    case 'months':
      return months(cell, text);
    case 'links':
      return is([...new Set(text.split(/\s+/).map(webAddress))].join('\n'));
    case 'claims': {
      const claims = textToClaims(text);
      return claims ? is(claimsToText(claims) ?? '') : SAY.claims();
    }
    case 'choice': {
      const word = choiceOf(CHOICES[form.list], text);
      return word ? is(word) : SAY.choice(Object.values(CHOICES[form.list]));
    }
    case 'commune': {
      const label = catalog.communes.get(plainKey(text));
      return label ? is(label) : SAY.commune();
    }
    case 'subgroup': {
      const code = text.split(/\s+[–-]\s+/)[0]!;
      const found = catalog.subgroups.get(plainKey(code)) ?? catalog.subgroups.get(plainKey(text));
      return found ? is(found) : SAY.subgroup();
    }
  }
}

const webAddress = (text: string) => (URL.canParse(text) ? new URL(text).href : text);

/** Numbers that are names: a zero in front belongs to them. */
function digits(key: string, { kind }: BookCell, text: string): Reading {
  const isTax = key === 'taxCode';
  if (kind === 'number' && (isTax ? /^\d{9}$|^\d{11}$/ : /^[1-9]\d{8,9}$/).test(text)) {
    return SAY.lostZero();
  }
  return is(text.replace(isTax ? /[\s.]/g : /[\s.\-()]/g, ''));
}

function day({ kind }: BookCell, text: string): Reading {
  if (kind === 'date') return is(text);
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const [year, month, date] = iso
    ? [iso[1]!, iso[2]!, iso[3]!]
    : [local?.[3] ?? '', (local?.[2] ?? '').padStart(2, '0'), (local?.[1] ?? '').padStart(2, '0')];
  const written = `${year}-${month}-${date}`;
  const real = new Date(`${written}T00:00:00Z`);
  if (Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== written) return SAY.day();
  return is(written);
}

function amount({ kind }: BookCell, text: string): Reading {
  if (kind === 'number') return /^\d{1,15}$/.test(text) ? is(text) : SAY.money();
  const found = kind === 'text' ? readAmount(text) : null;
  return found === null ? SAY.money() : is(found);
}

/** `2,5`, `2.5`, `1.200` (thousands, as a text), `1.200,5`; closing zeros do not count. */
function decimal({ kind }: BookCell, text: string, decimals: number): Reading {
  let plain = text.replace(/\s/g, '');
  if (kind === 'text' && /^\d{1,3}(\.\d{3})+(,\d+)?$/.test(plain)) {
    plain = plain.replaceAll('.', '');
  }
  plain = plain.replace(',', '.');
  if (!new RegExp(`^\\d{1,11}(\\.\\d{1,${decimals}})?$`).test(plain)) return SAY.decimal(decimals);
  return is(withoutZeros(plain).replace(/^0+(?=\d)/, ''));
}

function months({ kind }: BookCell, text: string): Reading {
  if (kind === 'date') return SAY.months();
  if (/^(ca|quanh) nam$/.test(plainKey(text))) return is('1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12');
  const found = new Set<number>();
  for (const part of text.split(/[,;\s]+(?![-–])/).filter(Boolean)) {
    const range = /^(\d{1,2})(?:\s*[-–]\s*(\d{1,2}))?$/.exec(part);
    const from = Number(range?.[1]);
    const to = Number(range?.[2] ?? from);
    if (!range || from < 1 || to > 12 || from > 12 || to < 1) return SAY.months();
    // From November to February goes over the turn of the year.
    for (let month = from; ; month = (month % 12) + 1) {
      found.add(month);
      if (month === to) break;
    }
  }
  return found.size > 0 ? is([...found].sort((a, b) => a - b).join(', ')) : SAY.months();
}
