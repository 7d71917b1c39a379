import { describe, expect, it } from 'vitest';
import { AnswerCache, type Answer } from '../../../src/platform/cache/answer-cache.ts';
import { PublicState } from '../../../src/platform/cache/reading.ts';
import { Watched } from '../../../src/platform/cache/watched.ts';

const TODAY = '2026-11-20';
const named = (name: string, watched = true, body = '', is_table = true) => ({
  ...{ name, watched, body, is_table },
});
const watched = new Watched([
  named('product'),
  named('unit'),
  named('person', false),
  named('shown', true, 'SELECT * FROM product', false),
  named('found', true, 'BEGIN RETURN QUERY SELECT * FROM shown, unit; END', false),
  named('secret', true, 'SELECT name FROM person', false),
]);
const nobody = { query: () => Promise.resolve({ rows: [] }) };
const select = (text: string) => ({ text, values: [], rowMode: 'array' as const });

function answerOf(bytes: number): Answer {
  return { body: Buffer.alloc(bytes), headers: [], tag: null, maxAge: 30, cost: 1, name: 'x' };
}

async function reading(state: PublicState, text = 'SELECT * FROM product') {
  const begun = state.begin(nobody, null)!;
  await begun.query(select(text));
  return begun;
}

describe('what a statement reads', () => {
  it('is found through views and functions', () => {
    expect(watched.tablesOf('select * from product p')).toEqual(['product']);
    expect(watched.tablesOf('select "found"($1)')?.toSorted()).toEqual(['product', 'unit']);
    expect(watched.tablesOf('select 1')).toEqual([]);
  });

  it.each([
    'select * from person',
    'select * from secret',
    'select now() from product',
    'select CURRENT_DATE from product',
    `select current_setting('app.person') from product`,
  ])('cannot be told of: %s', (text) => expect(watched.tablesOf(text)).toBeNull());

  it('may fail by asking for what does not exist', () => {
    const text = `select coalesce(name, current_setting('read.missing.Product')) AS "now" from product`;
    expect(watched.tablesOf(text)).toEqual(['product']);
  });
});

describe('ready answers', () => {
  const make = () => {
    const state = new PublicState();
    state.listening(watched);
    return { state, cache: new AnswerCache(100_000, () => new Date(`${TODAY}T03:00:00Z`)) };
  };

  it('stay within their bytes; what was asked for last stays longest', async () => {
    const { state, cache } = make();
    const read = await reading(state);
    for (let n = 0; n < 15; n += 1) cache.keep(`k${n}`, read, TODAY, answerOf(5_000));
    expect(cache.numbers.entries).toBe(15);
    cache.get('k0');
    for (let n = 15; n < 40; n += 1) {
      cache.keep(`k${n}`, read, TODAY, answerOf(5_000));
      cache.get('k0');
    }
    expect(cache.numbers.bytes).toBeLessThanOrEqual(100_000);
    expect(['k0', 'k1', 'k39'].map((key) => cache.get(key) !== null)).toEqual([true, false, true]);
    cache.keep('large', read, TODAY, answerOf(50_000));
    expect(cache.get('large')).toBeNull();
    cache.changed('product');
    expect(cache.numbers).toMatchObject({ entries: 0, bytes: 0 });
  });

  it('go with the tables they were read from, and with no others', async () => {
    const { state, cache } = make();
    cache.keep('product', await reading(state), TODAY, answerOf(1));
    cache.keep('unit', await reading(state, 'SELECT * FROM unit'), TODAY, answerOf(1));
    cache.changed('unit');
    expect([cache.get('product'), cache.get('unit')]).toEqual([expect.anything(), null]);
    cache.changed('*');
    expect(cache.get('product')).toBeNull();
  });

  it.each(['*', 'product', 'lost', 'spoilt', 'person'])(
    'are not kept when their reading has become doubtful (%s)',
    async (how) => {
      const { state, cache } = make();
      const read = await reading(state, how === 'person' ? 'SELECT * FROM person' : undefined);
      if (how === 'lost') state.lost();
      else if (how === 'spoilt') read.spoil();
      else state.changed(how);
      cache.keep('k', read, TODAY, answerOf(1));
      expect(cache.get('k')).toBeNull();
      if (how === 'lost') expect(state.begin(nobody, null)).toBeNull();
    },
  );
});
