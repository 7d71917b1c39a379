import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Watched } from '../../../src/platform/cache/watched.ts';
import { localDay } from '../../../src/platform/graphql/context.ts';
import { KEPT_OPERATIONS } from '../../../src/web/kept.ts';
import { statementsOf } from '../../support/sql-counter.ts';
import { testServer } from '../../support/server.ts';
import { listedOperations } from '../http/listed.ts';
import { ANSWER, twins, type Got, type Twins } from './two-servers.ts';

let world: Twins;
beforeAll(async () => {
  world = await twins();
});
afterAll(() => world.close());

/** All that an answer says, but for what is of this one request. */
function saidBy({ status, headers, bytes }: Got) {
  const said: Record<string, string> = {};
  headers.forEach((value, name) => {
    if (name !== 'x-request-id' && name !== 'date') said[name] = value;
  });
  return { status, headers: said, text: bytes.toString() };
}

const pages = () => [
  '/',
  '/en',
  '/san-pham',
  `/san-pham/${world.slug}`,
  '/xa/01747',
  '/sitemap.xml',
];

describe('a ready answer', () => {
  it.each(['identity', 'gzip', 'br'])('is the answer that would be made (%s)', async (encoding) => {
    const headers = { 'accept-encoding': encoding };
    for (const path of [world.list, ...pages()]) {
      const made = await world.get(world.plain, path, headers);
      const first = await world.get(world.a, path, headers);
      world.counted(world.a);
      const again = await world.get(world.a, path, headers);
      expect([path, world.counted(world.a)]).toEqual([path, { hits: 1, misses: 0 }]);
      expect(saidBy(again)).toEqual(saidBy(made));
      expect(again.bytes.equals(made.bytes)).toBe(true);
      expect(again.headers.get('x-request-id')).not.toBe(first.headers.get('x-request-id'));
      expect(made.status).toBe(200);
    }
  });

  it('is the same by POST, and not sent again to who has it', async () => {
    const { searchParams } = new URL(world.list, world.a.url);
    const body = {
      documentId: searchParams.get('documentId'),
      variables: JSON.parse(searchParams.get('variables')!) as unknown,
    };
    const first = await world.a.post(body);
    world.counted(world.a);
    const again = await world.a.post(body);
    expect(world.counted(world.a)).toEqual({ hits: 1, misses: 0 });
    expect(again.text).toBe(first.text);
    expect(again.text).toBe((await world.plain.post(body)).text);
    for (const path of [world.list, '/san-pham']) {
      const made = await world.get(world.a, path);
      const tag = made.headers.get('etag')!;
      world.counted(world.a);
      const spared = await world.get(world.a, path, { 'if-none-match': tag });
      expect(world.counted(world.a)).toEqual({ hits: 1, misses: 0 });
      const plain = await world.get(world.plain, path, { 'if-none-match': tag });
      expect([spared.status, spared.text]).toEqual([304, '']);
      expect(saidBy(spared)).toEqual(saidBy(plain));
    }
  });

  it('is not for who says who they are, and not given to a page of another site', async () => {
    await world.warm(world.a, world.list);
    world.counted(world.a);
    const own = await world.get(world.a, world.list, world.office);
    expect(own.headers.get('cache-control')).toBe('no-store');
    for (const name of ['cookie', 'x-api-key', 'authorization']) {
      await world.get(world.a, world.list, { [name]: 'x=1' });
    }
    await world.get(world.a, '/san-pham', { cookie: 'ocop=1' });
    const unasked = await world.get(world.a, world.list, { 'apollo-require-preflight': '' });
    expect(unasked.status).toBe(400);
    expect(world.counted(world.a)).toEqual({ hits: 0, misses: 0 });
  });

  it('is never one about a certificate somebody checks, nor a form', async () => {
    const before = world.a.running.reads.cache!.numbers.entries;
    for (const path of ['/c/ABCDEFGHJK', '/k/ABCDEFGHJK', `/hoi-mua/${world.slug}`, '/nowhere']) {
      await world.get(world.a, path);
      await world.get(world.a, path);
    }
    expect(world.a.running.reads.cache!.numbers.entries).toBe(before);
    expect(world.counted(world.a)).toEqual({ hits: 0, misses: 0 });
  });

  it('costs its reader as much as a made one', async () => {
    const environment = { CACHE_MB: '8', RATE_LIMIT_POINTS: '150' };
    const strict = await testServer({ db: world.db, now: () => world.now, environment });
    const statuses: number[] = [];
    for (let n = 0; n < 20; n += 1) statuses.push((await world.get(strict, world.list)).status);
    const { hits } = strict.running.reads.cache!.numbers;
    await strict.close();
    const allowed = statuses.filter((status) => status === 200).length;
    expect(new Set(statuses)).toEqual(new Set([200, 429]));
    expect(statuses.slice(0, allowed)).toEqual(Array(allowed).fill(200));
    expect(hits).toBeGreaterThan(allowed - 1);
  });

  it('is counted', async () => {
    const { text } = await world.get(world.a, '/metrics');
    const { hits } = world.a.running.reads.cache!.numbers;
    expect(text).toContain(`\nanswer_cache_hits_total ${hits}\n`);
    expect(text).toMatch(/\nanswer_cache_bytes [1-9]\d+\n/);
  });
});

