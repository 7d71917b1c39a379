import {
  getArgumentValues,
  isNonNullType,
  Kind,
  valueFromAST,
  visit,
  type ArgumentNode,
  type FieldNode,
  type GraphQLField,
} from 'graphql';
import type { Arguments } from './declare.ts';
import { Uncovered } from './refusals.ts';

/** Arguments of a selected field. */
export interface FieldArguments {
  /** Their coerced values, when no variable has a say. */
  readonly fixed?: Arguments;
  /** Otherwise the number under which each request keeps them. */
  readonly number: number;
  /** Names of those that are written, and of those whose values hold variables. */
  readonly given: ReadonlySet<string>;
  readonly variable: ReadonlySet<string>;
}

export type ReadArguments = (variables: Arguments) => Arguments;

const NONE: ReadonlySet<string> = new Set();
export const NO_ARGUMENTS: FieldArguments = { fixed: {}, number: -1, given: NONE, variable: NONE };

/** The arguments that depend on variables, coerced once per request. */
export class ArgumentList {
  readonly readers: ReadArguments[] = [];

  of(field: GraphQLField<unknown, unknown>, node: FieldNode): FieldArguments {
    if (field.args.length === 0) return NO_ARGUMENTS;
    const written = node.arguments ?? [];
    const given = new Set(written.map(({ name }) => name.value));
    const variable = new Set(written.filter(holdsVariable).map(({ name }) => name.value));
    if (variable.size > 0) {
      const count = this.readers.push(readerOf(field, node, variable));
      return { number: count - 1, given, variable };
    }
    try {
      return { fixed: getArgumentValues(field, node), number: -1, given, variable };
    } catch (error) {
      throw new Uncovered(`${node.name.value}: ${(error as Error).message}`);
    }
  }
}

interface ArgumentPart {
  readonly name: string;
  readonly required: boolean;
  /** The variable that is the whole value. */
  readonly variable?: string;
  /** What holds without it: the literal, or the default. */
  readonly otherwise: unknown;
}

/** What `getArgumentValues` does, with all that does not change worked out before. */
function readerOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variable: ReadonlySet<string>,
): ReadArguments {
  const exact: ReadArguments = (values) => getArgumentValues(field, node, values);
  const parts: ArgumentPart[] = [];
  for (const { name, type, defaultValue } of field.args) {
    const value = node.arguments?.find((argument) => argument.name.value === name)?.value;
    const required = isNonNullType(type);
    if (value?.kind === Kind.VARIABLE) {
      parts.push({ name, required, variable: value.name.value, otherwise: defaultValue });
    } else if (variable.has(name)) {
      return exact;
    } else {
      const otherwise: unknown = value ? valueFromAST(value, type) : defaultValue;
      if (value && otherwise === undefined) return exact;
      parts.push({ name, required, otherwise });
    }
  }
  return (values) => readParts(parts, values) ?? exact(values);
}

/** Undefined when something is missing: graphql-js knows how to say it. */
function readParts(parts: readonly ArgumentPart[], values: Arguments): Arguments | undefined {
  const read: Record<string, unknown> = {};
  for (const { name, required, variable, otherwise } of parts) {
    const given = variable !== undefined && Object.hasOwn(values, variable);
    const value = given ? values[variable] : otherwise;
    if (required && (value === undefined || value === null)) return undefined;
    if (value !== undefined) read[name] = value;
  }
  return read;
}

function holdsVariable(argument: ArgumentNode): boolean {
  let found = false;
  visit(argument, {
    Variable() {
      found = true;
    },
  });
  return found;
}
