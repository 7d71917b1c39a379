import type { IncomingMessage } from 'node:http';

const HOST = /^[\w.-]+(:\d{1,5})?$|^\[[\da-f:]+\](:\d{1,5})?$/i;

/** The address of this server as its visitor has it, for links that leave it. */
export function originOf(request: IncomingMessage, publicUrl: string | undefined): string {
  if (publicUrl) return publicUrl;
  const { host } = request.headers;
  return `http://${host && HOST.test(host) ? host : 'localhost'}`;
}

/** True when a form comes from a page of somebody else, as far as the browser tells. */
export function isForeignForm(request: IncomingMessage, publicUrl: string | undefined): boolean {
  const site = request.headers['sec-fetch-site'];
  if (typeof site === 'string') return site !== 'same-origin' && site !== 'none';
  const { origin } = request.headers;
  return origin !== undefined && origin !== originOf(request, publicUrl);
}
