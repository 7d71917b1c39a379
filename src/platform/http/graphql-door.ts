import type { IncomingMessage, ServerResponse } from 'node:http';
import { HeaderMap, type ApolloServer } from '@apollo/server';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { admit, mayBeFree, unlisted, type AdmissionRules } from '../graphql/admission.ts';
import { wantsGraphQLResponse } from '../graphql/apollo.ts';
import { cacheControl } from '../graphql/cache-policy.ts';
import type { Context } from '../graphql/context.ts';
import { executeOperation, stringifyResult, type OperationResult } from '../graphql/execution.ts';
import { publicError } from '../graphql/errors.ts';
import { formatError, type ReportHidden } from '../graphql/format-error.ts';
import { say } from '../graphql/language.ts';
import type { OperationStore, PreparedOperation } from '../graphql/operations.ts';
import { cleanInput, UncleanInputError } from '../text/normalise.ts';
import { readJsonBody } from './body.ts';
import { malformed, type GraphQLBody } from './graphql-body.ts';
import { bodyOfAddress, isAnnounced, refusedByGet, varyByCaller } from './graphql-get.ts';
import type { KeptAnswers } from './kept-answers.ts';
import { refuseRequest } from './refusal.ts';
import { sendText } from './respond.ts';

export interface DoorParts {
  readonly schema: GraphQLSchema;
  readonly store: OperationStore;
  readonly apollo: ApolloServer<Context>;
  readonly rules: AdmissionRules;
  /** Answers of listed operations that are given again; null where none are kept. */
  readonly kept: KeptAnswers | null;
  readonly report: ReportHidden;
  /** Who asks; throws a GraphQLError when a token was sent that is not valid. */
  readonly createContext: (request: IncomingMessage) => Promise<Context>;
  readonly anonymousContext: (request: IncomingMessage) => Context;
  /** True takes listed operations only, whoever asks. */
  readonly listedOnly?: boolean;
  /** Told of each operation when it is over, for metrics. */
  readonly observe: (name: string, door: 'listed' | 'free', seconds: number, good: boolean) => void;
}

const JSON_TYPE = 'application/json; charset=utf-8';
const GRAPHQL_TYPE = 'application/graphql-response+json; charset=utf-8';

/**
 * /graphql. Listed operations are known, validated and compiled since start-up and are executed right
 * here; everything else goes through Apollo. Context, admission, execution and error form are the same.
 */
export function graphqlDoor(parts: DoorParts) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const started = performance.now();
    if (answerKept(parts, request, response, started)) return;
    let body: GraphQLBody = {};
    if (request.method === 'POST') {
      const read = await readJsonBody(request, response);
      if (read === undefined) return;
      const wrong = malformed(read);
      if (wrong) return refuseRequest(request, response, wrong);
      body = read;
    } else if (request.method === 'GET') {
      const read = bodyOfAddress(request) ?? {};
      if ('status' in read) return refuseRequest(request, response, read);
      body = read;
    }
    let context: Context;
    try {
      context = await parts.createContext(request);
    } catch (error) {
      const nobody = parts.anonymousContext(request);
      return refuse(parts, request, response, nobody, error, statusOf(error));
    }
    const prepared = listed(parts.store, body);
    if (prepared === 'unknown' || (!prepared && !takesFree(parts, context))) {
      return refuse(parts, request, response, context, unlisted(context), 400);
    }
    if (prepared && request.method === 'GET') {
      const refusal = refusedByGet(request, response, prepared);
      if (refusal) return refuseRequest(request, response, refusal);
      varyByCaller(response);
    }
    try {
      const clean = cleanInput(body);
      const other = prepared && misnamed(prepared, clean);
      if (other) return refuse(parts, request, response, context, other, 400);
      if (prepared) await listedDoor(parts, request, response, context, prepared, clean, started);
      else await freeDoor(parts, request, response, context, clean);
    } catch (error) {
      if (error instanceof UncleanInputError) {
        const refusal = publicError('BAD_USER_INPUT', say(error.text, context.language));
        return refuse(parts, request, response, context, refusal, 400);
      }
      return refuse(parts, request, response, context, error, 500);
    }
  };
}

function takesFree({ rules, listedOnly }: DoorParts, { actor }: Context): boolean {
  return listedOnly !== true && mayBeFree(rules, actor);
}

/** Answers a GET from what is kept under its very address, before anything else is looked at. */
function answerKept(
  parts: DoorParts,
  request: IncomingMessage,
  response: ServerResponse,
  started: number,
): boolean {
  const { kept } = parts;
  if (!kept || request.method !== 'GET' || !isAnnounced(request)) return false;
  const key = kept.keyOf(request, request.url ?? '');
  const answer = key === null ? null : kept.send(request, response, key);
  if (answer) parts.observe(answer.name, 'listed', (performance.now() - started) / 1000, true);
  return answer !== null;
}

