import {
  getNullableType,
  isEnumType,
  isListType,
  isNonNullType,
  isScalarType,
  type GraphQLEnumType,
  type GraphQLOutputType,
} from 'graphql';
import { Uncovered } from './refusals.ts';

/** How a scalar is written: SQL that makes the value, and the SQL type of that value. */
export interface ScalarSql {
  readonly write: (value: string) => string;
  readonly type: string;
}

const as = (type: string): ScalarSql => ({ write: (value) => cast(value, type), type });
const text = as('text');

/** Columns need no parentheses. */
function cast(value: string, type: string): string {
  return /^[\w.]+$/.test(value) ? `${value}::${type}` : `(${value})::${type}`;
}

/** JavaScript's notation of a double: PostgreSQL turns to exponents earlier and pads them. */
function float(value: string): string {
  const double = cast(value, 'float8');
  const plain = `${double} = 0 or abs(${double}) >= 1e-6 and abs(${double}) < 1e21`;
  const exponent = `replace(${double}::text, 'e-0', 'e-')`;
  return `(case when ${plain} then ${double}::text::numeric::text else ${exponent} end)::json`;
}

/** graphql-scalars writes a BigInt as a number where JavaScript can hold it, else as text. */
function bigint(value: string): string {
  const whole = cast(value, 'bigint');
  const safe = `${whole} between -9007199254740991 and 9007199254740991`;
  return `case when ${safe} then to_json(${whole}) else to_json(${whole}::text) end`;
}

function instant(value: string): string {
  return `to_char((${value}) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

/** Scalars that are written exactly as their GraphQL serialisation does. */
export const SCALARS: Readonly<Record<string, ScalarSql>> = {
  ID: text,
  String: text,
  Int: as('int'),
  Float: { write: float, type: 'json' },
  Boolean: as('boolean'),
  DateTimeISO: { write: instant, type: 'text' },
  LocalDate: as('date'),
  BigInt: { write: bigint, type: 'json' },
  Points: text,
  Decimal: { write: (value) => `trim_scale(${cast(value, 'numeric')})::text`, type: 'text' },
};

/** SQL that fails with the name of the field: null may not stand where the schema promises a value. */
export function missing(place: string, type: string): string {
  const refusal = `current_setting('${MISSING}${place}')`;
  return type === 'text' ? refusal : `${refusal}::${type}`;
}
/** Settings of this name do not exist, so PostgreSQL refuses to read them. */
const MISSING = 'read.missing.';

/** True for the refusal that `missing` provokes. */
export function isMissing(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: unknown };
  return code === '42704' && typeof message === 'string' && message.includes(MISSING);
}

/**
 * The SQL of a scalar, an enum, or a list of such.
 * @param value SQL of the stored value
 * @param place `Type.field`, for the error
 */
export function leaf(
  type: GraphQLOutputType,
  value: string,
  place: string,
  scalars: Readonly<Record<string, ScalarSql>>,
): string {
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const item = nullable.ofType;
    const written = list(item, value, place, scalars);
    return isNonNullType(type) ? `coalesce(${written}, ${missing(place, 'json')})` : written;
  }
  const scalar = isEnumType(nullable)
    ? enumSql(nullable, place)
    : isScalarType(nullable)
      ? scalars[nullable.name]
      : undefined;
  if (!scalar) throw new Uncovered(`${place}: the type ${String(nullable)} has no SQL form`);
  const written = scalar.write(value);
  return isNonNullType(type) ? `coalesce(${written}, ${missing(place, scalar.type)})` : written;
}

/** Items are written one by one, so that each gets the form of its scalar. */
function list(
  item: GraphQLOutputType,
  value: string,
  place: string,
  scalars: Readonly<Record<string, ScalarSql>>,
): string {
  const written = leaf(item, 'i.value', place, scalars);
  const items = `select ${written} from unnest(${value}) with ordinality as i(value, place)`;
  return `case when ${value} is not null then array_to_json(array(${items} order by i.place)) end`;
}

/** An enum whose stored value is not its GraphQL name is mapped; an unknown value is refused. */
function enumSql(type: GraphQLEnumType, place: string): ScalarSql {
  const values = type.getValues();
  if (values.every(({ name, value }) => name === value)) return text;
  const quote = (stored: unknown) => `'${String(stored).replaceAll(`'`, `''`)}'`;
  const cases = values.map(({ name, value }) => `when ${quote(value)} then '${name}'`).join(' ');
  return {
    type: 'text',
    write: (value) =>
      `case when ${value} is not null then case ${cast(value, 'text')} ${cases} ` +
      `else ${missing(place, 'text')} end end`,
  };
}
