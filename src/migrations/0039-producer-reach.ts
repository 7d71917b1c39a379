import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../platform/db/data-source.ts';
import { CONSENT_DOWN, CONSENT_UP } from './0039-consent-tables.ts';

const POINT_OF_SALE = `
  CREATE TABLE point_of_sale (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200 AND name IS NFC NORMALIZED),
    kind text NOT NULL CHECK (kind IN ('RAILWAY_STATION', 'AIRPORT', 'BUS_STATION', 'REST_STOP',
      'SHOPPING_CENTRE', 'SUPERMARKET', 'MARKET', 'TOURIST_AREA', 'CRAFT_VILLAGE',
      'ADMINISTRATIVE_CENTRE', 'FAIR', 'COMMUNE_POST_OFFICE', 'PRODUCER_PREMISES', 'OTHER')),
    address text CHECK (length(address) BETWEEN 1 AND 300),
    -- Null = outside the province.
    commune_id uuid REFERENCES unit,
    latitude double precision CHECK (latitude BETWEEN -90 AND 90),
    longitude double precision CHECK (longitude BETWEEN -180 AND 180),
    opening_hours text CHECK (length(opening_hours) BETWEEN 1 AND 300),
    -- Whose own it is; null = it is nobody's of the programme.
    producer_id uuid REFERENCES producer,
    source text CHECK (length(source) BETWEEN 1 AND 500),
    demonstration boolean NOT NULL DEFAULT false,
    archived_at timestamptz,
    revision integer NOT NULL DEFAULT 1 CHECK (revision > 0),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT point_of_sale_place CHECK ((latitude IS NULL) = (longitude IS NULL)),
    CONSTRAINT point_of_sale_found CHECK (num_nonnulls(address, commune_id) > 0)
  )`;

const SOLD = `
  CREATE TABLE point_of_sale_product (
    point_of_sale_id uuid NOT NULL REFERENCES point_of_sale,
    product_id uuid NOT NULL REFERENCES product ON DELETE CASCADE,
    PRIMARY KEY (point_of_sale_id, product_id)
  )`;

const INDEXES = [
  `CREATE INDEX point_of_sale_order ON point_of_sale (name COLLATE "vi-x-icu", id)
     WHERE archived_at IS NULL`,
  `CREATE INDEX point_of_sale_commune ON point_of_sale (commune_id, id) WHERE archived_at IS NULL`,
  `CREATE INDEX point_of_sale_kind ON point_of_sale (kind, id) WHERE archived_at IS NULL`,
  `CREATE INDEX point_of_sale_producer ON point_of_sale (producer_id)
     WHERE producer_id IS NOT NULL`,
  `CREATE INDEX point_of_sale_of_product ON point_of_sale_product (product_id)`,
];

/** How buyers reach producers and where they find products: by consent, and at points of sale. */
export class ProducerReach0039 implements MigrationInterface {
  readonly name = '0039-producer-reach';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [...CONSENT_UP, POINT_OF_SALE, SOLD, ...INDEXES]) await runner.query(sql);
    // What was agreed to, and taken back, stays as it was.
    await runner.query(`REVOKE UPDATE, DELETE, TRUNCATE ON producer_consent FROM ${APP_ROLE}`);
    await runner.query(`REVOKE DELETE, TRUNCATE ON point_of_sale FROM ${APP_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE point_of_sale_product, point_of_sale');
    for (const sql of CONSENT_DOWN) await runner.query(sql);
  }
}
