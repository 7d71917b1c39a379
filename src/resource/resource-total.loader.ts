import type { Period } from '../commune-criteria/period.rules.ts';
import type { Context } from '../platform/graphql/context.ts';
import { readScope } from '../platform/graphql/read-scope.ts';
import { resourceAccess } from './resource.access.ts';
import type { FundingSource } from './resource.enums.ts';
import type {
  ResourceQuantity,
  ResourceSum,
  ResourceTotalLine,
  ResourceTotals,
} from './resource-total.type.ts';

/** Lines that count: of one period, in reach, of the unit asked for and all it was made from. */
const SEEN = `
  WITH RECURSIVE lineage(id) AS (
    SELECT $5::uuid
    UNION
    SELECT step.predecessor_id FROM lineage JOIN unit_succession step ON step.successor_id = lineage.id),
  seen AS (
    SELECT e.* FROM resource_entry e
     WHERE e.year = $1 AND e.period_kind = $2 AND NOT e.withdrawn
       AND ($3 OR e.commune_id = ANY($4::uuid[]))
       AND ($5::uuid IS NULL OR e.commune_id IN (SELECT id FROM lineage)))`;

const SUMS = `${SEEN},
  ranked AS (
    SELECT commune_id, row_number() OVER
           (ORDER BY sum(disbursed) DESC NULLS LAST, commune_id) <= $6 AS shown
      FROM seen WHERE kind <> 'WORKS' GROUP BY commune_id),
  sorted AS (
    SELECT seen.*, shown, CASE WHEN shown THEN seen.commune_id END AS line_commune,
           CASE WHEN shown THEN seen.source END AS line_source
      FROM seen JOIN ranked USING (commune_id) WHERE seen.kind <> 'WORKS')
  SELECT CASE WHEN grouping(shown) = 1 THEN 'total' WHEN shown THEN 'line' ELSE 'rest' END AS part,
         line_commune AS "communeId", line_source AS source,
         sum(planned)::text AS planned, sum(allocated)::text AS allocated,
         sum(disbursed)::text AS disbursed, sum(value)::text AS value,
         count(*)::int AS "entryCount",
         (count(*) FILTER (WHERE kind = 'MONEY' AND
            num_nulls(planned, allocated, disbursed) > 0))::int AS "incompleteCount",
         (count(*) FILTER (WHERE allocated > planned OR disbursed > allocated
            OR (allocated IS NULL AND disbursed > planned)))::int AS "gapCount",
         (count(*) FILTER (WHERE kind <> 'MONEY' AND value IS NULL))::int AS "unvaluedCount"
    FROM sorted
   GROUP BY GROUPING SETS ((shown, line_commune, line_source), ())
   ORDER BY sum(sum(disbursed)) OVER (PARTITION BY line_commune) DESC NULLS LAST,
            line_commune, line_source COLLATE "C"`;

const QUANTITIES = `${SEEN},
  things AS (
    SELECT kind, CASE WHEN kind = 'WORKS' THEN work END AS work, name, unit,
           trim_scale(sum(quantity))::text AS quantity, count(*)::int AS "entryCount",
           (count(*) OVER ())::int AS things
      FROM seen WHERE kind <> 'MONEY' GROUP BY 1, 2, name, unit)
  SELECT * FROM things
   ORDER BY "entryCount" DESC, kind COLLATE "C", work COLLATE "C", name COLLATE "C", unit COLLATE "C"
   LIMIT 100`;

interface Asked extends Period {
  /** Only this unit and all it was made from. */
  readonly communeId: string | null;
  /** How many communes get lines of their own. */
  readonly communes: number;
}

type SumRow = ResourceSum & {
  readonly part: 'line' | 'rest' | 'total';
  readonly communeId: string;
  readonly source: FundingSource;
};

const NOTHING: ResourceSum = {
  ...{ planned: null, allocated: null, disbursed: null, value: null },
  ...{ entryCount: 0, incompleteCount: 0, gapCount: 0, unvaluedCount: 0 },
};

/** The sums of a period, with two statements however many communes there are. */
export async function resourceTotals(context: Context, asked: Asked): Promise<ResourceTotals> {
  const { anywhere, unitIds } = readScope(resourceAccess.resourceTotals, context.actor);
  const seen = [asked.year, asked.periodKind, anywhere, unitIds, asked.communeId];
  const { pool } = context.db;
  const sums = (await pool.query<SumRow>(SUMS, [...seen, asked.communes])).rows;
  const things = await pool.query<ResourceQuantity & { readonly things: number }>(QUANTITIES, seen);
  const quantities = things.rows;
  const part = (name: SumRow['part']) => sums.filter((row) => row.part === name);
  return {
    lines: part('line') satisfies ResourceTotalLine[],
    rest: part('rest')[0] ?? NOTHING,
    total: part('total')[0] ?? NOTHING,
    quantities,
    quantitiesLeftOut: (quantities[0]?.things ?? 0) - quantities.length,
  };
}
