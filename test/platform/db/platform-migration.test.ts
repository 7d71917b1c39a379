import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase, type TestDatabase } from '../../support/database.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

async function one(sql: string, values: unknown[] = []): Promise<unknown> {
  const { rows } = await db.pool.query<Record<string, unknown>>(sql, values);
  return Object.values(rows[0] ?? {})[0];
}

describe('f_unaccent', () => {
  it.each([
    ['Miến dong', 'Mien dong'],
    ['MIẾN DONG', 'MIEN DONG'],
    ['Miến dong'.normalize('NFD'), 'Mien dong'],
    ['Đường phên Đồng Đăng', 'Duong phen Dong Dang'],
    ['Lạp sườn', 'Lap suon'],
  ])('%s → %s', async (given, wanted) => {
    expect(await one('SELECT f_unaccent($1)', [given])).toBe(wanted);
  });

  it('may be used in an index', async () => {
    await db.owner.query('CREATE TABLE probe (name text)');
    await db.owner.query('CREATE INDEX ON probe USING gin (lower(f_unaccent(name)) gin_trgm_ops)');
    await db.owner.query('DROP TABLE probe');
  });
});

describe('uuid_v7', () => {
  it('is of version 7, of now, and sorts by time', async () => {
    const { rows } = await db.pool.query<{ id: string }>(
      'SELECT uuid_v7()::text AS id, pg_sleep(0.001) FROM generate_series(1, 50)',
    );
    const ids = rows.map(({ id }) => id);
    expect(ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab]/.test(id))).toBe(true);
    expect([...ids].sort()).toEqual(ids);
    const time = parseInt(ids[0]!.replace('-', '').slice(0, 12), 16);
    expect(Math.abs(time - Date.now())).toBeLessThan(5000);
  });
});

describe('the server’s connection', () => {
  it('acts as ocop_app, in UTC, with short timeouts', async () => {
    expect(await one('SELECT current_user')).toBe('ocop_app');
    expect(await one('SHOW timezone')).toBe('UTC');
    expect(await one('SHOW statement_timeout')).toBe('3s');
    expect(await one('SHOW lock_timeout')).toBe('1s');
    expect(await one('SHOW idle_in_transaction_session_timeout')).toBe('5s');
  });

  it('gives days and big numbers as text', async () => {
    expect(await one(`SELECT DATE '2026-11-22'`)).toBe('2026-11-22');
    expect(await one(`SELECT ARRAY[DATE '2026-11-22']`)).toEqual(['2026-11-22']);
    expect(await one(`SELECT 9007199254740993::bigint`)).toBe('9007199254740993');
    expect(await one(`SELECT 89.50::numeric(5,2)`)).toBe('89.50');
  });

  it('sorts by the Vietnamese alphabet on request', async () => {
    const { rows } = await db.pool.query<{ v: string }>(
      `SELECT v FROM unnest(ARRAY['đu','dừa','ê','ă','du','z','e','á','a']) v ORDER BY v COLLATE "vi-x-icu"`,
    );
    expect(rows.map(({ v }) => v)).toEqual(['a', 'á', 'ă', 'du', 'dừa', 'đu', 'e', 'ê', 'z']);
  });
});

describe('client_operation', () => {
  const insert = `INSERT INTO client_operation (person_id, operation, operation_id, request_hash, outcome)
    VALUES ('00000000-0000-0000-0000-000000000000', 'productCreate', $1, sha256('x'), '{}')`;

  it('takes a row once and never changes it', async () => {
    await db.pool.query(insert, ['one']);
    await expect(db.pool.query(insert, ['one'])).rejects.toMatchObject({ code: '23505' });
    const denied = { code: '42501' };
    await expect(db.pool.query(`UPDATE client_operation SET outcome = '1'`)).rejects.toMatchObject(
      denied,
    );
    await expect(db.pool.query('DELETE FROM client_operation')).rejects.toMatchObject(denied);
    await expect(db.pool.query('TRUNCATE client_operation')).rejects.toMatchObject(denied);
  });
});
