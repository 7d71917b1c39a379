import type { Context } from '../platform/graphql/context.ts';
import { SalesChannel } from './sales.enums.ts';
import { StatisticsBy } from './statistics.enums.ts';
import type { TradeStatistics, TradeStatisticsLine } from './statistics.type.ts';

/** SQL of what products `p` (and sales) are counted by, as text. */
const KEYS: Readonly<Record<StatisticsBy, string>> = {
  YEAR: 'd.year::text',
  GROUP: 'p.group_id::text',
  STARS: `CASE WHEN p.certified_from <= $3::date AND p.certified_until >= $3::date
               THEN p.stars ELSE 0 END::text`,
  COMMUNE: 'p.commune_id::text',
  CHANNEL: 'd.channel',
};

/**
 * Sales of a year, each counted once: of a product and channel the finest period there is in the
 * year, and for a period the best source.
 */
const SALES = `
  sold AS (
    SELECT DISTINCT ON (s.product_id, s.channel, s.period_start, s.period_kind)
           s.product_id, s.channel, extract(year FROM s.period_start)::int AS year, s.amount,
           array_position(ARRAY['MONTH', 'QUARTER', 'YEAR'], s.period_kind) AS fineness
      FROM sales_record s
     WHERE s.period_start BETWEEN $1::date AND $2::date
     ORDER BY s.product_id, s.channel, s.period_start, s.period_kind,
              array_position(ARRAY['CONTRACT', 'PRODUCER', 'ESTIMATE'], s.source)),
  sales AS (
    SELECT o.product_id, o.channel, o.year, sum(o.amount) AS amount
      FROM sold o
     WHERE o.fineness = (SELECT min(f.fineness) FROM sold f
        WHERE f.product_id = o.product_id AND f.channel = o.channel AND f.year = o.year)
     GROUP BY o.product_id, o.channel, o.year)`;

/** Everything that says that trade promotion had to do with a product in a year. */
const DEEDS = `
  lines AS (
    SELECT l.product_id, l.producer_id, c.id AS contract_id, c.kind, l.value_amount, c.value_amount AS whole,
           extract(year FROM c.signed_on)::int AS year
      FROM trade_contract c JOIN trade_contract_line l ON l.contract_id = c.id
     WHERE c.signed_on BETWEEN $1::date AND $2::date),
  shown AS (
    SELECT pp.product_id, a.producer_id, e.id AS event_id, e.booths_own,
           extract(year FROM e.starts_on)::int AS year
      FROM promotion_event e
      JOIN participation a ON a.event_id = e.id AND a.state IN ('ACCEPTED', 'ATTENDED')
      LEFT JOIN participation_product pp ON pp.participation_id = a.id
     WHERE e.status <> 'CANCELLED' AND e.starts_on BETWEEN $1::date AND $2::date),
  deeds AS (
    SELECT product_id, producer_id, year, NULL::text AS channel, contract_id, kind, value_amount,
           NULL::uuid AS event_id, NULL::numeric AS sales FROM lines
    UNION ALL
    SELECT product_id, producer_id, year, NULL, NULL, NULL, NULL, event_id, NULL FROM shown
    UNION ALL
    SELECT x.product_id, p.producer_id, x.year, x.channel, NULL, NULL, NULL, NULL, x.amount
      FROM sales x JOIN product p ON p.id = x.product_id)`;

/** Which deeds a breakdown can place. */
const PLACED: Readonly<Record<StatisticsBy, string>> = {
  YEAR: 'true',
  GROUP: 'p.id IS NOT NULL',
  STARS: 'p.id IS NOT NULL',
  COMMUNE: 'p.id IS NOT NULL',
  CHANNEL: 'd.channel IS NOT NULL',
};

const figures = (key: string, placed: string) => `
  WITH ${SALES}, ${DEEDS}
  SELECT ${key} AS key,
         count(DISTINCT d.product_id)::int AS products,
         count(DISTINCT d.producer_id)::int AS producers,
         count(DISTINCT d.event_id)::int AS events,
         count(DISTINCT d.contract_id) FILTER (WHERE d.kind = 'CONTRACT')::int AS contracts,
         count(DISTINCT d.contract_id) FILTER (WHERE d.kind = 'MEMORANDUM')::int AS memoranda,
         sum(d.value_amount)::bigint::text AS value,
         coalesce(sum(d.sales), 0)::bigint::text AS sales
    FROM deeds d LEFT JOIN product p ON p.id = d.product_id
   WHERE ${placed}
   GROUP BY 1`;

/** Of whole years: events without participants count too, and the value of whole contracts. */
const YEARS = `
  SELECT year, e.events, e.booths, c.value
    FROM (SELECT extract(year FROM starts_on)::int AS year, count(*)::int AS events,
                 sum(booths_own)::int AS booths
            FROM promotion_event
           WHERE status <> 'CANCELLED' AND starts_on BETWEEN $1::date AND $2::date GROUP BY 1) e
    FULL JOIN (SELECT extract(year FROM signed_on)::int AS year, sum(coalesce(c.value_amount,
                 (SELECT sum(l.value_amount) FROM trade_contract_line l WHERE l.contract_id = c.id)))::bigint::text AS value
            FROM trade_contract c WHERE signed_on BETWEEN $1::date AND $2::date GROUP BY 1) c
    USING (year)`;

