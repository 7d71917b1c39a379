import type { IncomingMessage, ServerResponse } from 'node:http';
import { addVary } from './respond.ts';

const ALLOWED_HEADERS =
  'accept-language, apollo-require-preflight, authorization, content-type, if-none-match, range';
const SHOWN_HEADERS =
  'content-disposition, content-range, etag, retry-after, upload-length, upload-offset, x-request-id';
const PREFLIGHT_SECONDS = '600';

/**
 * Pages of other origins may use the server only when their origin is on the list, letter by letter.
 * @returns true when the request was a preflight and has been answered.
 */
export function crossOrigin(allowed: ReadonlySet<string>) {
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    const { origin } = request.headers;
    if (origin === undefined) return false;
    if (allowed.size > 0) addVary(response, 'Origin');
    const welcome = allowed.has(origin);
    if (welcome) {
      response.setHeader('access-control-allow-origin', origin);
      response.setHeader('access-control-allow-credentials', 'true');
      response.setHeader('access-control-expose-headers', SHOWN_HEADERS);
    }
    const preflight =
      request.method === 'OPTIONS' &&
      request.headers['access-control-request-method'] !== undefined;
    if (!preflight) return false;
    if (welcome) {
      response.setHeader('access-control-allow-methods', 'GET, HEAD, POST, PUT');
      response.setHeader('access-control-allow-headers', ALLOWED_HEADERS);
      response.setHeader('access-control-max-age', PREFLIGHT_SECONDS);
    }
    response.statusCode = 204;
    response.end();
    return true;
  };
}
