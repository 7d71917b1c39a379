import type { Context } from '../platform/graphql/context.ts';
import { defineLoader } from '../platform/graphql/loaders.ts';
import { readScope } from '../platform/graphql/read-scope.ts';
import { productAccess } from '../product/product.access.ts';
import { readableContracts } from './linkage-contract.loader.ts';
import { MOST_NODES, STEPS, visible } from './supply.loader.ts';
import type { LinkageContractEntity } from './value-chain.entity.ts';

/**
 * All ways into the places that can be reached from a participant, level by level as in `supplyOf`. Only
 * chains and products the actor may see.
 */
const WAYS = `
  WITH RECURSIVE level AS (
    SELECT 0 AS distance, ARRAY[$1::uuid] AS ids, ARRAY[$1::uuid] AS seen
    UNION ALL
    SELECT level.distance + 1, next.ids, level.seen || next.ids
      FROM level CROSS JOIN LATERAL (
        SELECT array_agg(DISTINCT step.id) AS ids
          FROM unnest(level.ids) AS f(id)
         CROSS JOIN LATERAL (${STEPS.downstream}) AS step
          JOIN value_chain own ON own.id = step.chain_id
          JOIN product p ON p.id = own.product_id
          LEFT JOIN product q ON q.id = step.id
         WHERE step.id <> ALL (level.seen) AND ${visible('p')} AND (q.id IS NULL OR ${visible('q')})
      ) AS next
     WHERE next.ids IS NOT NULL AND cardinality(level.seen) < ${MOST_NODES})
  SELECT f.distance, f.id AS "to", q.id IS NOT NULL AS "isProduct", step.id AS "from",
         step.link_id AS "linkId",
         CASE WHEN step.link_id IS NULL THEN ''
              -- A product that flows needs both: its makers, and somebody who brings it.
              WHEN x.input_product_id = step.id THEN step.id::text
              WHEN x.input_product_id IS NOT NULL THEN 'by ' || x.input_product_id
              ELSE lower(x.flow) END AS flow
    FROM (SELECT level.distance, node.id FROM level, unnest(level.ids) AS node(id)
           WHERE level.distance > 0) AS f
    LEFT JOIN product q ON q.id = f.id
   CROSS JOIN LATERAL (${STEPS.upstream}) AS step
    LEFT JOIN chain_link x ON x.id = step.link_id
   WHERE $2::int IS NULL
   ORDER BY f.distance, f.id, step.id, step.link_id`;

export interface WayRow {
  readonly distance: number;
  readonly to: string;
  readonly isProduct: boolean;
  readonly from: string;
  readonly linkId: string | null;
  readonly flow: string;
}

export async function waysFrom(context: Context, participantId: string): Promise<WayRow[]> {
  const scope = readScope(productAccess.productListings, context.actor);
  const { rows } = await context.db.pool.query<WayRow>(WAYS, [
    ...[participantId, null, scope.anywhere, scope.unitIds, scope.producerIds],
  ]);
  return rows;
}

/** Contracts in force today that the participant is a party of, and that the actor may read. */
export const runningContractsOf = defineLoader<string, LinkageContractEntity[]>(
  'runningContractsOfParticipant',
  async (ids, context) => {
    const rows = await readableContracts(context)
      .innerJoin(
        'linkage_contract_party',
        'party',
        'party.contract_id = k.id AND party.participant_id = ANY(:ids)',
        { ids },
      )
      .addSelect('party.participant_id', 'participant')
      .andWhere(
        `k.valid_from <= :today AND coalesce(k.valid_until >= :today, true)
         AND coalesce(k.ended_on >= :today, true)`,
        { today: context.today },
      )
      .orderBy('k.signed_on')
      .addOrderBy('k.id')
      .getRawAndEntities<{ participant: string; k_id: string }>();
    const byId = new Map(rows.entities.map((one) => [one.id, one]));
    return ids.map((id) =>
      rows.raw.filter((raw) => raw.participant === id).flatMap((raw) => byId.get(raw.k_id) ?? []),
    );
  },
);
