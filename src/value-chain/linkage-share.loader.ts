import { defineLoader, manyByKey, oneByKey } from '../platform/graphql/loaders.ts';
import type { RubricVersionEntity } from '../rubric/rubric.entity.ts';
import { rubricVersionOn } from '../rubric/rubric.loader.ts';
import { readableContracts } from './linkage-contract.loader.ts';
import type { ShareTerm, YearlyAmount } from './linkage-share.rules.ts';
import type { LinkageContractEntity } from './value-chain.entity.ts';

/** Terms of all contracts of a product, with their volumes. */
export const shareTermsByProductId = defineLoader<string, ShareTerm[]>(
  'shareTermsByProductId',
  async (ids, context) => {
    const { rows } = await context.db.pool.query<ShareTerm & { productId: string }>(
      `SELECT c.product_id AS "productId", k.id, k.valid_from::text AS "validFrom",
              k.valid_until::text AS "validUntil", k.ended_on::text AS "endedOn",
              k.share_of AS "shareOf", k.share_basis_points AS "shareBasisPoints", k.volume,
              k.volume_unit AS "volumeUnit", k.volume_of AS "volumeOf"
         FROM linkage_contract k JOIN value_chain c ON c.id = k.chain_id
        WHERE c.product_id = ANY($1) ORDER BY k.valid_from, k.id`,
      [ids],
    );
    return manyByKey(ids, rows, (row) => row.productId);
  },
);

/**
 * The material that goes to the makers of a product in a year, as its links record it; nothing unless all
 * of them have one unit. The key is `day:product`.
 */
export const materialOfDay = defineLoader<string, YearlyAmount | null>(
  'materialOfDay',
  async (keys, context) => {
    const [days, ids] = [keys.map((key) => key.slice(0, 10)), keys.map((key) => key.slice(11))];
    const { rows } = await context.db.pool.query<YearlyAmount & { key: string }>(
      `SELECT q.day || ':' || q.product_id AS key, sum(l.volume)::text AS amount,
              min(l.volume_unit) AS unit
         FROM ROWS FROM (unnest($1::text[]), unnest($2::uuid[])) AS q(day, product_id)
         JOIN value_chain c ON c.product_id = q.product_id
         JOIN chain_link l ON l.chain_id = c.id AND l.volume IS NOT NULL
         JOIN chain_participant f ON f.id = l.from_participant_id AND f.stage = 'GROWING'
         JOIN chain_participant t ON t.id = l.to_participant_id AND t.stage = 'PROCESSING'
        WHERE coalesce(l.valid_from <= q.day::date, true)
          AND coalesce(l.valid_until >= q.day::date, true)
        GROUP BY 1 HAVING count(DISTINCT l.volume_unit) = 1`,
      [days, ids],
    );
    return oneByKey(keys, rows, (row) => row.key);
  },
);

/** A contract if the actor may read it. */
export const readableContractById = defineLoader<string, LinkageContractEntity | null>(
  'readableLinkageContractById',
  async (ids, context) => {
    const rows = await readableContracts(context).andWhere('k.id = ANY(:ids)', { ids }).getMany();
    return oneByKey(ids, rows, (row) => row.id);
  },
);

/** The decision in force on a day, asked for once however many products a request is about. */
export const versionOfDay = defineLoader<string, RubricVersionEntity | null>(
  'rubricVersionOfDay',
  (days, context) => Promise.all(days.map((day) => rubricVersionOn(context, day))),
);
