import {
  ApolloServer,
  HeaderMap,
  type ApolloServerPlugin,
  type GraphQLRequestContext,
  type GraphQLRequestListener,
} from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import { admit, type AdmissionRules } from './admission.ts';
import { cacheControl } from './cache-policy.ts';
import type { Context } from './context.ts';
import { executeOperation, stringifyResult } from './execution.ts';
import { formatError, type ReportHidden } from './format-error.ts';
import { Language } from './language.ts';
import { documentLimits, MAX_SELECTIONS, MAX_TOKENS } from './limits.ts';
import type { OperationStore } from './operations.ts';

export interface ApolloParts {
  readonly schema: GraphQLSchema;
  readonly store: OperationStore;
  readonly rules: AdmissionRules;
  readonly report: ReportHidden;
  readonly production: boolean;
  readonly introspection: boolean;
}

/** Errors as Apollo has formatted them, with what they were, until the request's context is known. */
type Originals = WeakMap<object, unknown>;

/** The door for free documents: Apollo parses and validates, then the same execution as everywhere. */
export function createApollo(parts: ApolloParts): ApolloServer<Context> {
  const originals: Originals = new WeakMap();
  return new ApolloServer<Context>({
    schema: parts.schema,
    introspection: parts.introspection,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: parts.production,
    persistedQueries: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    maxRecursiveSelections: MAX_SELECTIONS,
    validationRules: [documentLimits()],
    stopOnTerminationSignals: false,
    stringifyResult: (result) => stringifyResult(result),
    formatError: (formatted, error) => {
      const kept = { ...formatted };
      originals.set(kept, error);
      return kept;
    },
    plugins: [ApolloServerPluginCacheControlDisabled(), sameExecution(parts, originals)],
    logger: silent,
  });
}

/** Apollo's own words go nowhere: what matters is logged by `report` with the request id. */
const silent = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

const NO_REQUEST = { requestId: '', language: Language.VI };

function sameExecution(parts: ApolloParts, originals: Originals): ApolloServerPlugin<Context> {
  const prepare = (request: GraphQLRequestContext<Context>) =>
    request.document && request.operation
      ? parts.store.prepared(
          request.source ?? '',
          request.document,
          request.request.operationName ?? null,
        )
      : null;

  const listener: GraphQLRequestListener<Context> = {
    async didResolveOperation(request) {
      const prepared = prepare(request);
      if (!prepared) return;
      const refusal = await admit(
        parts.rules,
        prepared,
        request.request.variables ?? {},
        request.contextValue,
      );
      if (refusal) throw refusal;
    },

    async responseForOperation(request) {
      const prepared = prepare(request);
      if (!prepared?.plan) return null;
      const variables = request.request.variables ?? {};
      const result = await executeOperation(
        parts.schema,
        prepared,
        variables,
        request.contextValue,
      );
      const errors = result.errors?.map((error) => {
        const kept = { message: error.message };
        originals.set(kept, error);
        return kept;
      });
      const singleResult = {
        ...(errors && { errors }),
        ...('data' in result && { data: result.data as Record<string, unknown> | null }),
      };
      const status = result.badVariables ? 400 : result.failure;
      const http = { headers: new HeaderMap(), ...(status && { status }) };
      return { http, body: { kind: 'single', singleResult } };
    },

    willSendResponse(request) {
      const { response, contextValue } = request;
      if (response.body.kind !== 'single') return Promise.resolve();
      const { singleResult } = response.body;
      if (singleResult.errors) {
        singleResult.errors = singleResult.errors.map((error) =>
          formatError(originals.get(error) ?? error, contextValue ?? NO_REQUEST, parts.report),
        );
      }
      const wasRefused = singleResult.errors && !('data' in singleResult);
      // The protocol asks for 200 here unless the client speaks the newer media type.
      if (
        wasRefused &&
        response.http.status === 400 &&
        !wantsGraphQLResponse(request.request.http?.headers.get('accept'))
      ) {
        response.http.status = 200;
      }
      const prepared = prepare(request);
      response.http.headers.set(
        'cache-control',
        cacheControl(prepared, contextValue.actor, !singleResult.errors, contextValue.now),
      );
      return Promise.resolve();
    },
  };
  return { requestDidStart: () => Promise.resolve(listener) };
}

/** True when the answer goes out as `application/graphql-response+json`. */
export function wantsGraphQLResponse(accept: string | null | undefined): boolean {
  if (!accept) return false;
  const graphql = accept.indexOf('application/graphql-response+json');
  if (graphql < 0) return false;
  const json = accept.search(/application\/json/);
  return json < 0 || graphql < json;
}
