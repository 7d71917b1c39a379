import type { Context } from '../platform/graphql/context.ts';
import { defineLoader, manyByKey, oneByKey } from '../platform/graphql/loaders.ts';
import { HOLDS, RECOGNISED_COLUMNS, type RecognisedFact } from '../recognition/standing.loader.ts';
import { TARGET_PLACES } from './programme.loader.ts';

/**
 * Recognition files (alias `r`) of the place of a target and its standard. A target about one unit asks for
 * files of that unit only; one about hamlets for those of hamlets.
 */
const FILES = `
    FROM programme_target t
    JOIN place ON place.target_id = t.id
    JOIN recognition r ON r.unit_id = place.unit_id AND r.standard = t.metric_standard
     AND r.state NOT IN ('WITHDRAWN', 'REJECTED')
     AND (r.hamlet IS NOT NULL) = (t.metric = 'HAMLETS_AT_STANDARD_SHARE')
     AND (t.metric <> 'UNIT_AT_STANDARD' OR r.unit_id = t.unit_id)`;

/** For a year that ends by the due day – decisions are often signed in January – or decided by then. */
const IN_TIME = `(make_date(r.year, 12, 31) <= t.due OR r.recognised_on <= t.due)`;

/**
 * A place counts once: a unit is left out where one that it became counts itself. Without any file nothing is
 * known, which is not the same as none.
 */
const COUNTED = `${TARGET_PLACES},
  held AS (
    SELECT DISTINCT t.id AS target_id, r.unit_id, r.hamlet ${FILES} WHERE ${HOLDS} AND ${IN_TIME}
  ),
  became AS (
    SELECT unit_id AS first_id, unit_id AS id FROM (SELECT DISTINCT unit_id FROM held) AS h
    UNION
    SELECT became.first_id, s.successor_id
      FROM became JOIN unit_succession s ON s.predecessor_id = became.id
  ),
  counted AS (
    SELECT h.target_id, count(*) AS n FROM held h
     WHERE h.hamlet IS NOT NULL OR NOT EXISTS (
       SELECT FROM became b JOIN held later ON later.unit_id = b.id
        WHERE b.first_id = h.unit_id AND b.id <> h.unit_id AND later.target_id = h.target_id)
     GROUP BY h.target_id
  ),
  hamlets AS (
    SELECT t.id AS target_id, sum(c.hamlets) AS n, bool_and(c.hamlets IS NOT NULL) AS known
      FROM programme_target t
      JOIN place ON place.target_id = t.id
      JOIN unit u ON u.id = place.unit_id AND u.kind = 'COMMUNE'
       AND coalesce(u.valid_from <= t.due, true)
       AND NOT EXISTS (SELECT FROM unit_succession s JOIN unit n ON n.id = s.successor_id
                         JOIN place p ON p.unit_id = n.id AND p.target_id = t.id
                        WHERE s.predecessor_id = u.id AND n.kind = 'COMMUNE' AND n.valid_from <= t.due)
      LEFT JOIN LATERAL (SELECT hamlets FROM hamlet_count
                          WHERE commune_id = u.id ORDER BY sequence DESC LIMIT 1) AS c ON true
     WHERE t.metric = 'HAMLETS_AT_STANDARD_SHARE'
     GROUP BY t.id
  )
  SELECT DISTINCT t.id AS key,
         CASE t.metric WHEN 'HAMLETS_AT_STANDARD_SHARE'
           THEN CASE WHEN hamlets.known AND hamlets.n > 0
                  THEN trim_scale(trunc(coalesce(counted.n, 0) * 100.0 / hamlets.n, 2))::text END
           ELSE coalesce(counted.n, 0)::text END AS counted
    FROM (SELECT DISTINCT t.* ${FILES}) AS t
    LEFT JOIN counted ON counted.target_id = t.id
    LEFT JOIN hamlets ON hamlets.target_id = t.id`;

/** Live counts for targets about standards; null where there is no file, or hamlets were not counted. */
export const atStandardByTargetId = defineLoader<string, string | null>(
  'atStandardByTargetId',
  async (ids, context) => {
    const { rows } = await context.db.pool.query<{ key: string; counted: string | null }>(COUNTED, [
      ids,
    ]);
    return oneByKey(ids, rows, ({ key }) => key).map((row) => row?.counted ?? null);
  },
);

const PROOF = `${TARGET_PLACES}
  SELECT DISTINCT t.id AS key, ${RECOGNISED_COLUMNS} ${FILES} WHERE r.recognised_on IS NOT NULL
   ORDER BY r.year, "recognisedOn", r.id`;

type Proof = RecognisedFact & { readonly key: string };

/** Decisions behind targets about standards, revoked and late ones too. */
export const decisionsByTargetId = defineLoader<string, Proof[]>(
  'decisionsByTargetId',
  async (ids, context: Context) => {
    const { rows } = await context.db.pool.query<Proof>(PROOF, [ids]);
    return manyByKey(ids, rows, ({ key }) => key);
  },
);
