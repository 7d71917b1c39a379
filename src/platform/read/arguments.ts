import {
  getArgumentValues,
  visit,
  type FieldNode,
  type GraphQLField,
  type GraphQLSchema,
  getVariableValues,
  type GraphQLError,
  type OperationDefinitionNode,
} from 'graphql';
import type { Arguments } from './declare.ts';
import { Uncovered } from './refusals.ts';

/** Arguments of a field: known when the document is compiled, or read from each request. */
export type FieldArguments =
  | { readonly fixed: Arguments }
  /** The number under which a request keeps them. */
  | { readonly number: number };

export type ReadArguments = (variables: Arguments) => Arguments;

export const NO_ARGUMENTS: FieldArguments = { fixed: {} };

/** The arguments that depend on variables, coerced once per request. */
export class ArgumentList {
  readonly readers: ReadArguments[] = [];

  of(field: GraphQLField<unknown, unknown>, node: FieldNode): FieldArguments {
    if (field.args.length === 0) return NO_ARGUMENTS;
    if (usesVariables(node)) {
      return { number: this.readers.push((given) => getArgumentValues(field, node, given)) - 1 };
    }
    try {
      return { fixed: getArgumentValues(field, node) };
    } catch (error) {
      throw new Uncovered(`${node.name.value}: ${(error as Error).message}`);
    }
  }
}

function usesVariables(node: FieldNode): boolean {
  let found = false;
  for (const argument of node.arguments ?? []) {
    visit(argument, {
      Variable() {
        found = true;
      },
    });
  }
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
