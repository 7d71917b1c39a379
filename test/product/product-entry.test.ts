import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unitId } from '../../seeds/reference/units.ts';
import { Role } from '../../src/identity/identity.enums.ts';
import { toGlobalId, uuidOf } from '../../src/platform/graphql/node.ts';
import { applyCertificate } from '../../src/product/product.service.ts';
import { actorOf } from '../support/actors.ts';
import type { Loose } from '../support/api.ts';
import { CREATE, move, openDesk, THUC_PHAN, UPDATE, type Desk } from './entry.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.api.close());

describe('productCreate', () => {
  it('makes a draft at the producer’s place with everything that was given', async () => {
    const made = await desk.create({
      name: 'Miến dong  Đình Cả'.normalize('NFD'),
      summary: 'Sợi dai.',
      price: { amount: 120000, unit: '500 g', baseQuantity: '0.5', baseUnit: 'KILOGRAM' },
      monthlyCapacity: { amount: '2.500', unit: 'tấn' },
      seasonMonths: [12, 10, 11, 12],
      stockState: 'IN_STOCK',
      images: [{ url: 'https://example.vn/a.jpg', altVi: 'Gói miến', width: 800, height: 600 }],
      english: { name: 'Dinh Ca glass noodles' },
    });
    expect(made).toEqual({
      id: expect.any(String),
      slug: 'mien-dong-dinh-ca',
      name: 'Miến dong Đình Cả',
      english: 'Dinh Ca glass noodles',
      summary: 'Sợi dai.',
      status: 'DRAFT',
      revision: 1,
      subgroup: { code: 'I.3.b', sheetNumber: 6 },
      family: { code: 'I.3' },
      group: { code: 'I' },
      commune: { code: '01747' },
      price: {
        amount: 120000,
        currency: 'VND',
        unit: '500 g',
        updatedOn: '2026-11-22',
        baseAmount: 240000,
        baseUnit: 'KILOGRAM',
      },
      supply: {
        monthlyCapacity: '2.5',
        capacityUnit: 'tấn',
        seasonMonths: [10, 11, 12],
        stockState: 'IN_STOCK',
      },
      images: [{ url: 'https://example.vn/a.jpg', alt: 'Gói miến' }],
    });
    expect(await desk.api.anonymous.ok(`{ product(slug: "mien-dong-dinh-ca") { id } }`)).toEqual({
      product: null,
    });
  });

  it('says what is wrong, field by field', async () => {
    const answer = await desk.officer.ok(CREATE, {
      input: desk.input({
        name: ' ',
        price: { amount: -1, unit: '', baseQuantity: '0' },
        seasonMonths: [13],
        images: [{ url: 'ftp://x', width: 0, height: 10 }],
      }),
    });
    expect(answer.productCreate.product).toBe(null);
    expect(answer.productCreate.userErrors.map((e: Loose) => e.field.join('.')).sort()).toEqual([
      'input.images.0.url',
      'input.images.0.width',
      'input.name',
      'input.price',
      'input.price.amount',
      'input.price.baseQuantity',
      'input.price.unit',
      'input.seasonMonths.0',
    ]);
    const unknown = await desk.producer.ok(CREATE, { input: desk.input({ subgroupCode: 'IX.1' }) });
    expect(unknown.productCreate.userErrors).toEqual([
      { code: 'NOT_FOUND', field: ['input', 'subgroupCode'] },
    ]);
    const old = await desk.officer.run(CREATE, {
      input: desk.input({ communeId: toGlobalId('Commune', unitId('01705', null)) }),
    });
    expect(old.codes).toEqual(['FORBIDDEN']);
  });
});

