import type { AppGridChoicesQuery, AppProductGridDocument } from '../generated/operations.ts';
import type { Address } from '../shell/address.ts';
import { words } from './words.ts';

type Variables = Parameters<NonNullable<(typeof AppProductGridDocument)['__types']>>[0];
export type GridFilter = NonNullable<Variables['filter']>;
export type GridOrder = Variables['orderBy'];
export type SavedView = AppGridChoicesQuery['savedViews'][number];

/** What each part of a filter is called in the address. */
const NAMES = {
  query: 'q',
  stars: 'sao',
  validity: 'hieu-luc',
  groupCode: 'nganh',
  communeCode: 'xa',
  producerKind: 'loai',
  hasPrice: 'gia',
  hasCapacity: 'nang-luc',
  priceFrom: 'gia-tu',
  priceUntil: 'gia-den',
  endingWithinDays: 'con',
} as const;
export type FilterName = keyof typeof NAMES;

/** The filter that an address asks for; what it does not say is null. */
export function filterOf(address: Address): GridFilter {
  const one = (name: FilterName) => address.get(NAMES[name]) || null;
  const many = (name: FilterName) => {
    const values = address.list(NAMES[name]);
    return values.length > 0 ? [...values] : null;
  };
  const number = (name: FilterName) => Number(one(name)) || null;
  const whether = (name: FilterName) => {
    const value = one(name);
    return value === null ? null : value === '1';
  };
  return {
    query: one('query'),
    stars: many('stars')?.map(Number) ?? null,
    validity: one('validity') as GridFilter['validity'],
    groupCode: many('groupCode'),
    communeCode: many('communeCode'),
    producerKind: many('producerKind') as GridFilter['producerKind'],
    hasPrice: whether('hasPrice'),
    hasCapacity: whether('hasCapacity'),
    priceFrom: number('priceFrom'),
    priceUntil: number('priceUntil'),
    endingWithinDays: number('endingWithinDays'),
  };
}

/** The same the other way: what an address has to say for a filter. */
export function addressOf(
  filter: Partial<Record<FilterName, unknown>>,
): Record<string, string | readonly string[] | null> {
  const text = (value: unknown) =>
    typeof value === 'boolean' ? (value ? '1' : '0') : String(value);
  return Object.fromEntries(
    (Object.keys(filter) as FilterName[]).map((name) => {
      const value = filter[name];
      if (value === null || value === undefined || value === '') return [NAMES[name], null];
      return [NAMES[name], Array.isArray(value) ? value.map(text) : text(value)];
    }),
  );
}

/** Nothing of it asked for. */
export const NO_FILTER: Readonly<Record<FilterName, null>> = {
  ...{ query: null, stars: null, validity: null, groupCode: null, communeCode: null },
  ...{ producerKind: null, hasPrice: null, hasCapacity: null },
  ...{ priceFrom: null, priceUntil: null, endingWithinDays: null },
};

/** What is asked for, in words, part by part. */
export function filterTexts(
  filter: GridFilter,
  nameOf: { readonly group: (code: string) => string; readonly commune: (code: string) => string },
): readonly (readonly [name: FilterName, text: string])[] {
  const said = words.grid;
  const { validity, hasPrice, hasCapacity, endingWithinDays } = filter;
  const texts: Readonly<Record<FilterName, string | null | undefined>> = {
    query: filter.query && `“${filter.query}”`,
    stars: filter.stars?.map(said.star).join(', '),
    validity: validity && said.validities[validity],
    groupCode: filter.groupCode?.map(nameOf.group).join(', '),
    communeCode: filter.communeCode?.map(nameOf.commune).join(', '),
    producerKind: filter.producerKind?.map((kind) => words.kinds[kind]).join(', '),
    hasPrice: whetherText(said.price, hasPrice),
    hasCapacity: whetherText(said.capacity, hasCapacity),
    priceFrom: filter.priceFrom ? `${said.priceFrom}: ${filter.priceFrom}` : null,
    priceUntil: filter.priceUntil ? `${said.priceUntil}: ${filter.priceUntil}` : null,
    endingWithinDays: endingWithinDays ? `${said.ending} ${said.days(endingWithinDays)}` : null,
  };
  return (Object.keys(texts) as FilterName[]).flatMap((name) => {
    const text = texts[name];
    return text ? [[name, text] as const] : [];
  });
}

const whetherText = (name: string, is: boolean | null | undefined): string | null =>
  typeof is === 'boolean' ? `${name}: ${is ? words.grid.with : words.grid.without}` : null;
