import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Loose } from '../support/api.ts';
import { openDesk, UPDATE, type Desk } from './entry.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.api.close());

const VERSIONS = `query ($id: ID!) { node(id: $id) { ... on Product { versions(first: 10) {
  totalCount nodes { number status cause by { name } onBehalfOf { name } content { field text } } } } } }`;
const COMPARE = `query ($id: ID!, $from: Int!, $to: Int!) { productVersionCompare(id: $id, from: $from, to: $to) {
  from { number claims { kind text evidence } } to { number } differences { field before after } } }`;
const RESTORE = `mutation ($id: ID!, $input: ProductVersionRestoreInput!) { answer: productVersionRestore(id: $id, input: $input) {
  product { name(language: VI) slug revision summary price { amount updatedOn } claims { kind text evidence }
            supply { seasonMonths } images { url } english: name(language: EN) } userErrors { code field } } }`;

describe('versions', () => {
  it('are kept with who, for whom and why, can be compared and brought back', async () => {
    const claims = [{ kind: 'ORGANIC', text: 'Không thuốc trừ sâu', evidence: 'Giấy 12/2026' }];
    const made = await desk.create({
      name: 'Trà dây',
      summary: 'Trà rừng.',
      claims,
      price: { amount: 50000, unit: '200 g', baseQuantity: '0.2', baseUnit: 'KILOGRAM' },
      seasonMonths: [3, 4],
      images: [{ url: 'https://example.vn/1.jpg', width: 8, height: 6 }],
      english: { name: 'Vine tea' },
    });
    const { id } = made;
    await desk.officer.ok(UPDATE, {
      id,
      input: {
        baseRevision: 1,
        name: 'Trà dây Minh Tâm',
        claims: null,
        price: null,
        seasonMonths: [5],
        images: [],
        english: null,
      },
    });
    const { node } = await desk.producer.ok(VERSIONS, { id });
    expect(node.versions.totalCount).toBe(2);
    expect(node.versions.nodes[0]).toMatchObject({
      number: 2,
      status: 'DRAFT',
      cause: 'CHANGED',
      onBehalfOf: { name: 'HTX Thử' },
    });
    expect(node.versions.nodes[1]).toMatchObject({ number: 1, cause: 'CREATED', onBehalfOf: null });
    expect(node.versions.nodes[1].content.slice(0, 3)).toEqual([
      { field: 'NAME', text: 'Trà dây' },
      { field: 'SUMMARY', text: 'Trà rừng.' },
      { field: 'CLAIMS', text: 'ORGANIC: Không thuốc trừ sâu (Giấy 12/2026)' },
    ]);
    const compared = await desk.producer.ok(COMPARE, { id, from: 1, to: 2 });
    expect(compared.productVersionCompare).toEqual({
      from: { number: 1, claims },
      to: { number: 2 },
      differences: [
        { field: 'NAME', before: 'Trà dây', after: 'Trà dây Minh Tâm' },
        { field: 'CLAIMS', before: 'ORGANIC: Không thuốc trừ sâu (Giấy 12/2026)', after: null },
        { field: 'ENGLISH_NAME', before: 'Vine tea', after: null },
        { field: 'PRICE', before: '50000 VND / 200 g (0.2 KILOGRAM)', after: null },
        { field: 'SEASON', before: '3, 4', after: '5' },
        { field: 'IMAGES', before: 'https://example.vn/1.jpg', after: null },
      ],
    });
    expect(
      (await desk.producer.ok(COMPARE, { id, from: 1, to: 9 })).productVersionCompare,
    ).toBeNull();

    const back = (baseRevision: number, version: number, operationId: string) =>
      desk.producer.ok(RESTORE, { id, input: { version, baseRevision, operationId } });
    expect((await back(1, 1, 'back-stale-1')).answer).toMatchObject({
      product: { revision: 2, price: null },
      userErrors: [{ code: 'STALE' }],
    });
    expect((await back(2, 7, 'back-nothing')).answer.userErrors).toEqual([
      { code: 'NOT_FOUND', field: ['input', 'version'] },
    ]);
    desk.api.now = new Date('2026-11-25T03:00:00Z');
    const restored = await back(2, 1, 'back-to-one');
    desk.api.now = new Date('2026-11-22T03:00:00Z');
    expect(restored.answer.userErrors).toEqual([]);
    expect(restored.answer.product).toEqual({
      name: 'Trà dây',
      slug: 'tra-day',
      revision: 3,
      summary: 'Trà rừng.',
      price: { amount: 50000, updatedOn: '2026-11-25' },
      claims,
      supply: { seasonMonths: [3, 4] },
      images: [],
      english: 'Vine tea',
    });
    const again = await back(2, 1, 'back-to-one');
    expect(again.answer.product.revision).toBe(3);
    const same = await desk.producer.ok(COMPARE, { id, from: 1, to: 3 });
    expect(same.productVersionCompare.differences).toEqual([
      { field: 'IMAGES', before: 'https://example.vn/1.jpg', after: null },
    ]);
  });

  it('begin with what was there when the entry is older than they are', async () => {
    const { rows } = await desk.api.db.owner.query<{ id: string }>(
      `SELECT id FROM product WHERE name = 'Một thứ khác'`,
    );
    const id = Buffer.from(`Product:${rows[0]!.id}`).toString('base64url');
    await desk.officer.ok(UPDATE, { id, input: { baseRevision: 1, summary: 'Mới' } });
    const { node } = await desk.officer.ok(VERSIONS, { id });
    expect(node.versions.nodes.map(({ number, cause, by }: Loose) => [number, cause, by])).toEqual([
      [2, 'CHANGED', null],
      [1, 'FOUND', null],
    ]);
    const compared = await desk.officer.ok(COMPARE, { id, from: 1, to: 2 });
    expect(compared.productVersionCompare.differences).toEqual([
      { field: 'SUMMARY', before: null, after: 'Mới' },
    ]);
  });

  it('are never changed, not even by the application', async () => {
    await expect(
      desk.api.db.pool.query(`UPDATE product_version SET cause = 'CHANGED'`),
    ).rejects.toThrow(/permission denied/);
    await expect(desk.api.db.pool.query(`DELETE FROM product_version`)).rejects.toThrow(
      /permission denied/,
    );
  });
});
