import type pg from 'pg';
import { stableUuid } from '../../src/platform/db/stable-uuid.ts';

/** How large the made-up data set is; everything else follows from the number of products. */
export interface ScalePlan {
  readonly products: number;
  readonly producers: number;
  readonly communes: number;
  readonly events: number;
  readonly chains: number;
  readonly categories: readonly Category[];
  /** Ids of the made-up communes. */
  readonly communeIds: readonly string[];
  readonly provinceId: string;
}

export interface Category {
  readonly groupId: string;
  readonly familyId: string;
  readonly subgroupId: string;
  readonly sheet: number;
}

/** The made-up province has a code that no real one has. */
export const PROVINCE_CODE = '99';
export const PROVINCE_ID = stableUuid('scale:province');

/** Food has most products, as in the reports of Cao Bằng (124 of 144). */
const WEIGHT_BY_SHEET: Readonly<Record<number, number>> = { 6: 8, 7: 8, 8: 6, 4: 5, 11: 5, 3: 5 };

export async function planScale(client: pg.ClientBase, products: number): Promise<ScalePlan> {
  const { rows } = await client.query<Category>(
    `SELECT s.id AS "subgroupId", f.id AS "familyId", f.parent_id AS "groupId",
            s.sheet_number::int AS sheet
       FROM product_category s JOIN product_category f ON f.id = s.parent_id
      WHERE s.level = 'SUBGROUP' ORDER BY s.sheet_number`,
  );
  if (rows.length === 0) throw new Error('Load the reference data first: npm run seed');
  const communes = Math.max(5, Math.round(products / 50));
  return {
    products,
    producers: Math.max(5, Math.round(products / 5)),
    communes,
    events: Math.max(3, Math.round(products / 500)),
    chains: Math.max(3, Math.round(products / 20)),
    categories: rows.flatMap((row) =>
      Array.from({ length: WEIGHT_BY_SHEET[row.sheet] ?? 2 }, () => row),
    ),
    communeIds: Array.from({ length: communes }, (_, n) => stableUuid(`scale:commune:${n}`)),
    provinceId: PROVINCE_ID,
  };
}
