import type { IncomingMessage, ServerResponse } from 'node:http';
import type { TokenContent } from '../../platform/files/file-token.ts';
import type { Bilingual } from '../../platform/graphql/errors.ts';
import type { Handler } from '../../platform/http/handler.ts';
import { readRawBody } from '../../platform/http/raw-body.ts';
import { parameterOf } from '../../platform/http/request-path.ts';
import { refuseRequest, type HttpRefusal } from '../../platform/http/refusal.ts';
import { LARGEST_PART, SMALLEST_PART } from '../media.rules.ts';
import { keepPart, uploadState, type PartOutcome } from '../upload-part.service.ts';
import { GONE, tokenDoor, type DoorParts } from './door.ts';

export const UPLOAD_PREFIX = '/upload/';
/** Each holds a part in memory. */
const AT_ONCE = 32;

/** `PUT /upload/<token>?offset=<n>` keeps a part; `HEAD` tells how far the file has come. */
export function uploadDoor(parts: DoorParts): Handler {
  return tokenDoor(parts, {
    prefix: UPLOAD_PREFIX,
    use: 'send',
    methods: ['PUT', 'HEAD'],
    atOnce: AT_ONCE,
    perPerson: 8,
    handle: (token, request, response) =>
      request.method === 'HEAD'
        ? tell(parts, token, request, response)
        : take(parts, token, request, response),
  });
}

async function tell(
  { database }: DoorParts,
  token: TokenContent,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const state = await uploadState(database.source.manager, token);
  if (!state) return refuseRequest(request, response, GONE);
  response.setHeader('upload-offset', state.received);
  response.setHeader('upload-length', state.bytes);
  response.statusCode = 200;
  response.end();
}

async function take(
  { database }: DoorParts,
  token: TokenContent,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const offset = offsetOf(request);
  if (offset === null) return refuseRequest(request, response, WRONG_OFFSET);
  if (request.headers['content-encoding']) return refuseRequest(request, response, ENCODED);
  const content = await readRawBody(request, LARGEST_PART);
  if (content === 'gone') return;
  if (content === 'too-large') return refuseRequest(request, response, TOO_LARGE);
  const outcome = await keepPart(database.source, token, offset, content);
  if (outcome.kind === 'gone') return refuseRequest(request, response, GONE);
  response.setHeader('upload-offset', outcome.received);
  if (outcome.kind !== 'kept') return refuseRequest(request, response, NOT_KEPT[outcome.kind]);
  response.statusCode = 204;
  response.end();
}

function offsetOf(request: IncomingMessage): number | null {
  const text = parameterOf(request, 'offset');
  return text !== null && /^(0|[1-9]\d{0,8})$/.test(text) ? Number(text) : null;
}

function refusal(status: number, text: Bilingual): HttpRefusal {
  return { status, code: 'BAD_REQUEST', text };
}

const WRONG_OFFSET = refusal(400, {
  vi: 'Thiếu offset (số byte đã gửi) trong địa chỉ. Phần này chưa được nhận.',
  en: 'The address lacks its offset (the number of bytes sent so far). This part was not kept.',
});
const ENCODED = refusal(415, {
  vi: 'Hãy gửi nguyên byte của tệp, không dùng Content-Encoding. Phần này chưa được nhận.',
  en: 'Send the bytes of the file as they are, without Content-Encoding. This part was not kept.',
});
const TOO_LARGE = refusal(413, {
  vi: `Một phần lớn nhất là ${LARGEST_PART} byte. Phần này chưa được nhận; hãy chia nhỏ.`,
  en: `A part may have ${LARGEST_PART} bytes. This one was not kept; split it.`,
});
const NOT_KEPT: Readonly<Record<Exclude<PartOutcome['kind'], 'kept' | 'gone'>, HttpRefusal>> = {
  gap: refusal(409, {
    vi: 'Phần này không nối tiếp phần đã nhận. Chưa nhận thêm gì; hãy gửi tiếp từ Upload-Offset.',
    en: 'This part does not follow what has arrived. It was not kept; go on from Upload-Offset.',
  }),
  differs: refusal(409, {
    vi: 'Phần này khác với phần đã nhận ở cùng vị trí. Phần đã nhận vẫn còn; hãy hủy và gửi lại từ đầu nếu tệp đã đổi.',
    en: 'Other bytes have arrived at this place. They are kept; cancel and begin again if the file has changed.',
  }),
  'too-small': refusal(400, {
    vi: `Một phần nhỏ nhất là ${SMALLEST_PART} byte, trừ phần cuối. Phần này chưa được nhận.`,
    en: `A part has at least ${SMALLEST_PART} bytes, except the last. This one was not kept.`,
  }),
  'too-long': refusal(413, {
    vi: 'Phần này vượt quá kích thước tệp đã khai. Phần này chưa được nhận.',
    en: 'This part goes beyond the announced end of the file. It was not kept.',
  }),
};
