/**
 * All approved results of 161 communes on 75 indicators over 5 years. $1 code of the set, $2 first year,
 * $3 last year.
 */
export const LIMIT_MATRIX = `
  WITH columns AS MATERIALIZED (
    SELECT i.id, i.code, i.unit, c.number, row_number() OVER (ORDER BY c.number, i.position, i.id) AS place
      FROM criteria_set s JOIN criteria_set_criterion c ON c.set_id = s.id
      JOIN indicator i ON i.criterion_id = c.id WHERE s.code = $1)
  SELECT row_to_json(data)::text FROM (SELECT (SELECT row_to_json(m) FROM (SELECT
    s.code AS "setCode",
    array_to_json(array(SELECT row_to_json(i) FROM (SELECT code, number AS "criterionNumber", unit
      FROM columns ORDER BY place) i)) AS indicators,
    array_to_json(array(SELECT row_to_json(u) FROM (SELECT u.code, u.name,
      array_to_json(array(SELECT row_to_json(r) FROM (SELECT a.year, k.code AS "indicatorCode",
        trim_scale(a.value)::text AS value, a.yes_no AS "yesNo", a.met
        FROM indicator_assessment a JOIN columns k ON k.id = a.indicator_id
       WHERE a.commune_id = u.id AND a.year BETWEEN $2 AND $3 AND a.period_kind = 'YEAR_END'
         AND a.status = 'APPROVED' ORDER BY a.year, k.place) r)) AS cells
      FROM unit u WHERE u.level = 'COMMUNE'
       AND coalesce(u.valid_from <= make_date($3, 12, 31), true)
       AND coalesce(u.valid_to >= make_date($2, 12, 31), true)
      ORDER BY u.code, u.valid_from NULLS FIRST, u.id) u)) AS communes
    FROM criteria_set s WHERE s.code = $1) m) AS "approvedMatrix") data`;
