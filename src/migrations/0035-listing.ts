import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../platform/db/data-source.ts';

/**
 * A listing is looked at before the world sees it: the producer submits it, an office publishes it or
 * gives it back with a reason. Claims are what the label says beyond the name.
 */
const PRODUCT = [
  `ALTER TABLE product DROP CONSTRAINT product_status_check`,
  `ALTER TABLE product ADD CONSTRAINT product_status_check
     CHECK (status IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'PUBLISHED', 'ARCHIVED'))`,
  `ALTER TABLE product
     ADD COLUMN submitted_at timestamptz,
     ADD COLUMN return_reason text CHECK (length(return_reason) BETWEEN 1 AND 2000),
     ADD COLUMN claims jsonb NOT NULL DEFAULT '[]'
       CHECK (jsonb_typeof(claims) = 'array' AND jsonb_array_length(claims) <= 20)`,
  `ALTER TABLE product ADD CONSTRAINT product_returned
     CHECK ((status = 'RETURNED') = (return_reason IS NOT NULL))`,
  `ALTER TABLE product ADD CONSTRAINT product_submitted
     CHECK (status <> 'SUBMITTED' OR submitted_at IS NOT NULL)`,
];

/** Everything the world sees of a product, in the shape of ProductContent. */
const CONTENT = `
  CREATE FUNCTION product_content(product uuid) RETURNS jsonb LANGUAGE sql STABLE STRICT AS $$
    SELECT jsonb_build_object(
      'name', p.name, 'summary', p.summary, 'story', p.story, 'ingredients', p.ingredients,
      'claims', p.claims, 'communeId', p.commune_id, 'subgroupId', p.subgroup_id,
      'price', CASE WHEN p.price_amount IS NOT NULL THEN jsonb_build_object(
        'amount', p.price_amount::text, 'unit', p.price_unit,
        'baseQuantity', trim_scale(p.price_base_quantity)::text, 'baseUnit', p.price_base_unit,
        'updatedOn', p.price_updated_on) END,
      'capacity', CASE WHEN p.capacity_amount IS NOT NULL THEN jsonb_build_object(
        'amount', trim_scale(p.capacity_amount)::text, 'unit', p.capacity_unit) END,
      'seasonMonths', to_jsonb(p.season_months), 'stockState', p.stock_state,
      'images', (
        SELECT coalesce(jsonb_agg(jsonb_build_object('url', i.url, 'altVi', i.alt_vi,
                 'altEn', i.alt_en, 'width', i.width, 'height', i.height) ORDER BY i.position), '[]')
          FROM product_image i WHERE i.product_id = p.id),
      'english', (
        SELECT jsonb_build_object('name', t.name, 'summary', t.summary, 'story', t.story,
                                  'ingredients', t.ingredients)
          FROM product_translation t WHERE t.product_id = p.id AND t.language = 'EN'))
      FROM product p WHERE p.id = $1
  $$`;

const VERSION = `
  CREATE TABLE product_version (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    product_id uuid NOT NULL REFERENCES product,
    -- The revision of the product that this was.
    number integer NOT NULL CHECK (number > 0),
    status text NOT NULL
      CHECK (status IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'PUBLISHED', 'ARCHIVED')),
    cause text NOT NULL CHECK (cause ~ '^[A-Z_]{3,30}$'),
    -- Who did it. No foreign key: what was done stays, as in the audit trail.
    person_id uuid,
    -- The producer for whom somebody of an office did it.
    on_behalf_of uuid REFERENCES producer,
    content jsonb NOT NULL CHECK (content ?& '{name,summary,story,ingredients,claims,communeId,
      subgroupId,price,capacity,seasonMonths,stockState,images,english}'),
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT product_version_number UNIQUE (product_id, number)
  )`;

/** States of a listing, claims, and every version of what was listed. */
export class Listing0035 implements MigrationInterface {
  readonly name = '0035-listing';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [...PRODUCT, CONTENT, VERSION]) await runner.query(sql);
    await runner.query(`REVOKE UPDATE, DELETE, TRUNCATE ON product_version FROM ${APP_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE product_version`);
    await runner.query(`DROP FUNCTION product_content(uuid)`);
    await runner.query(
      `UPDATE product SET status = 'DRAFT', return_reason = NULL
        WHERE status IN ('SUBMITTED', 'RETURNED')`,
    );
    await runner.query(
      `ALTER TABLE product DROP CONSTRAINT product_submitted, DROP CONSTRAINT product_returned,
         DROP COLUMN submitted_at, DROP COLUMN return_reason, DROP COLUMN claims,
         DROP CONSTRAINT product_status_check,
         ADD CONSTRAINT product_status_check CHECK (status IN ('DRAFT', 'PUBLISHED', 'ARCHIVED'))`,
    );
  }
}
