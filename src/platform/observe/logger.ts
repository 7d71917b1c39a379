import {
  pino,
  stdTimeFunctions,
  type DestinationStream,
  type Logger,
  type LoggerOptions,
} from 'pino';
import { describeError } from './log-error.ts';
import { onlyListed, type LogFields } from './log-fields.ts';

export type { LogFields } from './log-fields.ts';

type Write = (fields: LogFields, sentence: string) => void;

/** What the program logs with: a fixed sentence and fields from the closed list. */
export interface Log {
  readonly fatal: Write;
  readonly error: Write;
  readonly warn: Write;
  readonly info: Write;
  readonly debug: Write;
  child(fields: LogFields): Log;
  /** Writes out what is still in memory. */
  flush(): void;
}

export interface LogOptions {
  readonly level: string;
  /** Where lines go; standard output unless told otherwise. */
  readonly destination?: DestinationStream;
}

/** One JSON object a line, time in UTC, line breaks inside texts escaped by JSON. */
export function createLogger({ level, destination }: LogOptions): Log {
  const options: LoggerOptions = {
    level,
    base: null,
    messageKey: 'message',
    timestamp: stdTimeFunctions.isoTime,
    formatters: {
      level: (label) => ({ level: label }),
      log: onlyListed,
    },
    serializers: { err: describeError },
    // The closed list stands in front; this holds for what a listed field might carry inside.
    redact: { paths: ['*.authorization', '*.cookie', '*.password', '*.token'], censor: '[hidden]' },
  };
  // pino's own destination survives a closed pipe and writes at once; a stream of ours is for tests.
  const logger = destination ? pino(options, destination) : pino(options);
  return closed(logger) as unknown as Log;
}

/** pino passes the fields of children on as they are; here they go by the closed list too. */
function closed(logger: Logger): Logger {
  const makeChild = logger.child.bind(logger);
  logger.child = ((fields: object) =>
    closed(makeChild(onlyListed(fields as Record<string, unknown>)))) as Logger['child'];
  return logger;
}

/** Says nothing: for tests and short commands. */
export const SILENT_LOG: Log = createLogger({ level: 'silent' });
