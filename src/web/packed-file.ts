import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { NOT_FOUND, refuseRequest } from '../platform/http/refusal.ts';
import { acceptedEncoding, addVary } from '../platform/http/respond.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
};

const BIG_BYTES = 300_000;

/** A file that is given out as it is, compressed beforehand where that is worth it. */
export interface PackedFile {
  readonly type: string;
  readonly plain: Buffer;
  readonly gzip: Buffer | null;
  readonly br: Buffer | null;
}

/** @throws Error for a kind of file nobody has named a media type for */
export function packedFile(name: string, plain: Buffer): PackedFile {
  const type = TYPES[extname(name)];
  if (!type) throw new Error(`No media type is known for ${name}`);
  if (!/^text\/|svg/.test(type)) return { type, plain, gzip: null, br: null };
  const params = {
    [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
    // The best of a big one would keep the server from starting for seconds.
    [constants.BROTLI_PARAM_QUALITY]: plain.length > BIG_BYTES ? 6 : constants.BROTLI_MAX_QUALITY,
  };
  return {
    type,
    plain,
    gzip: gzipSync(plain, { level: 9 }),
    br: brotliCompressSync(plain, { params }),
  };
}

/** The name changes with the content. */
export const FOR_EVER = 'public, max-age=31536000, immutable';

/** Sends it, or says that there is none. */
export function sendPacked(
  file: PackedFile | undefined,
  request: IncomingMessage,
  response: ServerResponse,
  cacheControl: string,
): void {
  if (!file || (request.method !== 'GET' && request.method !== 'HEAD')) {
    return refuseRequest(request, response, NOT_FOUND);
  }
  const encoding = acceptedEncoding(request);
  const body = (encoding && file[encoding]) ?? file.plain;
  if (file.gzip) addVary(response, 'Accept-Encoding');
  if (encoding && file[encoding]) response.setHeader('content-encoding', encoding);
  response.setHeader('content-type', file.type);
  response.setHeader('content-length', body.length);
  response.setHeader('cache-control', cacheControl);
  response.end(request.method === 'HEAD' ? undefined : body);
}
