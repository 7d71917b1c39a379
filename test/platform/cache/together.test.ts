import { request } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { Flights } from '../../../src/platform/cache/flights.ts';
import { PublicState } from '../../../src/platform/cache/reading.ts';
import { Watched } from '../../../src/platform/cache/watched.ts';
import { statementsOf } from '../../support/sql-counter.ts';
import { ANSWER, twins, type Twins } from './two-servers.ts';

const TODAY = '2026-11-20';

describe('an answer under way', () => {
  const tables = ['product', 'unit'].map((name) => ({
    ...{ name, watched: true, is_table: true, body: '' },
  }));
  const nobody = { query: () => Promise.resolve({ rows: [] }) };
  const state = new PublicState();
  let flights: Flights;
  beforeEach(() => {
    state.listening(new Watched(tables));
    flights = new Flights();
  });

  /** Somebody who asks, and what they are given: a name, or null when they have to make it. */
  function ask(today = TODAY) {
    const reading = state.begin(nobody, null)!;
    const given = flights.join('k', reading, today).then((answer) => answer?.name ?? null);
    const read = (table = 'product') =>
      reading.query({ text: `SELECT * FROM ${table}`, values: [], rowMode: 'array' });
    const land = (name: string) => flights.land('k', reading, today, { ...ANSWER, name });
    return { reading, given, read, land };
  }
  type Asker = ReturnType<typeof ask>;
  const given = (...askers: Asker[]) => Promise.all(askers.map((one) => one.given));

  it('is for all who wait, and for nobody who comes later', async () => {
    const [first, second, third] = [ask(), ask(), ask()];
    await first.read();
    first.land('one');
    expect(await given(first, second, third)).toEqual([null, 'one', 'one']);
    expect(await ask().given).toBeNull();
  });

  it('is not for who asked after a change to what it was read from', async () => {
    const first = ask();
    await first.read();
    const before = ask();
    state.changed('product');
    const [later, last] = [ask(), ask()];
    first.land('old');
    expect(await given(before, later)).toEqual(['old', null]);
    // The first of the later ones makes it anew for the other, who asked before the next change.
    state.changed('product');
    const latest = ask();
    await later.read();
    later.land('new');
    expect(await given(last, latest)).toEqual(['new', null]);
  });

  it('is for who asked after a change to something else', async () => {
    const first = ask();
    state.changed('unit');
    const later = ask();
    await first.read();
    first.land('one');
    expect(await later.given).toBe('one');
  });

  it('is not for who asked after changes went by unheard, or on the next day', async () => {
    const first = ask();
    await first.read();
    state.lost();
    state.listening(new Watched(tables));
    const [later, tomorrow] = [ask(), ask('2026-11-21')];
    first.land('old');
    expect(await later.given).toBeNull();
    await later.read();
    later.land('new');
    expect(await tomorrow.given).toBeNull();
    // Whoever begins after waiting has heard of all there was.
    expect(later.reading.tables).toEqual(['product']);
  });

  it('that is broken off is begun again by the next, once', async () => {
    const [first, second, third] = [ask(), ask(), ask()];
    flights.fail('k', first.reading, 'broken off');
    expect(await second.given).toBeNull();
    second.land('two');
    expect(await third.given).toBe('two');
  });

  it('that is for nobody else is not waited for again, until one could be kept', async () => {
    const [first, second] = [ask(), ask()];
    first.reading.spoil();
    first.land('of the moment');
    expect(await given(first, second, ask())).toEqual([null, null, null]);
    const alone = ask();
    flights.land('k', alone.reading, TODAY, ANSWER);
    const [next, other] = [ask(), ask()];
    next.land('next');
    expect(await given(next, other)).toEqual([null, 'next']);
  });
});

