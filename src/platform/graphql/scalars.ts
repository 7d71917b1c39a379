import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { withoutZeros } from '../text/format.ts';

/** Calendar day. Column type `date`. */
export const LocalDate = GraphQLLocalDate;

const WHOLE = /^-?\d{1,18}$/;

function readWhole(value: unknown): bigint {
  const given = typeof value === 'bigint' || typeof value === 'string' || typeof value === 'number';
  if (!given || !WHOLE.test(String(value))) {
    throw new GraphQLError('A whole number such as 120000 is needed.', {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  }
  return BigInt(value);
}

/**
 * Whole numbers beyond 2^31, such as amounts of VND. Column type `bigint`. The scalar of
 * graphql-scalars does the same, but warns on the console unless BigInt itself is changed.
 */
export const BigIntScalar = new GraphQLScalarType<bigint, number | string>({
  name: 'BigInt',
  description:
    'A whole number beyond 32 bits, e.g. an amount of dong. A JSON number up to 2^53, text beyond.',
  serialize: (value) => {
    const whole = readWhole(value);
    return Number.isSafeInteger(Number(whole)) ? Number(whole) : whole.toString();
  },
  parseValue: readWhole,
  parseLiteral: (node) =>
    readWhole(node.kind === Kind.INT || node.kind === Kind.STRING ? node.value : null),
});

const POINTS = /^-?\d{1,6}(\.\d{1,6})?$/;

function readPoints(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string' || !POINTS.test(text)) {
    throw new GraphQLError('Points must be a decimal such as "71.36".', {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  }
  return text;
}

/** Points of a scoring sheet: an exact decimal, written as text, never a binary fraction. */
export const Points = new GraphQLScalarType<string, string>({
  name: 'Points',
  description:
    'Points (điểm) as an exact decimal in text, e.g. "71.36": never rounded on the way. Half a point is "0.5".',
  serialize: (value) => readPoints(value),
  parseValue: readPoints,
  parseLiteral: (node) => {
    if (node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT) {
      return readPoints(node.value);
    }
    throw new GraphQLError('Points must be a decimal such as "71.36".');
  },
});

const DECIMAL = /^-?\d{1,15}(\.\d{1,6})?$/;

function readDecimal(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string' || !DECIMAL.test(text)) {
    throw new GraphQLError('A decimal looks like "12.5".', {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  }
  return withoutZeros(text);
}

/** Volumes, areas, rates: an exact decimal, written as text without closing zeros. */
export const Decimal = new GraphQLScalarType<string, string>({
  name: 'Decimal',
  description:
    'An exact decimal in text, e.g. "12.5" tonnes: never rounded on the way, without closing zeros.',
  serialize: readDecimal,
  parseValue: readDecimal,
  parseLiteral: (node) => {
    if (node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT) {
      return readDecimal(node.value);
    }
    throw new GraphQLError('A decimal looks like "12.5".');
  },
});
