import {
  getVariableValues,
  isInputObjectType,
  isListType,
  isNonNullType,
  typeFromAST,
  valueFromAST,
  type GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  type NamedTypeNode,
  type OperationDefinitionNode,
} from 'graphql';
import type { Arguments } from './declare.ts';

export type Coerced =
  | { readonly coerced: Arguments; readonly errors?: undefined }
  | { readonly errors: readonly GraphQLError[]; readonly coerced?: undefined };

/** Coerces the variables of one operation. */
export type Coercion = (variables: Arguments) => Coerced;

/** A value of a type; REFUSED when it is none. */
type Read = (value: unknown) => unknown;
const REFUSED = Symbol('refused');

/**
 * What `getVariableValues` of graphql-js does, with the types looked up before: it is the dearest step
 * of a request that one SQL statement answers. Whatever is not plainly right goes to graphql-js, which
 * finds the words for it.
 */
export function compileCoercion(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
): Coercion {
  const definitions = operation.variableDefinitions ?? [];
  const exact: Coercion = (variables) => {
    const result = getVariableValues(schema, definitions, variables, { maxErrors: 10 });
    return result.errors ? { errors: result.errors } : { coerced: result.coerced };
  };
  const readers = new Map<GraphQLInputType, Read>();
  const parts = definitions.map(({ variable, type: node, defaultValue }) => {
    const type = typeFromAST(schema, node as NamedTypeNode) as GraphQLInputType;
    const otherwise: unknown = defaultValue && valueFromAST(defaultValue, type);
    return { name: variable.name.value, read: readerOf(type, readers), otherwise, type };
  });
  return (variables) => {
    const coerced: Record<string, unknown> = {};
    for (const { name, read, otherwise, type } of parts) {
      const given = Object.hasOwn(variables, name);
      const value = given ? read(variables[name]) : otherwise;
      if (value === REFUSED || (!given && value === undefined && isNonNullType(type))) {
        return exact(variables);
      }
      if (value !== undefined) coerced[name] = value;
    }
    return { coerced };
  };
}

function readerOf(type: GraphQLInputType, readers: Map<GraphQLInputType, Read>): Read {
  const known = readers.get(type);
  if (known) return known;
  // Input types may contain themselves: others may hold the reader before it is made.
  const made: { read?: Read } = {};
  readers.set(type, (value) => made.read!(value));
  made.read = makeReader(type, readers);
  return made.read;
}

function makeReader(type: GraphQLInputType, readers: Map<GraphQLInputType, Read>): Read {
  if (isNonNullType(type)) {
    const read = readerOf(type.ofType, readers);
    return (value) => (value === null || value === undefined ? REFUSED : read(value));
  }
  if (isListType(type)) return readList(readerOf(type.ofType, readers));
  if (isInputObjectType(type)) {
    if (type.isOneOf) return () => REFUSED;
    const fields = Object.values(type.getFields()).map((field) => ({
      name: field.name,
      read: readerOf(field.type, readers),
      otherwise: field.defaultValue,
      required: isNonNullType(field.type),
    }));
    return readObject(fields);
  }
  return (value) => {
    if (value === null || value === undefined) return value === null ? null : REFUSED;
    try {
      const read: unknown = type.parseValue(value);
      return read === undefined ? REFUSED : read;
    } catch {
      return REFUSED;
    }
  };
}

function readList(read: Read): Read {
  return (value) => {
    if (value === null || value === undefined) return value === null ? null : REFUSED;
    const items = Array.isArray(value) ? value.map(read) : [read(value)];
    return items.includes(REFUSED) ? REFUSED : items;
  };
}

interface InputField {
  readonly name: string;
  readonly read: Read;
  readonly otherwise: unknown;
  readonly required: boolean;
}

function readObject(fields: readonly InputField[]): Read {
  const names = new Set(fields.map(({ name }) => name));
  return (value) => {
    if (value === null) return null;
    if (typeof value !== 'object' || Array.isArray(value)) return REFUSED;
    const given = value as Record<string, unknown>;
    const made: Record<string, unknown> = {};
    for (const { name, read, otherwise, required } of fields) {
      const present = given[name] !== undefined;
      const item = present ? read(given[name]) : otherwise;
      if (item === REFUSED || (required && item === undefined)) return REFUSED;
      if (item !== undefined) made[name] = item;
    }
    return Object.keys(given).every((name) => names.has(name)) ? made : REFUSED;
  };
}
