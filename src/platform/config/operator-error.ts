/**
 * A problem the operator can solve: shown as one line, without a stack, naming the setting to
 * change. Everything else that is thrown is a defect and keeps its stack.
 */
export class OperatorError extends Error {
  override readonly name: string = 'OperatorError';

  constructor(
    message: string,
    /** The environment variable whose change solves the problem, if there is one. */
    readonly variable?: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}

/** A setting that cannot be used as written. */
export class ConfigError extends OperatorError {
  override readonly name = 'ConfigError';
}
