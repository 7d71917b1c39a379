import type pg from 'pg';

export interface ProductFacts {
  /** Slug and name at once; the producer is made under the same slug unless one is given. */
  readonly slug: string;
  readonly communeId: string;
  readonly producerId?: string;
  readonly status?: 'DRAFT' | 'PUBLISHED' | 'ARCHIVED';
}

export async function insertProducer(
  owner: pg.Pool,
  { slug, communeId }: Pick<ProductFacts, 'slug' | 'communeId'>,
): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(
    `INSERT INTO producer (slug, name, kind, commune_id) VALUES ($1, $1, 'COOPERATIVE', $2)
     ON CONFLICT (slug) DO UPDATE SET name = EXCLUDED.name RETURNING id`,
    [slug, communeId],
  );
  return rows[0]!.id;
}

/** Puts a product straight into the tables, in the first sub-group there is. */
export async function insertProduct(owner: pg.Pool, facts: ProductFacts): Promise<string> {
  const producerId = facts.producerId ?? (await insertProducer(owner, facts));
  const { rows } = await owner.query<{ id: string }>(
    `INSERT INTO product (slug, name, producer_id, commune_id, group_id, family_id, subgroup_id,
                          status, published_at)
     SELECT $1, $1, $2, $3, family.parent_id, family.id, sub.id, $4,
            CASE WHEN $4 = 'PUBLISHED' THEN now() END
       FROM product_category sub JOIN product_category family ON family.id = sub.parent_id
      WHERE sub.level = 'SUBGROUP' ORDER BY sub.code LIMIT 1
     ON CONFLICT (slug) DO UPDATE SET name = EXCLUDED.name RETURNING id`,
    [facts.slug, producerId, facts.communeId, facts.status ?? 'PUBLISHED'],
  );
  return rows[0]!.id;
}
