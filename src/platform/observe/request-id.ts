import type { IncomingMessage } from 'node:http';
import { uuidv7 } from '../db/uuid.ts';

const ID = Symbol('request id');
const USABLE = /^[\w-]{8,64}$/;

interface Numbered {
  [ID]?: string;
}

/** The id of a request: the same in its log lines, its audit entries, its answer and its errors. */
export function requestIdOf(request: IncomingMessage): string {
  return ((request as Numbered)[ID] ??= uuidv7());
}

/**
 * Gives a request its id. One that came with it is kept only from a trusted proxy: anybody else
 * could pass their request off as another's in the audit trail.
 */
export function assignRequestId(request: IncomingMessage, proxied: boolean): string {
  const given = proxied ? request.headers['x-request-id'] : undefined;
  const usable = typeof given === 'string' && USABLE.test(given);
  return ((request as Numbered)[ID] = usable ? given : uuidv7());
}
