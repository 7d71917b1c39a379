import { defineLoader, oneByKey } from '../platform/graphql/loaders.ts';
import type { EventReport } from './event-report.type.ts';

/** Everything of the report from one snapshot, so that its totals fit each other. */
const REPORT = `
  SELECT e.id,
    (SELECT count(*)::int FROM participation t WHERE t.event_id = e.id) AS participations,
    (SELECT coalesce(json_agg(json_build_object('state', s.state, 'count', s.count) ORDER BY s.state), '[]')
       FROM (SELECT t.state, count(*)::int FROM participation t WHERE t.event_id = e.id
              GROUP BY t.state) AS s) AS "byState",
    (SELECT count(DISTINCT l.product_id)::int FROM participation t
       JOIN participation_product l ON l.participation_id = t.id
      WHERE t.event_id = e.id AND t.state IN ('ACCEPTED', 'ATTENDED')) AS products,
    (SELECT count(*)::int FROM event_application a WHERE a.event_id = e.id) AS applications,
    (SELECT count(*)::int FROM booth b WHERE b.event_id = e.id) AS booths,
    (SELECT count(b.participation_id)::int FROM booth b WHERE b.event_id = e.id) AS "boothsAssigned",
    (SELECT coalesce(sum(l.planned_amount), 0)::text FROM event_budget_line l
      WHERE l.event_id = e.id) AS "plannedAmount",
    (SELECT coalesce(sum(l.spent_amount), 0)::text FROM event_budget_line l
      WHERE l.event_id = e.id) AS "spentAmount",
    (SELECT count(*)::int FROM sample_consignment c WHERE c.event_id = e.id) AS consignments,
    (SELECT count(*)::int FROM sample_consignment c WHERE c.event_id = e.id
        AND c.state NOT IN ('RETURNED', 'USED_UP', 'LOST')) AS "consignmentsOpen",
    (SELECT coalesce(json_agg(json_build_object(
              'source', o.source, 'reports', o.reports, 'visitors', o.visitors,
              'salesAmount', o.sales::text, 'contractsSigned', o.contracts,
              'memorandaSigned', o.memoranda, 'signedValueAmount', o.value::text,
              'wholeSalesAmount', o.whole::text) ORDER BY o.source), '[]')
       FROM (SELECT x.source, count(x.participation_id)::int AS reports,
                    coalesce(sum(x.visitors) FILTER (WHERE own), 0)::int AS visitors,
                    coalesce(sum(x.sales_amount) FILTER (WHERE own), 0) AS sales,
                    coalesce(sum(x.contracts_signed) FILTER (WHERE own), 0)::int AS contracts,
                    coalesce(sum(x.memoranda_signed) FILTER (WHERE own), 0)::int AS memoranda,
                    coalesce(sum(x.signed_value_amount) FILTER (WHERE own), 0) AS value,
                    sum(x.sales_amount) FILTER (WHERE NOT own) AS whole
               FROM event_outcome x
              CROSS JOIN LATERAL (SELECT x.participation_id IS NOT NULL AS own) AS which
              WHERE x.event_id = e.id GROUP BY x.source) AS o) AS outcomes
    FROM promotion_event e WHERE e.id = ANY($1)`;

/** The report of an event; one statement for however many. */
export const reportByEventId = defineLoader<string, EventReport | null>(
  'reportByEventId',
  async (ids, context) => {
    const { rows } = await context.db.pool.query<EventReport & { id: string }>(REPORT, [ids]);
    return oneByKey(ids, rows, (row) => row.id);
  },
);
