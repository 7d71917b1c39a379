import { statusSql } from '../certificate/certificate.filter.ts';
import { decide, scopeAllows } from '../platform/graphql/access.ts';
import type { Context } from '../platform/graphql/context.ts';
import { communeById } from '../region/region.loader.ts';
import type { CommuneEconomy } from './economy.type.ts';
import { dayOfYear } from './income-line.rules.ts';
import { MINIMUM_GROUP } from './income-method.rules.ts';
import { incomeSurveyAccess } from './income-survey.access.ts';

interface Figures {
  readonly products: number;
  readonly producers: number;
  readonly contracts: string | null;
  readonly sales: string | null;
}

/** $1 = commune, $2 and $3 = first and last day of the year, $4 = day of validity. */
const FIGURES = `
  WITH RECURSIVE line(id) AS (
    SELECT $1::uuid
    UNION
    SELECT step.predecessor_id
      FROM line JOIN unit_succession step ON step.successor_id = line.id),
  goods AS (SELECT p.id, p.producer_id FROM product p WHERE p.commune_id IN (SELECT id FROM line)),
  contracted AS (
    SELECT g.producer_id, l.value_amount
      FROM trade_contract c JOIN trade_contract_line l ON l.contract_id = c.id
      JOIN goods g ON g.id = l.product_id
     WHERE c.kind = 'CONTRACT' AND c.signed_on BETWEEN $2::date AND $3::date),
  sold AS (
    SELECT DISTINCT ON (s.product_id, s.channel, s.period_kind, s.period_start)
           g.producer_id, s.product_id, s.channel, s.amount,
           array_position(ARRAY['MONTH', 'QUARTER', 'YEAR'], s.period_kind) AS fineness
      FROM sales_record s JOIN goods g ON g.id = s.product_id
     WHERE s.period_start BETWEEN $2::date AND $3::date
     ORDER BY s.product_id, s.channel, s.period_kind, s.period_start,
              array_position(ARRAY['CONTRACT', 'PRODUCER', 'ESTIMATE'], s.source)),
  finest AS (
    SELECT s.producer_id, s.amount FROM sold s
     WHERE s.fineness = (SELECT min(f.fineness) FROM sold f
       WHERE f.product_id = s.product_id AND f.channel = s.channel))
  SELECT (SELECT count(DISTINCT c.product_id)::int FROM certificate c JOIN goods g ON g.id = c.product_id
           WHERE ${statusSql('c', '$4::date')} IN ('VALID', 'EXTENDED')) AS products,
         (SELECT count(DISTINCT producer_id)::int FROM
           (SELECT producer_id FROM contracted UNION ALL SELECT producer_id FROM finest) p) AS producers,
         (SELECT sum(value_amount)::text FROM contracted) AS contracts,
         (SELECT sum(amount)::text FROM finest) AS sales`;

/** Null where the actor may not look. */
export async function economyOf(
  context: Context,
  communeId: string,
  year: number,
): Promise<CommuneEconomy | null> {
  const { actor } = context;
  const place = { unitId: communeId };
  if (!decide(incomeSurveyAccess.communeEconomy, actor, place).allowed) return null;
  const commune = await communeById(context, communeId);
  if (!commune) return null;
  const days = [`${year}-01-01`, `${year}-12-31`, dayOfYear(year, context.today)];
  const { rows } = await context.db.pool.query<Figures>(FIGURES, [communeId, ...days]);
  const { products, producers, contracts, sales } = rows[0]!;
  const rule = incomeSurveyAccess.communeEconomyDetail;
  const detailed = scopeAllows(rule, actor, 'read') && decide(rule, actor, place).allowed;
  const suppressed = !detailed && producers > 0 && producers < MINIMUM_GROUP;
  return {
    ...{ commune, year, label: 'không phải thu nhập bình quân', validProducts: products },
    ...{ producers, suppressed, jobs: null },
    contractValue: suppressed ? null : contracts,
    sales: suppressed ? null : sales,
  };
}
