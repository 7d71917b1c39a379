import {
  getArgumentValues,
  visit,
  type ArgumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLSchema,
  getVariableValues,
  type GraphQLError,
  type OperationDefinitionNode,
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
      const count = this.readers.push((values) => getArgumentValues(field, node, values));
      return { number: count - 1, given, variable };
    }
    try {
      return { fixed: getArgumentValues(field, node), number: -1, given, variable };
    } catch (error) {
      throw new Uncovered(`${node.name.value}: ${(error as Error).message}`);
    }
  }
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

/** Coerces the variables of an operation as graphql-js does before it executes one. */
export function coerceVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): { coerced: Arguments; errors?: undefined } | { errors: readonly GraphQLError[] } {
  const definitions = operation.variableDefinitions ?? [];
  const result = getVariableValues(schema, definitions, variables, { maxErrors: 10 });
  return result.errors ? { errors: result.errors } : { coerced: result.coerced };
}
