import { isUtf8 } from 'node:buffer';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import type { Bilingual } from '../graphql/errors.ts';
import { refuseRequest, type HttpRefusal } from './refusal.ts';

/** Bytes a body may have, after inflation. */
export const MAX_BODY = 100_000;

const INFLATE: Readonly<Record<string, (body: Buffer) => Promise<Buffer>>> = {
  gzip: limited(promisify(gunzip)),
  'x-gzip': limited(promisify(gunzip)),
  deflate: limited(promisify(inflate)),
  br: limited(promisify(brotliDecompress)),
};

/** zlib counts while it inflates and stops at the limit, whatever the headers claim. */
function limited(
  unpack: (body: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>,
): (body: Buffer) => Promise<Buffer> {
  return async (body) => {
    try {
      return await unpack(body, { maxOutputLength: MAX_BODY });
    } catch (error) {
      const tooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
      throw new BodyRefused(tooLarge ? TOO_LARGE : MALFORMED);
    }
  };
}

class BodyRefused extends Error {
  constructor(readonly refusal: HttpRefusal) {
    super(refusal.text.en);
  }
}

/**
 * The JSON object in the body of a request. When there is none that can be used, answers the request
 * with a coded error and gives undefined. Lists are refused: requests are not batched.
 */
export async function readJsonBody(
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Record<string, unknown> | undefined> {
  try {
    return parse(await unpacked(request));
  } catch (error) {
    if (!(error instanceof BodyRefused)) throw error;
    refuseRequest(request, response, error.refusal);
    return undefined;
  }
}

async function unpacked(request: IncomingMessage): Promise<Buffer> {
  const { headers } = request;
  if (!isJson(headers['content-type'])) throw new BodyRefused(WRONG_TYPE);
  if (Number(headers['content-length']) > MAX_BODY) throw new BodyRefused(TOO_LARGE);
  const encoding = headers['content-encoding']?.trim().toLowerCase();
  if (!encoding || encoding === 'identity') return readAll(request);
  const unpack = Object.hasOwn(INFLATE, encoding) ? INFLATE[encoding] : undefined;
  if (!unpack) throw new BodyRefused(WRONG_ENCODING);
  return unpack(await readAll(request));
}

/** JSON with no parameter but charset=utf-8; anything else could pass as a form from another site. */
export function isJson(contentType: string | undefined): boolean {
  if (contentType === 'application/json') return true;
  if (!contentType) return false;
  const [type = '', ...parameters] = contentType.toLowerCase().split(';');
  return (
    type.trim() === 'application/json' &&
    parameters.every((parameter) => /^\s*(charset\s*=\s*"?utf-8"?)?\s*$/.test(parameter))
  );
}

function readAll(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    let settled = false;
    const refuse = (refusal: HttpRefusal) => {
      // Every request ends with "close"; making an error for each would cost more than reading it.
      if (settled) return;
      settled = true;
      request.removeAllListeners('data');
      reject(new BodyRefused(refusal));
    };
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > MAX_BODY) refuse(TOO_LARGE);
      else chunks.push(chunk);
    });
    request.once('end', () => {
      if (settled) return;
      settled = true;
      resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks));
    });
    // The caller went away or was cut off for being slow: nobody reads the answer.
    request.once('error', () => refuse(MALFORMED));
    request.once('close', () => refuse(MALFORMED));
  });
}

function parse(body: Buffer): Record<string, unknown> {
  if (!isUtf8(body)) throw new BodyRefused(MALFORMED);
  let value: unknown;
  try {
    value = JSON.parse(body.toString('utf8'));
  } catch {
    throw new BodyRefused(MALFORMED);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new BodyRefused(NOT_AN_OBJECT);
  }
  return value as Record<string, unknown>;
}

function bad(status: number, text: Bilingual): HttpRefusal {
  return { status, code: 'BAD_REQUEST', text };
}

const MALFORMED = bad(400, {
  vi: 'Nội dung gửi lên không phải JSON hợp lệ (UTF-8). Chưa có gì được thực hiện.',
  en: 'The body is not valid JSON in UTF-8. Nothing was carried out.',
});
const NOT_AN_OBJECT = bad(400, {
  vi: 'Nội dung gửi lên phải là một đối tượng JSON; máy chủ không nhận nhiều yêu cầu trong một lần gửi.',
  en: 'The body must be one JSON object; several requests in one body are not taken.',
});
const TOO_LARGE = bad(413, {
  vi: `Nội dung gửi lên lớn hơn ${MAX_BODY} byte. Chưa có gì được thực hiện; hãy chia nhỏ.`,
  en: `The body is larger than ${MAX_BODY} bytes. Nothing was carried out; split it.`,
});
const WRONG_TYPE = bad(415, {
  vi: 'Hãy gửi với Content-Type: application/json (charset utf-8).',
  en: 'Send it with Content-Type: application/json (charset utf-8).',
});
const WRONG_ENCODING = bad(415, {
  vi: 'Content-Encoding này không dùng được; hãy dùng gzip, deflate, br hoặc bỏ trống.',
  en: 'This Content-Encoding is not taken; use gzip, deflate, br or none.',
});
