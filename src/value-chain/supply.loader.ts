import { defineLoader, manyByKey } from '../platform/graphql/loaders.ts';
import { toGlobalId } from '../platform/graphql/node.ts';
import { readScope } from '../platform/graphql/read-scope.ts';
import { productAccess } from '../product/product.access.ts';
import { SupplyNodeKind } from './value-chain.enums.ts';

export type Direction = 'upstream' | 'downstream';

export interface SupplyQuestion {
  readonly productId: string;
  readonly direction: Direction;
  /** How many steps; null = as far as it goes. */
  readonly depth: number | null;
}

export interface SupplyStep {
  readonly kind: SupplyNodeKind;
  readonly id: string;
  readonly distance: number;
  /** Global ids from the product asked about to this one. */
  readonly path: readonly string[];
  readonly linkId: string | null;
}

/** A walk that has found so many ends: nobody reads more, and the database has others to serve. */
export const MOST_NODES = 2_000;

/**
 * Makers of a chain (participant `a`): the supply side at its last stage, or passing nothing on.
 * Stages decide and not only links, so that a chain that runs in a circle keeps its product in it.
 */
const MAKER = `a.stage_order <= 3
  AND (NOT EXISTS (SELECT FROM chain_link x WHERE x.from_participant_id = a.id)
       OR NOT EXISTS (SELECT FROM chain_participant o WHERE o.chain_id = a.chain_id
                         AND o.stage_order > a.stage_order AND o.stage_order <= 3))`;

/** First buyers: the sale side at its first stage, fed by the supply side, or fed by nobody. */
const BUYER = `a.stage_order >= 4
  AND (NOT EXISTS (SELECT FROM chain_link x WHERE x.to_participant_id = a.id)
       OR NOT EXISTS (SELECT FROM chain_participant o WHERE o.chain_id = a.chain_id
                         AND o.stage_order < a.stage_order AND o.stage_order >= 4)
       OR EXISTS (SELECT FROM chain_link x JOIN chain_participant o ON o.id = x.from_participant_id
                   WHERE x.to_participant_id = a.id AND o.stage_order <= 3))`;

const CHAIN_OF = 'FROM chain_participant a JOIN value_chain c ON c.id = a.chain_id';

/** One step from `f.id`, a product or a participant: where to, by which link, in which chain. */
export const STEPS: Readonly<Record<Direction, string>> = {
  downstream: `
    SELECT l.to_participant_id AS id, l.id AS link_id, l.chain_id FROM chain_link l
     WHERE l.from_participant_id = f.id
    UNION ALL
    SELECT l.to_participant_id, l.id, l.chain_id FROM chain_link l WHERE l.input_product_id = f.id
    UNION ALL
    SELECT c.product_id, NULL, c.id ${CHAIN_OF} WHERE a.id = f.id AND ${MAKER}
    UNION ALL
    SELECT a.id, NULL, c.id ${CHAIN_OF} WHERE c.product_id = f.id AND ${BUYER}`,
  upstream: `
    SELECT l.from_participant_id AS id, l.id AS link_id, l.chain_id FROM chain_link l
     WHERE l.to_participant_id = f.id
    UNION ALL
    SELECT l.input_product_id, l.id, l.chain_id FROM chain_link l
     WHERE l.to_participant_id = f.id AND l.input_product_id IS NOT NULL
    UNION ALL
    SELECT a.id, NULL, c.id ${CHAIN_OF} WHERE c.product_id = f.id AND ${MAKER}
    UNION ALL
    SELECT c.product_id, NULL, c.id ${CHAIN_OF} WHERE a.id = f.id AND ${BUYER}`,
};

export const visible = (product: string) => `(${product}.status = 'PUBLISHED' OR $3
  OR ${product}.commune_id = ANY($4) OR ${product}.producer_id = ANY($5))`;

/**
 * Breadth first, a row for each level: everything found so far is known there, so each node comes
 * once, with its least distance, and circles end. Chains of products the actor may not see are walls.
 */
