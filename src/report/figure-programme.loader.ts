import { madeUpSql } from '../commune-criteria/made-up.filter.ts';
import { STANDARD_NAMES, type RuralStandard } from '../recognition/recognition.enums.ts';
import { FUNDING_SOURCE_NAMES } from '../resource/resource.enums.ts';

/** A name for each value of a column, as SQL. */
const named = (column: string, names: Readonly<Record<string, { readonly vi: string }>>) =>
  `CASE ${column} ${Object.entries(names)
    .map(([value, { vi }]) => `WHEN '${value}' THEN '${vi}'`)
    .join(' ')} END`;

const SHORT = {
  NTM: 'RECOGNISED_NTM',
  NTM_ADVANCED: 'RECOGNISED_ADVANCED',
  NTM_MODEL: 'RECOGNISED_MODEL',
} as const satisfies Partial<Record<RuralStandard, string>>;
const CODE = `CASE d.standard ${Object.entries(SHORT)
  .map(([standard, code]) => `WHEN '${standard}' THEN '${code}'`)
  .join(' ')} END`;

/** Decisions on communes and hamlets: $1 first day, $2 last day. */
export const RECOGNITION = `
  WITH decided AS (
    SELECT r.*, u.full_name, ${madeUpSql('r.earlier_source')} AS made_up,
           u.valid_to IS NOT NULL AND u.valid_to < $2::date AS ended,
           r.revoked_on IS NULL OR r.revoked_on > $2 AS held,
           ${named('r.standard', STANDARD_NAMES)} || ', Quyết định ' || r.decision_number
             || ' ngày ' || to_char(r.recognised_on, 'DD/MM/YYYY')
             || CASE WHEN u.valid_to < $2::date THEN ', xã đến ' || to_char(u.valid_to, 'DD/MM/YYYY')
                ELSE '' END AS detail
      FROM recognition r JOIN unit u ON u.id = r.unit_id AND u.level = 'COMMUNE'
     WHERE r.recognised_on <= $2),
  -- Several decisions for one standard are one commune that has reached it.
  holding AS (
    SELECT DISTINCT ON (d.unit_id, d.hamlet, d.standard) d.* FROM decided d WHERE d.held
     ORDER BY d.unit_id, d.hamlet, d.standard, d.recognised_on DESC, d.id)
  SELECT CASE WHEN d.ended THEN 'RECOGNISED_FORMER' ELSE ${CODE} END AS code,
         'Recognition' AS type, d.id, d.full_name AS name, d.detail, 1 AS value,
         d.made_up AS demonstration
    FROM holding d WHERE d.hamlet IS NULL
  UNION ALL
  SELECT * FROM (
    SELECT DISTINCT ON (d.unit_id, d.hamlet) 'HAMLETS_RECOGNISED', 'Recognition', d.id,
           d.hamlet || ', ' || d.full_name, d.detail, 1, d.made_up
      FROM holding d WHERE d.hamlet IS NOT NULL AND NOT d.ended
     ORDER BY d.unit_id, d.hamlet, d.recognised_on DESC, d.id) h
  UNION ALL
  SELECT 'RECOGNISED_IN_PERIOD', 'Recognition', d.id, d.full_name, d.detail, 1, d.made_up
    FROM decided d WHERE d.hamlet IS NULL AND d.recognised_on >= $1
  UNION ALL
  SELECT 'RECOGNITIONS_REVOKED', 'Recognition', d.id, d.full_name,
         d.detail || ', thu hồi ' || to_char(d.revoked_on, 'DD/MM/YYYY'), 1, d.made_up
    FROM decided d WHERE d.hamlet IS NULL AND d.revoked_on BETWEEN $1 AND $2`;

/** Lines of resources: $1 year, $2 which part of it. */
export const RESOURCES = `
  WITH line AS (
    SELECT e.*, u.full_name, ${madeUpSql('e.basis', 'e.note')} AS made_up,
           ${named('e.source', FUNDING_SOURCE_NAMES)} || '; ' || e.basis AS detail
      FROM resource_entry e JOIN unit u ON u.id = e.commune_id
     WHERE e.year = $1 AND e.period_kind = $2 AND NOT e.withdrawn AND e.source IS NOT NULL)
  SELECT 'RESOURCE_' || a.amount || p.part AS code, 'ResourceEntry' AS type, l.id,
         l.full_name AS name, l.detail, a.value::numeric AS value, l.made_up AS demonstration
    FROM line l
   CROSS JOIN LATERAL (VALUES ('PLANNED', l.planned), ('ALLOCATED', l.allocated),
                              ('DISBURSED', l.disbursed)) AS a(amount, value)
   CROSS JOIN LATERAL (VALUES (''), ('_' || l.source)) AS p(part)
   WHERE l.kind = 'MONEY' AND a.value IS NOT NULL
  UNION ALL
  SELECT 'PEOPLE_VALUE', 'ResourceEntry', l.id, l.full_name, l.detail, l.value, l.made_up
    FROM line l WHERE l.kind <> 'MONEY' AND l.source = 'PEOPLE' AND l.value IS NOT NULL
  UNION ALL
  SELECT CASE l.kind WHEN 'LAND' THEN 'LAND_GIVEN' ELSE 'LABOUR_DAYS' END, 'ResourceEntry', l.id,
         l.full_name, l.detail, trim_scale(l.quantity), l.made_up
    FROM line l WHERE l.kind IN ('LAND', 'LABOUR_DAYS') AND l.quantity IS NOT NULL`;
