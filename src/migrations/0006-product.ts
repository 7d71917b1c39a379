import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ensureExtension } from '../platform/db/prerequisites.ts';
import { createSlugHistory, dropSlugHistory } from '../platform/db/slug-history.ts';
import { MATCHING_PARTS, MATCHING_PARTS_DOWN } from './0006-product-matching.ts';
import { SEARCH_BASE, SEARCH_PARTS, SEARCH_PARTS_DOWN } from './0006-product-search.ts';
import { PRODUCT_INDEXES, PRODUCT_TABLES } from './0006-product-tables.ts';

/** The official product list, products with their texts and pictures, and how they are found. */
export class Product0006 implements MigrationInterface {
  name = '0006-product';

  async up(runner: QueryRunner): Promise<void> {
    await ensureExtension(runner, 'fuzzystrmatch');
    const parts = [...SEARCH_BASE, ...PRODUCT_TABLES, ...PRODUCT_INDEXES, ...SEARCH_PARTS];
    for (const sql of [...parts, ...MATCHING_PARTS]) await runner.query(sql);
    await createSlugHistory(runner, 'product');
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropSlugHistory(runner, 'product');
    for (const sql of [...MATCHING_PARTS_DOWN, ...SEARCH_PARTS_DOWN]) await runner.query(sql);
    await runner.query(`DROP TABLE product_image, product_translation, product`);
    await runner.query(`DROP TABLE product_category_translation, product_category`);
    await runner.query(`DROP FUNCTION f_words(text)`);
  }
}
