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
export type FilterPart = 'stars' | 'group' | 'commune' | 'validity' | 'price';

/** The conditions a filter puts on products (alias `t`), part by part. */
export function productConditions(
  filter: ProductFilter | null | undefined,
  t: string,
  input: ConditionInput,
): ReadonlyMap<FilterPart, string> {
  const parts: [FilterPart, string | null][] = [
    ['stars', starsCondition(filter, t, input)],
    ['group', groupCondition(filter, t, input)],
    ['commune', communeCondition(filter, t, input)],
    ['validity', validityCondition(filter, t, input)],
    ['price', priceCondition(filter, t)],
  ];
  return new Map(parts.flatMap(([part, sql]) => (sql ? [[part, sql] as const] : [])));
}

/** SQL of "its certificate is valid on the day". */
export function validOn(t: string, today: string): string {
  return `(${t}.certified_from <= ${today} and ${t}.certified_until >= ${today})`;
}

function starsCondition(
  filter: ProductFilter | null | undefined,
  t: string,
  { add, today }: ConditionInput,
): string | null {
  const { oneOf, gte } = filter?.stars ?? {};
  if (!oneOf && typeof gte !== 'number') return null;
  const conditions = [validOn(t, today())];
  if (oneOf) conditions.push(among(`${t}.stars`, oneOf, 'smallint', add));
  if (typeof gte === 'number') conditions.push(`${t}.stars >= ${add(gte, 'int')}`);
  return conditions.join(' and ');
}

const LEVELS = [
  ['groupCode', 'GROUP', 'group_id'],
  ['familyCode', 'FAMILY', 'family_id'],
  ['subgroupCode', 'SUBGROUP', 'subgroup_id'],
] as const;

function groupCondition(
  filter: ProductFilter | null | undefined,
  t: string,
  { add }: ConditionInput,
): string | null {
  const conditions = LEVELS.flatMap(([field, level, column]) => {
    const codes = filter?.[field];
    if (!codes) return [];
    const ids = `(select id from product_category where level = '${level}' and `;
    // One category leaves the index in the order of the list; several have to be sorted.
    if (codes.length === 1) return [`${t}.${column} = ${ids}code = ${add(codes[0], 'text')})`];
    return [`${t}.${column} in ${ids}code = any(${add(codes, 'text[]')}))`];
  });
  return conditions.length > 0 ? conditions.join(' and ') : null;
}

function communeCondition(
  filter: ProductFilter | null | undefined,
  t: string,
  { add, today }: ConditionInput,
): string | null {
  const codes = filter?.communeCode;
  if (!codes) return null;
  return `${t}.commune_id = any(array(${unitsOfCode(`any(${add(codes, 'text[]')})`, today())}))`;
}

function validityCondition(
  filter: ProductFilter | null | undefined,
  t: string,
  { today }: ConditionInput,
): string | null {
  const validity = filter?.validity ?? ValidityFilter.VALID;
  if (validity === ValidityFilter.VALID) return validOn(t, today());
  return validity === ValidityFilter.EXPIRED ? `${t}.certified_until < ${today()}` : null;
}

function priceCondition(filter: ProductFilter | null | undefined, t: string): string | null {
  if (typeof filter?.hasPrice !== 'boolean') return null;
  return `${t}.price_amount is ${filter.hasPrice ? 'not null' : 'null'}`;
}

function among(column: string, values: readonly unknown[], type: string, add: AddParameter) {
  if (values.length === 1) return `${column} = ${add(values[0], type)}`;
  return `${column} = any(${add(values, `${type}[]`)})`;
}
