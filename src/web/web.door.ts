import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Office } from '../platform/config/office-settings.ts';
import { localDay } from '../platform/graphql/context.ts';
import type { Handler } from '../platform/http/handler.ts';
import type { KeptAnswers, Keeper } from '../platform/http/kept-answers.ts';
import { NOT_FOUND, refuseRequest } from '../platform/http/refusal.ts';
import { pathOf } from '../platform/http/request-path.ts';
import { sendText } from '../platform/http/respond.ts';
import { requestIdOf } from '../platform/observe/request-id.ts';
import { AskFailure, asker, type AskParts } from './ask.ts';
import type { Assets } from './assets.ts';
import { KEPT } from './kept.ts';
import type { Lang } from './lang.ts';
import { langOfPath, matchPath, type Match } from './match.ts';
import { readForm } from './form-body.ts';
import { originOf } from './origin.ts';
import { entranceTo, isOwnForm, keep, ownOf } from './own-visit.ts';
import type { PageFile, PageRedirect, PageRequest, PageResult, PageView } from './page.ts';
import { errorPage, type ErrorStatus } from './public/error.page.tsx';
import { renderPage } from './render.tsx';
import { ROUTES } from './routes.ts';
import { textsOf } from './shared/i18n/texts.ts';
import { whoAsks, type WhoAsksParts } from './who-asks.ts';

export interface WebParts extends AskParts, WhoAsksParts {
  readonly assets: Assets;
  readonly sendFile: PageRequest['sendFile'];
  readonly now: () => Date;
  readonly publicUrl?: string;
  readonly office?: Office;
  /** Pages that are given again; null where none are kept. */
  readonly kept: KeptAnswers | null;
  /** Whether people reach this server by https. */
  readonly secure: boolean;
}

/** One request on its way through the door. */
interface Visit {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly lang: Lang;
  readonly match: Match | null;
  /** Under what the page is kept; null for one that is made each time. */
  readonly key: string | null;
}

/** The pages: an address becomes a page, its operations are run, and HTML goes out. */
export function webDoor(parts: WebParts): Handler {
  return async (request, response) => {
    const path = pathOf(request);
    const search = request.url?.slice(path.length) ?? '';
    const match = matchPath(path);
    const key = keyOf(parts, request, match);
    if (key !== null && parts.kept?.send(request, response, key)) return;
    const query = new URLSearchParams(search);
    const visit = { request, response, path, query, lang: langOfPath(path), match, key };
    if (!visit.match && path.length > 1 && path.endsWith('/') && !path.startsWith('//')) {
      const plain = path.replace(/\/+$/, '');
      if (matchPath(plain || '/')) return redirect(response, (plain || '/') + search, 308);
    }
    try {
      await answer(parts, visit);
    } catch (error) {
      if (!(error instanceof AskFailure)) parts.report(error, requestIdOf(request));
      if (error instanceof AskFailure && error.retryAfter) {
        response.setHeader('retry-after', error.retryAfter);
      }
      sendError(parts, visit, error instanceof AskFailure ? error.status : 500);
    }
  };
}

async function answer(parts: WebParts, visit: Visit): Promise<void> {
  const { request, response, match } = visit;
  const page = match && ROUTES[match.name];
  if (!match || !page) return missing(parts, visit);
  const posted = request.method === 'POST';
  if (posted ? !page.submit : request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', page.submit ? 'GET, HEAD, POST' : 'GET, HEAD');
    return sendError(parts, visit, 405);
  }
  const { context, token } = await whoAsks(parts, visit, match, page.audience);
  if (!context) return missing(parts, visit);
  if (page.audience === 'own' && token === null) {
    if (posted) response.setHeader('connection', 'close');
    return redirect(response, entranceTo(request.url ?? visit.path, visit.lang, posted), 303);
  }
  if (await parts.kept?.sendShared(request, response, visit.key, context)) return;
  const asked: PageRequest = {
    ...match,
    query: visit.query,
    t: textsOf(visit.lang),
    context,
    ask: asker(parts, context),
    own: page.audience ? ownOf(request, token) : null,
    sendFile: parts.sendFile,
    origin: originOf(request, parts.publicUrl),
  };
  if (!posted) return finish(parts, visit, await page.load(asked), asked);
  const form = await readForm(request, parts.publicUrl, page.takesFile === true);
  if (form === 'gone' || !page.submit) return;
  const forged = typeof form !== 'number' && page.audience === 'own' && asked.own;
  if (typeof form === 'number' || (forged && !isOwnForm(forged, match.name, form.fields))) {
    response.setHeader('connection', 'close');
    return sendError(parts, visit, typeof form === 'number' ? form : 403);
  }
  return finish(parts, visit, await page.submit(asked, form.fields, form.file), asked);
}

