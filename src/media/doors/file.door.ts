import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { filesOf } from '../../platform/files/file-box.ts';
import type { ByteRange } from '../../platform/files/file-store.ts';
import type { TokenContent } from '../../platform/files/file-token.ts';
import type { Handler } from '../../platform/http/handler.ts';
import { refuseRequest, type HttpRefusal } from '../../platform/http/refusal.ts';
import { readableFile, type ReadableFile } from '../file-read.service.ts';
import { GONE, tokenDoor, type DoorParts } from './door.ts';
import { rangeOf } from './range.rules.ts';

export const FILE_PREFIX = '/file/';
/** Each holds an open file. */
const AT_ONCE = 256;

/** Nothing in a file may run or reach out, even where somebody opens it as a page. */
const POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox";

const UNSATISFIABLE: HttpRefusal = {
  status: 416,
  code: 'BAD_REQUEST',
  text: {
    vi: 'Tệp không có phần được yêu cầu.',
    en: 'The file does not have the part that was asked for.',
  },
};

/** `GET /file/<token>` gives the bytes of one file to whom the token was given. */
export function fileDoor(parts: DoorParts): Handler {
  return tokenDoor(parts, {
    prefix: FILE_PREFIX,
    use: 'read',
    methods: ['GET', 'HEAD'],
    atOnce: AT_ONCE,
    perPerson: 32,
    handle: (token, request, response) => send(parts, token, request, response),
  });
}

async function send(
  { database }: DoorParts,
  token: TokenContent,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const file = await readableFile(database.pool, token.fileId);
  if (!file) return refuseRequest(request, response, GONE);
  const range = rangeOf(request.headers.range, request.headers['if-range']?.toString(), file);
  if (range === 'none') {
    response.setHeader('content-range', `bytes */${file.bytes}`);
    return refuseRequest(request, response, UNSATISFIABLE);
  }
  const isHead = request.method === 'HEAD';
  const stream = isHead ? null : await filesOf(database.source).store.open(file.key, range);
  // The database says it is there: that is our fault, and not for the caller to puzzle over.
  if (!isHead && !stream) throw new Error('The bytes of a stored file are missing');
  describe(response, file, range);
  if (!stream) return void response.end();
  try {
    await pipeline(stream, response);
  } catch (error) {
    // Readers go away; what breaks on our side has cut the answer off, which says enough to them.
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  }
}

function describe(response: ServerResponse, file: ReadableFile, range?: ByteRange): void {
  response.statusCode = range ? 206 : 200;
  response.setHeader('content-type', file.mediaType);
  response.setHeader('content-disposition', disposition(file.name));
  response.setHeader('content-security-policy', POLICY);
  response.setHeader('accept-ranges', 'bytes');
  response.setHeader('etag', file.tag);
  const length = range ? range.last - range.first + 1 : file.bytes;
  response.setHeader('content-length', length);
  if (range) {
    response.setHeader('content-range', `bytes ${range.first}-${range.last}/${file.bytes}`);
  }
}

/** RFC 6266: the name twice, in plain letters for old programs and in full for the others. */
export function disposition(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/[đĐ]/g, (letter) => (letter === 'đ' ? 'd' : 'D'))
    .replace(/\p{M}/gu, '')
    .replace(/[^\w. ()-]/g, '_');
  const full = encodeURIComponent(name).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${full}`;
}