interface Figures {
  readonly key: string | null;
  readonly products: number;
  readonly producers: number;
  readonly events: number;
  readonly contracts: number;
  readonly memoranda: number;
  readonly value: string | null;
  readonly sales: string;
}
interface Year {
  readonly year: number;
  readonly events: number | null;
  readonly booths: number | null;
  readonly value: string | null;
}
interface Named {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

export const CHANNEL_NAMES: Readonly<Record<SalesChannel, string>> = {
  ON_SITE: 'Tại chỗ',
  FAIR: 'Hội chợ',
  RETAIL: 'Siêu thị, cửa hàng',
  ECOMMERCE: 'Sàn TMĐT',
  EXPORT: 'Xuất khẩu',
  OTHER: 'Khác',
};

const NAMES: Readonly<Partial<Record<StatisticsBy, string>>> = {
  GROUP: `SELECT id::text, code, name FROM product_category WHERE level = 'GROUP' ORDER BY position`,
  COMMUNE: `SELECT id::text, code, full_name AS name FROM unit WHERE level = 'COMMUNE' AND id = ANY($1)
             ORDER BY name COLLATE "vi-x-icu", id`,
};

/** Figures of the years, broken down, by three statements however many lines there are. */
export async function tradeStatistics(
  context: Context,
  by: StatisticsBy,
  years: { readonly from: number; readonly until: number },
): Promise<TradeStatistics> {
  const { pool } = context.db;
  const [from, until] = [`${years.from}-01-01`, `${years.until}-12-31`];
  const period = [from, until];
  const values = by === StatisticsBy.STARS ? [...period, context.today] : period;
  const [lines, all, ofYears] = await Promise.all([
    pool.query<Figures>(figures(KEYS[by], PLACED[by]), values),
    pool.query<Figures>(figures(`'all'`, 'true'), period),
    pool.query<Year>(YEARS, period),
  ]);
  const byKey = new Map(lines.rows.map((row) => [row.key ?? '', row]));
  const rows = { ...NO_ROWS, from, until };
  const total = lineOf('Tổng', all.rows[0], { ...rows });
  const sum = sumOf(ofYears.rows);
  const names = await namesOf(context, by, years, [...byKey.keys()]);
  return {
    by,
    total: { ...total, ...sum },
    lines: names.map(({ key, name, rows: own }) => {
      const line = lineOf(name, byKey.get(key), { ...rows, ...own });
      if (by === StatisticsBy.CHANNEL) return { ...line, ...NO_EVENTS, ...NO_CONTRACTS };
      if (by !== StatisticsBy.YEAR) return { ...line, booths: null };
      return { ...line, ...sumOf(ofYears.rows.filter(({ year }) => String(year) === key)) };
    }),
  };
}

const NO_ROWS = { groupCode: null, stars: null, communeCode: null, channel: null };
const NO_EVENTS = { events: null, booths: null };
const NO_CONTRACTS = { contracts: null, memoranda: null, contractValue: null };

function sumOf(years: readonly Year[]) {
  const add = (values: readonly (string | number | null)[]) =>
    values.reduce<bigint>((sum, value) => sum + BigInt(value ?? 0), 0n);
  return {
    events: Number(add(years.map(({ events }) => events))),
    booths: Number(add(years.map(({ booths }) => booths))),
    contractValue: String(add(years.map(({ value }) => value))),
  };
}

function lineOf(
  name: string,
  row: Figures | undefined,
  rows: TradeStatisticsLine['rows'],
): TradeStatisticsLine {
  return {
    ...{ name, rows },
    ...{ products: row?.products ?? 0, producers: row?.producers ?? 0 },
    ...{ events: row?.events ?? 0, booths: null },
    ...{ contracts: row?.contracts ?? 0, memoranda: row?.memoranda ?? 0 },
    ...{ contractValue: row?.value ?? '0', sales: row?.sales ?? '0' },
  };
}

interface Name {
  readonly key: string;
  readonly name: string;
  readonly rows: Partial<TradeStatisticsLine['rows']>;
}

async function namesOf(
  context: Context,
  by: StatisticsBy,
  { from, until }: { readonly from: number; readonly until: number },
  found: readonly string[],
): Promise<Name[]> {
  if (by === StatisticsBy.YEAR) {
    return Array.from({ length: until - from + 1 }, (_, index) => {
      const key = String(from + index);
      return { key, name: key, rows: { from: `${key}-01-01`, until: `${key}-12-31` } };
    });
  }
  if (by === StatisticsBy.STARS) {
    const sorted = found.filter((key) => key !== '').sort((a, b) => Number(b) - Number(a));
    return sorted.map((key) => {
      const name = key === '0' ? 'Chưa có hạng sao còn hiệu lực' : `${key} sao`;
      return { key, name, rows: { stars: Number(key) } };
    });
  }
  if (by === StatisticsBy.CHANNEL) {
    const channels = Object.values(SalesChannel).filter((one) => found.includes(one));
    return channels.map((key) => ({ key, name: CHANNEL_NAMES[key], rows: { channel: key } }));
  }
  const ids = found.filter((key) => key !== '');
  const { rows } = await context.db.pool.query<Named>(
    NAMES[by]!,
    by === StatisticsBy.COMMUNE ? [ids] : [],
  );
  return rows
    .filter(({ id }) => ids.includes(id))
    .map(({ id, code, name }) => {
      const own = by === StatisticsBy.COMMUNE ? { communeCode: code } : { groupCode: code };
      return { key: id, name, rows: own };
    });
}
