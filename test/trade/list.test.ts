import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertProduct } from '../support/products.ts';
import { statementsOf } from '../support/sql-counter.ts';
import { call, codesOf, gid, HERE, tradeWorld, type World } from './world.ts';

let world: World;
let trade: World['trade'];
let third: string;
beforeAll(async () => {
  world = await tradeWorld();
  ({ trade } = world);
  const { owner } = world.api.db;
  const { producerId } = world;
  third = await insertProduct(owner, { slug: 'ba', communeId: HERE, producerId });
  await owner.query(
    `UPDATE product SET stars = 4, certified_from = '2024-01-10', certified_until = '2026-12-09',
        price_amount = 120000, price_unit = '500 g', price_updated_on = '2026-10-01' WHERE id = $1`,
    [world.productId],
  );
  await owner.query(`UPDATE producer SET phone = '0206123456', phone_public = true WHERE id = $1`, [
    producerId,
  ]);
});
afterAll(() => world.api.close());

const LIST = `list { id title state revision frozenAt itemCount
  items { id position booth note changes product { slug } shown { name priceAmount stars validUntil phone } } }`;
const ids = () => [world.productId, world.foreignId, third].map((id) => gid('Product', id));
const newList = async (more: object = {}) =>
  (await call(trade, 'curatedListCreate', LIST, { title: 'Hội chợ', productIds: ids(), ...more }))
    .list;
const step = (name: string, id: string, input: object) => call(trade, name, LIST, input, id);
const slugs = (list: { items: { product: { slug: string } }[] }) =>
  list.items.map(({ product }) => product.slug);

describe('a draft', () => {
  it('is put together, put in order, and changed from what was read only', async () => {
    const made = await newList();
    expect(slugs(made)).toEqual(['mien', 'che', 'ba']);
    const [first, , last] = made.items;
    const moved = await step('curatedListItemMove', made.id, {
      ...{ itemId: last.id, position: 1, baseRevision: 1 },
    });
    expect(slugs(moved.list)).toEqual(['ba', 'mien', 'che']);
    const late = { itemId: last.id, position: 2, baseRevision: 1 };
    expect(codesOf(await step('curatedListItemMove', made.id, late))).toEqual(['STALE']);
    const gone = await step('curatedListItemRemove', made.id, {
      itemId: first.id,
      baseRevision: 2,
    });
    expect(slugs(gone.list)).toEqual(['ba', 'che']);
    const back = { productId: ids()[0], position: 2, booth: 'A1', baseRevision: 3 };
    const added = await step('curatedListItemAdd', made.id, back);
    expect(added.list.items[1]).toMatchObject({
      position: 2,
      booth: 'A1',
      product: { slug: 'mien' },
    });
    const twice = { ...back, baseRevision: 4 };
    expect(codesOf(await step('curatedListItemAdd', made.id, twice))).toEqual(['ALREADY_IN']);
    const set = { productIds: [ids()[0], ids()[1]], baseRevision: 4 };
    const done = await step('curatedListItemsSet', made.id, set);
    expect(done.list.items.map((one: { booth: string }) => one.booth)).toEqual(['A1', null]);
    const itemId = done.list.items[1].id as string;
    const noted = await step('curatedListItemUpdate', made.id, {
      ...{ itemId, note: 'Mang 20 hộp', baseRevision: 5 },
    });
    expect(noted.list.items[1].note).toBe('Mang 20 hộp');
  });

  it('takes published products only, and cannot be frozen empty or shared', async () => {
    const { owner } = world.api.db;
    const draft = await insertProduct(owner, { slug: 'nhap', communeId: HERE, status: 'DRAFT' });
    const productIds = [gid('Product', world.productId), gid('Product', draft)];
    const refused = await call(trade, 'curatedListCreate', LIST, { title: 'x', productIds });
    expect(refused.userErrors).toMatchObject([
      { code: 'NOT_PUBLISHED', field: ['input', 'productIds', '1'] },
    ]);
    const empty = await newList({ productIds: [] });
    expect(codesOf(await step('curatedListFreeze', empty.id, { baseRevision: 1 }))).toEqual([
      'EMPTY',
    ]);
    const SHARE =
      'mutation ($id: ID!, $input: CuratedListShareInput!) { curatedListShare(id: $id, input: $input) { token userErrors { code } } }';
    const input = { expiresOn: '2026-12-01', baseRevision: 1 };
    expect((await trade.ok(SHARE, { id: empty.id, input })).curatedListShare).toEqual({
      ...{ token: null, userErrors: [{ code: 'NOT_FROZEN' }] },
    });
  });
});

