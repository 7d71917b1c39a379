import type { ProductFilter, ProductOrder } from '../generated/operations.ts';
import type { Query } from '../paths.ts';

/** Orders as they stand in addresses. */
export const ORDERS = {
  'lien-quan': 'RELEVANCE',
  moi: 'NEWEST',
  ten: 'NAME',
  gia: 'PRICE_ASC',
  'gia-giam': 'PRICE_DESC',
} as const satisfies Readonly<Record<string, ProductOrder>>;
export type OrderName = keyof typeof ORDERS;

/** What the address of the list says: everything the list depends on. */
export interface Choice {
  readonly words?: string;
  readonly stars: readonly string[];
  readonly groups: readonly string[];
  readonly commune?: string;
  /** A month of the season, 1 to 12. */
  readonly month?: string;
  /** Expired and never certified ones too. */
  readonly all: boolean;
  readonly priced: boolean;
  readonly order?: OrderName;
  readonly after?: string;
  readonly before?: string;
}

const STARS = /^[1-5]$/;
const GROUP = /^[IVX]{1,4}$/;
const COMMUNE = /^\d{5}$/;
const MONTH = /^([1-9]|1[0-2])$/;

/** Reads the address; parts that mean nothing are left out. */
export function choiceOf(query: URLSearchParams): Choice {
  const order = query.get('xep') ?? '';
  const commune = query.get('xa') ?? '';
  const month = query.get('mua') ?? '';
  const words = query.get('q')?.trim().slice(0, 100);
  return {
    words: words || undefined,
    stars: [...new Set(query.getAll('sao'))]
      .filter((value) => STARS.test(value))
      .sort()
      .reverse(),
    groups: [...new Set(query.getAll('nhom'))].filter((value) => GROUP.test(value)).sort(),
    commune: COMMUNE.test(commune) ? commune : undefined,
    month: MONTH.test(month) ? month : undefined,
    all: query.get('tat-ca') === '1',
    priced: query.get('co-gia') === '1',
    order: Object.hasOwn(ORDERS, order) ? (order as OrderName) : undefined,
    after: query.get('sau') || undefined,
    before: query.get('truoc') || undefined,
  };
}

/** The address that says a choice; always in the same order, so that equal lists have equal addresses. */
export function queryOfChoice(choice: Choice): Query {
  return {
    q: choice.words,
    sao: choice.stars,
    nhom: choice.groups,
    xa: choice.commune,
    mua: choice.month,
    'tat-ca': choice.all ? '1' : undefined,
    'co-gia': choice.priced ? '1' : undefined,
    xep: choice.order,
    sau: choice.after,
    truoc: choice.before,
  };
}

/** The address of the map with the same choice; the place itself is what the map shows. */
export function mapQueryOf(choice: Choice): Query {
  const { words, stars, groups, month, all, priced } = choice;
  return {
    ...{ q: words, sao: stars, nhom: groups, mua: month },
    'co-gia': priced ? '1' : undefined,
    'con-han': all ? undefined : '1',
  };
}

/** Another choice from the first page on. */
export function changed(choice: Choice, change: Partial<Choice>): Choice {
  return { ...choice, after: undefined, before: undefined, ...change };
}

export function filterOf(choice: Choice): ProductFilter {
  const { words, stars, groups, commune, month, all, priced } = choice;
  return {
    query: words,
    stars: stars.length > 0 ? { oneOf: stars.map(Number) } : undefined,
    groupCode: groups.length > 0 ? [...groups] : undefined,
    communeCode: commune ? [commune] : undefined,
    validity: all ? 'ANY' : 'VALID',
    hasPrice: priced || undefined,
    seasonMonth: month ? [Number(month)] : undefined,
  };
}

/** Whether anything narrows the list. */
export function isNarrowed(choice: Choice): boolean {
  return partsOf(choice).length > 0;
}

/** One step of widening for each part that narrows. */
export function partsOf(choice: Choice): { readonly part: Part; readonly without: Choice }[] {
  return [
    ...choice.stars.map((star) => ({
      part: { kind: 'stars' as const, value: star },
      without: changed(choice, { stars: choice.stars.filter((other) => other !== star) }),
    })),
    ...choice.groups.map((group) => ({
      part: { kind: 'group' as const, value: group },
      without: changed(choice, { groups: choice.groups.filter((other) => other !== group) }),
    })),
    ...(choice.commune
      ? [
          {
            part: { kind: 'commune' as const, value: choice.commune },
            without: changed(choice, { commune: undefined }),
          },
        ]
      : []),
    ...(choice.month
      ? [
          {
            part: { kind: 'month' as const, value: choice.month },
            without: changed(choice, { month: undefined }),
          },
        ]
      : []),
    ...(choice.priced
      ? [
          {
            part: { kind: 'priced' as const, value: '' },
            without: changed(choice, { priced: false }),
          },
        ]
      : []),
    ...(choice.words
      ? [
          {
            part: { kind: 'words' as const, value: choice.words },
            without: changed(choice, { words: undefined, order: undefined }),
          },
        ]
      : []),
  ];
}

export interface Part {
  readonly kind: 'stars' | 'group' | 'commune' | 'month' | 'priced' | 'words';
  readonly value: string;
}
