/**
 * What somebody who types may mean, at most so many: products, producers with published products,
 * communes of today (also by what they were made from) and categories, the best of each kind before
 * the second best of any. Only so many products are looked at that the size of the catalogue does not
 * matter.
 */
const SUGGESTIONS = `
  CREATE FUNCTION catalogue_suggestions(query text, on_day date, most integer)
    RETURNS TABLE (kind text, place integer, product_id uuid, producer_id uuid, commune_id uuid,
                   category_id uuid)
    LANGUAGE plpgsql STABLE PARALLEL SAFE ROWS 8 AS $$
    DECLARE
      asked text := left(f_words(query), 100);
      key text := f_unaccent(asked);
      words text[] := (string_to_array(key, ' '))[1:6];
      wanted tsquery;
    BEGIN
      IF length(key) < 2 THEN RETURN; END IF;
      wanted := product_query(words, 0);
      IF NOT EXISTS (SELECT FROM product p
                      WHERE p.status = 'PUBLISHED' AND p.search_vector @@ wanted) THEN
        wanted := product_query(words, 1);
      END IF;
      RETURN QUERY
      WITH RECURSIVE candidate AS (
        SELECT p.id, p.name_words, p.name_key, p.stars, p.certified_from, p.certified_until
          FROM product p WHERE p.status = 'PUBLISHED' AND p.search_vector @@ wanted LIMIT 300),
      products AS (
        SELECT s.id, row_number() OVER (ORDER BY
                 CASE WHEN s.name_words LIKE asked || '%' THEN 0
                      WHEN s.name_key LIKE key || '%' THEN 1
                      WHEN ' ' || s.name_key LIKE '% ' || key || '%' THEN 2 ELSE 3 END,
                 CASE WHEN on_day BETWEEN s.certified_from AND s.certified_until
                      THEN 5 - s.stars ELSE 5 END, length(s.name_key), s.id) AS nth
          FROM candidate s),
      makers AS (
        SELECT m.id, row_number() OVER (ORDER BY m.search_key NOT LIKE key || '%',
                 length(m.search_key), m.id) AS nth
          FROM (SELECT m.id, m.search_key FROM producer m
                 WHERE ' ' || m.search_key LIKE '% ' || key || '%'
                   AND m.search_key LIKE '%' || key || '%'
                   AND EXISTS (SELECT FROM product p
                                WHERE p.producer_id = m.id AND p.status = 'PUBLISHED')
                 LIMIT 100) m),
      line(id, exact) AS (
        SELECT u.id, key IN (f_unaccent(f_words(u.name)), u.search_key) FROM unit u
         WHERE u.level = 'COMMUNE' AND ' ' || u.search_key LIKE '% ' || key || '%'
        UNION
        SELECT step.successor_id, line.exact
          FROM line JOIN unit_succession step ON step.predecessor_id = line.id),
      communes AS (
        SELECT u.id, row_number() OVER (ORDER BY bool_or(line.exact) DESC,
                 u.name COLLATE "vi-x-icu", u.id) AS nth
          FROM line JOIN unit u ON u.id = line.id
         WHERE (u.valid_from IS NULL OR u.valid_from <= on_day)
           AND (u.valid_to IS NULL OR u.valid_to >= on_day)
         GROUP BY u.id, u.name),
      categories AS (
        SELECT c.id, row_number() OVER (ORDER BY c.level = 'GROUP' DESC, c.position, c.id) AS nth
          FROM product_category c
         WHERE c.level IN ('GROUP', 'FAMILY')
           AND ' ' || f_unaccent(f_words(c.name)) LIKE '% ' || key || '%'),
      every AS (
        SELECT 'PRODUCT' AS what, 1 AS rank, nth, id FROM products
        UNION ALL SELECT 'PRODUCER', 2, nth, id FROM makers WHERE nth <= 2
        UNION ALL SELECT 'COMMUNE', 3, nth, id FROM communes WHERE nth <= 3
        UNION ALL SELECT 'GROUP', 4, nth, id FROM categories WHERE nth <= 2),
      best AS (
        SELECT e.what, e.rank, e.nth, e.id FROM every e
         ORDER BY e.nth, e.rank LIMIT greatest(0, least(most, 8)))
      SELECT b.what, (row_number() OVER (ORDER BY b.rank, b.nth))::integer,
             CASE WHEN b.what = 'PRODUCT' THEN b.id END,
             CASE WHEN b.what = 'PRODUCER' THEN b.id END,
             CASE WHEN b.what = 'COMMUNE' THEN b.id END,
             CASE WHEN b.what = 'GROUP' THEN b.id END
        FROM best b;
    END $$`;

export const CATALOGUE_SUGGESTIONS = [SUGGESTIONS];
