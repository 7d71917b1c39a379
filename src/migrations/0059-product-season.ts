import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SEARCH_PRODUCTS } from './0006-product-matching.ts';

/** What a search finds has the months of its season too, for filtering and counting by them. */
const WITH_SEASON = SEARCH_PRODUCTS.replace(
  'price_amount bigint)',
  'price_amount bigint, season_months smallint[])',
).replaceAll('p.price_amount', 'p.price_amount, p.season_months');

const DROP = 'DROP FUNCTION search_products(text, date)';

/** The catalogue can be filtered by season. */
export class ProductSeason0059 implements MigrationInterface {
  name = '0059-product-season';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(DROP);
    await runner.query(WITH_SEASON);
    await runner.query(
      `CREATE INDEX product_in_season ON product USING gin (season_months)
         WHERE status = 'PUBLISHED'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX product_in_season');
    await runner.query(DROP);
    await runner.query(SEARCH_PRODUCTS);
  }
}
