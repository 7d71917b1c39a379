import type { EntityManager } from 'typeorm';
import { PRODUCER_KIND_WORDS } from '../producer/producer-words.rules.ts';
import type { ProducerKind } from '../producer/producer.enums.ts';

type Cell = string | number | null;

/**
 * Recognised products for pasting into another system: one row per product of the catalogue whose
 * certificate is valid on the day. The order of the columns is a promise: new ones come at the end.
 */
export const RECOGNISED_COLUMNS = [
  ['certificate_number', 'c.number'],
  ['product_code', 'c.product_code'],
  ['product_name', 'p.name'],
  ['producer_name', 'o.name'],
  ['producer_kind', 'o.kind'],
  ['commune_code', 'u.code'],
  ['commune_name', 'u.full_name'],
  ['group_name', 'g.name'],
  ['subgroup_code', 's.code'],
  ['subgroup_name', 's.name'],
  ['stars', 'p.stars'],
  ['valid_from', 'p.certified_from::text'],
  ['valid_until', 'p.certified_until::text'],
  ['decision_number', 'd.number'],
  ['decided_on', 'd.decided_on::text'],
  ['issuer', 'd.issuer'],
  ['slug', 'p.slug'],
] as const;

export async function recognisedProducts(
  em: EntityManager,
  today: string,
  most: number,
): Promise<Cell[][]> {
  const columns = RECOGNISED_COLUMNS.map(([name, sql]) => `${sql} AS ${name}`).join(', ');
  const rows = await em.query<Record<string, Cell>[]>(
    `SELECT ${columns}
       FROM product p JOIN producer o ON o.id = p.producer_id JOIN unit u ON u.id = p.commune_id
       JOIN product_category g ON g.id = p.group_id
       JOIN product_category s ON s.id = p.subgroup_id
       JOIN certificate c ON c.id = p.current_certificate_id
       JOIN recognition_decision d ON d.id = c.decision_id
      WHERE p.status = 'PUBLISHED' AND NOT p.demonstration
        AND $1::date BETWEEN p.certified_from AND p.certified_until
      ORDER BY u.code, p.name COLLATE "vi-x-icu", p.id LIMIT $2`,
    [today, most],
  );
  return rows.map((row) =>
    RECOGNISED_COLUMNS.map(([name]) =>
      name === 'producer_kind' ? PRODUCER_KIND_WORDS[row[name] as ProducerKind] : row[name]!,
    ),
  );
}
