import type { TestServer } from '../support/server.ts';

export interface Visited {
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
  /** `http://127.0.0.1:port`. */
  readonly origin: string;
}

export type Visitor = (
  path: string,
  headers?: Record<string, string>,
  more?: { method?: string; body?: string },
) => Promise<Visited>;

/** Opens pages as a browser does, without following redirects. */
export function visitor(server: TestServer): Visitor {
  const origin = new URL(server.url).origin;
  return async (path, headers = {}, more = {}) => {
    const form = more.body !== undefined && {
      'content-type': 'application/x-www-form-urlencoded',
    };
    const response = await fetch(origin + path, {
      redirect: 'manual',
      headers: { accept: 'text/html', ...form, ...headers },
      ...more,
    });
    return {
      status: response.status,
      headers: response.headers,
      html: await response.text(),
      origin,
    };
  };
}
