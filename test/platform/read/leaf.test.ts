import { GraphQLFloat, GraphQLNonNull, GraphQLString } from 'graphql';
import { GraphQLISODateTime } from 'type-graphql';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientConfig } from '../../../src/platform/db/data-source.ts';
import { leaf, SCALARS } from '../../../src/platform/read/leaf.ts';
import { emptyDatabase } from '../../support/database.ts';

let database: { url: string; drop(): Promise<void> };
let pool: pg.Pool;
beforeAll(async () => {
  database = await emptyDatabase();
  pool = new pg.Pool(clientConfig({ url: database.url }));
});
afterAll(async () => {
  await pool?.end();
  await database?.drop();
});

/** The JSON that PostgreSQL writes for values of a scalar. */
async function written(type: typeof GraphQLFloat, sqlType: string, values: unknown[]) {
  const value = leaf(new GraphQLNonNull(type), 'v.value', 'Test.value', SCALARS);
  const { rows } = await pool.query<{ json: string }>(
    `select to_json(${value})::text as json
       from unnest($1::${sqlType}[]) with ordinality as v(value, place) order by place`,
    [values],
  );
  return rows.map(({ json }) => json);
}

/** Doubles of every size, by their bits; the same in every run. */
function doubles(count: number): number[] {
  const view = new DataView(new ArrayBuffer(8));
  let state = 88_172_645_463_325_252n;
  return Array.from({ length: count }, () => {
    state ^= BigInt.asUintN(64, state << 13n);
    state ^= state >> 7n;
    state ^= BigInt.asUintN(64, state << 17n);
    view.setBigUint64(0, state);
    return view.getFloat64(0);
  }).filter(Number.isFinite);
}

describe('scalars are written as JavaScript writes them', () => {
  it('doubles', async () => {
    const edges = [0, -0, 1e-6, 9.99e-7, 1e-7, 1e15, 1e16, 1e20, 1e21, 123456789012345680000, 0.1];
    const human = doubles(500).map((value) => Number((value % 1e6).toFixed(4)));
    const values = [...edges, ...edges.map((value) => -value), ...doubles(2_000), ...human];
    expect(await written(GraphQLFloat, 'float8', values)).toEqual(
      values.map((value) => JSON.stringify(value)),
    );
  });

  it('instants, cut to milliseconds', async () => {
    const texts = [
      '2026-11-22 10:00:00Z',
      '1969-12-31 23:59:59.9999Z',
      '2020-02-29 12:00:00.123999+07',
    ];
    const many = Array.from({ length: 1_000 }, (_, ms) => `2024-01-01 00:00:00.${ms}Z`);
    const { rows } = await pool.query<{ value: Date }>(
      'select unnest($1::timestamptz[]) as value',
      [[...texts, ...many]],
    );
    const dates = rows.map(({ value }) => JSON.stringify(GraphQLISODateTime.serialize(value)));
    const sql = await written(GraphQLISODateTime as never, 'timestamptz', [...texts, ...many]);
    expect(sql).toEqual(dates);
  });

  it('text with every character that JSON escapes', async () => {
    const codes = Array.from({ length: 0x2100 }, (_, code) => code).filter(
      (code) => code > 0 && (code < 0xd800 || code > 0xdfff),
    );
    const values = [
      ...codes.map((code) => String.fromCodePoint(code)),
      '"\\/\b\f\n\r\t',
      '🌶\u2028',
    ];
    expect(await written(GraphQLString as never, 'text', values)).toEqual(
      values.map((value) => JSON.stringify(value)),
    );
  });
});
