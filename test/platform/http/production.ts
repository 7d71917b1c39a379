import { expect } from 'vitest';
import { Role } from '../../../src/identity/identity.enums.ts';
import { persistActor, persistSignIn } from '../../support/actors.ts';
import { makeProducts } from '../../support/catalogue.ts';
import { testServer, type TestServer } from '../../support/server.ts';
import { listedOperations } from './listed.ts';

export interface Told {
  readonly status: number;
  readonly codes: readonly string[];
  readonly text: string;
  readonly headers: Headers;
}

export interface Production {
  readonly server: TestServer;
  readonly origin: string;
  /** Headers of somebody signed in. */
  readonly staff: Record<string, string>;
  /** The text of a listed document. */
  readonly catalogue: string;
  /** Sends something bad: the answer has to be short, quick, coded and silent about the inside. */
  refused(init: RequestInit & { path?: string }): Promise<Told>;
  /** The same as a POST of JSON. */
  post(body: unknown, headers?: Record<string, string>): Promise<Told>;
  /** Fails unless the server answers as ever. */
  expectAlive(): Promise<void>;
}

export const JSON_BODY = { 'content-type': 'application/json' };
const INSIDE = /at .*\.[jt]s:\d|node_modules|Did you mean|stacktrace|SELECT |"pg/;

/** The server as it runs in production, with one product in its catalogue. */
export async function production(): Promise<Production> {
  const server = await testServer({
    environment: { NODE_ENV: 'production', RATE_LIMIT_POINTS: '0' },
  });
  const { origin } = new URL(server.url);
  await makeProducts(server.db, [{ name: 'Miến dong', stars: 4 }]);
  const { personId } = await persistActor(server.db, Role.TRADE_PROMOTION);
  const staff = { authorization: `Bearer ${await persistSignIn(server.db, personId)}` };
  const catalogue = (await listedOperations()).find(({ name }) => name === 'ProductList')!.text;
  const refused: Production['refused'] = ({ path = '/graphql', ...init }) =>
    refusal(`${origin}${path}`, init);
  return {
    ...{ server, origin, staff, catalogue, refused },
    post: (body, headers = {}) =>
      refused({
        method: 'POST',
        headers: { ...JSON_BODY, ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    async expectAlive() {
      const answer = await server.post({ query: catalogue, variables: { first: 1 } });
      expect(answer.json.data.products.nodes).toHaveLength(1);
    },
  };
}

async function refusal(url: string, init: RequestInit): Promise<Told> {
  const started = performance.now();
  const response = await fetch(url, init);
  const text = await response.text();
  expect(performance.now() - started).toBeLessThan(2_000);
  expect(text.length).toBeLessThanOrEqual(8_000);
  expect(text).not.toMatch(INSIDE);
  const body = JSON.parse(text) as { errors: { extensions: { code: string } }[]; data?: unknown };
  const codes = body.errors.map((error) => error.extensions.code);
  expect(codes.every((code) => /^[A-Z_]+$/.test(code))).toBe(true);
  expect(codes).not.toContain('INTERNAL_SERVER_ERROR');
  expect(body.data ?? null).toBeNull();
  return { status: response.status, codes, text, headers: response.headers };
}
