import { categoryId } from '../../seeds/reference/product-categories.ts';
import { unitId } from '../../seeds/reference/units.ts';
import { uuidv7 } from '../../src/platform/db/uuid.ts';
import { slugOf } from '../../src/platform/text/slug.ts';
import type { TestDatabase } from './database.ts';

export interface MadeProduct {
  readonly name: string;
  readonly english?: string;
  readonly producer?: string;
  /** Code of a commune of today. */
  readonly commune?: string;
  readonly subgroup?: string;
  readonly status?: 'DRAFT' | 'PUBLISHED' | 'ARCHIVED';
  /** With stars it has a certificate from `from` to `until`; by default one that is valid in 2026. */
  readonly stars?: number;
  readonly from?: string;
  readonly until?: string;
  readonly price?: number;
  readonly listedAt?: string;
}

/** Puts products straight into the tables, for tests of reading; returns their ids in order. */
export async function makeProducts(
  db: TestDatabase,
  products: readonly MadeProduct[],
): Promise<string[]> {
  const ids: string[] = [];
  for (const product of products) ids.push(await makeProduct(db, product));
  return ids;
}

async function makeProduct(db: TestDatabase, product: MadeProduct): Promise<string> {
  const id = uuidv7();
  const commune = unitId(product.commune ?? '01747', '2025-07-01');
  const producer = await producerNamed(db, product.producer ?? 'Hợp tác xã Mẫu', commune);
  const subgroup = product.subgroup ?? 'I.3.b';
  const family = subgroup.split('.').slice(0, 2).join('.');
  const status = product.status ?? 'PUBLISHED';
  const at = product.listedAt ?? new Date().toISOString();
  const certified = product.stars !== undefined;
  await db.owner.query(
    `INSERT INTO product (id, slug, name, producer_id, commune_id, group_id, family_id, subgroup_id,
       status, published_at, archived_at, stars, certified_from, certified_until,
       price_amount, price_unit, price_updated_on, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`,
    [
      id,
      `${slugOf(product.name)}-${id.slice(-6)}`,
      product.name.normalize('NFC'),
      producer,
      commune,
      categoryId('GROUP', subgroup.split('.')[0]!),
      categoryId('FAMILY', family),
      categoryId('SUBGROUP', subgroup),
      status,
      status === 'DRAFT' ? null : at,
      status === 'ARCHIVED' ? at : null,
      product.stars ?? null,
      certified ? (product.from ?? '2024-12-13') : null,
      certified ? (product.until ?? '2027-12-12') : null,
      product.price ?? null,
      product.price === undefined ? null : '500 g',
      product.price === undefined ? null : '2026-11-01',
      at,
    ],
  );
  if (product.english) {
    await db.owner.query(
      `INSERT INTO product_translation (product_id, language, name) VALUES ($1, 'EN', $2)`,
      [id, product.english],
    );
  }
  return id;
}

async function producerNamed(db: TestDatabase, name: string, commune: string): Promise<string> {
  const found = await db.owner.query<{ id: string }>(`SELECT id FROM producer WHERE name = $1`, [
    name,
  ]);
  if (found.rows[0]) return found.rows[0].id;
  const id = uuidv7();
  await db.owner.query(
    `INSERT INTO producer (id, slug, name, kind, commune_id) VALUES ($1, $2, $3, 'COOPERATIVE', $4)`,
    [id, `${slugOf(name)}-${id.slice(-6)}`, name, commune],
  );
  return id;
}
