import { statusSql } from '../certificate/certificate.filter.ts';
import { matrixOf, setFor } from '../commune-criteria/assessment-view.loader.ts';
import type { CommuneView } from '../commune-criteria/assessment-view.rules.ts';
import type { CriteriaSetEntity } from '../commune-criteria/criteria-set.entity.ts';
import { isMadeUp } from '../commune-criteria/made-up.rules.ts';
import type { Period } from '../commune-criteria/period.rules.ts';
import type { Context } from '../platform/graphql/context.ts';
import { FIGURE_CODES, type FigureCode } from './figure-kinds.rules.ts';
import { RECOGNITION, RESOURCES } from './figure-programme.loader.ts';
import { EMULATION } from './figure-emulation.loader.ts';
import { SUPERVISION } from './figure-supervision.loader.ts';
import { taken, type FigureRow, type TakenFigure } from './figure.rules.ts';
import { criteriaPeriod, type Days } from './report.rules.ts';

/** Rows of several figures by one statement: $1 first day, $2 last day. */
const VALID = `${statusSql('c', '$2::date')} IN ('VALID', 'EXTENDED')`;
const PRODUCT = `'Product' AS type, p.id, p.name, f.name || ', ' || c.stars || ' sao' AS detail,
  1 AS value, p.demonstration`;
const OF_PRODUCT = `FROM certificate c JOIN product p ON p.id = c.product_id
  JOIN producer f ON f.id = p.producer_id`;

const PRODUCTS = `
  SELECT 'OCOP_VALID' AS code, ${PRODUCT} ${OF_PRODUCT} WHERE ${VALID}
  UNION ALL
  SELECT 'OCOP_VALID_' || c.stars, ${PRODUCT} ${OF_PRODUCT} WHERE ${VALID}
  UNION ALL
  SELECT * FROM (SELECT DISTINCT ON (p.id) 'OCOP_RECOGNISED', ${PRODUCT} ${OF_PRODUCT}
    WHERE c.issued_on BETWEEN $1 AND $2 ORDER BY p.id, c.issued_on DESC) r
  UNION ALL
  SELECT 'OCOP_ENDED', ${PRODUCT} ${OF_PRODUCT}
   WHERE c.valid_until BETWEEN $1 AND $2 AND ${statusSql('c', '$2::date')} = 'EXPIRED'
     AND NOT EXISTS (SELECT FROM certificate o WHERE o.product_id = p.id
       AND ${statusSql('o', '$2::date')} IN ('VALID', 'EXTENDED'))
  UNION ALL
  SELECT 'OCOP_PRODUCERS', 'Producer', f.id, f.name,
         count(*) || ' sản phẩm', 1, bool_or(p.demonstration)
    ${OF_PRODUCT} WHERE ${VALID} GROUP BY f.id, f.name`;

const TRADE = `
  SELECT CASE t.kind WHEN 'CONTRACT' THEN 'CONTRACTS_SIGNED' ELSE 'MEMORANDA_SIGNED' END AS code,
         'TradeContract' AS type, t.id, coalesce(t.number, 'không số') AS name,
         b.name || ', ký ' || to_char(t.signed_on, 'DD/MM/YYYY') AS detail, 1::bigint AS value,
         t.demonstration
    FROM trade_contract t JOIN buyer b ON b.id = t.buyer_id WHERE t.signed_on BETWEEN $1 AND $2
  UNION ALL
  SELECT 'CONTRACT_VALUE', 'TradeContract', t.id, coalesce(t.number, 'không số'), b.name,
         t.value_amount, t.demonstration
    FROM trade_contract t JOIN buyer b ON b.id = t.buyer_id
   WHERE t.signed_on BETWEEN $1 AND $2 AND t.kind = 'CONTRACT' AND t.value_amount IS NOT NULL
  UNION ALL
  SELECT 'EVENTS_HELD', 'PromotionEvent', e.id, e.name, e.place, 1, e.demonstration
    FROM promotion_event e WHERE e.status = 'HELD' AND e.ends_on BETWEEN $1 AND $2`;

const IN_VIETNAM = (moment: string) => `(${moment} AT TIME ZONE 'Asia/Ho_Chi_Minh')::date`;
const DUTY = (code: string, where: string) => `
  SELECT '${code}' AS code, 'DutyOccurrence' AS type, o.id, d.text AS name,
         g.name || ', hạn ' || to_char(o.due, 'DD/MM/YYYY') AS detail, 1 AS value,
         false AS demonstration
    FROM duty_occurrence o JOIN programme_duty d ON d.id = o.duty_id
    JOIN programme_organisation g ON g.id = d.organisation_id WHERE ${where}`;
