import type { IncomingMessage } from 'node:http';
import type { AdmissionRules } from '../../platform/graphql/admission.ts';
import type { Context } from '../../platform/graphql/context.ts';
import type { Handler } from '../../platform/http/handler.ts';
import {
  NOT_FOUND,
  OVERLOADED,
  refuseRequest,
  type HttpRefusal,
} from '../../platform/http/refusal.ts';
import { pathOf } from '../../platform/http/request-path.ts';
import { LIST_FILES, listFile, ListFilesBusy, type ListFileName } from '../list-file.service.ts';

export const LIST_FILE_PREFIX = '/tai-danh-muc/';

/** Laying out a list costs as much as many pages. */
const POINTS = 1_000;
const PATH = /^([\w-]{20,200})\/([a-z.-]+)$/;

const TOO_MANY: HttpRefusal = {
  status: 429,
  code: 'RATE_LIMITED',
  text: {
    vi: 'Từ mạng của bạn có quá nhiều yêu cầu. Hãy đợi một phút rồi tải lại.',
    en: 'Too many requests came from your network. Wait a minute and try again.',
  },
};

interface ListFileParts {
  readonly createContext: (request: IncomingMessage) => Promise<Context>;
  readonly rules: Pick<AdmissionRules, 'meter'>;
}

/** `GET /tai-danh-muc/<token>/<file>`: what whoever has a link to a list may take away. */
export function listFileDoor({ createContext, rules }: ListFileParts): Handler {
  return async (request, response) => {
    response.setHeader('cache-control', 'no-store');
    response.setHeader('x-robots-tag', 'noindex');
    const [, token, name] = PATH.exec(pathOf(request).slice(LIST_FILE_PREFIX.length)) ?? [];
    const isAsked = request.method === 'GET' || request.method === 'HEAD';
    if (!isAsked || !token || !name || !Object.hasOwn(LIST_FILES, name)) {
      return refuseRequest(request, response, NOT_FOUND);
    }
    const context = await createContext(request);
    const key = context.actor.credentialId ?? context.client.ip ?? 'unknown';
    const verdict = rules.meter?.consume(
      { key, anonymous: context.actor.via === 'anonymous' },
      POINTS,
    );
    if (verdict && !verdict.allowed) {
      const retryAfter = verdict.retryAfterSeconds;
      return refuseRequest(request, response, { ...TOO_MANY, retryAfter });
    }
    try {
      const file = await listFile(context, token, name as ListFileName);
      if (!file) {
        // People are led to the page of the list, which says what became of the link.
        if (!request.headers.accept?.includes('text/html')) {
          return refuseRequest(request, response, NOT_FOUND);
        }
        response.statusCode = 303;
        response.setHeader('location', `/danh-muc/${token}`);
        return void response.end();
      }
      response.setHeader('content-type', LIST_FILES[name as ListFileName]);
      response.setHeader('content-disposition', `attachment; filename="${file.name}"`);
      response.setHeader('content-length', file.bytes.length);
      response.end(request.method === 'HEAD' ? undefined : file.bytes);
    } catch (error) {
      if (!(error instanceof ListFilesBusy)) throw error;
      refuseRequest(request, response, OVERLOADED);
    }
  };
}
