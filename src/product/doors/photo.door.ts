import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { PHOTO_PREFIX, readPhotoPath } from '../../media/photo.rules.ts';
import type { Database } from '../../platform/db/data-source.ts';
import { filesOf } from '../../platform/files/file-box.ts';
import { isUnavailable } from '../../platform/graphql/errors.ts';
import type { Handler } from '../../platform/http/handler.ts';
import { pathOf } from '../../platform/http/request-path.ts';
import {
  NOT_FOUND,
  OVERLOADED,
  refuseRequest,
  type HttpRefusal,
} from '../../platform/http/refusal.ts';
import { publicPhoto, type PublicPhoto } from '../photo-read.service.ts';

/** Each holds an open file. */
const AT_ONCE = 256;

/** A photo never changes at its address; one that is shown by consent is asked for again. */
const FOR_GOOD = 'public, max-age=31536000, immutable';
const WHILE_AGREED = 'public, max-age=300';

const WRONG_METHOD: HttpRefusal = {
  status: 405,
  code: 'BAD_REQUEST',
  text: {
    vi: 'Ảnh chỉ để xem. Chưa có gì được thực hiện.',
    en: 'Photos are only looked at. Nothing was carried out.',
  },
};

/** `GET /anh/<sha256>/<width>.<webp|jpg>`: photos of published products, for everybody. */
export function photoDoor({ database }: { readonly database: Database }): Handler {
  let inside = 0;
  return async (request, response) => {
    response.setHeader('cache-control', 'no-store');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD');
      return refuseRequest(request, response, WRONG_METHOD);
    }
    const wanted = readPhotoPath(pathOf(request).slice(PHOTO_PREFIX.length));
    if (!wanted) return refuseRequest(request, response, NOT_FOUND);
    if (inside >= AT_ONCE) return refuseRequest(request, response, OVERLOADED);
    inside++;
    try {
      const photo = await publicPhoto(database.reads, wanted);
      if (photo) await send(database, photo, request, response);
      else refuseRequest(request, response, NOT_FOUND);
    } catch (error) {
      if (!isUnavailable(error) || response.headersSent) throw error;
      refuseRequest(request, response, OVERLOADED);
    } finally {
      inside--;
    }
  };
}

async function send(
  database: Database,
  photo: PublicPhoto,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const tag = `"${photo.key}"`;
  response.setHeader('cache-control', photo.ofProduct ? FOR_GOOD : WHILE_AGREED);
  response.setHeader('etag', tag);
  // Pages of others may show our photos; nothing in them can run.
  response.setHeader('cross-origin-resource-policy', 'cross-origin');
  if (request.headers['if-none-match']?.includes(tag)) {
    response.statusCode = 304;
    return void response.end();
  }
  const stream =
    request.method === 'HEAD' ? null : await filesOf(database.source).store.open(photo.key);
  if (request.method !== 'HEAD' && !stream) throw new Error('The bytes of a photo are missing');
  response.setHeader('content-type', photo.mediaType);
  response.setHeader('content-length', photo.bytes);
  if (!stream) return void response.end();
  try {
    await pipeline(stream, response);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  }
}
