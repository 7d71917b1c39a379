import type { EntityManager } from 'typeorm';
import type { ProductClaimValue } from '../product/product.entity.ts';
import type { ProductStatus } from '../product/product.enums.ts';
import type { Catalog } from './cell.rules.ts';
import { claimsToText } from './claims.rules.ts';
import type { TransferRecord } from './record.rules.ts';
import { CHOICES } from './words.rules.ts';

/** An entry as it is now. */
export interface Present {
  readonly id: string;
  readonly revision: number;
  readonly communeId: string;
  readonly record: TransferRecord;
}
export interface PresentProduct extends Present {
  readonly producerId: string;
  readonly status: ProductStatus;
}

type Row = Record<string, string | null> & { id: string };

const PRODUCERS = `
  SELECT p.id, p.revision, p.slug, p.name, p.kind, p.commune_id, u.full_name AS commune_name,
         p.tax_code, p.registration_number, p.registered_on::text, p.legal_representative, p.phone,
         p.email, p.address, p.zalo, p.website, array_to_string(p.shop_links, E'\\n') AS shop_links,
         p.introduction, t.name AS name_en, t.introduction AS introduction_en
    FROM producer p JOIN unit u ON u.id = p.commune_id
    LEFT JOIN producer_translation t ON t.producer_id = p.id AND t.language = 'EN'`;

const PRODUCTS = `
  SELECT p.id, p.revision, p.slug, p.name, p.status, p.producer_id, o.name AS producer,
         o.slug AS producer_slug, p.commune_id, u.full_name AS commune_name, g.code AS subgroup,
         p.summary, p.story, p.ingredients, p.claims, p.price_amount::text, p.price_unit,
         trim_scale(p.price_base_quantity)::text AS base_quantity, p.price_base_unit,
         trim_scale(p.capacity_amount)::text AS capacity, p.capacity_unit,
         array_to_string(p.season_months, ', ') AS season, p.stock_state, t.name AS name_en,
         t.summary AS summary_en, t.story AS story_en, t.ingredients AS ingredients_en
    FROM product p JOIN producer o ON o.id = p.producer_id JOIN unit u ON u.id = p.commune_id
    JOIN product_category g ON g.id = p.subgroup_id
    LEFT JOIN product_translation t ON t.product_id = p.id AND t.language = 'EN'`;

const BATCH = 2_000;

async function inBatches<T>(
  ids: readonly string[],
  read: (ids: readonly string[]) => Promise<T[]>,
): Promise<T[]> {
  const all: T[] = [];
  for (let at = 0; at < ids.length; at += BATCH) {
    for (const one of await read(ids.slice(at, at + BATCH))) all.push(one);
  }
  return all;
}

export async function presentProducers(
  em: EntityManager,
  ids: readonly string[],
  catalog: Catalog,
): Promise<Present[]> {
  const rows = await inBatches(ids, (some) =>
    em.query<Row[]>(`${PRODUCERS} WHERE p.id = ANY($1::uuid[]) ORDER BY p.id`, [some]),
  );
  return rows.map((row) => producerOf(row, catalog));
}

export async function presentProducts(
  em: EntityManager,
  ids: readonly string[],
  catalog: Catalog,
): Promise<PresentProduct[]> {
  const rows = await inBatches(ids, (some) =>
    em.query<Row[]>(`${PRODUCTS} WHERE p.id = ANY($1::uuid[]) ORDER BY p.id`, [some]),
  );
  return rows.map((row) => productOf(row, catalog));
}

/** A commune of former days keeps its name: it is no choice for new entries, and no change either. */
const communeOf = (row: Row, catalog: Catalog) =>
  catalog.communeLabels.get(row['commune_id']!) ?? row['commune_name']!;

const wordOf = (table: Readonly<Record<string, string>>, code: string | null | undefined) =>
  code ? (table[code] ?? code) : null;

function producerOf(row: Row, catalog: Catalog): Present {
  return {
    id: row.id,
    revision: Number(row['revision']),
    communeId: row['commune_id']!,
    record: {
      slug: row['slug']!,
      name: row['name']!,
      kind: wordOf(CHOICES.producerKind, row['kind']),
      commune: communeOf(row, catalog),
      taxCode: row['tax_code']!,
      registrationNumber: row['registration_number']!,
      registeredOn: row['registered_on']!,
      legalRepresentative: row['legal_representative']!,
      phone: row['phone']!,
      email: row['email']!,
      address: row['address']!,
      zalo: row['zalo']!,
      website: row['website']!,
      shopLinks: row['shop_links'] || null,
      introduction: row['introduction']!,
      nameEn: row['name_en']!,
      introductionEn: row['introduction_en']!,
    },
  };
}

function productOf(row: Row, catalog: Catalog): PresentProduct {
  return {
    id: row.id,
    revision: Number(row['revision']),
    communeId: row['commune_id']!,
    producerId: row['producer_id']!,
    status: row['status'] as ProductStatus,
    record: {
      slug: row['slug']!,
      name: row['name']!,
      producer: row['producer']!,
      producerKey: row['producer_slug']!,
      commune: communeOf(row, catalog),
      subgroup: row['subgroup']!,
      summary: row['summary']!,
      story: row['story']!,
      ingredients: row['ingredients']!,
      claims: claimsToText(row['claims'] as unknown as readonly ProductClaimValue[]),
      price: row['price_amount']!,
      priceUnit: row['price_unit']!,
      baseQuantity: row['base_quantity']!,
      baseUnit: wordOf(CHOICES.baseUnit, row['price_base_unit']),
      capacity: row['capacity']!,
      capacityUnit: row['capacity_unit']!,
      season: row['season'] || null,
      stock: wordOf(CHOICES.stock, row['stock_state']),
      nameEn: row['name_en']!,
      summaryEn: row['summary_en']!,
      storyEn: row['story_en']!,
      ingredientsEn: row['ingredients_en']!,
    },
  };
}
