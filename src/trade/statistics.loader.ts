import type { Context } from '../platform/graphql/context.ts';
import { SalesChannel } from './sales.enums.ts';
import { StatisticsBy, StatisticsFigure } from './statistics.enums.ts';
import {
  CHANNEL_NAMES,
  countedSql,
  deedsSql,
  keySql,
  PLACED,
  REST,
  type StatisticsValues,
} from './statistics.filter.ts';
import type { TradeStatistics, TradeStatisticsLine } from './statistics.type.ts';

const VALUES: StatisticsValues = {
  ...{ from: '$1::date', until: '$2::date', today: '$3::date', key: '$4::text' },
};

const figures = (key: string, placed: string) => `
  ${deedsSql(VALUES)}
  SELECT ${key} AS key,
         count(DISTINCT d.product_id)::int AS products,
         count(DISTINCT d.producer_id)::int AS producers,
         count(DISTINCT d.event_id)::int AS events,
         count(DISTINCT d.contract_id) FILTER (WHERE d.kind = 'CONTRACT')::int AS contracts,
         count(DISTINCT d.contract_id) FILTER (WHERE d.kind = 'MEMORANDUM')::int AS memoranda,
         sum(d.value_amount)::bigint::text AS value,
         coalesce(sum(d.sales), 0)::bigint::text AS sales
    FROM deeds d LEFT JOIN product p ON p.id = d.product_id
   WHERE ${placed} AND $3::date IS NOT NULL
   GROUP BY 1`;

/** What no line of a breakdown by products counts. */
const restFigures = (by: StatisticsBy) => {
  const count = (figure: StatisticsFigure) =>
    `(SELECT count(*)::int FROM ${countedSql(figure, by, REST, VALUES)} r)`;
  return `
    SELECT '${REST}' AS key, 0 AS products, ${count(StatisticsFigure.PRODUCERS)} AS producers,
           ${count(StatisticsFigure.EVENTS)} AS events,
           ${count(StatisticsFigure.CONTRACTS)} AS contracts,
           ${count(StatisticsFigure.MEMORANDA)} AS memoranda, NULL AS value, '0' AS sales
     WHERE $3::date IS NOT NULL`;
};

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
  const values = [...period, context.today];
  const byProducts = by !== StatisticsBy.YEAR && by !== StatisticsBy.CHANNEL;
  const [lines, all, ofYears, rest] = await Promise.all([
    pool.query<Figures>(figures(keySql(by, VALUES), PLACED[by]), values),
    pool.query<Figures>(figures(`'all'`, 'true'), values),
    pool.query<Year>(YEARS, period),
    byProducts ? pool.query<Figures>(restFigures(by), values) : { rows: [] },
  ]);
  const byKey = new Map(lines.rows.map((row) => [row.key ?? '', row]));
  const rows = { ...NO_ROWS, from, until };
  const sum = sumOf(ofYears.rows);
  const total = { ...lineOf(null, 'Tổng', all.rows[0], { ...rows }), ...sum };
  const names = await namesOf(context, by, years, [...byKey.keys()]);
  const placed = names.map(({ key, name, rows: own }) => {
    const line = lineOf(key, name, byKey.get(key), { ...rows, ...own });
    if (by === StatisticsBy.CHANNEL) return { ...line, ...NO_EVENTS, ...NO_CONTRACTS };
    if (by !== StatisticsBy.YEAR) return { ...line, booths: null };
    return { ...line, ...sumOf(ofYears.rows.filter(({ year }) => String(year) === key)) };
  });
  return { by, total, lines: [...placed, ...restOf(rest.rows[0], placed, total, rows)] };
}

/** What the lines leave of the total, as a line of its own; none where nothing is left. */
function restOf(
  row: Figures | undefined,
  lines: readonly TradeStatisticsLine[],
  total: TradeStatisticsLine,
  rows: TradeStatisticsLine['rows'],
): TradeStatisticsLine[] {
  if (!row) return [];
  const placed = lines.reduce((sum, { contractValue }) => sum + BigInt(contractValue ?? 0), 0n);
  const value = String(BigInt(total.contractValue ?? 0) - placed);
  const { producers, events, contracts, memoranda } = row;
  if (value === '0' && producers + events + contracts + memoranda === 0) return [];
  return [{ ...lineOf(REST, REST_NAME, { ...row, value }, rows), booths: null }];
}

const REST_NAME = 'Không theo sản phẩm nào';

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
  key: string | null,
  name: string,
  row: Figures | undefined,
  rows: TradeStatisticsLine['rows'],
): TradeStatisticsLine {
  return {
    ...{ key, name, rows },
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
