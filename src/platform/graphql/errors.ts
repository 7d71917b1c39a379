import { GraphQLError } from 'graphql';

/** The closed list of `extensions.code`. Whatever is not listed leaves as INTERNAL_SERVER_ERROR. */
export const ERROR_CODES = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'NOT_FOUND',
  'RATE_LIMITED',
  'COST_LIMIT_EXCEEDED',
  'PERSISTED_QUERY_NOT_FOUND',
  'SERVICE_UNAVAILABLE',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'INTERNAL_SERVER_ERROR',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** The HTTP status that a whole request gets when it fails with this code before execution. */
export const HTTP_STATUS: Partial<Record<ErrorCode, number>> = {
  RATE_LIMITED: 429,
  SERVICE_UNAVAILABLE: 503,
  INTERNAL_SERVER_ERROR: 500,
};

/** An error for the caller's eyes; `message` is in the request's language. */
export function publicError(code: ErrorCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}

/** Two language versions of one sentence. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** PostgreSQL's ways of saying: try again in a moment. */
const UNAVAILABLE = new Set([
  '57014', // statement time-out
  '55P03', // lock not available
  '40001', // serialization failure
  '40P01', // deadlock
  '57P01', // shutting down
  '57P02',
  '57P03',
  '53300', // too many connections
  '53100', // disk full
  '25P03', // idle in transaction
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EPIPE',
]);

/** True when the database, not our code, is the reason and a retry may help. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = (error as { code?: unknown }).code;
  if (typeof code === 'string' && (UNAVAILABLE.has(code) || code.startsWith('08'))) return true;
  return /timeout exceeded when trying to connect|Connection terminated|driver is not connected/i.test(
    error.message,
  );
}
