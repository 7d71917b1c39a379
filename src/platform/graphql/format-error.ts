import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ERROR_CODES, isUnavailable, type ErrorCode } from './errors.ts';
import { say, type Language } from './language.ts';

const KNOWN: ReadonlySet<string> = new Set(ERROR_CODES);
const MAX_MESSAGE = 200;

/** Told of every error that is masked, with the request id the caller was given. */
export type ReportHidden = (error: unknown, requestId: string) => void;

/**
 * The one form in which errors leave the server: codes from the closed list pass, everything else
 * becomes INTERNAL_SERVER_ERROR with the request id to quote, and is reported to the log.
 */
export function formatError(
  error: unknown,
  request: { readonly requestId: string; readonly language: Language },
  report: ReportHidden,
): GraphQLFormattedError {
  const graphql = error instanceof GraphQLError ? error : undefined;
  const cause = graphql?.originalError ?? error;
  const where = graphql
    ? {
        ...(graphql.locations && { locations: graphql.locations }),
        ...(graphql.path && { path: graphql.path }),
      }
    : {};
  const code = codeOf(graphql, cause);
  if (code === 'SERVICE_UNAVAILABLE' && isUnavailable(cause)) {
    report(cause, request.requestId);
    const message = say(BUSY, request.language);
    return { message, ...where, extensions: { code } };
  }
  if (code !== 'INTERNAL_SERVER_ERROR' && graphql) {
    const message = graphql.message.slice(0, MAX_MESSAGE);
    return { message, ...where, extensions: { code } };
  }
  report(cause, request.requestId);
  const message = `${say(INTERNAL, request.language)} ${request.requestId}`;
  return {
    message,
    ...where,
    extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: request.requestId },
  };
}

const BUSY = {
  vi: 'Hệ thống đang bận, yêu cầu chưa được thực hiện. Hãy thử lại sau ít giây.',
  en: 'The system is busy and the request was not carried out. Try again in a few seconds.',
};
const INTERNAL = {
  vi: 'Có lỗi ở hệ thống, yêu cầu chưa được thực hiện. Hãy thử lại; nếu vẫn lỗi, báo mã',
  en: 'Something failed on our side and the request was not carried out. Try again; if it stays, report code',
};

function codeOf(graphql: GraphQLError | undefined, cause: unknown): ErrorCode {
  const code = graphql?.extensions['code'];
  if (typeof code === 'string' && KNOWN.has(code) && code !== 'INTERNAL_SERVER_ERROR') {
    return code as ErrorCode;
  }
  if (isUnavailable(cause) || isUnavailable((cause as { driverError?: unknown })?.driverError)) {
    return 'SERVICE_UNAVAILABLE';
  }
  // graphql-js refuses bad variables and a wrong operation kind with bare errors of its own.
  if (graphql && !graphql.originalError && graphql.nodes && !code) return 'BAD_USER_INPUT';
  return 'INTERNAL_SERVER_ERROR';
}
