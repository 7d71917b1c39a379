import type { MigrationInterface, QueryRunner } from 'typeorm';
import { MATCHING_PARTS } from './0006-product-matching.ts';
import { CATALOGUE_SUGGESTIONS } from './0037-catalogue-suggestions.ts';

const SEARCH_KEYS = `
  CREATE FUNCTION search_keys(words text[]) RETURNS text[]
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
      SELECT coalesce(array_agg(f_unaccent(f_words(word)) ORDER BY place), '{}')
        FROM unnest($1) WITH ORDINALITY AS given(word, place)
    $$`;

const SYNONYM = `
  CREATE TABLE search_synonym (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    -- Each of them finds all the others.
    terms text[] NOT NULL CHECK (cardinality(terms) BETWEEN 1 AND 12),
    -- What they find besides, but not the other way round.
    finds text[] NOT NULL DEFAULT '{}' CHECK (cardinality(finds) <= 12),
    note text CHECK (length(note) BETWEEN 1 AND 300),
    active boolean NOT NULL DEFAULT true,
    revision integer NOT NULL DEFAULT 1 CHECK (revision > 0),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    keys text[] NOT NULL GENERATED ALWAYS AS (search_keys(terms)) STORED,
    found_keys text[] NOT NULL GENERATED ALWAYS AS (search_keys(terms || finds)) STORED,
    CONSTRAINT search_synonym_words CHECK (array_to_string(terms || finds, '') <> '')
  )`;

const BY_WORD = `
  CREATE INDEX search_synonym_by_word ON search_synonym ((terms[1]) COLLATE "vi-x-icu", id)`;

/**
 * As before, and a word or words in a row that mean the same as others may stand for those: all their
 * words then have to be met. The table is small enough to be read whole.
 */
const PRODUCT_QUERY = `
  CREATE FUNCTION product_query(words text[], slips integer) RETURNS tsquery
    LANGUAGE sql STABLE PARALLEL SAFE AS $$
      WITH slice AS (
        SELECT first, last, array_to_string($1[first:last], ' ') AS text
          FROM generate_series(1, cardinality($1)) AS first,
               generate_series(first, least(first + 3, cardinality($1))) AS last),
      synonym AS (
        SELECT keys, found_keys FROM search_synonym
         WHERE active AND keys && ARRAY(SELECT text FROM slice)),
      option AS (
        SELECT first, last, '''' || text || ''''
               || CASE WHEN last = cardinality($1) THEN ':*' ELSE '' END AS lexeme
          FROM slice
        UNION ALL
        SELECT first, last, '(''' || replace(found, ' ', '''&''') || ''')'
          FROM synonym JOIN slice ON text = ANY(keys), unnest(found_keys) AS found
         WHERE found <> text AND found <> ''
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

const DROP_QUERY = `DROP FUNCTION product_query(text[], integer)`;

/** Words that mean the same find the same products; suggestions while somebody types. */
export class SearchSynonym0037 implements MigrationInterface {
  readonly name = '0037-search-synonym';

  async up(runner: QueryRunner): Promise<void> {
    const parts = [
      SEARCH_KEYS,
      SYNONYM,
      BY_WORD,
      DROP_QUERY,
      PRODUCT_QUERY,
      ...CATALOGUE_SUGGESTIONS,
    ];
    for (const sql of parts) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION catalogue_suggestions(text, date, integer)`);
    await runner.query(DROP_QUERY);
    const [, former] = MATCHING_PARTS;
    await runner.query(former!);
    await runner.query(`DROP TABLE search_synonym`);
    await runner.query(`DROP FUNCTION search_keys(text[])`);
  }
}
