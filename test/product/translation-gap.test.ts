import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/identity/identity.enums.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { actorOf } from '../support/actors.ts';
import { testApi, type Caller, type Loose, type TestApi } from '../support/api.ts';
import { makeProducts } from '../support/catalogue.ts';
import { statementsOf } from '../support/sql-counter.ts';
import { MINH_TAM, THUC_PHAN } from './entry.ts';

let api: TestApi;
let office: Caller;
beforeAll(async () => {
  api = await testApi();
  const ids = await makeProducts(api.db, [
    { name: 'Thiếu hết', producer: 'HTX Một' },
    { name: 'Thiếu chuyện', producer: 'HTX Một', english: 'Known' },
    { name: 'Đủ', producer: 'HTX Hai', english: 'Whole', commune: '01273' },
    { name: 'Nháp', producer: 'HTX Ba', status: 'DRAFT' },
  ]);
  await api.db.owner.query(
    `UPDATE product SET summary = 'Tóm tắt', story = 'Chuyện', ingredients = 'Bột' WHERE id = ANY($1)`,
    [ids.slice(0, 2)],
  );
  await api.db.owner.query(
    `UPDATE product_translation SET summary = 'Summary', ingredients = 'Starch' WHERE product_id = $1`,
    [ids[1]],
  );
  await api.db.owner.query(
    `INSERT INTO product_image (product_id, url, alt_vi, width, height, position)
     VALUES ($1, 'https://example.vn/1.jpg', 'Gói', 8, 6, 0)`,
    [ids[1]],
  );
  await api.db.owner.query(
    `INSERT INTO producer_translation (producer_id, language, name)
     SELECT id, 'EN', 'Two' FROM producer WHERE name = 'HTX Hai'`,
  );
  await api.db.owner.query(`UPDATE producer SET introduction = 'Lời giới thiệu'`);
  office = api.as(actorOf(Role.COORDINATION_OFFICE));
});
afterAll(() => api.close());

const GAPS = `query ($filter: TranslationGapFilter, $first: Int, $after: String) {
  translationGaps(filter: $filter, first: $first, after: $after) { totalCount
    nodes { kind missing subjectId product { id name(language: VI) } producer { name(language: VI) } }
    pageInfo { hasNextPage endCursor } } }`;

const gaps = async (caller: Caller, filter: object = {}): Promise<Loose[]> =>
  (await caller.ok(GAPS, { filter, first: 50 })).translationGaps.nodes;
const names = (rows: Loose[]) =>
  rows.map(({ product, producer }) => (product?.name ?? producer.name) as string).sort();

describe('translationGaps', () => {
  it('name what is known in Vietnamese and missing in English, of what the world sees', async () => {
    const rows = await gaps(office);
    const missing = Object.fromEntries(
      rows.map(({ product, producer, missing: fields }) => [
        product?.name ?? producer.name,
        fields as string[],
      ]),
    );
    expect(missing).toEqual({
      'Thiếu hết': ['NAME', 'SUMMARY', 'STORY', 'INGREDIENTS'],
      'Thiếu chuyện': ['STORY', 'IMAGE_ALT'],
      'HTX Một': ['NAME', 'INTRODUCTION'],
      'HTX Hai': ['INTRODUCTION'],
    });
    for (const { kind, product, subjectId } of rows) {
      if (kind === 'PRODUCT') expect(subjectId).toBe(product.id);
    }
  });

  it('can be asked for by kind and by commune', async () => {
    expect(names(await gaps(office, { kind: 'PRODUCER' }))).toEqual(['HTX Hai', 'HTX Một']);
    const communeId = toGlobalId('Commune', THUC_PHAN);
    expect(names(await gaps(office, { communeId }))).toEqual(['HTX Hai']);
    expect(await gaps(office, { communeId, kind: 'PRODUCT' })).toEqual([]);
    expect(await gaps(office, { communeId: toGlobalId('Product', THUC_PHAN) })).toEqual([]);
  });

  it('are those of the place or of the producer', async () => {
    const here = api.as(actorOf(Role.COMMUNE_OFFICER, { units: [MINH_TAM] }));
    expect(names(await gaps(here))).toEqual(['HTX Một', 'Thiếu chuyện', 'Thiếu hết']);
    const { rows } = await api.db.owner.query<{ id: string }>(
      `SELECT id FROM producer WHERE name = 'HTX Hai'`,
    );
    const own = api.as(actorOf(Role.PRODUCER, { units: [], producerId: rows[0]!.id }));
    expect(names(await gaps(own))).toEqual(['HTX Hai']);
    expect((await api.as(actorOf(Role.COUNCIL_MEMBER)).run(GAPS, { first: 1 })).codes).toEqual([
      'FORBIDDEN',
    ]);
  });

  it('page, and take as many statements for all as for one', async () => {
    const first = (await office.ok(GAPS, { first: 3 })).translationGaps;
    expect([first.totalCount, first.nodes.length, first.pageInfo.hasNextPage]).toEqual([
      4,
      3,
      true,
    ]);
    const rest = (await office.ok(GAPS, { first: 3, after: first.pageInfo.endCursor }))
      .translationGaps;
    expect(new Set([...names(first.nodes), ...names(rest.nodes)]).size).toBe(4);
    const counted = async (size: number) =>
      (await statementsOf(() => office.ok(GAPS, { first: size }))).length;
    const one = await counted(2);
    expect(await counted(50)).toBe(one);
  });

  it('have nothing once the text is there', async () => {
    await api.db.owner.query(
      `UPDATE producer_translation SET introduction = 'Introduction' WHERE name = 'Two'`,
    );
    expect(names(await gaps(office, { kind: 'PRODUCER' }))).toEqual(['HTX Một']);
  });
});
