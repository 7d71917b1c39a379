import type pg from 'pg';
import { unitId } from '../../seeds/reference/units.ts';
import { uuidv7 } from '../../src/platform/db/uuid.ts';
import { insertProduct } from '../support/products.ts';

/** The commune Minh Tâm, where noodles of canna starch are made. */
export const HERE = unitId('01273', '2025-07-01');
export const ELSEWHERE = unitId('01279', '2025-07-01');

export interface ChainOfTest {
  readonly productId: string;
  readonly chainId: string;
  /** Participants by the names they were given. */
  readonly who: Readonly<Record<string, string>>;
}

type Status = 'DRAFT' | 'PUBLISHED';

/**
 * Puts a chain into the tables.
 * @param people name → stage
 * @param links [from, to, product that flows]
 */
export async function insertChain(
  owner: pg.Pool,
  slug: string,
  people: Readonly<Record<string, string>>,
  links: readonly (readonly [from: string, to: string, product?: string])[],
  options: { readonly status?: Status; readonly communeId?: string } = {},
): Promise<ChainOfTest> {
  const place = { communeId: options.communeId ?? HERE, status: options.status ?? 'PUBLISHED' };
  const productId = await insertProduct(owner, { slug, ...place });
  const chainId = uuidv7();
  const who: Record<string, string> = {};
  await owner.query('INSERT INTO value_chain (id, product_id, name) VALUES ($1, $2, $3)', [
    chainId,
    productId,
    slug,
  ]);
  for (const [name, stage] of Object.entries(people)) {
    who[name] = uuidv7();
    await owner.query(
      `INSERT INTO chain_participant (id, chain_id, stage, party_name, party_kind)
       VALUES ($1, $2, $3, $4, 'HOUSEHOLD')`,
      [who[name], chainId, stage, name],
    );
  }
  for (const [from, to, product] of links) {
    await owner.query(
      `INSERT INTO chain_link (chain_id, from_participant_id, to_participant_id, flow, input_product_id)
       VALUES ($1, $2, $3, 'hàng', $4)`,
      [chainId, who[from], who[to], product ?? null],
    );
  }
  return { productId, chainId, who };
}
