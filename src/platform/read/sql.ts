import type { RequestValues } from './parameters.ts';

/** A piece of SQL that depends on the request's arguments. */
export type Slot = (request: RequestValues) => string;

/** SQL text with the places that are filled in for each request. */
export type Sql = readonly (string | Slot)[];

/** Puts pieces of SQL together: `` sql`select ${columns} from ${table}` ``. */
export function sql(strings: TemplateStringsArray, ...values: (string | number | Sql)[]): Sql {
  const chunks: (string | Slot)[] = [];
  strings.forEach((text, index) => {
    chunks.push(text);
    const value = values[index];
    if (value === undefined) return;
    if (typeof value === 'object') chunks.push(...value);
    else chunks.push(String(value));
  });
  return chunks;
}

/** The pieces with a separator between them. */
export function join(parts: readonly Sql[], separator: string): Sql {
  return parts.flatMap((part, index) => (index === 0 ? part : [separator, ...part]));
}

/** Wraps a piece without caring whether it is fixed: `map(piece, (text) => ...)`. */
export function map(piece: Sql, change: (text: string) => string): Sql {
  if (piece.every((chunk) => typeof chunk === 'string')) return [change(piece.join(''))];
  return [(request) => change(render(piece, request))];
}

/** The text of a piece for one request. */
export function render(piece: Sql, request: RequestValues): string {
  return piece.map((chunk) => (typeof chunk === 'string' ? chunk : chunk(request))).join('');
}

/** Neighbouring fixed texts become one, so that a request touches only what it changes. */
export function compact(piece: Sql): Sql {
  const chunks: (string | Slot)[] = [];
  for (const chunk of piece) {
    const last = chunks.length - 1;
    const before = chunks[last];
    if (typeof chunk === 'string' && typeof before === 'string') chunks[last] = before + chunk;
    else chunks.push(chunk);
  }
  return chunks;
}
