import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Bilingual, ErrorCode } from '../graphql/errors.ts';
import { languageOf, say } from '../graphql/language.ts';

/** An answer given before any operation is looked at. */
export interface HttpRefusal {
  readonly status: number;
  readonly code: ErrorCode;
  readonly text: Bilingual;
  /** Seconds after which trying again makes sense. */
  readonly retryAfter?: number;
}

export const NOT_FOUND: HttpRefusal = {
  status: 404,
  code: 'NOT_FOUND',
  text: { vi: 'Không có gì ở địa chỉ này.', en: 'There is nothing at this address.' },
};

export const LEAVING: HttpRefusal = {
  status: 503,
  code: 'SERVICE_UNAVAILABLE',
  text: {
    vi: 'Máy chủ đang khởi động lại. Yêu cầu này chưa được thực hiện; hãy thử lại sau ít giây.',
    en: 'The server is restarting. This request was not carried out; try again in a few seconds.',
  },
  retryAfter: 5,
};

export const OVERLOADED: HttpRefusal = {
  status: 503,
  code: 'SERVICE_UNAVAILABLE',
  text: {
    vi: 'Hệ thống đang quá tải. Yêu cầu này chưa được thực hiện; hãy thử lại sau ít giây.',
    en: 'The system is overloaded. This request was not carried out; try again in a few seconds.',
  },
  retryAfter: 2,
};

export const BROKEN: HttpRefusal = {
  status: 500,
  code: 'INTERNAL_SERVER_ERROR',
  text: {
    vi: 'Có lỗi ở hệ thống. Hãy thử lại; nếu vẫn lỗi, báo mã',
    en: 'Something failed on our side. Try again; if it stays, report code',
  },
};

/** Answers with a coded JSON error, as GraphQL clients read it, unless an answer has begun. */
export function refuseRequest(
  request: IncomingMessage,
  response: ServerResponse,
  refusal: HttpRefusal,
  requestId?: string,
): void {
  if (response.headersSent || response.destroyed) return;
  const sentence = say(refusal.text, languageOf(request.headers['accept-language']));
  const extensions = { code: refusal.code, ...(requestId && { requestId }) };
  const message = requestId ? `${sentence} ${requestId}.` : sentence;
  const body = JSON.stringify({ errors: [{ message, extensions }] });
  response.statusCode = refusal.status;
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.setHeader('content-length', Buffer.byteLength(body));
  response.setHeader('cache-control', 'no-store');
  if (refusal.retryAfter !== undefined) response.setHeader('retry-after', refusal.retryAfter);
  afterBody(request, response, () => response.end(request.method === 'HEAD' ? undefined : body));
}

/** What of a body is thrown away so that its sender can read the refusal; more is cut off. */
const MAX_DROPPED = 1_000_000;

function afterBody(request: IncomingMessage, response: ServerResponse, answer: () => void): void {
  let dropped = 0;
  let answered = false;
  const finish = () => {
    if (!answered && !response.destroyed) answer();
    answered = true;
  };
  if (request.readableEnded) return finish();
  request.on('data', (chunk: Buffer) => {
    dropped += chunk.length;
    if (dropped <= MAX_DROPPED || answered) return;
    // The rest would be read as the next request, so the connection ends with this answer.
    response.setHeader('connection', 'close');
    finish();
  });
  request.once('end', finish);
  request.once('error', finish);
  request.resume();
}
