import { execute, GraphQLError, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { Reading } from '../cache/reading.ts';
import type { Context } from './context.ts';
import { isUnavailable } from './errors.ts';
import { ReadFallback } from '../read/refusals.ts';
import type { PreparedOperation } from './operations.ts';

/** JSON that PostgreSQL has already written; goes out as it is. */
export class JsonText {
  constructor(readonly text: string) {}
}

export interface OperationResult {
  /** Absent when the request failed before execution. */
  readonly data?: JsonText | Record<string, unknown> | null;
  readonly errors?: readonly GraphQLError[];
  /** Variables did not fit: the HTTP status is that of a bad request where the media type wants one. */
  readonly badVariables?: boolean;
  /** The HTTP status of a request of which nothing could be answered. */
  readonly failure?: 500 | 503;
}

/** Writes a result the one way all doors write it. */
export function stringifyResult(result: {
  data?: unknown;
  errors?: unknown;
  extensions?: unknown;
}): string {
  if (result.data instanceof JsonText) return `{"data":${result.data.text}}`;
  return JSON.stringify(result);
}

/**
 * Executes a prepared operation: by the read engine where it has a plan, else by the resolvers. All
 * doors come through here, so that they cannot differ.
 */
export async function executeOperation(
  schema: GraphQLSchema,
  prepared: PreparedOperation,
  variables: Readonly<Record<string, unknown>>,
  context: Context,
): Promise<OperationResult> {
  const { plan } = prepared;
  const reading = readingOf(prepared, context);
  if (!plan) return runResolvers(schema, prepared, variables, context);
  const { coerced, errors } = plan.coerce(variables);
  if (errors) return badVariables(errors);
  try {
    return { data: new JsonText(await plan.run(coerced, planRequest(context, reading))) };
  } catch (error) {
    reading?.spoil();
    if (error instanceof ReadFallback) return runResolvers(schema, prepared, variables, context);
    if (error instanceof GraphQLError) return { data: null, errors: [error] };
    return failed(error);
  }
}

/** One statement answers the whole request, so that nothing is left of it when the statement fails. */
function failed(error: unknown): OperationResult {
  const originalError = error instanceof Error ? error : new Error(String(error));
  const wrapped = new GraphQLError(originalError.message, { originalError });
  return { errors: [wrapped], failure: isUnavailable(error) ? 503 : 500 };
}

function planRequest({ db, today, language }: Context, reading: Reading | null) {
  return { pool: reading ?? db.reads, today, language };
}

/**
 * The reading of an operation that everybody may keep. What others answer, or what has to be of this
 * moment, is read from the primary, and nothing made of it is kept.
 */
function readingOf(prepared: PreparedOperation, { reading }: Context): Reading | null {
  if (!prepared.trusted || prepared.maxAge <= 0 || prepared.budget) reading?.spoil();
  else if (!prepared.plan) reading?.resolve(prepared.name);
  else return reading ?? null;
  return null;
}

async function runResolvers(
  schema: GraphQLSchema,
  prepared: PreparedOperation,
  variables: Readonly<Record<string, unknown>>,
  context: Context,
): Promise<OperationResult> {
  const result = (await execute({
    schema,
    document: prepared.document,
    operationName: prepared.name,
    variableValues: variables,
    contextValue: context,
    options: { maxCoercionErrors: 10 },
  })) as ExecutionResult<Record<string, unknown>>;
  if (!('data' in result) && result.errors) return badVariables(result.errors);
  return result;
}

function badVariables(errors: readonly GraphQLError[]): OperationResult {
  return { errors: errors.map(asBadInput), badVariables: true };
}

function asBadInput(error: GraphQLError): GraphQLError {
  return new GraphQLError(error.message, {
    nodes: error.nodes,
    extensions: { ...error.extensions, code: 'BAD_USER_INPUT' },
  });
}
