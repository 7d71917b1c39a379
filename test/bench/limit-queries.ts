import { LIMIT_MATRIX } from './limit-matrix.ts';
import { LIMIT_PROGRESS, LIMIT_SAVE } from './limit-scoring.ts';
import { LIMIT_WRITE } from './limit-write.ts';

/**
 * What a specialist would write by hand for each measured query, no more and no less than the answer
 * needs. The JSON is that of the GraphQL operation; the benchmark compares the two texts first.
 */

const GLOBAL_ID = (type: string, id: string) =>
  `rtrim(encode(convert_to('${type}:' || ${id}, 'UTF8'), 'base64'), '=')`;

const CURSOR = (order: string, key: string, id: string) =>
  `translate(encode(convert_to('[1,"${order}",' || ${key} || ',"' || ${id} || '"]', 'UTF8'),
     'base64'), E'+/=\\n', '-_')`;

const LISTED = `to_json(to_char(listed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))::text`;
const STARS = 'CASE WHEN p.certified_from <= $1 AND p.certified_until >= $1 THEN p.stars END';
const VALIDITY = `CASE WHEN p.certified_until < $1 THEN 'EXPIRED'
  WHEN p.certified_from <= $1 AND p.certified_until >= $1 THEN 'VALID' ELSE 'NONE' END`;
const STATUS = `coalesce((SELECT CASE r.ground WHEN 'MINISTRY_REQUEST' THEN 'WITHDRAWN_BY_MINISTRY'
    ELSE 'REVOKED' END FROM certificate_revocation r
    WHERE r.certificate_id = c.id AND r.revoked_on <= $1),
  CASE WHEN c.issued_on > $1 THEN 'NOT_YET_VALID' WHEN c.superseded_on <= $1 THEN 'SUPERSEDED'
    WHEN c.valid_until >= $1 THEN 'VALID'
    WHEN EXISTS (SELECT FROM certificate_extension e WHERE e.certificate_id = c.id
      AND least(e.extended_until, e.ended_on) >= $1) THEN 'EXTENDED' ELSE 'EXPIRED' END)`;
/** Stars, status and what else is asked for of the certificate now in the register. */
const CERTIFICATE = (before: string, after: string) => `(SELECT row_to_json(c) FROM (SELECT
  ${before} CASE WHEN s.status IN ('VALID', 'EXTENDED') THEN c.stars END AS stars, s.status, ${after}
  FROM certificate c CROSS JOIN LATERAL (SELECT ${STATUS} AS status) s
  WHERE c.id = p.current_certificate_id) c)`;
const SHORT_CERTIFICATE = CERTIFICATE('c.number,', 'c.valid_until AS "validUntil"');
const FULL_CERTIFICATE = CERTIFICATE(
  'c.number,',
  `c.issued_on AS "issuedOn", c.valid_until AS "validUntil", c.product_code AS "productCode", (SELECT row_to_json(d) FROM (SELECT number,
     decided_on AS "decidedOn", issuer FROM recognition_decision WHERE id = c.decision_id) d)
   AS decision`,
);
const IMAGE = `(SELECT row_to_json(i) FROM (SELECT url, alt_vi AS alt, width, height
  FROM product_image WHERE product_id = p.id ORDER BY position LIMIT 1) i)`;
const UNIT = (id: string) =>
  `(SELECT row_to_json(u) FROM (SELECT code, name FROM unit WHERE id = ${id}) u)`;
const PRICE = (columns: string) => `CASE WHEN p.price_amount IS NOT NULL THEN
  (SELECT row_to_json(m) FROM (SELECT ${columns}) m) END`;
const FULL_PRICE = PRICE(`p.price_amount AS amount, p.price_currency AS currency,
  p.price_unit AS unit, p.price_updated_on AS "updatedOn"`);
const SHORT_PRICE = PRICE('p.price_amount AS amount, p.price_unit AS unit');

/** $1 today, $2 code of the group, $3 page size. */
const IN_GROUP = `p.status = 'PUBLISHED' AND p.stars >= 3 AND p.certified_from <= $1
  AND p.certified_until >= $1
  AND p.group_id = (SELECT id FROM product_category WHERE level = 'GROUP' AND code = $2)`;

