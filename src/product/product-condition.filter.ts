import type { AddParameter } from '../platform/db/keyset.ts';
import { unitsOfCode } from '../region/commune.filter.ts';
import { ValidityFilter, type ProductFilter } from './product.filter.ts';

/** Takes values, and knows the day. */
export interface ConditionInput {
  readonly add: AddParameter;
  readonly today: () => string;
}

/** The products a query finds, with a rank (the less the better), as a FROM item named `matches`. */
export function matchesSql(query: string, { add, today }: ConditionInput): string {
  return `select * from search_products(${add(query, 'text')}, ${today()})`;
}

/** The parts of a filter; each facet leaves out its own. */
export type FilterPart = 'stars' | 'group' | 'commune' | 'validity' | 'price' | 'season';

const PARTS: Readonly<
  Record<
    FilterPart,
    (filter: ProductFilter | null | undefined, t: string, input: ConditionInput) => string[]
  >
> = {
  stars: starsConditions,
  group: groupConditions,
  commune: communeConditions,
  validity: validityConditions,
  price: priceConditions,
  season: seasonConditions,
};

/**
 * The conditions a filter puts on products, each once. Values are taken for these only.
 * @param t alias of products, or of the matches of a query, which have the same columns
 * @param without a part of the filter to leave out
 */
export function productConditions(
  filter: ProductFilter | null | undefined,
  t: string,
  input: ConditionInput,
  without?: FilterPart,
): string[] {
  const parts = (Object.keys(PARTS) as FilterPart[]).filter((part) => part !== without);
  return [...new Set(parts.flatMap((part) => PARTS[part](filter, t, input)))];
}

/**
 * The published products of a filter's communes, as a FROM item. They are found by their commune before
 * anything else: walking all products in the order of a list until enough are of the commune takes the
 * longer the fewer it has, which the planner cannot know.
 */
export function productsOfCommunes(
  filter: ProductFilter | null | undefined,
  input: ConditionInput,
): string {
  const conditions = [`p.status = 'PUBLISHED'`, ...communeConditions(filter, 'p', input)];
  return `(select * from product p where ${conditions.join(' and ')} offset 0)`;
}

/** A bigint that grows with every change to how many products fit any filter; see migration 0026. */
export const COUNT_VERSION = '(select sum(changes)::bigint from product_count_version)';

/** The same for what words find, and in which order; see migration 0100. */
export const SEARCH_VERSION = '(select sum(changes + words)::bigint from product_count_version)';

/** SQL of "its certificate is valid on the day". */
export function validOn(t: string, today: string): string {
  return `(${t}.certified_from <= ${today} and ${t}.certified_until >= ${today})`;
}

function starsConditions(
  filter: ProductFilter | null | undefined,
  t: string,
  { add, today }: ConditionInput,
): string[] {
  const { oneOf, gte } = filter?.stars ?? {};
  if (!oneOf && typeof gte !== 'number') return [];
  const conditions = [validOn(t, today())];
  if (oneOf) conditions.push(among(`${t}.stars`, oneOf, 'smallint', add));
  if (typeof gte === 'number') conditions.push(`${t}.stars >= ${add(gte, 'int')}`);
  return conditions;
}

const LEVELS = [
  ['groupCode', 'GROUP', 'group_id'],
  ['familyCode', 'FAMILY', 'family_id'],
  ['subgroupCode', 'SUBGROUP', 'subgroup_id'],
] as const;

function groupConditions(
  filter: ProductFilter | null | undefined,
  t: string,
  { add }: ConditionInput,
): string[] {
  return LEVELS.flatMap(([field, level, column]) => {
    const codes = filter?.[field];
    if (!codes) return [];
    const ids = `(select id from product_category where level = '${level}' and `;
    // One category leaves the index in the order of the list; several have to be sorted.
    if (codes.length === 1) return [`${t}.${column} = ${ids}code = ${add(codes[0], 'text')})`];
    return [`${t}.${column} in ${ids}code = any(${add(codes, 'text[]')}))`];
  });
}

function communeConditions(
  filter: ProductFilter | null | undefined,
  t: string,
  { add, today }: ConditionInput,
): string[] {
  const codes = filter?.communeCode;
  if (!codes) return [];
  const units = unitsOfCode(`any(${add(codes, 'text[]')})`, today());
  return [`${t}.commune_id = any(array(${units}))`];
}

function validityConditions(
  filter: ProductFilter | null | undefined,
  t: string,
  { today }: ConditionInput,
): string[] {
  const validity = filter?.validity ?? ValidityFilter.VALID;
  if (validity === ValidityFilter.VALID) return [validOn(t, today())];
  return validity === ValidityFilter.EXPIRED ? [`${t}.certified_until < ${today()}`] : [];
}

function priceConditions(filter: ProductFilter | null | undefined, t: string): string[] {
  if (typeof filter?.hasPrice !== 'boolean') return [];
  return [`${t}.price_amount is ${filter.hasPrice ? 'not null' : 'null'}`];
}

function seasonConditions(
  filter: ProductFilter | null | undefined,
  t: string,
  { add }: ConditionInput,
): string[] {
  const months = filter?.seasonMonth;
  if (!months) return [];
  // What is no month of the year is in no season; it may not even fit into the column.
  const known = months.filter((month) => month >= 1 && month <= 12);
  return [`${t}.season_months && ${add(known, 'smallint[]')}`];
}

function among(column: string, values: readonly unknown[], type: string, add: AddParameter) {
  if (values.length === 1) return `${column} = ${add(values[0], type)}`;
  return `${column} = any(${add(values, `${type}[]`)})`;
}
