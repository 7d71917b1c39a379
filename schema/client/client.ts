import { createHmac, timingSafeEqual } from 'node:crypto';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import {
  PartnerCertificateDocument,
  PartnerProductsDocument,
  type PartnerProductsQuery,
} from './generated.ts';

export type RecognisedProduct = PartnerProductsQuery['products']['nodes'][number];

export interface ClientOptions {
  /** Where the server is, e.g. `https://ocop.example.vn`. */
  readonly server: string;
  /** An API key with the scopes product:read and certificate:read. */
  readonly key?: string;
  /** How often an answer "too many requests" is waited for. */
  readonly patience?: number;
}

/** The server answered with errors; `codes` are theirs. */
export class OcopError extends Error {
  constructor(
    readonly codes: readonly string[],
    message: string,
  ) {
    super(message);
  }
}

interface Answer<T> {
  readonly data?: T | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string };
  }[];
}

/** A small client: documents generated from the schema, answers of their types. */
export function ocopClient({ server, key, patience = 3 }: ClientOptions) {
  async function ask<T, V>(document: TypedDocumentNode<T, V>, variables: V): Promise<T> {
    for (let time = 0; ; time++) {
      const response = await fetch(new URL('/graphql', server), {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(key && { authorization: `Bearer ${key}` }),
        },
        body: JSON.stringify({ query: print(document), variables }),
      });
      const wait = Number(response.headers.get('retry-after') ?? 1);
      if (response.status === 429 && time < patience && wait <= 120) {
        await response.text();
        await new Promise((resolve) => setTimeout(resolve, wait * 1_000));
        continue;
      }
      const { data, errors } = (await response.json()) as Answer<T>;
      if (data && !errors?.length) return data;
      const codes = (errors ?? []).map((error) => error.extensions?.code ?? 'UNKNOWN');
      throw new OcopError(codes, errors?.[0]?.message ?? `HTTP ${response.status}`);
    }
  }

  return {
    ask,
    /** All products with stars today, page by page. */
    async *recognisedProducts(): AsyncGenerator<RecognisedProduct> {
      let after: string | null = null;
      do {
        const page: PartnerProductsQuery = await ask(PartnerProductsDocument, {
          first: 100,
          after,
        });
        yield* page.products.nodes;
        after = page.products.pageInfo.hasNextPage
          ? (page.products.pageInfo.endCursor ?? null)
          : null;
      } while (after);
    },
    /** What the register says of a certificate or verification code. */
    verify: async (code: string) =>
      (await ask(PartnerCertificateDocument, { code })).verifyCertificate,
  };
}

/** What webhooks are sent; `id` is the same at every attempt, a larger `sequence` happened later. */
export interface WebhookMessage {
  readonly id: string;
  readonly sequence: number;
  readonly event: string;
  readonly at: string;
  readonly subject: { readonly type: string; readonly id: string };
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * The message of a webhook when it was signed with the secret, and lately; else null. While a secret is exchanged
 * the header has a signature of the new and one of the former: either may be kept here.
 * @param secret the secret, or those that are known while they are exchanged
 * @param signature the header OCOP-Signature
 * @param body the body as it came, before anything has parsed it
 */
export function readWebhook(
  secret: string | readonly string[],
  signature: string,
  body: string,
  now: Date = new Date(),
): WebhookMessage | null {
  const [, seconds, signed] = /^t=(\d{1,12})((?:,v1=[0-9a-f]{64}){1,8})$/.exec(signature) ?? [];
  if (!seconds || !signed || Math.abs(now.getTime() / 1000 - Number(seconds)) > 300) return null;
  const given = signed.split(',v1=').slice(1);
  const macs = [secret]
    .flat()
    .map((one) => createHmac('sha256', one).update(`${seconds}.${body}`).digest());
  const fits = macs.some((mac) =>
    given.some((one) => timingSafeEqual(mac, Buffer.from(one, 'hex'))),
  );
  return fits ? (JSON.parse(body) as WebhookMessage) : null;
}
