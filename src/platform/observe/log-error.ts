/** An error as the log shows it: where and what kind, without the data it was about. */
export interface LoggedError {
  readonly type: string;
  readonly message: string;
  readonly code?: string;
  readonly constraint?: string;
  readonly table?: string;
  readonly stack?: string;
  readonly cause?: LoggedError;
}

const MAX_MESSAGE = 300;
const MAX_CAUSES = 3;

/**
 * Only named properties are taken: PostgreSQL's `detail` and TypeORM's `parameters` quote the data.
 * The stack loses its first lines, which repeat the message.
 */
export function describeError(error: unknown, depth = 0): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: 'Not an error object' };
  const { code, constraint, table } = error as unknown as Record<string, unknown>;
  const cause = (error as { driverError?: unknown }).driverError ?? error.cause;
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: error.constructor.name || error.name,
    message: withoutData(error.message),
    ...(typeof code === 'string' && { code }),
    ...(typeof constraint === 'string' && { constraint }),
    ...(typeof table === 'string' && { table }),
    ...(frames?.length && { stack: frames.slice(0, 12).join('\n') }),
    ...(cause instanceof Error && depth < MAX_CAUSES && { cause: describeError(cause, depth + 1) }),
  };
}

/**
 * Messages of PostgreSQL, graphql-js and V8 quote the value that was wrong. Quoted text stays only
 * where it is an identifier of ours; e-mail addresses and long runs of digits never do.
 */
export function withoutData(message: string): string {
  return message
    .slice(0, MAX_MESSAGE * 4)
    .replace(/((?:: |value |near |token )?)("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|“[^”]*”)/g, mask)
    .replace(/\([^()]*\)=\([^)]*\)/g, '(…)')
    .replace(/[^\s@"'<>]+@[^\s@"'<>]+/g, '…')
    .replace(/\+?\d[\d .-]{5,}\d/g, '…')
    .replace(/[^\x20-\x7e…]+/g, '…')
    .slice(0, MAX_MESSAGE);
}

function mask(_whole: string, before: string, quoted: string): string {
  const identifier = /^["'][a-z_$][\w$.]*["']$/i.test(quoted);
  return identifier && before === '' ? quoted : `${before}"…"`;
}
