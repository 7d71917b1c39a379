import { SalesChannel } from './sales.enums.ts';
import { StatisticsBy, StatisticsFigure } from './statistics.enums.ts';

/** Where the values of a statement about figures go; each is an expression with its type. */
export interface StatisticsValues {
  readonly from: string;
  readonly until: string;
  readonly today: string;
  readonly key: string;
}

/** Of what cannot be placed: contracts and events without products, and what goes beyond their lines. */
export const REST = 'rest';

/** What products `p` and deeds `d` are counted by, as text. */
export function keySql(by: StatisticsBy, { today }: Pick<StatisticsValues, 'today'>): string {
  switch (by) {
    case StatisticsBy.YEAR:
      return 'd.year::text';
    case StatisticsBy.GROUP:
      return 'p.group_id::text';
    case StatisticsBy.STARS:
      return `CASE WHEN p.certified_from <= ${today}
                    AND coalesce(p.certified_until, '9999-12-31') >= ${today}
                   THEN coalesce(p.stars, 0) ELSE 0 END::text`;
    case StatisticsBy.COMMUNE:
      return 'p.commune_id::text';
    case StatisticsBy.CHANNEL:
      return 'd.channel';
  }
}

/** Which deeds a breakdown can place. */
export const PLACED: Readonly<Record<StatisticsBy, string>> = {
  YEAR: 'true',
  GROUP: 'p.id IS NOT NULL',
  STARS: 'p.id IS NOT NULL',
  COMMUNE: 'p.id IS NOT NULL',
  CHANNEL: 'd.channel IS NOT NULL',
};

const period = (column: string, { from, until }: StatisticsValues) =>
  `${column} BETWEEN ${from} AND ${until}`;

/**
 * Sales of a year, each counted once: of a product and channel the finest period there is in the
 * year, and for a period the best source.
 */
const salesSql = (values: StatisticsValues) => `
  sold AS (
    SELECT DISTINCT ON (s.product_id, s.channel, s.period_start, s.period_kind)
           s.id, s.product_id, s.channel, extract(year FROM s.period_start)::int AS year, s.amount,
           array_position(ARRAY['MONTH', 'QUARTER', 'YEAR'], s.period_kind) AS fineness
      FROM sales_record s
     WHERE ${period('s.period_start', values)}
     ORDER BY s.product_id, s.channel, s.period_start, s.period_kind,
              array_position(ARRAY['CONTRACT', 'PRODUCER', 'ESTIMATE'], s.source)),
  sales AS (
    SELECT o.id, o.product_id, o.channel, o.year, o.amount
      FROM (SELECT *, min(fineness) OVER (PARTITION BY product_id, channel, year) AS finest
              FROM sold) o
     WHERE o.fineness = o.finest)`;

/** Everything that says that trade promotion had to do with a product in a year. */
export const deedsSql = (values: StatisticsValues) => `
  WITH ${salesSql(values)},
  lines AS (
    SELECT l.product_id, l.producer_id, c.id AS contract_id, c.kind, l.value_amount,
           extract(year FROM c.signed_on)::int AS year
      FROM trade_contract c JOIN trade_contract_line l ON l.contract_id = c.id
     WHERE ${period('c.signed_on', values)}),
  held AS (
    SELECT e.id, extract(year FROM e.starts_on)::int AS year FROM promotion_event e
     WHERE e.status <> 'CANCELLED' AND ${period('e.starts_on', values)}),
  shown AS (
    SELECT pp.product_id, a.producer_id, e.id AS event_id, e.year
      FROM held e
      LEFT JOIN participation a ON a.event_id = e.id AND a.state IN ('ACCEPTED', 'ATTENDED')
      LEFT JOIN participation_product pp ON pp.participation_id = a.id),
  deeds AS (
    SELECT product_id, producer_id, year, NULL::text AS channel, contract_id, kind, value_amount,
           NULL::uuid AS event_id, NULL::numeric AS sales, NULL::uuid AS sale_id FROM lines
    UNION ALL
    SELECT product_id, producer_id, year, NULL, NULL, NULL, NULL, event_id, NULL, NULL FROM shown
    UNION ALL
    SELECT x.product_id, p.producer_id, x.year, x.channel, NULL, NULL, NULL, NULL, x.amount, x.id
      FROM sales x JOIN product p ON p.id = x.product_id)`;

const COUNTED: Readonly<Record<StatisticsFigure, { readonly id: string; readonly only: string }>> =
  {
    PRODUCTS: { id: 'd.product_id', only: 'true' },
    PRODUCERS: { id: 'd.producer_id', only: 'true' },
    EVENTS: { id: 'd.event_id', only: 'true' },
    CONTRACTS: { id: 'd.contract_id', only: `d.kind = 'CONTRACT'` },
    MEMORANDA: { id: 'd.contract_id', only: `d.kind = 'MEMORANDUM'` },
    SALES: { id: 'd.sale_id', only: 'true' },
  };

/**
 * Ids of the rows that a number counts, as a query in parentheses.
 * @param line the key of the line, REST, or null for the total
 */
export function countedSql(
  figure: StatisticsFigure,
  by: StatisticsBy,
  line: string | null,
  values: StatisticsValues,
): string {
  const { id, only } = COUNTED[figure];
  const from = 'FROM deeds d LEFT JOIN product p ON p.id = d.product_id';
  const rows = (where: string) => `SELECT ${id} AS id ${from} WHERE ${id} IS NOT NULL AND ${where}`;
  const all = rows(only);
  const placed = rows(`${only} AND ${PLACED[by]}`);
  if (line === null) return `(${deedsSql(values)} ${all})`;
  if (line === REST) return `(${deedsSql(values)} ${all} EXCEPT ${placed})`;
  return `(${deedsSql(values)} ${placed} AND ${keySql(by, values)} = ${values.key})`;
}

/** Lines that channels have: events and contracts go through none. */
export const CHANNEL_FIGURES: ReadonlySet<StatisticsFigure> = new Set([
  ...[StatisticsFigure.PRODUCTS, StatisticsFigure.PRODUCERS, StatisticsFigure.SALES],
]);

export const CHANNEL_NAMES: Readonly<Record<SalesChannel, string>> = {
  ON_SITE: 'Tại chỗ',
  FAIR: 'Hội chợ',
  RETAIL: 'Siêu thị, cửa hàng',
  ECOMMERCE: 'Sàn TMĐT',
  EXPORT: 'Xuất khẩu',
  OTHER: 'Khác',
};
