import { expect, vi } from 'vitest';
import type { Answer } from '../../../src/platform/cache/answer-cache.ts';
import { localDay } from '../../../src/platform/graphql/context.ts';
import { toGlobalId } from '../../../src/platform/graphql/node.ts';
import { documentId } from '../../../src/platform/graphql/operations.ts';
import { Role } from '../../../src/identity/identity.enums.ts';
import { ENTITIES } from '../../../src/schema.ts';
import { persistActor, persistSignIn } from '../../support/actors.ts';
import { makeProducts } from '../../support/catalogue.ts';
import { testDatabase, type TestDatabase } from '../../support/database.ts';
import { testServer, type TestServer } from '../../support/server.ts';
import { listedOperations } from '../http/listed.ts';

export const ANNOUNCED = { 'apollo-require-preflight': 'true' };

/** Something to keep. */
export const ANSWER: Answer = {
  ...{ body: Buffer.from('{}'), headers: [], tag: null, maxAge: 30, cost: 1, name: 'x' },
};

export interface Got {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Buffer;
  readonly text: string;
}

/** What a server has counted since the last look. */
export interface Counted {
  readonly hits: number;
  readonly misses: number;
}

export interface Twins {
  readonly db: TestDatabase;
  readonly a: TestServer;
  readonly b: TestServer;
  /** Keeps nothing. */
  readonly plain: TestServer;
  readonly productId: string;
  readonly slug: string;
  now: Date;
  /** Address of the list of products. */
  readonly list: string;
  get(server: TestServer, path: string, headers?: Record<string, string>): Promise<Got>;
  /** The first product as the public sees it. */
  seen(server: TestServer): Promise<{ name: string; stars: number | null; validity: string }>;
  counted(server: TestServer): Counted;
  /** Waits until a server has an answer ready. */
  warm(server: TestServer, path: string): Promise<void>;
  /** Waits until a server has heard of all that was committed before. */
  heardAll(server: TestServer): Promise<void>;
  /** Changes the name through a server, as the coordination office. */
  rename(server: TestServer, name: string): Promise<void>;
  readonly office: Record<string, string>;
  close(): Promise<void>;
}

/** Two servers that keep answers and one that does not, over one database with one product. */
export async function twins(): Promise<Twins> {
  // Each server has its own connections, as in life; the twin's are opened by itself.
  const db = await testDatabase({ entities: [...ENTITIES] });
  const state = { now: new Date('2026-11-20T03:00:00Z') };
  const now = () => state.now;
  const made = { RATE_LIMIT_POINTS: '0', PUBLIC_URL: 'https://ocop.example.vn' };
  const kept = { ...made, CACHE_MB: '8' };
  const a = await testServer({ db, now, environment: kept });
  const b = await testServer({ db, now, environment: kept, apart: true });
  const plain = await testServer({ db, now, environment: made });
  const [productId] = await makeProducts(db, [
    { name: 'Miến dong', stars: 4, from: '2025-11-21', until: '2026-11-20', price: 90_000 },
  ]);
  await makeChain(db, productId!);
  const { rows } = await db.owner.query<{ slug: string }>('SELECT slug FROM product');
  const { personId } = await persistActor(db, Role.COORDINATION_OFFICE);
  const office = { authorization: `Bearer ${await persistSignIn(db, personId)}` };
  const text = (await listedOperations()).find(({ name }) => name === 'ProductList')!.text;
  const variables = encodeURIComponent('{"first":1,"filter":{"validity":"ANY"}}');
  const list = `/graphql?documentId=${documentId(text)}&variables=${variables}`;

  const get: Twins['get'] = async (server, path, headers = {}) => {
    const response = await fetch(new URL(path, server.url), {
      headers: {
        accept: path === list ? 'application/json' : 'text/html',
        ...ANNOUNCED,
        ...headers,
      },
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    return { status: response.status, headers: response.headers, bytes, text: bytes.toString() };
  };
  const counts = new Map<TestServer, Counted>();
  return {
    ...{ db, a, b, plain, list, office, get },
    productId: productId!,
    slug: rows[0]!.slug,
    get now() {
      return state.now;
    },
    set now(at) {
      state.now = at;
    },
    async seen(server) {
      const { data } = JSON.parse((await get(server, list)).text);
      return data.products.nodes[0];
    },
    counted(server) {
      const { hits, misses } = server.running.reads.cache!.numbers;
      const before = counts.get(server) ?? { hits: 0, misses: 0 };
      counts.set(server, { hits, misses });
      return { hits: hits - before.hits, misses: misses - before.misses };
    },
    async warm(server, path) {
      await vi.waitFor(async () => {
        const { hits } = server.running.reads.cache!.numbers;
        await get(server, path);
        expect(server.running.reads.cache!.numbers.hits).toBe(hits + 1);
      });
    },
    async heardAll(server) {
      // Changes are told in the order of their commits: what was kept under the last one goes last.
      const { begin, cache } = server.running.reads;
      const reading = begin()!;
      await reading.query({ text: 'SELECT FROM search_synonym', values: [], rowMode: 'array' });
      cache!.keep('marker', reading, localDay(state.now), ANSWER);
      expect(cache!.get('marker')).toBe(ANSWER);
      await db.owner.query(`SELECT pg_notify('ocop_change', 'search_synonym')`);
      await vi.waitFor(() => expect(cache!.get('marker')).toBeNull());
    },
    async rename(server, name) {
      const found = await db.owner.query<{ revision: number }>(
        'SELECT revision FROM product WHERE id = $1',
        [productId],
      );
      const answer = await server.post(
        {
          query: `mutation ($id: ID!, $input: ProductUpdateInput!) {
            productUpdate(id: $id, input: $input) { product { name } userErrors { code } } }`,
          variables: {
            id: toGlobalId('Product', productId!),
            input: { baseRevision: found.rows[0]!.revision, name },
          },
        },
        office,
      );
      expect(answer.json.data.productUpdate).toEqual({ product: { name }, userErrors: [] });
    },
    async close() {
      await Promise.all([a.close(), b.close(), plain.close()]);
      await db.close();
    },
  };
}

/** A chain of two, and a lot made of another lot. */
async function makeChain(db: TestDatabase, productId: string): Promise<void> {
  await db.owner.query(
    `WITH chain AS (INSERT INTO value_chain (product_id, name) VALUES ($1, 'Chuỗi miến') RETURNING id),
     grower AS (INSERT INTO chain_participant (chain_id, stage, party_name, party_kind)
       SELECT id, 'GROWING', 'Tổ trồng dong', 'COOPERATIVE_GROUP' FROM chain RETURNING id, chain_id),
     maker AS (INSERT INTO chain_participant (chain_id, stage, producer_id)
       SELECT chain.id, 'PROCESSING', p.producer_id FROM chain, product p RETURNING id),
     link AS (INSERT INTO chain_link (chain_id, from_participant_id, to_participant_id, flow)
       SELECT g.chain_id, g.id, m.id, 'củ dong' FROM grower g, maker m),
     lots AS (INSERT INTO product_lot (product_id, code, made_on, state, published_on, participant_id)
       SELECT $1, code, '2026-11-01', 'PUBLISHED', '2026-11-02', m.id
         FROM maker m, unnest('{LO-0,LO-1}'::text[]) code RETURNING id, code)
     INSERT INTO lot_input (lot_id, position, source_lot_id, participant_id)
       SELECT a.id, 1, b.id, g.id FROM lots a, lots b, grower g WHERE a.code = 'LO-1' AND b.code = 'LO-0'`,
    [productId],
  );
}
