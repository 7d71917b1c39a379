import type { QueryRunner } from 'typeorm';

/**
 * Adds to a table with columns `id` and `slug` a table `<table>_slug` of every slug its rows ever
 * had, kept by the database itself: an address that was given out once never leads elsewhere.
 */
export async function createSlugHistory(runner: QueryRunner, table: string): Promise<void> {
  await runner.query(`
    CREATE TABLE ${table}_slug (
      slug text PRIMARY KEY,
      ${table}_id uuid NOT NULL REFERENCES ${table} ON DELETE CASCADE,
      created_at timestamptz NOT NULL DEFAULT now()
    )`);
  await runner.query(`CREATE INDEX ${table}_slug_owner ON ${table}_slug (${table}_id)`);
  await runner.query(`
    CREATE FUNCTION ${table}_slugs_inserted() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      INSERT INTO ${table}_slug (slug, ${table}_id) SELECT slug, id FROM inserted;
      RETURN NULL;
    END $$`);
  await runner.query(`
    CREATE FUNCTION ${table}_slug_changed() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      -- A row may come back to a slug it had before, but not take that of another.
      IF NOT EXISTS (SELECT FROM ${table}_slug WHERE slug = NEW.slug AND ${table}_id = NEW.id) THEN
        INSERT INTO ${table}_slug (slug, ${table}_id) VALUES (NEW.slug, NEW.id);
      END IF;
      RETURN NULL;
    END $$`);
  await runner.query(`
    CREATE TRIGGER ${table}_slugs_inserted AFTER INSERT ON ${table}
      REFERENCING NEW TABLE AS inserted
      FOR EACH STATEMENT EXECUTE FUNCTION ${table}_slugs_inserted()`);
  await runner.query(`
    CREATE TRIGGER ${table}_slug_changed AFTER UPDATE OF slug ON ${table}
      FOR EACH ROW WHEN (OLD.slug IS DISTINCT FROM NEW.slug)
      EXECUTE FUNCTION ${table}_slug_changed()`);
}

/** Takes back `createSlugHistory`, before the table itself is dropped. */
export async function dropSlugHistory(runner: QueryRunner, table: string): Promise<void> {
  await runner.query(`DROP TABLE ${table}_slug`);
  await runner.query(`DROP TRIGGER ${table}_slugs_inserted ON ${table}`);
  await runner.query(`DROP TRIGGER ${table}_slug_changed ON ${table}`);
  await runner.query(`DROP FUNCTION ${table}_slugs_inserted()`);
  await runner.query(`DROP FUNCTION ${table}_slug_changed()`);
}
