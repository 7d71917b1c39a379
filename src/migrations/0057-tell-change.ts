import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What pages and listed queries of the public are made from. */
const TABLES = [
  'unit', 'unit_succession', 'product_category', 'product_category_translation',
  'producer', 'producer_translation', 'producer_slug',
  'product', 'product_translation', 'product_slug', 'product_image', 'product_count_version',
  'search_synonym', 'search_word', 'point_of_sale', 'point_of_sale_product',
  'recognition_decision', 'certificate', 'certificate_revocation', 'certificate_extension',
  'promotion_event', 'value_chain', 'chain_participant', 'chain_link', 'product_lot', 'lot_input',
] as const; // prettier-ignore

/**
 * Part of the transaction that changes something: told with its commit, and not when it fails. The
 * connection that writes can have it said at once (`ocop.tell`), so that its process knows before the
 * others do.
 */
const TELL = `
  CREATE FUNCTION tell_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM pg_notify('ocop_change', TG_TABLE_NAME);
    IF current_setting('ocop.tell', true) = 'on' THEN
      RAISE NOTICE USING MESSAGE = TG_TABLE_NAME, ERRCODE = 'OC001';
    END IF;
    RETURN NULL;
  END $$`;

/** Servers learn of each change to what the public sees. */
export class TellChange0057 implements MigrationInterface {
  readonly name = '0057-tell-change';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TELL);
    for (const table of TABLES) {
      await runner.query(
        `CREATE TRIGGER tell_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON ${table}
           FOR EACH STATEMENT EXECUTE FUNCTION tell_change()`,
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`DROP TRIGGER tell_change ON ${table}`);
    await runner.query('DROP FUNCTION tell_change()');
  }
}