const list = (totalCount: string) => `
  WITH page AS MATERIALIZED (
    SELECT p.* FROM product p WHERE ${IN_GROUP}
     ORDER BY p.listed_at DESC, p.id DESC LIMIT $3::int + 1),
  shown AS MATERIALIZED (SELECT * FROM page LIMIT $3::int)
  SELECT row_to_json(data)::text FROM (SELECT (SELECT row_to_json(c) FROM (SELECT
    ${totalCount}
    (SELECT row_to_json(i) FROM (SELECT
      (SELECT count(*) FROM page) > $3::int AS "hasNextPage", false AS "hasPreviousPage",
      (SELECT ${CURSOR('NEWEST', LISTED, 'id')} FROM shown
        ORDER BY listed_at DESC, id DESC LIMIT 1) AS "startCursor",
      (SELECT ${CURSOR('NEWEST', LISTED, 'id')} FROM shown
        ORDER BY listed_at, id LIMIT 1) AS "endCursor") i) AS "pageInfo",
    array_to_json(array(SELECT row_to_json(n) FROM (SELECT
      ${GLOBAL_ID('Product', 'p.id')} AS id, p.slug, p.name, ${STARS} AS stars,
      ${VALIDITY} AS validity, p.certified_until AS "certifiedUntil",
      p.demonstration AS "isDemonstration", ${SHORT_CERTIFICATE} AS certificate,
      ${FULL_PRICE} AS price, (SELECT row_to_json(o) FROM (SELECT f.slug, f.name, ${UNIT('f.commune_id')} AS commune
         FROM producer f WHERE f.id = p.producer_id) o) AS producer,
      ${UNIT('p.commune_id')} AS commune, ${IMAGE} AS image
      FROM shown p ORDER BY p.listed_at DESC, p.id DESC) n)) AS nodes
  ) c) AS products) data`;

/** $1 today, $2 slug. */
const CATEGORY = (id: string, more = '') =>
  `(SELECT row_to_json(k) FROM (SELECT code, name${more} FROM product_category WHERE id = ${id}) k)`;

const detail = `
  SELECT row_to_json(data)::text FROM (SELECT (SELECT row_to_json(n) FROM (SELECT
    ${GLOBAL_ID('Product', 'p.id')} AS id, p.slug, p.name,
    CASE WHEN EXISTS (SELECT FROM product_translation t WHERE t.product_id = p.id
      AND t.language = 'EN' AND t.name IS NOT NULL) THEN '["VI","EN"]' ELSE '["VI"]' END::json
      AS languages,
    p.summary, p.story, p.ingredients,
    (SELECT coalesce(json_agg(c), '[]') FROM jsonb_to_recordset(p.claims)
       AS c(kind text, text text, evidence text)) AS claims,
    ${STARS} AS stars, ${VALIDITY} AS validity,
    p.certified_until AS "certifiedUntil",
    to_char(p.published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "publishedAt",
    p.demonstration AS "isDemonstration", p.source, ${FULL_CERTIFICATE} AS certificate, ${CATEGORY('p.group_id')} AS "group",
    ${CATEGORY('p.family_id')} AS family,
    ${CATEGORY('p.subgroup_id', ', sheet_number AS "sheetNumber"')} AS subgroup,
    ${PRICE(`p.price_amount AS amount, p.price_currency AS currency, p.price_unit AS unit,
      p.price_updated_on AS "updatedOn",
      round(p.price_amount / p.price_base_quantity)::bigint AS "baseAmount",
      p.price_base_unit AS "baseUnit"`)} AS price,
    (SELECT row_to_json(s) FROM (SELECT trim_scale(p.capacity_amount)::text AS "monthlyCapacity",
      p.capacity_unit AS "capacityUnit", p.season_months AS "seasonMonths",
      p.stock_state AS "stockState") s) AS supply,
    array_to_json(array(SELECT row_to_json(i) FROM (SELECT url, alt_vi AS alt, width, height
      FROM product_image WHERE product_id = p.id ORDER BY position) i)) AS images,
    (SELECT row_to_json(u) FROM (SELECT code, full_name AS "fullName",
      CASE WHEN latitude IS NOT NULL THEN (SELECT row_to_json(g) FROM (SELECT
        latitude::float8 AS latitude, longitude::float8 AS longitude) g) END AS location
      FROM unit WHERE id = p.commune_id) u) AS commune,
    (SELECT row_to_json(o) FROM (SELECT f.slug, f.name, f.kind, f.website,
      (SELECT row_to_json(u) FROM (SELECT code, full_name AS "fullName"
        FROM unit WHERE id = f.commune_id) u) AS commune,
      (SELECT row_to_json(t) FROM (SELECT CASE WHEN f.phone_public THEN f.phone END AS phone,
        CASE WHEN f.email_public THEN f.email END AS email,
        CASE WHEN f.address_public THEN f.address END AS address) t) AS contact,
      (SELECT row_to_json(c) FROM (SELECT array_to_json(array(SELECT row_to_json(n) FROM (SELECT
        p.slug, p.name, ${STARS} AS stars, ${IMAGE} AS image FROM product p
        WHERE p.producer_id = f.id AND p.status = 'PUBLISHED'
        ORDER BY p.listed_at DESC, p.id DESC LIMIT 5) n)) AS nodes) c) AS products
      FROM producer f WHERE f.id = p.producer_id) o) AS producer
    FROM product p WHERE p.status = 'PUBLISHED'
     AND p.id = (SELECT product_id FROM product_slug WHERE slug = $2)) n) AS product) data`;

