import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A second count beside that of migration 0026, of what words find and how well they fit. */
const UP = `
ALTER TABLE product_count_version ADD COLUMN words bigint NOT NULL DEFAULT 0;

CREATE FUNCTION product_words_counted() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
BEGIN
  IF coalesce(current_setting('app.product_words_counted', true), '') <> pg_current_xact_id()::text THEN
    PERFORM set_config('app.product_words_counted', pg_current_xact_id()::text, true);
    UPDATE product_count_version SET words = words + 1 WHERE slot = pg_backend_pid() % 64;
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER product_words_count AFTER UPDATE ON product
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN ((OLD.name_words, OLD.name_key, OLD.search_vector)
        IS DISTINCT FROM (NEW.name_words, NEW.name_key, NEW.search_vector))
  EXECUTE FUNCTION product_words_counted();
CREATE CONSTRAINT TRIGGER search_synonym_count AFTER INSERT OR UPDATE OR DELETE ON search_synonym
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION product_words_counted();
CREATE CONSTRAINT TRIGGER search_word_count AFTER INSERT OR UPDATE OR DELETE ON search_word
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION product_words_counted();
`;

const DOWN = `
DROP TRIGGER search_word_count ON search_word;
DROP TRIGGER search_synonym_count ON search_synonym;
DROP TRIGGER product_words_count ON product;
DROP FUNCTION product_words_counted();
ALTER TABLE product_count_version DROP COLUMN words;
`;

/** Lets a search say what it found the last time while nothing that it reads has changed. */
export class SearchVersion0100 implements MigrationInterface {
  readonly name = '0100-search-version';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
