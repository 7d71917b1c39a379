import { OperatorError } from '../platform/config/operator-error.ts';

/** One line for a problem the operator can solve; the whole stack for a defect. */
export function reportFailure(error: unknown): void {
  process.exitCode = 1;
  if (error instanceof OperatorError) {
    console.error(`ocop: ${error.message.replace(/\s*\n\s*/g, ' ')}`);
  } else {
    console.error(error);
  }
}

/** Runs a command; its failure becomes a message and an exit code other than 0. */
export function guarded<A extends unknown[]>(
  work: (...given: A) => Promise<void>,
): (...given: A) => Promise<void> {
  return async (...given) => {
    try {
      await work(...given);
    } catch (error) {
      reportFailure(error);
    }
  };
}