/** $1 today, $2 words, $3 page size. Of all that is found only what counts and sorts is carried along. */
const search = `
  WITH found AS MATERIALIZED (
    SELECT p.id, p.stars, m.rank FROM search_products($2, $1) m JOIN product p ON p.id = m.id
     WHERE p.status = 'PUBLISHED' AND p.certified_from <= $1 AND p.certified_until >= $1),
  page AS MATERIALIZED (SELECT * FROM found ORDER BY rank, id LIMIT $3::int + 1),
  shown AS MATERIALIZED (SELECT * FROM page LIMIT $3::int)
  SELECT row_to_json(data)::text FROM (SELECT (SELECT row_to_json(c) FROM (SELECT
    (SELECT count(*) FROM found) AS "totalCount",
    (SELECT row_to_json(i) FROM (SELECT (SELECT count(*) FROM page) > $3::int AS "hasNextPage",
      (SELECT ${CURSOR('RELEVANCE', 'to_json(rank::text)::text', 'id')} FROM shown
        ORDER BY rank DESC, id DESC LIMIT 1) AS "endCursor") i) AS "pageInfo",
    array_to_json(array(SELECT row_to_json(n) FROM (SELECT
      ${GLOBAL_ID('Product', 'p.id')} AS id, p.slug, p.name, p.stars, 'VALID' AS validity,
      p.demonstration AS "isDemonstration", ${SHORT_PRICE} AS price,
      (SELECT row_to_json(o) FROM (SELECT slug, name FROM producer
        WHERE id = p.producer_id) o) AS producer,
      ${UNIT('p.commune_id')} AS commune, ${IMAGE} AS image
      FROM shown s JOIN product p ON p.id = s.id ORDER BY s.rank, s.id) n)) AS nodes) c)
      AS products,
    (SELECT row_to_json(f) FROM (SELECT array_to_json(array(SELECT row_to_json(s) FROM (SELECT
      stars, count(*) AS count FROM found GROUP BY stars ORDER BY stars DESC) s)) AS stars) f)
      AS "productFacets") data`;

/** $1 today, $2 producers, $3 products of each. */
const producers = `
  WITH page AS MATERIALIZED (
    SELECT * FROM producer ORDER BY name COLLATE "vi-x-icu", id LIMIT $2::int + 1),
  shown AS MATERIALIZED (SELECT * FROM page LIMIT $2::int)
  SELECT row_to_json(data)::text FROM (SELECT (SELECT row_to_json(c) FROM (SELECT
    (SELECT row_to_json(i) FROM (SELECT (SELECT count(*) FROM page) > $2::int AS "hasNextPage",
      (SELECT ${CURSOR('NAME', 'to_json(name)::text', 'id')} FROM shown
        ORDER BY name COLLATE "vi-x-icu" DESC, id DESC LIMIT 1) AS "endCursor") i) AS "pageInfo",
    array_to_json(array(SELECT row_to_json(o) FROM (SELECT
      ${GLOBAL_ID('Producer', 'f.id')} AS id, f.slug, f.name, f.kind,
      f.demonstration AS "isDemonstration", ${UNIT('f.commune_id')} AS commune,
      (SELECT row_to_json(c) FROM (SELECT array_to_json(array(SELECT row_to_json(n) FROM (SELECT
        ${GLOBAL_ID('Product', 'p.id')} AS id, p.slug, p.name, ${STARS} AS stars,
        ${SHORT_PRICE} AS price FROM product p
        WHERE p.producer_id = f.id AND p.status = 'PUBLISHED'
        ORDER BY p.listed_at DESC, p.id DESC LIMIT $3) n)) AS nodes) c) AS products
      FROM shown f ORDER BY f.name COLLATE "vi-x-icu", f.id) o)) AS nodes) c) AS producers) data`;

export const LIMIT_QUERIES = {
  Q1: list(`(SELECT count(*) FROM product p WHERE ${IN_GROUP}) AS "totalCount",`),
  Q1n: list(''),
  Q2: detail,
  Q3: search,
  Q3n: search,
  Q3f: search,
  Q4: producers,
  Q5: LIMIT_WRITE,
  Q6: LIMIT_SAVE,
  Q7: LIMIT_PROGRESS,
  Q8: LIMIT_MATRIX,
} as const;
