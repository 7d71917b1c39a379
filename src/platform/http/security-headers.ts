import type { IncomingMessage, ServerResponse } from 'node:http';
import helmet from 'helmet';

export type HeaderList = readonly (readonly [name: string, value: string])[];

/**
 * The headers every answer carries, worked out once. Answers of the API are data: nothing in them may
 * be run or framed. Pages that show something set a policy of their own over it.
 */
export function securityHeaders(publicUrl: string | undefined): HeaderList {
  const headers: [string, string][] = [];
  const collect = {
    setHeader: (name: string, value: string) => headers.push([name, value]),
    removeHeader: () => undefined,
  };
  const middleware = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'base-uri': ["'none'"],
        'form-action': ["'none'"],
        'frame-ancestors': ["'none'"],
      },
    },
    xFrameOptions: { action: 'deny' },
    // A browser keeps this promise for a year, so only an address that has TLS makes it.
    strictTransportSecurity: publicUrl?.startsWith('https://')
      ? { maxAge: 31_536_000, includeSubDomains: true }
      : false,
  });
  let failure: unknown;
  middleware({} as IncomingMessage, collect as unknown as ServerResponse, (error) => {
    failure = error;
  });
  if (failure) throw failure as Error;
  return headers;
}

/** What means something on an answer that no browser shows as a page; each header costs time. */
const FOR_DATA: ReadonlySet<string> = new Set([
  'content-security-policy',
  'cross-origin-resource-policy',
  'referrer-policy',
  'strict-transport-security',
  'x-content-type-options',
  'x-frame-options',
]);

export function dataHeaders(headers: HeaderList): HeaderList {
  return headers.filter(([name]) => FOR_DATA.has(name.toLowerCase()));
}
