import type { IncomingMessage, ServerResponse } from 'node:http';
import { OperationTypeNode } from 'graphql';
import type { PreparedOperation } from '../graphql/operations.ts';
import { isJson } from './body.ts';
import { malformed, type GraphQLBody } from './graphql-body.ts';
import type { HttpRefusal } from './refusal.ts';
import { addVary } from './respond.ts';

const JSON_PARTS = ['variables', 'extensions'] as const;

/**
 * A GET that names a listed operation, `/graphql?documentId=sha256:…&variables={…}` or with
 * `extensions={"persistedQuery":{"sha256Hash":"…"}}`, says in its address what a POST says in its body.
 * Addresses can be kept by browsers and proxies. Null for any other: Apollo reads those.
 */
export function bodyOfAddress(request: IncomingMessage): GraphQLBody | HttpRefusal | null {
  const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const named = searchParams.has('documentId') || searchParams.has('extensions');
  if (!named || searchParams.has('query')) return null;
  const body: Record<string, unknown> = {};
  for (const name of ['documentId', 'operationName'] as const) {
    body[name] = searchParams.get(name) ?? undefined;
  }
  for (const name of JSON_PARTS) {
    const text = searchParams.get(name);
    try {
      body[name] = text === null ? undefined : (JSON.parse(text) as unknown);
    } catch {
      return NO_JSON;
    }
  }
  return malformed(body) ?? body;
}

/**
 * Why a listed operation may not be asked for by GET. As for free documents, a page of another site must
 * not be able to send it unasked: a header is wanted that browsers send only after a preflight.
 */
export function refusedByGet(
  request: IncomingMessage,
  response: ServerResponse,
  { operation }: PreparedOperation,
): HttpRefusal | null {
  if (operation.operation !== OperationTypeNode.QUERY) {
    response.setHeader('allow', 'POST');
    return ONLY_QUERIES;
  }
  return isAnnounced(request) ? null : NOT_ANNOUNCED;
}

/** True for a request that no page of another site could have sent unasked. */
export function isAnnounced({ headers }: IncomingMessage): boolean {
  const type = headers['content-type'];
  if (type !== undefined) return isJson(type);
  return Boolean(headers['apollo-require-preflight'] || headers['x-apollo-operation-name']);
}

/** What kept answers depend on besides the address. */
export function varyByCaller(response: ServerResponse): void {
  for (const name of ['Accept', 'Accept-Language', 'Authorization']) addVary(response, name);
}

const NO_JSON: HttpRefusal = {
  status: 400,
  code: 'BAD_REQUEST',
  text: {
    vi: '"variables" và "extensions" trong địa chỉ phải là JSON. Chưa có gì được thực hiện.',
    en: '"variables" and "extensions" in the address must be JSON. Nothing was carried out.',
  },
};

const ONLY_QUERIES: HttpRefusal = {
  status: 405,
  code: 'BAD_REQUEST',
  text: {
    vi: 'GET chỉ dùng để đọc; hãy gửi thao tác này bằng POST. Chưa có gì được thực hiện.',
    en: 'GET is for reading; send this operation by POST. Nothing was carried out.',
  },
};

const NOT_ANNOUNCED: HttpRefusal = {
  status: 400,
  code: 'BAD_REQUEST',
  text: {
    vi: 'Hãy gửi kèm Apollo-Require-Preflight: true, hoặc Content-Type: application/json.',
    en: 'Send it with Apollo-Require-Preflight: true, or with Content-Type: application/json.',
  },
};
