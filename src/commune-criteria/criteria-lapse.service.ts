import type { EntityManager } from 'typeorm';
import { endSql, statusSql } from '../certificate/certificate.filter.ts';
import { notices } from '../notice/notice.events.ts';
import { tellAll } from '../notice/notice.service.ts';

/**
 * Communes of today whose last valid OCOP certificate ends soon, with the indicator that it makes met.
 * A certificate of what the commune was made from counts for it.
 */
const LAPSING = `
  WITH RECURSIVE place(key, id) AS (
    SELECT u.id, u.id FROM unit u WHERE u.level = 'COMMUNE' AND coalesce(u.valid_from <= $1::date, true)
       AND coalesce(u.valid_to >= $1::date, true)
    UNION
    SELECT place.key, s.predecessor_id
      FROM place JOIN unit_succession s ON s.successor_id = place.id),
  held AS (
    SELECT place.key, max(${endSql('c')}) AS ends_on,
           array_agg(c.product_name ORDER BY ${endSql('c')} DESC, c.product_name) AS names
      FROM place JOIN product p ON p.commune_id = place.id
      JOIN certificate c ON c.product_id = p.id
     WHERE ${statusSql('c', '$1::date')} IN ('VALID', 'EXTENDED')
     GROUP BY place.key)
  SELECT held.key AS "communeId", u.full_name AS "communeName", u.full_name_en AS "communeNameEn",
         i.id AS "indicatorId", i.code AS "indicatorCode", s.name AS "setName",
         to_char(held.ends_on, 'YYYY-MM-DD') AS "endsOn", held.ends_on - $1::date AS left,
         held.names[1:3] AS "productNames"
    FROM held JOIN unit u ON u.id = held.key
    JOIN indicator i ON i.computed_from = 'OCOP_VALID_PRODUCT'
    JOIN criteria_set_criterion c ON c.id = i.criterion_id
    JOIN criteria_set s ON s.id = c.set_id
     AND coalesce(s.valid_from <= held.ends_on, true) AND coalesce(s.valid_to > held.ends_on, true)
     AND NOT EXISTS (SELECT FROM criteria_set later WHERE later.supersedes_id = s.id)
   WHERE held.ends_on - $1::date <= $2::int
   ORDER BY held.ends_on, u.code, i.code`;

interface Lapsing {
  readonly communeId: string;
  readonly communeName: string;
  readonly communeNameEn: string;
  readonly indicatorId: string;
  readonly indicatorCode: string;
  readonly setName: string;
  readonly endsOn: string;
  readonly left: number;
  readonly productNames: string[];
}

/**
 * Tells communes early that an indicator which OCOP certificates make met would lapse, so many days
 * before, each time once however often this runs.
 * @returns how many people hear of it now
 */
export async function tellLapses(
  em: EntityManager,
  today: string,
  daysBefore: readonly number[],
): Promise<number> {
  const days = [...daysBefore].sort((a, b) => a - b);
  const lapsing = await em.query<Lapsing[]>(LAPSING, [today, days.at(-1) ?? 0]);
  const told = lapsing.map(({ left, indicatorId, communeId, productNames, ...facts }) => {
    const ahead = days.find((one) => left <= one)!;
    const occasion = `${indicatorId}:${facts.endsOn}:${ahead}`;
    const products = productNames.join(', ');
    return notices.ocopIndicatorLapsing({
      ...{ ...facts, products, subjectId: communeId, occasion, days: ahead },
    });
  });
  return tellAll({ em, context: { today } }, told);
}
