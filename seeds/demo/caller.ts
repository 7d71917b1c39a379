import type { TypedDocumentNode } from '@graphql-typed-document-node/core';

/** Somebody who sends operations: over HTTP in the demonstration, in the process in the seed. */
export interface Caller {
  readonly login: string | null;
  /** @throws CallFailed when the answer has errors. */
  send<R, V extends object>(document: TypedDocumentNode<R, V>, variables: V): Promise<R>;
}

/** All people of the demonstration, and the public. */
export interface Stage {
  readonly anyone: Caller;
  as(login: string): Promise<Caller>;
}

export interface ShownError {
  readonly code: string;
  readonly message: string;
}

/** The server said no, in words. */
export class CallFailed extends Error {
  constructor(
    operation: string,
    readonly errors: readonly ShownError[],
  ) {
    super(`${operation}: ${errors.map(({ code, message }) => `${code} – ${message}`).join('; ')}`);
  }
}

interface Payload {
  readonly userErrors: readonly {
    readonly code: string;
    readonly message: string;
    readonly field?: readonly string[] | null;
  }[];
}

/** The payload of a mutation that was not refused. */
export function accepted<P extends Payload>(operation: string, payload: P): P {
  if (payload.userErrors.length === 0) return payload;
  const errors = payload.userErrors.map(({ code, message, field }) => ({
    code,
    message: field ? `${message} (${field.join('.')})` : message,
  }));
  throw new CallFailed(operation, errors);
}

/** What must be there when nothing was refused. */
export function present<T>(what: string, value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error(`The answer holds no ${what}`);
  return value;
}