describe('what resolvers answer', () => {
  it.each([...KEPT_OPERATIONS])('is read from watched tables only: %s', async (name) => {
    const client = await world.db.owner.connect();
    const watched = await Watched.read(client);
    client.release();
    const listed = (await listedOperations()).find((one) => one.name === name)!;
    const variables = { slug: world.slug, product: world.slug, code: 'LO-1' };
    const statements = await statementsOf(async () => {
      const answer = await world.plain.post({ query: listed.text, variables });
      expect(answer.json.errors).toBeUndefined();
      expect(answer.text).toContain('LO-0');
    });
    const read = statements.filter((text) => /\bfrom\b/i.test(text));
    expect(read.length).toBeGreaterThan(1);
    expect(read.filter((text) => watched.tablesOf(text) === null)).toEqual([]);
  });
});

describe('a change', () => {
  it('is seen at once where it was made, and by the other server when it hears of it', async () => {
    for (const name of ['Miến dong Phia Đén', 'Miến dong Nguyên Bình']) {
      await world.warm(world.a, world.list);
      await world.warm(world.b, world.list);
      await world.rename(world.a, name);
      expect(await world.seen(world.a)).toMatchObject({ name });
      await vi.waitFor(async () => expect(await world.seen(world.b)).toMatchObject({ name }));
    }
  });

  it('is seen by all when it was made past every server', async () => {
    await world.warm(world.a, world.list);
    await world.warm(world.a, `/san-pham/${world.slug}`);
    await world.warm(world.b, world.list);
    await world.db.owner.query(`UPDATE product SET name = 'Miến dong trắng'`);
    for (const server of [world.a, world.b]) {
      await vi.waitFor(async () =>
        expect(await world.seen(server)).toMatchObject({ name: 'Miến dong trắng' }),
      );
    }
    const page = await world.get(world.a, `/san-pham/${world.slug}`);
    expect(page.text).toContain('Miến dong trắng');
  });

  it('that is taken back is heard of by nobody else', async () => {
    await world.warm(world.b, world.list);
    const client = await world.db.owner.connect();
    await client.query('BEGIN');
    await client.query(`UPDATE product SET name = 'Không phải'`);
    await client.query('ROLLBACK');
    client.release();
    await world.heardAll(world.b);
    world.counted(world.b);
    expect(await world.seen(world.b)).toMatchObject({ name: 'Miến dong trắng' });
    expect(world.counted(world.b).hits).toBe(1);
  });

  it('during a reading keeps its answer from being kept', async () => {
    const { begin, cache } = world.b.running.reads;
    const query = { text: 'SELECT name FROM product', values: [], rowMode: 'array' as const };
    const reading = begin()!;
    expect((await reading.query(query)).rows).toEqual([['Miến dong trắng']]);
    await world.db.owner.query(`UPDATE product SET name = 'Miến dong đỏ'`);
    await world.heardAll(world.b);
    cache!.keep('late', reading, localDay(world.now), ANSWER);
    expect(cache!.get('late')).toBeNull();
    const later = begin()!;
    expect((await later.query(query)).rows).toEqual([['Miến dong đỏ']]);
    cache!.keep('of yesterday', later, '2026-11-19', ANSWER);
    cache!.keep('in time', later, localDay(world.now), ANSWER);
    expect([cache!.get('of yesterday'), cache!.get('in time')]).toEqual([null, ANSWER]);
    cache!.changed('product');
  });
});

describe('without the connection that tells of changes', () => {
  it('nothing is kept, and nothing old is given', async () => {
    await world.warm(world.b, world.list);
    const { rowCount } = await world.db.owner.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE application_name = 'ocop-changes' AND datname = current_database()`,
    );
    expect(rowCount).toBe(2);
    await vi.waitFor(() => expect(world.b.running.reads.begin()).toBeNull());
    expect(world.b.running.reads.cache!.numbers).toMatchObject({ entries: 0, bytes: 0 });
    await world.db.owner.query(`UPDATE product SET name = 'Miến dong xanh'`);
    expect(await world.seen(world.b)).toMatchObject({ name: 'Miến dong xanh' });
    // Heard again after a pause, and kept again.
    await vi.waitFor(() => expect(world.b.running.reads.begin()).not.toBeNull(), 5_000);
    await world.warm(world.b, world.list);
    await world.rename(world.a, 'Miến dong');
    await vi.waitFor(async () =>
      expect(await world.seen(world.b)).toMatchObject({ name: 'Miến dong' }),
    );
  });
});

describe('at midnight in Viet Nam', () => {
  it('what was valid runs out, with no write at all', async () => {
    world.now = new Date('2026-11-20T16:59:50Z');
    await world.warm(world.a, world.list);
    await world.warm(world.a, '/san-pham');
    const late = await world.get(world.a, world.list);
    expect(late.headers.get('cache-control')).toBe('max-age=10, public');
    expect(await world.seen(world.a)).toMatchObject({ stars: 4, validity: 'VALID' });
    world.now = new Date('2026-11-20T16:59:55Z');
    world.counted(world.a);
    const later = await world.get(world.a, world.list);
    expect(world.counted(world.a)).toEqual({ hits: 1, misses: 0 });
    expect(later.headers.get('cache-control')).toBe('max-age=5, public');
    world.now = new Date('2026-11-20T17:00:00Z');
    expect(await world.seen(world.a)).toMatchObject({ stars: null, validity: 'EXPIRED' });
    expect(world.counted(world.a)).toEqual({ hits: 0, misses: 1 });
    world.now = new Date('2026-11-20T03:00:00Z');
  });
});