const DIFFICULTY = (code: string, where: string) => `
  SELECT '${code}', 'Difficulty', y.id, u.full_name || ': tiêu chí ' || k.number || '. ' || k.name,
         left(y.description, 200), 1, false
    FROM difficulty y JOIN unit u ON u.id = y.commune_id
    JOIN criteria_set_criterion k ON k.id = y.criterion_id WHERE ${where}`;

const WORK = [
  DUTY('DUTIES_DUE', 'o.due BETWEEN $1 AND $2'),
  DUTY('DUTIES_DONE', 'o.due BETWEEN $1 AND $2 AND o.done_on <= $2'),
  DUTY('DUTIES_OVERDUE', 'o.due <= $2 AND (o.done_on IS NULL OR o.done_on > $2)'),
  DIFFICULTY('DIFFICULTIES_RAISED', `${IN_VIETNAM('y.raised_at')} BETWEEN $1 AND $2`),
  DIFFICULTY(
    'DIFFICULTIES_CLOSED',
    `y.state = 'CLOSED' AND ${IN_VIETNAM('y.closed_at')} BETWEEN $1 AND $2`,
  ),
  DIFFICULTY(
    'DIFFICULTIES_OPEN',
    `${IN_VIETNAM('y.raised_at')} <= $2
       AND (y.closed_at IS NULL OR ${IN_VIETNAM('y.closed_at')} > $2)`,
  ),
].join(' UNION ALL ');

type Row = FigureRow & { readonly code: FigureCode; readonly demonstration: boolean };

/** All figures of these days as they are now, in their order. */
export async function takeFigures(
  context: Context,
  days: Days,
  communes: ReportCommunes,
): Promise<TakenFigure[]> {
  const rows: Row[] = communeRows(communes);
  const { fromDay, toDay } = days;
  const { year, periodKind } = communes.period;
  for (const sql of [PRODUCTS, TRADE, WORK, RECOGNITION, SUPERVISION, EMULATION]) {
    rows.push(...(await rowsOf(context, sql, [fromDay, toDay])));
  }
  rows.push(...(await rowsOf(context, RESOURCES, [year, periodKind])));
  const byCode = new Map<FigureCode, Row[]>();
  for (const row of rows) byCode.set(row.code, [...(byCode.get(row.code) ?? []), row]);
  return FIGURE_CODES.map((code) => {
    const own = byCode.get(code) ?? [];
    const plain = own.map(({ type, id, name, detail, value }) => ({
      type,
      id,
      name,
      detail,
      value,
    }));
    return taken(
      code,
      plain,
      own.some((row) => row.demonstration),
    );
  });
}

function rowsOf(context: Context, sql: string, given: readonly unknown[]): Promise<Row[]> {
  return context.db.source.query<Row[]>(
    `SELECT code, type, id, name, detail, value::text AS value, demonstration FROM (${sql}) x`,
    [...given],
  );
}

/** The communes of a report's period, held against a set of criteria by approved results. */
export interface ReportCommunes {
  readonly period: Period;
  readonly set: CriteriaSetEntity | null;
  readonly rows: readonly CommuneView[];
}

export async function communesOfReport(context: Context, days: Days): Promise<ReportCommunes> {
  const period = criteriaPeriod(days);
  const set = await setFor(context, null, period.year);
  const approved = { approvedOnly: true };
  return { period, set, rows: set ? (await matrixOf(context, set, period, approved)).rows : [] };
}

/** Whether anything that counts is recorded of a commune. */
export function hasResults({ criteria }: CommuneView): boolean {
  return criteria.some(({ assessments }) => assessments.length > 0);
}

/** Whether a commune is in a figure by results that were made up. */
function isShown({ criteria }: CommuneView, code: FigureCode): boolean {
  if (code === 'COMMUNES') return false;
  const results = criteria.flatMap(({ assessments }) => assessments);
  return results.some(({ note, evidence }) => isMadeUp(note, evidence));
}

function communeRows({ set, rows }: ReportCommunes): Row[] {
  const row = (code: FigureCode, view: CommuneView, value: number): Row => ({
    ...{ code, type: 'Commune', id: view.commune.id, name: view.commune.fullName },
    ...{ detail: set?.name ?? null, value: String(value), demonstration: isShown(view, code) },
  });
  return rows.flatMap((view) => [
    row('COMMUNES', view, 1),
    ...(hasResults(view) ? [row('COMMUNES_WITH_RESULTS', view, 1)] : []),
    ...(view.criteria.length > 0 && view.metCriteria === view.criteria.length
      ? [row('COMMUNES_MEETING_ALL', view, 1)]
      : []),
    ...(view.metCriteria > 0 ? [row('CRITERIA_MET', view, view.metCriteria)] : []),
  ]);
}
