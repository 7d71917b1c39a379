import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** The hidden field of a form that carries its token. */
export const FORM_TOKEN_FIELD = 'formToken';

/**
 * What a form of a signed-in person carries: made from the token of the sign-in, which no other site
 * knows, so that no other site can make such a form. It ends with the sign-in.
 * @param form what the form does, such as `price`; a token of one form does not fit another
 */
export function formToken(sessionToken: string, form: string): string {
  return createHmac('sha256', sessionToken).update(`form ${form}`, 'utf8').digest('base64url');
}

/** Whether a form carries the token that was made for it. */
export function isFormToken(sessionToken: string, form: string, given: unknown): boolean {
  if (typeof given !== 'string' || !/^[\w-]{43}$/.test(given)) return false;
  return timingSafeEqual(Buffer.from(formToken(sessionToken, form)), Buffer.from(given));
}

/**
 * Whether a request was made by one of our own pages, as the browser says: for forms of people who have
 * not signed in, and as a second look for those who have. Browsers that say nothing are old; they are let
 * in only where nothing depends on a cookie.
 * @param origins ours, such as https://ocop.example.vn
 */
export function isFromOwnPage(
  request: Pick<IncomingMessage, 'headers'>,
  origins: ReadonlySet<string>,
): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const { origin } = request.headers;
  return origin === undefined || origins.has(origin);
}