describe('productUpdate', () => {
  it('keeps what is absent, clears what is null, replaces pictures', async () => {
    const made = await desk.create({
      name: 'Thạch đen',
      summary: 'Mát.',
      price: { amount: 15000, unit: 'hộp' },
      images: [{ url: 'https://example.vn/1.jpg', width: 8, height: 6 }],
      english: { name: 'Black jelly', summary: 'Cool.' },
    });
    const one = await desk.producer.ok(UPDATE, {
      id: made.id,
      input: { baseRevision: 1, seasonMonths: [5], english: { name: null } },
    });
    expect(one.productUpdate.product).toMatchObject({
      revision: 2,
      slug: 'thach-den',
      english: 'Thạch đen',
      summary: 'Cool.',
      price: { amount: 15000, baseAmount: null, baseUnit: null },
      images: [{ url: 'https://example.vn/1.jpg' }],
      supply: { seasonMonths: [5] },
    });
    const two = await desk.producer.ok(UPDATE, {
      id: made.id,
      input: {
        baseRevision: 2,
        summary: null,
        english: null,
        price: null,
        seasonMonths: null,
        images: [
          { url: 'https://example.vn/3.jpg', width: 8, height: 6 },
          { url: 'https://example.vn/2.jpg', width: 8, height: 6 },
        ],
        subgroupCode: 'I.3.c',
      },
    });
    expect(two.productUpdate.product).toMatchObject({
      revision: 3,
      summary: null,
      english: 'Thạch đen',
      price: null,
      subgroup: { code: 'I.3.c', sheetNumber: 7 },
      images: [{ url: 'https://example.vn/3.jpg' }, { url: 'https://example.vn/2.jpg' }],
      supply: { seasonMonths: [] },
    });
    const late = await desk.producer.ok(UPDATE, {
      id: made.id,
      input: { baseRevision: 2, summary: 'Muộn', images: [] },
    });
    expect(late.productUpdate).toMatchObject({
      product: { revision: 3, summary: null, images: [{}, {}] },
      userErrors: [{ code: 'STALE', field: ['input', 'baseRevision'] }],
    });
  });

  it('leaves a redirect when the name changes, and never gives a slug away', async () => {
    const made = await desk.create({ name: 'Rượu ngô' });
    const input = { baseRevision: 1, name: 'Rượu ngô Hà Quảng' };
    await desk.producer.ok(UPDATE, { id: made.id, input });
    await desk.officer.ok(move('ProductPublish'), { id: made.id, input: { baseRevision: 2 } });
    const { product } = await desk.api.anonymous.ok(`{ product(slug: "ruou-ngo") { id slug } }`);
    expect(product).toEqual({ id: made.id, slug: 'ruou-ngo-ha-quang' });
    expect((await desk.create({ name: 'RƯỢU NGÔ' })).slug).toBe('ruou-ngo-2');
    expect((await desk.create({ name: '🍶' })).slug).toBe('product');
  });

  it('goes nowhere the actor may not act', async () => {
    const made = await desk.create({ name: 'Chuyển chỗ' });
    const input = { baseRevision: 1, communeId: toGlobalId('Commune', THUC_PHAN) };
    expect((await desk.officer.run(UPDATE, { id: made.id, input })).codes).toEqual(['FORBIDDEN']);
    const office = desk.api.as(actorOf(Role.COORDINATION_OFFICE));
    const moved = await office.ok(UPDATE, { id: made.id, input });
    expect(moved.productUpdate.product.commune.code).toBe('01273');
  });
});

describe('publishing, archiving, restoring', () => {
  it('goes by the table of states', async () => {
    const { id } = await desk.create({ name: 'Vòng đời' });
    const go = async (name: string, baseRevision: number) =>
      (await desk.officer.ok(move(name), { id, input: { baseRevision } })).answer;
    expect(await go('ProductRestore', 1)).toMatchObject({
      product: { status: 'DRAFT', revision: 1 },
      userErrors: [{ code: 'NOT_ARCHIVED', field: ['id'] }],
    });
    const published = await go('ProductPublish', 1);
    expect(published).toEqual({
      product: { status: 'PUBLISHED', revision: 2, publishedAt: '2026-11-22T03:00:00.000Z' },
      userErrors: [],
    });
    expect((await go('ProductPublish', 2)).userErrors).toMatchObject([{ code: 'NOT_A_DRAFT' }]);
    expect((await go('ProductArchive', 1)).userErrors).toMatchObject([{ code: 'STALE' }]);
    expect((await go('ProductArchive', 2)).product.status).toBe('ARCHIVED');
    expect((await go('ProductArchive', 3)).userErrors).toMatchObject([
      { code: 'ALREADY_ARCHIVED' },
    ]);
    expect((await go('ProductRestore', 3)).product.status).toBe('DRAFT');
    desk.api.now = new Date('2026-11-23T03:00:00Z');
    const again = await go('ProductPublish', 4);
    expect(again.product.publishedAt).toBe('2026-11-22T03:00:00.000Z');
    desk.api.now = new Date('2026-11-22T03:00:00Z');
    const { rows } = await desk.api.db.owner.query(
      `SELECT action FROM audit_entry WHERE subject_id = $1 ORDER BY at`,
      [uuidOf(id, 'Product')],
    );
    expect(rows.map(({ action }) => action as string)).toEqual([
      'product.create',
      'product.publish',
      'product.archive',
      'product.restore',
      'product.publish',
    ]);
  });
});

describe('applyCertificate', () => {
  it('shows stars while they are valid and takes them away when withdrawn', async () => {
    const { id } = await desk.create({ name: 'Có sao' });
    await desk.officer.ok(move('ProductPublish'), { id, input: { baseRevision: 1 } });
    const uuid = uuidOf(id, 'Product')!;
    const read = async () =>
      (
        await desk.api.anonymous.ok(
          `{ product(slug: "co-sao") { stars validity certifiedUntil revision } }`,
        )
      ).product;
    const em = desk.api.db.source.manager;
    await desk.api.db.owner.query(
      `UPDATE product SET stars = 4, certified_from = '2026-11-20', certified_until = '2029-11-19' WHERE id = $1`,
      [uuid],
    );
    expect(await read()).toEqual({
      stars: 4,
      validity: 'VALID',
      certifiedUntil: '2029-11-19',
      revision: 2,
    });
    await applyCertificate(em, uuid, null);
    expect(await read()).toEqual({
      stars: null,
      validity: 'NONE',
      certifiedUntil: null,
      revision: 2,
    });
  });
});
