/**
 * Search: each product carries the words it can be found by, without accents: those of its name in
 * both languages and of its producer one by one, those of its places (also former ones) as whole
 * names, so that "dao" (knife) does not find everything made in what was once Hưng Đạo.
 */

/** Words in lower case with single spaces between them; the ICU collation knows Vietnamese letters. */
const F_WORDS = `
  CREATE FUNCTION f_words(value text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
      SELECT btrim(regexp_replace(lower(normalize(value, NFC) COLLATE "vi-x-icu"),
                                  '[^[:alnum:]]+' COLLATE "vi-x-icu", ' ', 'g'))
  $$`;

const UNIT_LEXEMES = `
  CREATE FUNCTION unit_lexemes(unit uuid) RETURNS text[]
    LANGUAGE sql STABLE STRICT PARALLEL SAFE AS $$
      WITH RECURSIVE older(id) AS (
        SELECT $1
        UNION
        SELECT step.predecessor_id
          FROM older JOIN unit_succession step ON step.successor_id = older.id),
      newer(id) AS (
        SELECT $1
        UNION
        SELECT step.successor_id
          FROM newer JOIN unit_succession step ON step.predecessor_id = newer.id),
      place(id) AS (
        SELECT id FROM older UNION SELECT id FROM newer
        UNION
        SELECT district.id
          FROM older JOIN unit USING (id)
          JOIN unit district ON district.id = unit.parent_id AND district.level = 'DISTRICT')
      SELECT array_agg(DISTINCT f_unaccent(f_words(lexeme)))
        FROM place JOIN unit USING (id), unnest(ARRAY[unit.name, unit.full_name]) AS lexeme
    $$`;

const PRODUCT_DOCUMENT = `
  CREATE FUNCTION product_document(product uuid, name text, producer uuid, commune uuid)
    RETURNS tsvector LANGUAGE sql STABLE PARALLEL SAFE AS $$
      SELECT array_to_tsvector(array_remove(
        string_to_array(f_unaccent(f_words(concat_ws(' ', $2,
          (SELECT t.name FROM product_translation t WHERE t.product_id = $1 AND t.language = 'EN'),
          (SELECT p.name FROM producer p WHERE p.id = $3)))), ' ')
        || unit_lexemes($4), ''))
    $$`;

/** Every word in use: what a mistyped word may have meant. Words that fall out of use do no harm. */
const SEARCH_WORD = `
  CREATE TABLE search_word (
    word text PRIMARY KEY,
    -- Numbers are never mistyped words: their length 0 keeps them out of every comparison.
    length smallint NOT NULL
      GENERATED ALWAYS AS (CASE WHEN word ~ '^[0-9 ]+$' THEN 0 ELSE length(word) END) STORED
  )`;

const TRIGGER_FUNCTIONS = [
  `CREATE FUNCTION product_search_fill() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     NEW.search_vector := product_document(NEW.id, NEW.name, NEW.producer_id, NEW.commune_id);
     RETURN NEW;
   END $$`,
  // Sorted, so that two transactions never wait for each other in a circle.
  `CREATE FUNCTION product_words_inserted() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     INSERT INTO search_word (word)
     SELECT DISTINCT lexeme FROM inserted, unnest(tsvector_to_array(search_vector)) AS lexeme
      ORDER BY lexeme
     ON CONFLICT DO NOTHING;
     RETURN NULL;
   END $$`,
  `CREATE FUNCTION product_words_changed() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     INSERT INTO search_word (word)
     SELECT lexeme FROM unnest(tsvector_to_array(NEW.search_vector)) AS lexeme ORDER BY lexeme
     ON CONFLICT DO NOTHING;
     RETURN NULL;
   END $$`,
  `CREATE FUNCTION producer_search_changed() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     UPDATE product SET producer_id = producer_id WHERE producer_id = NEW.id;
     RETURN NULL;
   END $$`,
  `CREATE FUNCTION product_translation_search_changed() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     UPDATE product SET name = name WHERE id = coalesce(NEW.product_id, OLD.product_id);
     RETURN NULL;
   END $$`,
  `CREATE FUNCTION unit_succession_search_changed() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     UPDATE product SET commune_id = commune_id
      WHERE commune_id IN (SELECT predecessor_id FROM inserted
                           UNION SELECT successor_id FROM inserted);
     RETURN NULL;
   END $$`,
];

const TRIGGERS = [
  `CREATE TRIGGER product_search_fill BEFORE INSERT OR UPDATE OF name, producer_id, commune_id
     ON product FOR EACH ROW EXECUTE FUNCTION product_search_fill()`,
  `CREATE TRIGGER product_words_inserted AFTER INSERT ON product REFERENCING NEW TABLE AS inserted
     FOR EACH STATEMENT EXECUTE FUNCTION product_words_inserted()`,
  `CREATE TRIGGER product_words_changed AFTER UPDATE ON product FOR EACH ROW
     WHEN (OLD.search_vector IS DISTINCT FROM NEW.search_vector)
     EXECUTE FUNCTION product_words_changed()`,
  `CREATE TRIGGER producer_search_changed AFTER UPDATE OF name ON producer FOR EACH ROW
     WHEN (OLD.name IS DISTINCT FROM NEW.name) EXECUTE FUNCTION producer_search_changed()`,
  `CREATE TRIGGER product_translation_search_changed
     AFTER INSERT OR DELETE OR UPDATE OF name ON product_translation
     FOR EACH ROW EXECUTE FUNCTION product_translation_search_changed()`,
  `CREATE TRIGGER unit_succession_search_changed AFTER INSERT ON unit_succession
     REFERENCING NEW TABLE AS inserted
     FOR EACH STATEMENT EXECUTE FUNCTION unit_succession_search_changed()`,
];

/** What the tables need before they are made. */
export const SEARCH_BASE = [F_WORDS];
export const SEARCH_PARTS = [
  UNIT_LEXEMES,
  PRODUCT_DOCUMENT,
  SEARCH_WORD,
  `CREATE INDEX search_word_length ON search_word (length) INCLUDE (word)`,
  ...TRIGGER_FUNCTIONS,
  ...TRIGGERS,
];

/** Takes back SEARCH_PARTS; triggers go with their tables or by name. */
export const SEARCH_PARTS_DOWN = [
  `DROP TRIGGER unit_succession_search_changed ON unit_succession`,
  `DROP TRIGGER producer_search_changed ON producer`,
  `DROP TRIGGER product_translation_search_changed ON product_translation`,
  `DROP TRIGGER product_words_changed ON product`,
  `DROP TRIGGER product_words_inserted ON product`,
  `DROP TRIGGER product_search_fill ON product`,
  `DROP FUNCTION unit_succession_search_changed()`,
  `DROP FUNCTION product_translation_search_changed()`,
  `DROP FUNCTION producer_search_changed()`,
  `DROP FUNCTION product_words_changed()`,
  `DROP FUNCTION product_words_inserted()`,
  `DROP FUNCTION product_search_fill()`,
  `DROP TABLE search_word`,
  `DROP FUNCTION product_document(uuid, text, uuid, uuid)`,
  `DROP FUNCTION unit_lexemes(uuid)`,
];
