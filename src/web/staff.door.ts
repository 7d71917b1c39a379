import type { IncomingMessage, ServerResponse } from 'node:http';
import { AskFailure, asker, type AskParts } from './ask.ts';
import type { Context } from '../platform/graphql/context.ts';
import { languageOf } from '../platform/graphql/language.ts';
import { readJsonBody } from '../platform/http/body.ts';
import { dropSession, keepSession } from '../platform/http/cookies.ts';
import type { Handler } from '../platform/http/handler.ts';
import { NOT_FOUND, refuseRequest, type HttpRefusal } from '../platform/http/refusal.ts';
import { pathOf } from '../platform/http/request-path.ts';
import { sendJson } from '../platform/http/respond.ts';
import { OwnSignOutDocument, StaffSignInDocument } from './generated/operations.ts';
import { isForeignForm } from './origin.ts';
import { FOR_EVER, sendPacked } from './packed-file.ts';
import type { StaffFiles } from './staff-files.ts';
import type { WhoAsksParts } from './who-asks.ts';

/** Below it is everything of the staff app, its own door to the operations included. */
export const STAFF_PATH = '/quan-tri';

export interface StaffParts extends AskParts, Pick<WhoAsksParts, 'createOwnContext'> {
  readonly files: StaffFiles;
  /** Listed operations, for whom the cookie names. */
  readonly graphql: Handler;
  readonly anonymousContext: (request: IncomingMessage) => Context;
  readonly publicUrl?: string;
  /** Whether people reach this server by https. */
  readonly secure: boolean;
}

const FOREIGN: HttpRefusal = {
  status: 403,
  code: 'FORBIDDEN',
  text: {
    vi: 'Yêu cầu này không đến từ trang của hệ thống. Chưa có gì thay đổi.',
    en: 'This request does not come from a page of this system. Nothing was changed.',
  },
};

/**
 * The staff app: one page whose modules do the rest, and what they send. Nothing of it is asked by a
 * token that a script could read: the cookie of the sign-in is out of their reach, and a request that
 * another site made the browser send is refused.
 */
export function staffDoor(parts: StaffParts): Handler {
  const posts: Readonly<Record<string, Handler>> = {
    '/graphql': parts.graphql,
    '/vao': (request, response) => signIn(parts, request, response),
    '/ra': (request, response) => signOut(parts, request, response),
  };
  return async (request, response) => {
    const below = pathOf(request).slice(STAFF_PATH.length);
    const post = posts[below];
    if (!post) return sendFile(parts.files, below.slice(1), request, response);
    if (request.method !== 'POST') {
      response.setHeader('allow', 'POST');
      return refuseRequest(request, response, { ...NOT_FOUND, status: 405 });
    }
    if (isForeignForm(request, parts.publicUrl)) return refuseRequest(request, response, FOREIGN);
    await post(request, response);
  };
}

function sendFile(
  files: StaffFiles,
  name: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const isModule = name.startsWith('assets/');
  // What is no file is a page of the app, which finds its way by the address.
  const file = files.get(name) ?? (isModule ? undefined : files.get('index.html'));
  response.setHeader('content-security-policy', POLICY);
  response.setHeader('referrer-policy', 'same-origin');
  sendPacked(file, request, response, isModule ? FOR_EVER : 'no-cache');
}

/** Nothing from elsewhere; pictures may come from what the device has kept. */
const POLICY = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** The token goes into the cookie and nowhere else. */
async function signIn(
  parts: StaffParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readJsonBody(request, response);
  if (!body) return;
  const { login, password } = body;
  const input = { login: text(login), password: text(password) };
  const context = parts.anonymousContext(request);
  await answering(response, request, async () => {
    const { signIn: done } = await asker(parts, context)(StaffSignInDocument, { input });
    if (done.token && done.expiresAt) {
      keepSession(response, done.token, new Date(done.expiresAt), parts.secure);
    }
    return { userErrors: done.userErrors };
  });
}

const text = (given: unknown): string => (typeof given === 'string' ? given : '');

async function signOut(
  parts: StaffParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const language = languageOf(request.headers['accept-language']);
  const { context, token } = await parts.createOwnContext(request, language);
  await answering(response, request, async () => {
    if (token !== null) await asker(parts, context)(OwnSignOutDocument, {});
    dropSession(response, parts.secure);
    return { userErrors: [] };
  });
}

async function answering(
  response: ServerResponse,
  request: IncomingMessage,
  work: () => Promise<object>,
): Promise<void> {
  response.setHeader('cache-control', 'private, no-store');
  try {
    sendJson(request, response, 200, await work());
  } catch (error) {
    if (!(error instanceof AskFailure)) throw error;
    if (error.retryAfter) response.setHeader('retry-after', error.retryAfter);
    sendJson(request, response, error.status, { userErrors: [] });
  }
}