const walk = (direction: Direction) => `
  WITH RECURSIVE level AS (
    SELECT s.id AS start, 0 AS distance, ARRAY[s.id] AS ids, ARRAY[s.id::text] AS paths,
           ARRAY[NULL::uuid] AS links, ARRAY[s.id] AS seen
      FROM unnest($1::uuid[]) AS s(id)
    UNION ALL
    SELECT level.start, level.distance + 1, next.ids, next.paths, next.links, level.seen || next.ids
      FROM level CROSS JOIN LATERAL (
        SELECT array_agg(node.id ORDER BY node.path) AS ids,
               array_agg(node.path ORDER BY node.path) AS paths,
               array_agg(node.link_id ORDER BY node.path) AS links
          FROM (SELECT DISTINCT ON (step.id) step.id, step.link_id, f.path || '/' || step.id AS path
                  FROM unnest(level.ids, level.paths) AS f(id, path)
                 CROSS JOIN LATERAL (${STEPS[direction]}) AS step
                  JOIN value_chain own ON own.id = step.chain_id
                  JOIN product p ON p.id = own.product_id
                  LEFT JOIN product q ON q.id = step.id
                 WHERE step.id <> ALL (level.seen) AND ${visible('p')}
                   AND (q.id IS NULL OR ${visible('q')})
                 ORDER BY step.id, f.path, step.link_id) AS node
      ) AS next
     WHERE next.ids IS NOT NULL AND ($2::int IS NULL OR level.distance < $2)
       AND cardinality(level.seen) < ${MOST_NODES}
  )
  SELECT level.start, level.distance, node.id, node.path, node.link_id AS "linkId",
         ARRAY(SELECT EXISTS (SELECT FROM product WHERE product.id = part::uuid)
                 FROM unnest(string_to_array(node.path, '/')) WITH ORDINALITY AS t(part, n)
                ORDER BY n) AS products
    FROM level, unnest(level.ids, level.paths, level.links) AS node(id, path, link_id)
   WHERE level.distance > 0
   ORDER BY level.start, level.distance, node.path`;

interface Row {
  readonly start: string;
  readonly distance: number;
  readonly id: string;
  readonly path: string;
  readonly linkId: string | null;
  readonly products: boolean[];
}

export function supplyKey({ productId, direction, depth }: SupplyQuestion): string {
  return `${direction}:${depth ?? ''}:${productId}`;
}

/** What a product comes from or goes to; all products of a request in one statement per question. */
export const supplyOf = defineLoader<string, SupplyStep[]>('supplyOf', async (keys, context) => {
  const scope = readScope(productAccess.productListings, context.actor);
  const kinds = [...new Set(keys.map((key) => key.slice(0, key.lastIndexOf(':'))))];
  const answers = await Promise.all(
    kinds.map(async (kind) => {
      const [direction, depth] = kind.split(':') as [Direction, string];
      const starts = keys
        .filter((key) => key.startsWith(`${kind}:`))
        .map((key) => key.split(':')[2]);
      const { rows } = await context.db.pool.query<Row>(walk(direction), [
        starts,
        depth === '' ? null : Number(depth),
        scope.anywhere,
        scope.unitIds,
        scope.producerIds,
      ]);
      return rows.map((row) => ({ key: `${kind}:${row.start}`, step: stepOf(row) }));
    }),
  );
  const byKey = manyByKey(keys, answers.flat(), ({ key }) => key);
  return byKey.map((list) => list.map(({ step }) => step));
});

function stepOf({ id, distance, path, products, linkId }: Row): SupplyStep {
  const ids = path
    .split('/')
    .map((part, index) => toGlobalId(products[index] ? 'Product' : 'ChainParticipant', part));
  const kind = products.at(-1) ? SupplyNodeKind.PRODUCT : SupplyNodeKind.PARTICIPANT;
  return { kind, id, distance, path: ids, linkId };
}
