import { madeUpSql } from './made-up.filter.ts';

/** The day of a period of a year, as SQL; the same as `referenceDay`. */
export const daySql = (year: string, kind: string) =>
  `case ${kind} when 'MID_YEAR' then make_date(${year}, 6, 30) else make_date(${year}, 12, 31) end`;

/** Whether so many years may be asked for. */
export const rangeSql = (from: string, to: string, most: number) =>
  `(${from} between 2000 and 2100 and ${to} between ${from} and ${from} + ${most - 1})`;

/** Units (alias `t`) in force on the day of a period between two years. */
export const communesSql = (t: string, from: string, to: string, kind: string) =>
  `${t}.level = 'COMMUNE' and coalesce(${t}.valid_from <= ${daySql(to, kind)}, true)` +
  ` and coalesce(${t}.valid_to >= ${daySql(from, kind)}, true)`;

/**
 * Approved results of a set between two years, with what they are sorted by. Those of one commune are
 * found first and joined then: otherwise the planner reads all communes for each indicator of the set.
 * @param commune SQL of the id of one commune; left out = all communes
 */
export const cellsSql = (
  set: string,
  from: string,
  to: string,
  kind: string,
  commune?: string,
): string =>
  `(select a.commune_id, a.year, i.code as indicator_code, a.value, a.yes_no, a.met, ${madeUpSql('a.note', 'a.evidence')} as is_demonstration,` +
  ` c.number as criterion_number, i.position, i.id` +
  ` from (select * from indicator_assessment where ${commune ? `commune_id = ${commune} and ` : ''}` +
  `year between ${from} and ${to} and period_kind = ${kind} and status = 'APPROVED' offset 0) a` +
  ` join indicator i on i.id = a.indicator_id` +
  ` join criteria_set_criterion c on c.id = i.criterion_id` +
  ` where c.set_id = (select s.id from criteria_set s where s.code = ${set}))`;
