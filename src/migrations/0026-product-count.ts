import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../platform/db/data-source.ts';

const UP = `
-- What the number of products of any filter depends on, as one number that only grows: the sum of the
-- rows. Several rows, so that writers do not wait for each other; each backend has its own.
CREATE TABLE product_count_version (
  slot smallint PRIMARY KEY CHECK (slot BETWEEN 0 AND 63),
  changes bigint NOT NULL DEFAULT 0
) WITH (fillfactor = 20);
INSERT INTO product_count_version (slot) SELECT generate_series(0, 63);
REVOKE INSERT, UPDATE, DELETE ON product_count_version FROM ${APP_ROLE};

CREATE FUNCTION product_count_changed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
BEGIN
  -- Once per transaction is enough, and at its end, so that the row is held for a moment only.
  IF coalesce(current_setting('app.product_count_changed', true), '') <> pg_current_xact_id()::text THEN
    PERFORM set_config('app.product_count_changed', pg_current_xact_id()::text, true);
    UPDATE product_count_version SET changes = changes + 1 WHERE slot = pg_backend_pid() % 64;
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER product_count_new AFTER INSERT OR DELETE ON product
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION product_count_changed();
CREATE CONSTRAINT TRIGGER product_count_change AFTER UPDATE ON product
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN ((OLD.status, OLD.stars, OLD.certified_from, OLD.certified_until, OLD.group_id, OLD.family_id,
         OLD.subgroup_id, OLD.commune_id, OLD.price_amount IS NULL)
        IS DISTINCT FROM
        (NEW.status, NEW.stars, NEW.certified_from, NEW.certified_until, NEW.group_id, NEW.family_id,
         NEW.subgroup_id, NEW.commune_id, NEW.price_amount IS NULL))
  EXECUTE FUNCTION product_count_changed();
-- Filters name categories and communes by their codes.
CREATE CONSTRAINT TRIGGER product_count_category AFTER INSERT OR UPDATE OR DELETE ON product_category
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION product_count_changed();
CREATE CONSTRAINT TRIGGER product_count_unit AFTER INSERT OR UPDATE OR DELETE ON unit
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION product_count_changed();
CREATE CONSTRAINT TRIGGER product_count_succession AFTER INSERT OR UPDATE OR DELETE ON unit_succession
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION product_count_changed();
CREATE TRIGGER product_count_emptied AFTER TRUNCATE ON product
  FOR EACH STATEMENT EXECUTE FUNCTION product_count_changed();
`;

const DOWN = `
DROP TRIGGER product_count_emptied ON product;
DROP TRIGGER product_count_succession ON unit_succession;
DROP TRIGGER product_count_unit ON unit;
DROP TRIGGER product_count_category ON product_category;
DROP TRIGGER product_count_change ON product;
DROP TRIGGER product_count_new ON product;
DROP FUNCTION product_count_changed();
DROP TABLE product_count_version;
`;

/** Lets the catalogue say its exact number of products without counting them each time. */
export class ProductCount0026 implements MigrationInterface {
  readonly name = '0026-product-count';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
