import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * The cookie of a sign-in. With TLS its name makes the browser insist that it comes from this very host;
 * without (a machine of one's own) the browser would throw a cookie of that name away.
 */
const NAME = { secure: '__Host-ocop', plain: 'ocop' } as const;

const cookieName = (secure: boolean) => (secure ? NAME.secure : NAME.plain);

/** The value of a cookie; null when it is not there, or there twice, as no browser sends it. */
export function cookieOf(request: Pick<IncomingMessage, 'headers'>, name: string): string | null {
  const found = (request.headers.cookie ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part.startsWith(`${name}=`));
  return found.length === 1 ? found[0]!.slice(name.length + 1) : null;
}

/** The token of the sign-in cookie. @param secure whether people reach this server by https */
export function sessionToken(
  request: Pick<IncomingMessage, 'headers'>,
  secure: boolean,
): string | null {
  return cookieOf(request, cookieName(secure));
}

/** Lets the browser keep a sign-in until its end: out of reach of scripts and of other sites' forms. */
export function keepSession(
  response: ServerResponse,
  token: string,
  expiresAt: Date,
  secure: boolean,
): void {
  if (!/^[\w-]{1,200}$/.test(token)) throw new Error('Only a token goes into the cookie');
  append(response, `${cookieName(secure)}=${token}; Expires=${expiresAt.toUTCString()}`, secure);
}

/** Makes the browser forget it. */
export function dropSession(response: ServerResponse, secure: boolean): void {
  append(response, `${cookieName(secure)}=; Max-Age=0`, secure);
}

/** Lets the browser keep a word for the next steps of a form, such as the telephone that signs in. */
export function keepBriefly(
  response: ServerResponse,
  word: { readonly name: string; readonly value: string; readonly minutes: number },
  secure: boolean,
): void {
  const { name, value, minutes } = word;
  append(response, `${name}=${encodeURIComponent(value)}; Max-Age=${minutes * 60}`, secure);
}

function append(response: ServerResponse, pair: string, secure: boolean): void {
  const rules = `; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
  response.appendHeader('set-cookie', pair + rules);
  // What a page shows to one person is for nobody else's cache.
  response.setHeader('cache-control', 'private, no-store');
}
