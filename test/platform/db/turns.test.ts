import { afterAll, beforeAll, expect, it } from 'vitest';
import { inTurn } from '../../../src/platform/db/turns.ts';
import { testDatabase, type TestDatabase } from '../../support/database.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

/** Holds one connection and asks for another, as a mutation that reads by the way. */
async function work(): Promise<number> {
  const client = await db.pool.connect();
  try {
    await client.query('BEGIN');
    const { rows } = await db.pool.query<{ one: number }>('SELECT 1 AS one');
    await client.query('ROLLBACK');
    return rows[0]!.one;
  } finally {
    client.release();
  }
}

it('many transactions that each need a second connection all come to their end', async () => {
  const many = Array.from({ length: 5 * db.pool.options.max }, () => inTurn(db.pool, work));
  expect(await Promise.all(many)).toEqual(many.map(() => 1));
});

it('a turn is given back by who fails', async () => {
  const failing = Array.from({ length: 2 * db.pool.options.max }, () =>
    inTurn(db.pool, () => Promise.reject(new Error('no'))),
  );
  const ends = await Promise.allSettled(failing);
  expect(ends.every((end) => end.status === 'rejected')).toBe(true);
  expect(await inTurn(db.pool, work)).toBe(1);
});

it('who waits too long is told that there are too many', async () => {
  let end = () => undefined as void;
  const busy = new Promise<void>((resolve) => (end = resolve));
  const holders = Array.from({ length: db.pool.options.max }, () => inTurn(db.pool, () => busy));
  const late = expect(inTurn(db.pool, work)).rejects.toMatchObject({ code: '53300' });
  const also = holders
    .slice(-2)
    .map((holder) => expect(holder).rejects.toMatchObject({ code: '53300' }));
  await Promise.all([late, ...also]);
  end();
  await Promise.all(holders.slice(0, -2));
  expect(await inTurn(db.pool, work)).toBe(1);
});
