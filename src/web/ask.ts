import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print, type DocumentNode, type GraphQLError, type GraphQLSchema } from 'graphql';
import { admit, type AdmissionRules } from '../platform/graphql/admission.ts';
import type { Context } from '../platform/graphql/context.ts';
import { executeOperation, JsonText } from '../platform/graphql/execution.ts';
import { formatError, type ReportHidden } from '../platform/graphql/format-error.ts';
import type { OperationStore, PreparedOperation } from '../platform/graphql/operations.ts';
import { cleanInput, UncleanInputError } from '../platform/text/normalise.ts';

export interface AskParts {
  readonly schema: GraphQLSchema;
  readonly store: OperationStore;
  readonly rules: AdmissionRules;
  readonly report: ReportHidden;
}

/** Runs a listed operation; the generated document says what goes in and comes out. */
export type Ask = <Result, Variables>(
  document: TypedDocumentNode<Result, Variables>,
  variables: Variables,
) => Promise<Result>;

/** Why an operation gave no answer; what the visitor may know of it. */
export class AskFailure extends Error {
  override readonly name = 'AskFailure';

  constructor(
    readonly status: 400 | 401 | 403 | 429 | 500 | 503,
    readonly retryAfter?: string,
  ) {
    super(`An operation of a page failed with ${status}`);
  }
}

const STATUS: Readonly<Record<string, AskFailure['status']>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  BAD_USER_INPUT: 400,
  RATE_LIMITED: 429,
  SERVICE_UNAVAILABLE: 503,
};

/**
 * Operations for one visitor: the same list, limits and execution as over HTTP, so that no page can
 * read what its visitor may not.
 */
export function asker(parts: AskParts, context: Context): Ask {
  return async (document, variables) => {
    const prepared = preparedOf(parts.store, document);
    const clean = cleaned(variables as Readonly<Record<string, unknown>>);
    const refusal = await admit(parts.rules, prepared, clean, context);
    if (refusal) throw failureOf(parts, refusal, context);
    const result = await executeOperation(parts.schema, prepared, clean, context);
    const error = result.errors?.[0];
    if (error) throw failureOf(parts, error, context);
    const { data } = result;
    return (data instanceof JsonText ? JSON.parse(data.text) : data) as never;
  };
}

const known = new WeakMap<OperationStore, Map<DocumentNode, PreparedOperation>>();

function preparedOf(store: OperationStore, document: DocumentNode): PreparedOperation {
  const ofStore = known.get(store) ?? new Map<DocumentNode, PreparedOperation>();
  known.set(store, ofStore);
  const prepared = ofStore.get(document) ?? store.bySource(print(document));
  if (!prepared) throw new Error('A page uses an operation that is not in schema/operations');
  ofStore.set(document, prepared);
  return prepared;
}

function cleaned(variables: Readonly<Record<string, unknown>>) {
  try {
    return cleanInput(variables);
  } catch (error) {
    if (error instanceof UncleanInputError) throw new AskFailure(400);
    throw error;
  }
}

function failureOf(parts: AskParts, error: GraphQLError, context: Context): AskFailure {
  const { extensions } = formatError(error, context, parts.report);
  const status = STATUS[String(extensions?.['code'])] ?? 500;
  const http = error.extensions['http'] as { headers?: Map<string, string> } | undefined;
  return new AskFailure(status, http?.headers?.get('retry-after'));
}
