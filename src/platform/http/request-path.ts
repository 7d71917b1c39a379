import type { IncomingMessage } from 'node:http';

/** The path of a request, without what stands behind the question mark. */
export function pathOf(request: IncomingMessage): string {
  const url = request.url ?? '/';
  const end = url.indexOf('?');
  return end < 0 ? url : url.slice(0, end);
}

/** One parameter from behind the question mark; null when it is not there, or there twice. */
export function parameterOf(request: IncomingMessage, name: string): string | null {
  const url = request.url ?? '/';
  const start = url.indexOf('?');
  const values = start < 0 ? [] : new URLSearchParams(url.slice(start + 1)).getAll(name);
  return values.length === 1 ? values[0]! : null;
}
