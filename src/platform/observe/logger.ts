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
  return logOf(logger);
}

function logOf(logger: Logger): Log {
  return {
    fatal: (fields, sentence) => logger.fatal(fields, sentence),
    error: (fields, sentence) => logger.error(fields, sentence),
    warn: (fields, sentence) => logger.warn(fields, sentence),
    info: (fields, sentence) => logger.info(fields, sentence),
    debug: (fields, sentence) => logger.debug(fields, sentence),
    // pino does not put the fields of children through its formatter.
    child: (fields) => logOf(logger.child(onlyListed({ ...fields }))),
    flush: () => logger.flush(),
  };
}

/** Says nothing: for tests and short commands. */
export const SILENT_LOG: Log = createLogger({ level: 'silent' });
