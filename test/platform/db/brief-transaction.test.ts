import { QueryFailedError } from 'typeorm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BriefTransaction } from '../../../src/platform/db/brief-transaction.ts';
import { findByIds, onRows, writeRows } from '../../../src/platform/db/rows.ts';
import { ProductEntity } from '../../../src/product/product.entity.ts';
import { ENTITIES } from '../../../src/schema.ts';
import { makeProducts } from '../../support/catalogue.ts';
import { testDatabase, type TestDatabase } from '../../support/database.ts';

let db: TestDatabase;

beforeAll(async () => {
  db = await testDatabase({ entities: [...ENTITIES] });
});
afterAll(() => db.close());

const KNOW = {
  text: `select set_config('app.person_id', $1::text, true) as known`,
  values: ['it'],
};
const ASK = `select current_setting('app.person_id', true) as person`;

async function inTransaction<T>(work: (runner: BriefTransaction) => Promise<T>): Promise<T> {
  const runner = new BriefTransaction(db.source);
  try {
    return await work(runner);
  } finally {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    await runner.release();
  }
}

it('a statement may follow BEGIN without waiting, and is in the same transaction', async () => {
  await inTransaction(async (runner) => {
    const rows = await runner.begin(KNOW);
    expect(await onRows(runner.manager, ASK, [])).toEqual([{ person: 'it' }]);
    expect(await runner.manager.query(ASK)).toEqual([{ person: 'it' }]);
    expect(await rows()).toEqual([{ known: 'it' }]);
    await runner.commit('select 1');
    expect(runner.isTransactionActive).toBe(false);
  });
});

it('whoever follows a first statement that fails is told why, and nothing is committed', async () => {
  await makeProducts(db, [{ name: 'Miến dong' }]);
  const rename = `update product set name = 'Khác' returning name`;
  const failing = { text: 'select 1 / $1::int', values: ['0'] };
  const reasons = await inTransaction(async (runner) => {
    await runner.begin(failing);
    const told = [
      onRows(runner.manager, rename, []),
      runner.manager.query(rename),
      runner.commit('select 1'),
    ];
    return Promise.all(told.map((one) => one.then(String, (error: unknown) => error)));
  });
  for (const reason of reasons) {
    expect(reason).toBeInstanceOf(QueryFailedError);
    expect((reason as QueryFailedError).driverError).toMatchObject({ code: '22012' });
  }
  const { rows } = await db.owner.query('SELECT name FROM product');
  expect(rows).toEqual([{ name: 'Miến dong' }]);
  // The connection is as good as before.
  expect(await db.source.query(ASK)).toHaveLength(1);
});

it('a write that nobody waits for is committed with the rest, or keeps the rest from it', async () => {
  const [id] = await makeProducts(db, [{ name: 'Trước' }]);
  const rename = `update product set name = $1 where id = $2 and 1 / $3::int > 0`;
  const trail = `update product set summary = 'đã ghi' where id = '${id}'`;
  const nameIt = (name: string, divisor: number) =>
    inTransaction(async (runner) => {
      await runner.begin(KNOW);
      await writeRows(runner.manager, rename, [name, id, divisor]);
      await runner.commit(trail);
    });
  const stored = async () =>
    (await db.owner.query('SELECT name, summary FROM product WHERE id = $1', [id])).rows;
  await expect(nameIt('Hỏng', 0)).rejects.toMatchObject({ driverError: { code: '22012' } });
  expect(await stored()).toEqual([{ name: 'Trước', summary: null }]);
  await nameIt('Sau', 1);
  expect(await stored()).toEqual([{ name: 'Sau', summary: 'đã ghi' }]);
});

it('rows are found by their ids, each once', async () => {
  const ids = await makeProducts(db, [{ name: 'Một' }, { name: 'Hai' }]);
  const found = await findByIds(db.source.manager, ProductEntity, [...ids, ...ids]);
  expect(found.map(({ name }) => name).sort()).toEqual(['Hai', 'Một']);
  expect(found[0]).toBeInstanceOf(ProductEntity);
  expect(await findByIds(db.source.manager, ProductEntity, [])).toEqual([]);
});
