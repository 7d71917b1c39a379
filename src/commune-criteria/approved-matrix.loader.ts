import type { Context } from '../platform/graphql/context.ts';
import { manyByKey } from '../platform/graphql/loaders.ts';
import { cellsSql, communesSql, rangeSql } from './approved-matrix.filter.ts';
import {
  MOST_MATRIX_YEARS,
  type ApprovedMatrix,
  type ApprovedMatrixArgs,
  type ApprovedMatrixCell,
  type ApprovedMatrixCommune,
  type ApprovedMatrixIndicator,
} from './approved-matrix.type.ts';

const [SET, FROM, TO, KIND] = ['$1::text', '$2::int', '$3::int', '$4::text'] as const;

const INDICATORS = `
  SELECT i.code, i.unit, c.number AS "criterionNumber"
    FROM criteria_set s JOIN criteria_set_criterion c ON c.set_id = s.id
    JOIN indicator i ON i.criterion_id = c.id
   WHERE s.code = $1 ORDER BY c.number, i.position, i.id`;

const KNOWN = `SELECT s.code FROM criteria_set s
   WHERE s.code = ${SET} AND ${rangeSql('$2::int', '$3::int', MOST_MATRIX_YEARS)}`;

const COMMUNES = `
  SELECT u.id, u.code, u.name, u.valid_from::text AS "validFrom" FROM unit u
   WHERE ${communesSql('u', '$1::int', '$2::int', '$3::text')}
   ORDER BY u.code, u.valid_from NULLS FIRST, u.id`;

const CELLS = `
  SELECT a.commune_id AS "communeId", a.year, a.indicator_code AS "indicatorCode", a.value,
         a.yes_no AS "yesNo", a.met, a.is_demonstration AS "isDemonstration"
    FROM ${cellsSql(SET, FROM, TO, KIND)} a
   ORDER BY a.year, a.criterion_number, a.position, a.id`;

type CommuneRow = Omit<ApprovedMatrixCommune, 'cells'> & { readonly id: string };

/** The same as the read engine answers, for documents that it does not cover. */
export async function approvedMatrix(
  context: Context,
  { setCode, fromYear, toYear, periodKind }: ApprovedMatrixArgs,
): Promise<ApprovedMatrix | null> {
  const { pool } = context.db;
  const known = await pool.query(KNOWN, [setCode, fromYear, toYear]);
  if (known.rows.length === 0) return null;
  const range = [fromYear, toYear, periodKind];
  const [indicators, communes, cells] = await Promise.all([
    pool.query<ApprovedMatrixIndicator>(INDICATORS, [setCode]),
    pool.query<CommuneRow>(COMMUNES, range),
    pool.query<ApprovedMatrixCell & { communeId: string }>(CELLS, [setCode, ...range]),
  ]);
  const ids = communes.rows.map(({ id }) => id);
  const lists = manyByKey(ids, cells.rows, ({ communeId }) => communeId);
  return {
    setCode,
    indicators: indicators.rows,
    communes: communes.rows.map(({ id: _, ...unit }, index) => ({ ...unit, cells: lists[index]! })),
  };
}
