import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/identity/identity.enums.ts';
import { uuidOf } from '../../src/platform/graphql/node.ts';
import { actorOf, actorWith } from '../support/actors.ts';
import type { Loose } from '../support/api.ts';
import { statementsOf } from '../support/sql-counter.ts';
import { MINH_TAM, move, openDesk, type Desk } from './entry.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
  // What the desk brings with it is none of this producer's work.
  await desk.api.db.owner.query(`UPDATE product SET status = 'ARCHIVED', archived_at = now()`);
});
afterAll(() => desk.api.close());

const TASKS = `{ myProducers { name } myProducerTasks { kind since due reason product { name(language: VI) }
  listingChange { state } } }`;
const tasks = async () => (await desk.producer.ok(TASKS)).myProducerTasks as Loose[];
const set = (id: string, columns: string) =>
  desk.api.db.owner.query(`UPDATE product SET ${columns} WHERE id = $1`, [uuidOf(id, 'Product')]);

/** A published product with nothing left to do. */
async function complete(name: string): Promise<string> {
  const { id } = await desk.create({
    name,
    price: { amount: 1000, unit: 'gói' },
    images: [{ url: 'https://example.vn/1.jpg', width: 8, height: 6 }],
    english: { name: 'English' },
  });
  await desk.officer.ok(move('ProductPublish'), { id, input: { baseRevision: 1 } });
  return id;
}
const one = (kind: string, since: string, more: object = {}) => ({
  ...{ kind, since, due: null, reason: null, product: { name: 'Việc' }, listingChange: null },
  ...more,
});

describe('myProducerTasks', () => {
  it('are none when all is in order, and for drafts that nobody returned', async () => {
    const id = await complete('Việc');
    await desk.create({ name: 'Nháp trống' });
    expect(await desk.producer.ok(TASKS)).toEqual({
      myProducers: [{ name: 'HTX Thử' }],
      myProducerTasks: [],
    });
    await set(id, `status = 'ARCHIVED', archived_at = now()`);
  });

  it.each([
    ['2026-05-22', []],
    ['2026-05-21', [one('PRICE_OLD', '2026-11-21')]],
    ['2025-08-31', [one('PRICE_OLD', '2026-02-28')]],
  ])('a price of %s', async (day, expected) => {
    const id = await complete('Việc');
    await set(id, `price_updated_on = '${day}'`);
    expect(await tasks()).toEqual(expected);
    await set(id, `status = 'ARCHIVED', archived_at = now()`);
  });

  it.each([
    // Today is 22 November 2026.
    ['2027-05-22', []],
    ['2027-05-21', ['CERTIFICATE_EXPIRING', 'RE_RATING_OPEN']],
    ['2027-03-22', ['CERTIFICATE_EXPIRING', 'RE_RATING_OPEN']],
    ['2027-03-21', ['CERTIFICATE_EXPIRING']],
    ['2026-11-22', ['CERTIFICATE_EXPIRING']],
    ['2026-11-21', []],
  ])('a certificate until %s', async (day, kinds) => {
    const id = await complete('Việc');
    await set(id, `stars = 4, certified_from = '2023-12-01', certified_until = '${day}'`);
    expect((await tasks()).map(({ kind }) => kind as string)).toEqual(kinds);
    await set(id, `status = 'ARCHIVED', archived_at = now()`);
  });

  it('name the days of the window', async () => {
    const id = await complete('Việc');
    await set(id, `stars = 4, certified_from = '2024-05-01', certified_until = '2027-05-01'`);
    expect(await tasks()).toEqual([
      one('CERTIFICATE_EXPIRING', '2026-11-02', { due: '2027-05-01' }),
      one('RE_RATING_OPEN', '2026-11-02', { due: '2027-01-01' }),
    ]);
    await set(id, `status = 'ARCHIVED', archived_at = now()`);
  });

  it('name pictures and English that are missing', async () => {
    const { id } = await desk.create({ name: 'Việc' });
    await desk.officer.ok(move('ProductPublish'), { id, input: { baseRevision: 1 } });
    expect(await tasks()).toEqual([
      one('PHOTO_MISSING', '2026-11-22'),
      one('ENGLISH_MISSING', '2026-11-22'),
    ]);
    await set(id, `status = 'ARCHIVED', archived_at = now()`);
  });

  it('hand on what an office wrote, until something newer stands in its place', async () => {
    const id = await complete('Việc');
    const propose = (operationId: string) =>
      desk.producer.ok(
        `mutation ($input: ListingChangeProposeInput!) { listingChangePropose(input: $input) { listingChange { id } } }`,
        { input: { productId: id, baseRevision: 2, summary: 'Mới', operationId } },
      );
    const { listingChangePropose } = await propose('task-propose-1');
    await desk.officer.ok(
      `mutation ($id: ID!, $input: ListingChangeReturnInput!) { listingChangeReturn(id: $id, input: $input) { userErrors { code } } }`,
      {
        id: listingChangePropose.listingChange.id,
        input: { reason: 'Ghi rõ nguồn.', operationId: 'task-return-1' },
      },
    );
    const draft = await desk.create({ name: 'Việc' });
    await desk.producer.ok(move('ProductSubmit'), { id: draft.id, input: { baseRevision: 1 } });
    await desk.officer.ok(
      `mutation ($id: ID!, $input: ProductReturnInput!) { productReturn(id: $id, input: $input) { userErrors { code } } }`,
      { id: draft.id, input: { baseRevision: 2, reason: 'Ảnh mờ.' } },
    );
    const found = await tasks();
    expect(found.map(({ kind, reason }) => [kind, reason] as string[])).toEqual([
      ['LISTING_RETURNED', 'Ảnh mờ.'],
      ['CHANGE_RETURNED', 'Ghi rõ nguồn.'],
    ]);
    expect(found[1]!.listingChange).toEqual({ state: 'RETURNED' });
    await propose('task-propose-2');
    expect((await tasks()).map(({ kind }) => kind as string)).toEqual(['LISTING_RETURNED']);
    await set(id, `status = 'ARCHIVED', archived_at = now()`);
    await set(draft.id, `status = 'ARCHIVED', archived_at = now(), return_reason = NULL`);
  });

  it('are nothing for other people and not for the world', async () => {
    const none = { myProducers: [], myProducerTasks: [] };
    expect(await desk.officer.ok(TASKS)).toEqual(none);
    expect(await desk.api.as(actorWith([])).ok(TASKS)).toEqual(none);
    const stranger = actorOf(Role.PRODUCER, { units: [], producerId: MINH_TAM });
    expect(await desk.api.as(stranger).ok(TASKS)).toEqual(none);
    const { codes } = await desk.api.anonymous.run(TASKS);
    expect([...new Set(codes)]).toEqual(['UNAUTHENTICATED']);
  });

  it('take as many statements for fifty products as for one', async () => {
    const counted = async () => (await statementsOf(() => desk.producer.ok(TASKS))).length;
    const publish = async () => {
      const { id } = await desk.create({ name: 'Việc' });
      await desk.officer.ok(move('ProductPublish'), { id, input: { baseRevision: 1 } });
    };
    await publish();
    const few = await counted();
    for (let index = 0; index < 49; index += 1) await publish();
    expect(await tasks()).toHaveLength(100);
    expect(await counted()).toBe(few);
  });
});
