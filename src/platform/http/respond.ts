import { hash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Answers shorter than this gain nothing from compression. */
const WORTH_COMPRESSING = 1_024;

const BROTLI = {
  params: {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    // Low, and with a small window: answers are made once each and are rarely large.
    [constants.BROTLI_PARAM_QUALITY]: 3,
    [constants.BROTLI_PARAM_LGWIN]: 16,
  },
};
const GZIP = { level: constants.Z_BEST_SPEED };

/**
 * Sends a text with the headers that are already set, compressed when that is worth it and the caller
 * takes it. Answers to GET that may be kept get an ETag, and 304 when the caller has them already.
 * @param keep takes the bytes as they would go out, with all headers set
 */
export function sendText(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  text: string,
  keep?: (body: Buffer) => void,
): void {
  if (response.destroyed) return;
  response.statusCode = status;
  const known = isCacheable(request, response) && tagged(request, response, text);
  if (known && !keep) return sendKnown(response);
  const encoding = text.length > WORTH_COMPRESSING ? acceptedEncoding(request) : null;
  if (text.length > WORTH_COMPRESSING) addVary(response, 'Accept-Encoding');
  const send = (body: string | Buffer) => {
    if (known) return sendKnown(response);
    response.setHeader('content-length', Buffer.byteLength(body));
    response.end(request.method === 'HEAD' ? undefined : body);
  };
  if (!encoding) {
    keep?.(Buffer.from(text));
    return send(text);
  }
  pack(text, encoding, (error, packed) => {
    if (response.destroyed) return;
    if (!error) response.setHeader('content-encoding', encoding);
    if (!error) keep?.(packed);
    send(error ? text : packed);
  });
}

/** The same for a value that is to be JSON. */
export function sendJson(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  value: unknown,
): void {
  response.setHeader('content-type', 'application/json; charset=utf-8');
  sendText(request, response, status, JSON.stringify(value));
}

function pack(
  text: string,
  encoding: 'br' | 'gzip',
  done: (error: Error | null, packed: Buffer) => void,
): void {
  if (encoding === 'br') brotliCompress(text, BROTLI, done);
  else gzip(text, GZIP, done);
}

/** The caller has this answer already. */
function sendKnown(response: ServerResponse): void {
  addVary(response, 'Accept-Encoding');
  response.statusCode = 304;
  response.removeHeader('content-type');
  response.removeHeader('content-encoding');
  response.end();
}

/** The better of brotli and gzip that the caller takes; null when it takes neither. */
export function acceptedEncoding(request: IncomingMessage): 'br' | 'gzip' | null {
  const header = request.headers['accept-encoding'];
  if (typeof header !== 'string') return null;
  const refused = /(?:^|,)\s*(br|gzip|\*)\s*;\s*q=0(?:\.0*)?\s*(?=,|$)/gi;
  const taken = header.replace(refused, '').toLowerCase();
  if (/(?:^|,)\s*br\s*(?:;|,|$)/.test(taken)) return 'br';
  return /(?:^|,)\s*gzip\s*(?:;|,|$)/.test(taken) ? 'gzip' : null;
}

/** A weak tag: equal for equal texts, whatever the compression. */
export function weakTag(text: string): string {
  return `W/"${hash('sha1', text, 'base64').slice(0, 22)}"`;
}

function isCacheable(request: IncomingMessage, response: ServerResponse): boolean {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false;
  const cache = response.getHeader('cache-control');
  return response.statusCode === 200 && typeof cache === 'string' && /max-age=\d/.test(cache);
}

/** Sets the tag of the text; true when the caller has it already. */
function tagged(request: IncomingMessage, response: ServerResponse, text: string): boolean {
  const tag = weakTag(text);
  response.setHeader('etag', tag);
  return isKnown(request, tag);
}

/** True when the caller says that it has the answer with this tag. */
export function isKnown(request: IncomingMessage, tag: string): boolean {
  const known = request.headers['if-none-match'];
  if (known === undefined) return false;
  return known.split(',').some((other) => other.trim() === tag || other.trim() === '*');
}

/** Adds to the Vary header what is not in it yet. */
export function addVary(response: ServerResponse, name: string): void {
  const given = response.getHeader('vary');
  if (given === undefined) {
    response.setHeader('vary', name);
    return;
  }
  const names = String(given)
    .split(',')
    .map((part) => part.trim().toLowerCase());
  if (names.includes(name.toLowerCase()) || names.includes('*')) return;
  response.setHeader('vary', `${String(given)}, ${name}`);
}
