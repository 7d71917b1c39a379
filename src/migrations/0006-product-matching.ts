/** How a text finds products: the words as they stand, then what they may have meant. */

/**
 * A query that every word has to meet: as a word (the last one also as its beginning), or as part of
 * a place's name. Also by words in use that differ by a slip or two: slips 0 = none, 1 = the nearest
 * words only, 2 = all that are near.
 */
const PRODUCT_QUERY = `
  CREATE FUNCTION product_query(words text[], slips integer) RETURNS tsquery
    LANGUAGE sql STABLE PARALLEL SAFE AS $$
      WITH slice AS (
        SELECT first, last, array_to_string($1[first:last], ' ') AS text
          FROM generate_series(1, cardinality($1)) AS first,
               generate_series(first, least(first + 3, cardinality($1))) AS last),
      option AS (
        SELECT first, last, '''' || text || ''''
               || CASE WHEN last = cardinality($1) THEN ':*' ELSE '' END AS lexeme
          FROM slice
        UNION ALL
        SELECT first, last, '''' || near.word || ''''
          FROM slice, search_words_near(text, $2) AS near(word)
         WHERE $2 > 0)
      SELECT string_agg('(' || lexemes || ')', '&')::tsquery
        FROM (SELECT position, string_agg(DISTINCT lexeme, '|') AS lexemes
                FROM generate_series(1, cardinality($1)) AS position
                JOIN option ON position BETWEEN first AND last
               GROUP BY position) AS per_word
    $$`;

/**
 * Words in use that a mistyped one may have meant: one letter off for three letters, two for more;
 * two letters that changed places count as one.
 */
const SEARCH_WORDS_NEAR = `
  CREATE FUNCTION search_words_near(asked text, slips integer) RETURNS SETOF text
    LANGUAGE sql STABLE STRICT PARALLEL SAFE ROWS 10 AS $$
      WITH near AS (
        SELECT word, levenshtein_less_equal(word, $1, 2) AS distance
          FROM search_word
         WHERE length BETWEEN length($1) - 2 AND length($1) + 2
           AND length($1) BETWEEN 3 AND 60
           AND levenshtein_less_equal(word, $1, 2) <= 2),
      weighed AS (
        SELECT word, CASE WHEN distance = 2 AND length(word) = length($1)
                           AND (SELECT string_agg(c, '' ORDER BY c) FROM string_to_table(word, NULL) c)
                             = (SELECT string_agg(c, '' ORDER BY c) FROM string_to_table($1, NULL) c)
                          THEN 1 ELSE distance END AS distance
          FROM near)
      SELECT word FROM weighed
       WHERE distance <= CASE WHEN length($1) = 3 THEN 1 ELSE 2 END
         AND ($2 > 1 OR distance = (SELECT min(distance) FROM weighed))
       ORDER BY distance, similarity(word, $1) DESC, word
       LIMIT 20
    $$`;

/**
 * The published products a text finds, with a rank: the smaller the better.
 *   0 the name itself · 1 its accented words in a row · 2 all its accented words · 3 the name without
 *   accents · 4 in a row without accents · 5 the same, the last word begun · 6 all words without
 *   accents · 7 by producer, place or English name · 8 and more: by words that are near.
 * Within a rank those with more stars that are valid on the day come first. The other columns are
 * those that lists filter and count by, so that the products need not be read for it again.
 */
export const SEARCH_PRODUCTS = `
  CREATE FUNCTION search_products(query text, on_day date)
    RETURNS TABLE (id uuid, rank integer, stars smallint, certified_from date, certified_until date,
                   group_id uuid, family_id uuid, subgroup_id uuid, commune_id uuid,
                   price_amount bigint)
    LANGUAGE plpgsql STABLE PARALLEL SAFE ROWS 1000 AS $$
    DECLARE
      asked text := left(f_words(query), 200);
      key text := f_unaccent(asked);
      words text[] := (string_to_array(key, ' '))[1:10];
      exact text[] := string_to_array(asked, ' ');
      letters text := replace(key, ' ', '');
      wanted tsquery;
    BEGIN
      IF asked = '' THEN RETURN; END IF;
      wanted := product_query(words, 0);
      RETURN QUERY
        SELECT p.id,
               10 * CASE
                 WHEN p.name_words = asked THEN 0
                 WHEN ' ' || p.name_words || ' ' LIKE '% ' || asked || ' %' THEN 1
                 WHEN asked <> key AND string_to_array(p.name_words, ' ') @> exact THEN 2
                 WHEN p.name_key = key THEN 3
                 WHEN ' ' || p.name_key || ' ' LIKE '% ' || key || ' %' THEN 4
                 WHEN ' ' || p.name_key LIKE '% ' || key || '%' THEN 5
                 WHEN string_to_array(p.name_key, ' ') @> words THEN 6
                 ELSE 7 END
               + CASE WHEN on_day BETWEEN p.certified_from AND p.certified_until
                      THEN 5 - p.stars ELSE 5 END,
               p.stars, p.certified_from, p.certified_until, p.group_id, p.family_id,
               p.subgroup_id, p.commune_id, p.price_amount
          FROM product p
         WHERE p.status = 'PUBLISHED' AND p.search_vector @@ wanted;
      IF FOUND THEN RETURN; END IF;
      FOR slips IN 1..2 LOOP
        wanted := product_query(words, slips);
        RETURN QUERY
          SELECT p.id, 80 + (100 * (1 - word_similarity(key, p.name_key)))::integer,
                 p.stars, p.certified_from, p.certified_until, p.group_id, p.family_id,
                 p.subgroup_id, p.commune_id, p.price_amount
            FROM product p
           WHERE p.status = 'PUBLISHED' AND p.search_vector @@ wanted;
        IF FOUND THEN RETURN; END IF;
      END LOOP;
      IF length(letters) < 4 THEN RETURN; END IF;
      -- Words run together ("miendong") or broken apart.
      RETURN QUERY
        SELECT p.id,
               200 + (100 * (1 - word_similarity(letters, replace(p.name_key, ' ', ''))))::integer,
               p.stars, p.certified_from, p.certified_until, p.group_id, p.family_id,
               p.subgroup_id, p.commune_id, p.price_amount
          FROM product p
         WHERE p.status = 'PUBLISHED'
           AND (replace(p.name_key, ' ', '') LIKE '%' || letters || '%'
                OR letters <% replace(p.name_key, ' ', ''));
    END $$`;

export const MATCHING_PARTS = [SEARCH_WORDS_NEAR, PRODUCT_QUERY, SEARCH_PRODUCTS];

export const MATCHING_PARTS_DOWN = [
  `DROP FUNCTION search_products(text, date)`,
  `DROP FUNCTION product_query(text[], integer)`,
  `DROP FUNCTION search_words_near(text, integer)`,
];