describe('a frozen list', () => {
  it('stays as it was, says what changed since, and opens again with a reason', async () => {
    const { owner } = world.api.db;
    const made = await newList();
    const { list } = await step('curatedListFreeze', made.id, { baseRevision: 1 });
    expect(list).toMatchObject({ state: 'FROZEN', revision: 2 });
    expect(list.items[0]).toMatchObject({
      ...{ changes: [], shown: { priceAmount: 120000, stars: 4, phone: '0206123456' } },
    });
    const set = { productIds: [], baseRevision: 2 };
    expect(codesOf(await step('curatedListItemsSet', made.id, set))).toEqual(['FROZEN']);

    await owner.query(`UPDATE product SET price_amount = 150000 WHERE id = $1`, [world.productId]);
    await owner.query(`UPDATE producer SET phone_public = false WHERE id = $1`, [world.producerId]);
    const READ = `query ($id: ID!) { curatedList(id: $id) { ${LIST.slice(7, -1)} } }`;
    const seen = (await trade.ok(READ, { id: made.id })).curatedList;
    expect(seen.items[0]).toMatchObject({
      changes: ['PRICE', 'CONTACT'],
      shown: { priceAmount: 120000, stars: 4, phone: null },
    });
    // The certificate ends: what was frozen as gold is gold no more.
    world.api.now = new Date('2026-12-10T03:00:00Z');
    const expired = (await trade.ok(READ, { id: made.id })).curatedList;
    expect(expired.items[0]).toMatchObject({
      ...{ changes: ['PRICE', 'STARS', 'CONTACT'], shown: { stars: null } },
    });
    world.api.now = new Date('2026-11-22T03:00:00Z');
    const open = { baseRevision: 2, reason: 'Thêm sản phẩm' };
    const opened = await step('curatedListUnfreeze', made.id, open);
    expect(opened.list).toMatchObject({ state: 'DRAFT', frozenAt: null });
    expect(opened.list.items[0]).toMatchObject({ changes: [], shown: { priceAmount: 150000 } });
    await owner.query(`UPDATE product SET price_amount = 120000 WHERE id = $1`, [world.productId]);
    await owner.query(`UPDATE producer SET phone_public = true WHERE id = $1`, [world.producerId]);
  });

  it('is shown by a link, with consent and stars as they are now, until its last day', async () => {
    const { owner } = world.api.db;
    const made = await newList();
    await step('curatedListFreeze', made.id, { baseRevision: 1 });
    const SHARE = `mutation ($id: ID!, $input: CuratedListShareInput!) {
      curatedListShare(id: $id, input: $input) { token share { id state } list { revision } userErrors { code } } }`;
    const share = async (expiresOn: string, baseRevision: number) =>
      (await trade.ok(SHARE, { id: made.id, input: { expiresOn, baseRevision } })).curatedListShare;
    expect((await share('2026-11-21', 2)).userErrors).toEqual([{ code: 'PERIOD' }]);
    const { token, share: link } = await share('2026-12-20', 2);
    expect(token).toMatch(/^[\w-]{43}$/);
    const { rows } = await owner.query<{ found: boolean }>(
      `SELECT EXISTS (SELECT FROM client_operation WHERE outcome::text LIKE '%' || $1 || '%')
           OR EXISTS (SELECT FROM audit_entry WHERE to_jsonb(audit_entry)::text LIKE '%' || $1 || '%') AS found`,
      [token],
    );
    expect(rows[0]!.found).toBe(false);

    const OPEN = `query ($token: String!) { sharedList(token: $token) { state message title
      items { position slug name stars priceAmount phone } } }`;
    const opened = async () => (await world.api.anonymous.ok(OPEN, { token })).sharedList;
    expect(await opened()).toMatchObject({
      ...{ state: 'ACTIVE', title: 'Hội chợ' },
      items: [
        { position: 1, slug: 'mien', stars: 4, priceAmount: 120000, phone: '0206123456' },
        { position: 2, slug: 'che', stars: null, phone: null },
        { position: 3, slug: 'ba' },
      ],
    });
    await owner.query(`UPDATE producer SET phone_public = false WHERE id = $1`, [world.producerId]);
    expect((await opened()).items[0].phone).toBeNull();
    world.api.now = new Date('2026-12-10T03:00:00Z');
    expect((await opened()).items[0].stars).toBeNull();
    world.api.now = new Date('2026-12-20T16:59:00Z');
    expect((await opened()).state).toBe('ACTIVE');
    world.api.now = new Date('2026-12-20T17:00:00Z');
    expect(await opened()).toMatchObject({ state: 'EXPIRED', title: null, items: [] });
    world.api.now = new Date('2026-11-22T03:00:00Z');
    const revoke = { shareId: link.id, baseRevision: 3 };
    await step('curatedListShareRevoke', made.id, revoke);
    expect(await opened()).toMatchObject({ state: 'REVOKED', title: null, items: [] });
    expect((await world.api.anonymous.ok(OPEN, { token: 'x' })).sharedList).toBeNull();
    await owner.query(`UPDATE producer SET phone_public = true WHERE id = $1`, [world.producerId]);
  });

  it('costs the same number of statements for one product and for fifty', async () => {
    const { owner } = world.api.db;
    const more: string[] = [];
    for (let made = 0; made < 47; made++) {
      more.push(await insertProduct(owner, { slug: `nhieu-${made}`, communeId: HERE }));
    }
    const all = [...ids(), ...more.map((id) => gid('Product', id))];
    const [few, many] = [
      await newList({ productIds: all.slice(0, 1) }),
      await newList({ productIds: all }),
    ];
    const READ = `query ($id: ID!) { curatedList(id: $id) { items { changes shown { name } product { name producer { name } } } } }`;
    const one = await statementsOf(() => trade.ok(READ, { id: few.id }));
    expect(await statementsOf(() => trade.ok(READ, { id: many.id }))).toHaveLength(one.length);
    const freeze = await statementsOf(() => step('curatedListFreeze', few.id, { baseRevision: 1 }));
    expect(
      await statementsOf(() => step('curatedListFreeze', many.id, { baseRevision: 1 })),
    ).toHaveLength(freeze.length);
  });

  it('is for trade staff', async () => {
    const READ = '{ curatedLists(first: 5) { totalCount } }';
    expect((await world.auditor.run(READ)).codes).toEqual([]);
    for (const who of [world.own, world.officer]) {
      expect((await who.run(READ)).codes).toEqual(['FORBIDDEN']);
    }
    await expect(call(world.auditor, 'curatedListCreate', LIST, { title: 'x' })).rejects.toThrow(
      'FORBIDDEN',
    );
  });
});