describe('many who ask for the same at once', () => {
  let world: Twins;
  beforeAll(async () => {
    world = await twins();
  });
  afterAll(() => world.close());

  const many = (path: string, headers?: Record<string, string>) =>
    Promise.all(Array.from({ length: 12 }, () => world.get(world.a, path, headers)));
  const forget = () => world.a.running.reads.cache!.changed('*');

  it.each(['identity', 'gzip', 'br'])('are all given what was made once (%s)', async (encoding) => {
    const headers = { 'accept-encoding': encoding };
    for (const path of ['/', '/san-pham', world.list]) {
      const made = await world.get(world.plain, path, headers);
      forget();
      const alone = await statementsOf(() => world.get(world.a, path, headers));
      forget();
      let answers: Awaited<ReturnType<typeof many>> = [];
      const together = await statementsOf(async () => {
        answers = await many(path, headers);
      });
      expect([path, together.filter(isRead).length]).toEqual([path, alone.filter(isRead).length]);
      expect(alone.filter(isRead).length).toBeGreaterThan(0);
      for (const { status, bytes, headers: got } of answers) {
        expect(status).toBe(200);
        expect(bytes.equals(made.bytes)).toBe(true);
        expect(got.get('vary')).toBe(made.headers.get('vary'));
      }
      expect(new Set(answers.map((one) => one.headers.get('x-request-id'))).size).toBe(12);
    }
  });

  it('share it with those who have it already', async () => {
    const tag = (await world.get(world.a, '/san-pham')).headers.get('etag')!;
    forget();
    world.counted(world.a);
    const [known, full] = await Promise.all([
      world.get(world.a, '/san-pham', { 'if-none-match': tag }),
      world.get(world.a, '/san-pham'),
    ]);
    expect([known.status, known.text, full.status]).toEqual([304, '', 200]);
    expect(full.text).toContain('Miến dong');
    // The one that is not sent is kept all the same.
    await world.get(world.a, '/san-pham');
    expect(world.counted(world.a)).toEqual({ hits: 1, misses: 2 });
  });

  it('share nothing with who says who they are', async () => {
    forget();
    const alone = await statementsOf(() => world.get(world.a, '/san-pham', { cookie: 'a=1' }));
    const together = await statementsOf(() => many('/san-pham', { cookie: 'a=1' }));
    expect(together.filter(isRead).length).toBe(12 * alone.filter(isRead).length);
  });

  it('get what is so now when it changes meanwhile', async () => {
    forget();
    const client = await world.db.owner.connect();
    await client.query('BEGIN');
    // Of the home page only the events have to wait: its products are read.
    await client.query('LOCK TABLE promotion_event IN ACCESS EXCLUSIVE MODE');
    const early = [world.get(world.a, '/'), world.get(world.a, '/')];
    await vi.waitFor(async () => expect(await waitingFor('promotion_event')).toBe(1));
    await world.rename(world.a, 'Miến dong mới');
    const { misses } = world.a.running.reads.cache!.numbers;
    const late = [world.get(world.a, '/'), world.get(world.a, '/')];
    // One of the late ones has gone before it is answered.
    const gone = request(new URL('/', world.a.url), { headers: { accept: 'text/html' } });
    gone.on('error', () => undefined);
    gone.end();
    await vi.waitFor(() => expect(world.a.running.reads.cache!.numbers.misses).toBe(misses + 3));
    gone.destroy();
    await client.query('COMMIT');
    client.release();
    for (const { text } of await Promise.all(early)) expect(text).not.toContain('Miến dong mới');
    for (const { text } of await Promise.all(late)) expect(text).toContain('Miến dong mới');
    expect((await world.get(world.a, '/')).text).toContain('Miến dong mới');
  });

  /** How many connections wait for a lock of a table. */
  async function waitingFor(table: string): Promise<number> {
    const { rows } = await world.db.owner.query<{ count: number }>(
      'SELECT count(*)::int AS count FROM pg_locks WHERE relation = $1::regclass AND NOT granted',
      [table],
    );
    return rows[0]!.count;
  }
});

/** Statements that pages are made from. */
function isRead(text: string): boolean {
  return text.includes('row_to_json');
}