/** Pages of the list are kept by their whole address, under each name this server is reached by. */
function keyOf(parts: WebParts, request: IncomingMessage, match: Match | null): string | null {
  if (!parts.kept || request.method !== 'GET' || !match || !KEPT.has(match.name)) return null;
  return parts.kept.keyOf(request, `${originOf(request, parts.publicUrl)} ${request.url}`);
}

function finish(parts: WebParts, visit: Visit, result: PageResult, asked: PageRequest): void {
  if (result.kind === 'missing') return missing(parts, visit);
  if (result.kind === 'redirect') return goOn(parts, visit, result);
  const about = { name: asked.name, maxAge: null };
  const keeper = parts.kept?.keeper(visit.response, visit.key, asked.context, about);
  if (result.kind === 'file') return sendFile(visit, result, asked.own !== null, keeper);
  sendPage(parts, visit, result, result.status ?? 200, asked, keeper);
}

function goOn(
  parts: WebParts,
  { response }: Visit,
  { to, status, keep: kept }: PageRedirect,
): void {
  if (kept) keep(response, kept, parts.secure);
  redirect(response, to, status);
}

const FOR_ONE = 'private, no-store';

function sendFile(
  { request, response }: Visit,
  file: PageFile,
  forOne: boolean,
  keeper?: Keeper,
): void {
  const { type, name, text, bytes } = file;
  response.setHeader('content-type', type);
  if (name) response.setHeader('content-disposition', `attachment; filename="${name}"`);
  const forAll = bytes ? 'public, max-age=86400' : 'public, max-age=0, must-revalidate';
  response.setHeader('cache-control', forOne ? FOR_ONE : forAll);
  if (!bytes) return sendText(request, response, 200, text ?? '', forOne ? undefined : keeper);
  if (!forOne) response.setHeader('cross-origin-resource-policy', 'cross-origin');
  response.setHeader('content-length', bytes.length);
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

/** People get a page; programs the coded answer of the rest of the server. */
function missing(parts: WebParts, visit: Visit): void {
  if (!visit.request.headers.accept?.includes('text/html')) {
    return refuseRequest(visit.request, visit.response, NOT_FOUND);
  }
  sendError(parts, visit, 404);
}

function sendError(parts: WebParts, visit: Visit, status: ErrorStatus): void {
  const page = errorPage(status, textsOf(visit.lang), requestIdOf(visit.request));
  sendPage(parts, visit, page, status, null);
}

function sendPage(
  parts: WebParts,
  { request, response, path, query, lang }: Visit,
  page: PageView,
  status: number,
  asked: PageRequest | null,
  keeper?: Keeper,
): void {
  const { assets } = parts;
  const own = asked?.own ?? null;
  const html = renderPage(page, {
    lang,
    match: asked,
    path,
    query,
    assets,
    office: parts.office,
    own,
    today: localDay(parts.now()),
    origin: originOf(request, parts.publicUrl),
    has: (name) => ROUTES[name] !== undefined,
  });
  const style = page.selfContained ? `'${assets.cssHash}'` : "'self'";
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.setHeader('content-language', lang);
  response.setHeader('content-security-policy', policy(style));
  const told = page.isSecret ? 'same-origin' : 'strict-origin-when-cross-origin';
  response.setHeader('referrer-policy', told);
  const never = page.cache === 'never' || status >= 400;
  const forAll = never ? 'no-store' : 'public, max-age=0, must-revalidate';
  response.setHeader('cache-control', own ? FOR_ONE : forAll);
  const kept = own || never || status !== 200 ? undefined : keeper;
  sendText(request, response, status, html, kept);
}

/** Nothing from elsewhere, and no script inside a page. */
function policy(style: string): string {
  return [
    "default-src 'self'",
    `style-src ${style}`,
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function redirect(response: ServerResponse, to: string, status: 303 | 308): void {
  response.statusCode = status;
  response.setHeader('location', to);
  response.setHeader('cache-control', 'private, no-store');
  response.setHeader('content-length', 0);
  response.end();
}