/** By GET the address says it all; by POST the operation and its variables do. */
function keyOf(
  { kept }: DoorParts,
  request: IncomingMessage,
  prepared: PreparedOperation,
  variables: object,
): string | null {
  if (!kept || prepared.maxAge <= 0) return null;
  const posted = request.method === 'POST';
  const what = posted ? `${prepared.id} ${JSON.stringify(variables)}` : request.url;
  return kept.keyOf(request, what ?? '');
}

/** The listed operation a request names by id or by its text. */
function listed(store: OperationStore, body: GraphQLBody): PreparedOperation | null | 'unknown' {
  const id = body.documentId ?? persistedHash(body.extensions);
  const prepared = id ? store.byId(id) : undefined;
  if (id && !prepared && typeof body.query !== 'string') return 'unknown';
  return prepared ?? (typeof body.query === 'string' ? store.bySource(body.query) : null) ?? null;
}

/** Listed documents have one operation each; asking for another one is a mistake of the caller. */
function misnamed({ name }: PreparedOperation, { operationName }: GraphQLBody) {
  if (operationName === undefined || operationName === null || operationName === name) return null;
  return publicError('OPERATION_RESOLUTION_FAILURE', `Unknown operation named "${operationName}".`);
}

function persistedHash(extensions: unknown): string | undefined {
  const query = (extensions as { persistedQuery?: { sha256Hash?: unknown } } | null | undefined)
    ?.persistedQuery;
  return typeof query?.sha256Hash === 'string' ? query.sha256Hash : undefined;
}

async function listedDoor(
  parts: DoorParts,
  request: IncomingMessage,
  response: ServerResponse,
  context: Context,
  prepared: PreparedOperation,
  body: GraphQLBody,
  started: number,
): Promise<void> {
  const variables = body.variables ?? {};
  const key = keyOf(parts, request, prepared, variables);
  const done = (good: boolean) =>
    parts.observe(prepared.name ?? '', 'listed', (performance.now() - started) / 1000, good);
  if (key !== null && request.method === 'POST' && parts.kept?.send(request, response, key)) {
    return done(true);
  }
  if (await parts.kept?.sendShared(request, response, key, context)) return done(true);
  const refusal = await admit(parts.rules, prepared, variables, context);
  if (refusal) return refuse(parts, request, response, context, refusal, statusOf(refusal));
  const result = await executeOperation(parts.schema, prepared, variables, context);
  const newer = wantsGraphQLResponse(request.headers.accept);
  response.setHeader('content-type', newer ? GRAPHQL_TYPE : JSON_TYPE);
  const good = !result.errors;
  response.setHeader('cache-control', cacheControl(prepared, context.actor, good, context.now));
  const status = result.failure ?? (result.badVariables && newer ? 400 : 200);
  const about = { name: prepared.name ?? '', maxAge: prepared.maxAge };
  const keep = good ? parts.kept?.keeper(response, key, context, about) : undefined;
  sendText(request, response, status, textOf(parts, result, context), keep);
  done(good);
}

function textOf(parts: DoorParts, result: OperationResult, context: Context): string {
  if (!result.errors) return stringifyResult({ data: result.data });
  const errors = result.errors.map((error) => formatError(error, context, parts.report));
  return stringifyResult('data' in result ? { errors, data: result.data } : { errors });
}

async function freeDoor(
  parts: DoorParts,
  request: IncomingMessage,
  response: ServerResponse,
  context: Context,
  body: GraphQLBody,
): Promise<void> {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const answer = await parts.apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: (request.method ?? 'GET').toUpperCase(),
      headers,
      search: new URL(request.url ?? '/', 'http://localhost').search,
      body: request.method === 'POST' ? body : undefined,
    },
    context: () => Promise.resolve(context),
  });
  response.setHeader('cache-control', 'no-store');
  for (const [name, value] of answer.headers) response.setHeader(name, value);
  if (answer.body.kind !== 'complete') throw new Error('incremental delivery is not in use');
  sendText(request, response, answer.status ?? 200, answer.body.string);
}

function refuse(
  parts: DoorParts,
  request: IncomingMessage,
  response: ServerResponse,
  context: Context,
  error: unknown,
  status: number,
): void {
  const formatted = formatError(error, context, parts.report);
  const newer = wantsGraphQLResponse(request.headers.accept);
  const retry = httpOf(error)?.headers?.get('retry-after');
  if (retry) response.setHeader('retry-after', retry);
  response.setHeader('content-type', newer ? GRAPHQL_TYPE : JSON_TYPE);
  response.setHeader('cache-control', 'no-store');
  const code = formatted.extensions?.['code'];
  const honest = code === 'SERVICE_UNAVAILABLE' ? 503 : status;
  const shown = honest === 400 && !newer ? 200 : honest;
  sendText(request, response, shown, JSON.stringify({ errors: [formatted] }));
}

function httpOf(error: unknown): { status?: number; headers?: Map<string, string> } | undefined {
  return error instanceof GraphQLError
    ? (error.extensions['http'] as { status?: number; headers?: Map<string, string> } | undefined)
    : undefined;
}

function statusOf(error: unknown): number {
  const status = httpOf(error)?.status;
  if (status) return status;
  return error instanceof GraphQLError ? 400 : 500;
}
