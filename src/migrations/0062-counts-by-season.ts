import type { MigrationInterface, QueryRunner } from 'typeorm';

const COLUMNS = [
  'status', 'stars', 'certified_from', 'certified_until', 'group_id', 'family_id', 'subgroup_id',
  'commune_id', 'price_amount IS NULL',
]; // prettier-ignore

/** What the counts of the catalogue depend on besides: its months, its producers, its newest entry. */
const MORE = ['season_months', 'producer_id', 'listed_at'];

const trigger = (columns: readonly string[]) => {
  const of = (row: 'OLD' | 'NEW') => `(${columns.map((name) => `${row}.${name}`).join(', ')})`;
  return `
    DROP TRIGGER product_count_change ON product;
    CREATE CONSTRAINT TRIGGER product_count_change AFTER UPDATE ON product
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
      WHEN (${of('OLD')} IS DISTINCT FROM ${of('NEW')}) EXECUTE FUNCTION product_count_changed()`;
};

const newest = (more: string) => `
  DROP INDEX product_newest;
  CREATE INDEX product_newest ON product (listed_at DESC, id DESC)
    INCLUDE (stars, certified_from, certified_until, group_id, commune_id${more})
    WHERE status = 'PUBLISHED'`;

/**
 * Counts of the catalogue may be taken over while their version stays, so that the version has to grow
 * with everything that they depend on. Counting by months reads the index only.
 */
export class CountsBySeason0062 implements MigrationInterface {
  readonly name = '0062-counts-by-season';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(trigger([...COLUMNS, ...MORE]));
    await runner.query(newest(', season_months'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(newest(''));
    await runner.query(trigger(COLUMNS));
  }
}
