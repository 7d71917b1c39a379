import {
  getOperationAST,
  GraphQLError,
  OperationTypeNode,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { Language } from '../graphql/language.ts';
import { NO_ARGUMENTS } from './arguments.ts';
import { compileCoercion } from './coercion.ts';
import { ReadPlan, type Variant } from './plan.ts';
import { Uncovered } from './refusals.ts';
import type { ReadRegistry } from './registry.ts';
import { EVERYTHING, flagNames, Selection, type Flags } from './selection.ts';
import { compact, sql } from './sql.ts';
import { ObjectWriter } from './object-writer.ts';

export type Compiled =
  | { readonly kind: 'plan'; readonly plan: ReadPlan }
  | { readonly kind: 'uncovered'; readonly reason: string };

/**
 * Compiles a valid document for the read engine: a plan answers a request with one SQL statement, whose
 * text is the JSON of `data`. Uncovered operations are for graphql-js; the reason says which field is in
 * the way.
 */
export function compileRead(
  registry: ReadRegistry,
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName?: string | null,
): Compiled {
  const operation = getOperationAST(document, operationName);
  if (!operation) return { kind: 'uncovered', reason: 'there is no such operation' };
  if (operation.operation !== OperationTypeNode.QUERY)
    return { kind: 'uncovered', reason: 'it is no query' };
  const query = schema.getQueryType()!;
  const roots = Object.fromEntries(registry.roots);
  const flags = flagNames(document, operation);

  const compileVariant = (values: Flags | typeof EVERYTHING, language: string): Variant => {
    const writer = new ObjectWriter(registry, new Selection(schema, document, values), language);
    const at = { t: 'root', parent: 'root', outer: NO_ARGUMENTS };
    const body = writer.body(query, [operation.selectionSet], roots, at);
    const text = sql`select row_to_json(data)::text from (select ${body.columns} from (select) root${body.laterals}) data`;
    return {
      text: compact(text),
      parameters: writer.parameters,
      readArguments: writer.arguments.readers,
    };
  };

  try {
    // Whether all of it can be read is known from now on, whatever is asked for later.
    compileVariant(EVERYTHING, Language.VI);
    const variantOf = (values: Flags, language: string) =>
      compileVariant(flags.length === 0 ? EVERYTHING : values, language);
    const coerce = compileCoercion(schema, operation);
    return { kind: 'plan', plan: new ReadPlan(registry.names, flags, variantOf, coerce) };
  } catch (error) {
    if (!(error instanceof Uncovered) && !(error instanceof GraphQLError)) throw error;
    return { kind: 'uncovered', reason: error.message };
  }
}
