import type { Context } from '../platform/graphql/context.ts';
import { readScope } from '../platform/graphql/read-scope.ts';
import type {
  CommunicationPeriodSum,
  CommunicationSum,
  CommunicationTotals,
} from './communication-total.type.ts';
import { communicationAccess } from './communication.access.ts';
import type { CommunicationGrain } from './communication.enums.ts';
import type { CommunicationKindFilter } from './communication.filter.ts';
import { lastDayOf, monthsOf, periodCount } from './communication.rules.ts';

/** One statement, whatever the communes and periods: all sums at once. */
const SUMS = `
  WITH RECURSIVE lineage(id) AS (
    SELECT $5::uuid
    UNION
    SELECT step.predecessor_id FROM lineage JOIN unit_succession step ON step.successor_id = lineage.id),
  seen AS (
    SELECT e.*, make_date(extract(year FROM held_on)::int,
             1 + $6::int * ((extract(month FROM held_on)::int - 1) / $6::int), 1) AS period
      FROM communication_session e
     WHERE e.held_on BETWEEN $1 AND $2 AND NOT e.withdrawn
       AND ($3 OR e.commune_id = ANY($4::uuid[]))
       AND ($5::uuid IS NULL OR e.commune_id IN (SELECT id FROM lineage))
       AND ($8::text[] IS NULL OR e.kind = ANY($8))
       AND ($9::text[] IS NULL OR e.topic = ANY($9))
       AND ($10::text[] IS NULL OR e.channel = ANY($10))
       AND ($11::text[] IS NULL OR e.organizer_kind = ANY($11))),
  ranked AS (
    SELECT commune_id, row_number() OVER (ORDER BY sum(sessions) DESC, commune_id) AS rank
      FROM seen GROUP BY commune_id),
  sorted AS (
    SELECT seen.*, rank <= $7 AS shown, CASE WHEN rank <= $7 THEN rank END AS line_rank,
           CASE WHEN rank <= $7 THEN commune_id END AS line_commune
      FROM seen JOIN ranked USING (commune_id))
  SELECT CASE WHEN grouping(shown) = 0 THEN CASE WHEN shown THEN 'commune' ELSE 'rest' END
              ELSE 'all' END AS part,
         line_commune AS "communeId", to_char(period, 'YYYY-MM-DD') AS "from",
         sum(sessions)::text AS sessions, sum(people)::text AS people, sum(women)::text AS women,
         sum(officials)::text AS officials, sum(materials)::text AS materials,
         count(*)::int AS "entryCount",
         (count(*) FILTER (WHERE people IS NULL))::int AS "withoutPeopleCount",
         (count(*) FILTER (WHERE people IS NOT NULL AND women IS NULL))::int AS "withoutWomenCount"
    FROM sorted
   GROUP BY GROUPING SETS ((shown, line_rank, line_commune, period), (shown, line_rank, line_commune),
                           (period), ())
   ORDER BY line_rank, period NULLS FIRST`;

export interface Asked {
  readonly from: string;
  readonly until: string;
  readonly grain: CommunicationGrain;
  /** Only this unit and all it was made from. */
  readonly communeId: string | null;
  /** How many communes get sums of their own. */
  readonly communes: number;
  readonly filter: CommunicationKindFilter;
}

type Row = CommunicationSum & {
  readonly part: 'commune' | 'rest' | 'all';
  readonly communeId: string;
  readonly from: string | null;
};

const NOTHING: CommunicationSum = {
  ...{ sessions: '0', people: null, women: null, officials: null, materials: null },
  ...{ entryCount: 0, withoutPeopleCount: 0, withoutWomenCount: 0 },
};

/** How many sums an answer holds at most. */
const MOST_SUMS = 2_400;

export async function communicationTotals(
  context: Context,
  { from, until, grain, communeId, communes, filter }: Asked,
): Promise<CommunicationTotals> {
  const rule = communicationAccess.communicationTotals;
  const { anywhere, unitIds } = readScope(rule, context.actor);
  const shown = Math.min(communes, Math.floor(MOST_SUMS / periodCount(from, until, grain)));
  const { kind, topic, channel, organizerKind } = filter;
  const { rows } = await context.db.pool.query<Row>(SUMS, [
    ...[from, until, anywhere, unitIds, communeId, monthsOf(grain), shown],
    ...[kind ?? null, topic ?? null, channel ?? null, organizerKind ?? null],
  ]);
  const inPeriod = (row: Row): CommunicationPeriodSum[] =>
    row.from === null ? [] : [{ ...row, from: row.from, until: lastDayOf(row.from, grain) }];
  const one = (part: Row['part']) =>
    rows.find((row) => row.part === part && row.from === null) ?? NOTHING;
  const of = (part: Row['part']) => rows.filter((row) => row.part === part);
  return {
    communes: of('commune')
      .filter((row) => row.from === null)
      .map((row) => ({
        ...row,
        periods: of('commune')
          .filter((other) => other.communeId === row.communeId)
          .flatMap(inPeriod),
      })),
    rest: one('rest'),
    periods: of('all').flatMap(inPeriod),
    total:
      rows.find((row) => row.part === 'all' && row.from === null && row.entryCount > 0) ?? NOTHING,
  };
}
