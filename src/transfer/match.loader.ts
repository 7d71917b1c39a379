import type { EntityManager } from 'typeorm';

/** What rows give to find an entry by; keys of names are those of `nameKey`. */
export interface ProducerKeys {
  readonly slug: string | null;
  readonly taxCode: string | null;
  readonly registrationNumber: string | null;
  readonly name: string | null;
  readonly communeId: string | null;
}
export interface ProductKeys {
  readonly slug: string | null;
  readonly name: string | null;
  readonly producerId: string | null;
}

/** What was found by each key. */
export interface Found {
  readonly slug?: string;
  readonly taxCode?: string;
  readonly registration: readonly string[];
  readonly name: readonly string[];
}

interface Hit {
  readonly n: number;
  readonly how: 'slug' | 'taxCode' | 'registration' | 'name';
  readonly id: string;
}

/** A name is one within its commune; without a commune everywhere, for products that name a producer. */
const PRODUCERS = `
  WITH asked AS (
    SELECT n::int, slug, tax, number, name, commune
      FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::uuid[])
        WITH ORDINALITY AS a(slug, tax, number, name, commune, n))
  SELECT n, 'slug' AS how, s.producer_id AS id FROM asked JOIN producer_slug s USING (slug)
  UNION ALL
  SELECT n, 'taxCode', p.id FROM asked JOIN producer p ON p.tax_code = asked.tax
  UNION ALL
  SELECT n, 'registration', p.id FROM asked JOIN producer p ON p.registration_number = asked.number
     AND (asked.commune IS NULL OR p.commune_id = asked.commune)
  UNION ALL
  SELECT n, 'name', p.id FROM asked JOIN producer p ON f_words(p.name) = asked.name
     AND (asked.commune IS NULL OR p.commune_id = asked.commune)
   ORDER BY 1, 3`;

/** Archived entries are found by their code only: a new product may take up their name. */
const PRODUCTS = `
  WITH asked AS (
    SELECT n::int, slug, name, producer
      FROM unnest($1::text[], $2::text[], $3::uuid[]) WITH ORDINALITY AS a(slug, name, producer, n))
  SELECT n, 'slug' AS how, s.product_id AS id FROM asked JOIN product_slug s USING (slug)
  UNION ALL
  SELECT n, 'name', p.id FROM asked JOIN product p
      ON p.producer_id = asked.producer AND p.name_words = asked.name AND p.status <> 'ARCHIVED'
   ORDER BY 1, 3`;

export async function findProducers(
  em: EntityManager,
  keys: readonly ProducerKeys[],
): Promise<Found[]> {
  const hits = await em.query<Hit[]>(PRODUCERS, [
    keys.map((one) => one.slug),
    keys.map((one) => one.taxCode),
    keys.map((one) => one.registrationNumber),
    keys.map((one) => one.name),
    keys.map((one) => one.communeId),
  ]);
  return gathered(keys.length, hits);
}

export async function findProducts(
  em: EntityManager,
  keys: readonly ProductKeys[],
): Promise<Found[]> {
  const hits = await em.query<Hit[]>(PRODUCTS, [
    keys.map((one) => one.slug),
    keys.map((one) => one.name),
    keys.map((one) => one.producerId),
  ]);
  return gathered(keys.length, hits);
}

function gathered(count: number, hits: readonly Hit[]): Found[] {
  const all = Array.from({ length: count }, () => ({
    slug: undefined as string | undefined,
    taxCode: undefined as string | undefined,
    registration: [] as string[],
    name: [] as string[],
  }));
  for (const { n, how, id } of hits) {
    const one = all[n - 1]!;
    if (how === 'slug' || how === 'taxCode') one[how] = id;
    else one[how].push(id);
  }
  return all;
}
