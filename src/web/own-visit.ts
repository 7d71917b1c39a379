import type { IncomingMessage, ServerResponse } from 'node:http';
import { cookieOf, dropSession, keepBriefly, keepSession } from '../platform/http/cookies.ts';
import { FORM_TOKEN_FIELD, isFormToken } from '../platform/http/form-token.ts';
import type { Lang } from './lang.ts';
import { matchPath } from './match.ts';
import type { Keep, Own } from './page.ts';
import { hrefOf, isOwn, type PathName } from './paths.ts';

/** The telephone stays with the browser, not in an address, between asking for a code and using it. */
const PHONE = 'ocop-phone';
const PHONE_MINUTES = 15;

/** What the browser has kept for pages that are not for everybody. */
export function ownOf(request: IncomingMessage, token: string | null): Own {
  const phone = cookieOf(request, PHONE);
  return { token, phone: phone && decoded(phone) };
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text).slice(0, 40);
  } catch {
    return null;
  }
}

/** Makes the browser keep or forget what a page says. */
export function keep(response: ServerResponse, { session, phone }: Keep, secure: boolean): void {
  if (session) keepSession(response, session.token, session.expiresAt, secure);
  if (session === null) dropSession(response, secure);
  if (phone === undefined) return;
  const minutes = phone === null ? 0 : PHONE_MINUTES;
  keepBriefly(response, { name: PHONE, value: phone ?? '', minutes }, secure);
}

/** Whether a form shows that one of our pages made it for this sign-in. */
export function isOwnForm(own: Own, page: PathName, fields: URLSearchParams): boolean {
  return own.token !== null && isFormToken(own.token, page, fields.get(FORM_TOKEN_FIELD));
}

/** Addresses of our own pages are shorter; others would make headers too long. */
const LONGEST = 300;

/** Where somebody signs in who wanted this page, and then goes on to it. */
export function entranceTo(wanted: string, lang: Lang, posted: boolean): string {
  const home = wanted === hrefOf('own', lang) || wanted.length > LONGEST;
  return hrefOf('ownSignIn', lang, {}, { tiep: home ? '' : wanted, het: posted ? '1' : '' });
}

/** The address to go on to after signing in: a page of one's own, and nothing elsewhere. */
export function onwardOf(query: URLSearchParams, lang: Lang): string {
  const wanted = query.get('tiep') ?? '';
  const match = matchPath(wanted.split('?')[0]!);
  return match && isOwn(match.name) ? wanted : hrefOf('own', lang);
}
