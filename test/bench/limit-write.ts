/**
 * The same as one statement: who asks and may, the change against the revision, the version and the price
 * that are kept, the line in the trail with the state before and after, the answer. $1 hash of the token, $2 product, $3 revision, $4 price.
 */
export const LIMIT_WRITE = `
  WITH who AS (
    SELECT s.person_id, person.name FROM sign_in s JOIN person ON person.id = s.person_id
     WHERE s.token_hash = decode($1, 'hex') AND s.revoked_at IS NULL AND s.expires_at > now()
       AND EXISTS (SELECT FROM role_grant g WHERE g.person_id = s.person_id
                      AND g.role = 'COORDINATION_OFFICE' AND g.revoked_at IS NULL)),
  before AS (SELECT p.* FROM product p, who WHERE p.id = $2::uuid),
  changed AS (
    UPDATE product p SET price_amount = $4::bigint, price_unit = '500 g',
           price_updated_on = current_date, price_base_quantity = NULL, price_base_unit = NULL,
           revision = p.revision + 1, updated_at = now()
      FROM who WHERE p.id = $2::uuid AND p.revision = $3::int RETURNING p.*),
  trail AS (
    INSERT INTO audit_entry (actor_id, actor_name, actor_via, action, subject_type, subject_id,
                             before, after, request_id)
    SELECT who.person_id, who.name, 'sign-in', 'product.update', 'Product', $2::text,
           to_jsonb(before), to_jsonb(changed), 'limit'
      FROM who, before, changed),
  version AS (
    INSERT INTO product_version (product_id, number, status, cause, person_id, on_behalf_of, content)
    SELECT c.id, c.revision, c.status, 'CHANGED', who.person_id, c.producer_id,
           -- The function does not see what this statement changes.
           product_content(c.id) || jsonb_build_object('price', jsonb_build_object(
             'amount', c.price_amount::text, 'unit', c.price_unit, 'baseQuantity', NULL,
             'baseUnit', NULL, 'updatedOn', c.price_updated_on))
      FROM changed c, who),
  offer AS (
    INSERT INTO offer_change (product_id, what, before, after, version, person_id)
    SELECT c.id, 'PRICE', before.price_amount || ' VND / ' || before.price_unit,
           c.price_amount || ' VND / ' || c.price_unit, c.revision, who.person_id
      FROM changed c, before, who
     WHERE (before.price_amount, before.price_unit) IS DISTINCT FROM (c.price_amount, c.price_unit))
  SELECT row_to_json(data)::text FROM (SELECT (SELECT row_to_json(m) FROM (SELECT
    (SELECT row_to_json(n) FROM (SELECT
      rtrim(encode(convert_to('Product:' || p.id, 'UTF8'), 'base64'), '=') AS id, p.name,
      p.revision, (SELECT row_to_json(c) FROM (SELECT p.price_amount AS amount,
        p.price_unit AS unit, p.price_updated_on AS "updatedOn") c) AS price,
      (SELECT row_to_json(o) FROM (SELECT f.name FROM producer f
        WHERE f.id = p.producer_id) o) AS producer FROM changed p) n) AS product,
    '[]'::json AS "userErrors") m) AS "productUpdate") data`;
