import type { MigrationInterface, QueryRunner } from 'typeorm';

const UNIT = `
  CREATE TABLE unit (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    level text NOT NULL CHECK (level IN ('PROVINCE', 'DISTRICT', 'COMMUNE')),
    kind text NOT NULL,
    code text NOT NULL CHECK (code ~ '^[0-9]{2,5}$'),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 100 AND name IS NFC NORMALIZED),
    full_name text NOT NULL
      CHECK (length(full_name) BETWEEN 1 AND 120 AND full_name IS NFC NORMALIZED),
    full_name_en text NOT NULL CHECK (length(full_name_en) BETWEEN 1 AND 120),
    slug text NOT NULL CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    parent_id uuid REFERENCES unit,
    -- Null = since before the records begin; null at the end = still in force.
    valid_from date,
    valid_to date,
    area_km2 numeric(9, 2) CHECK (area_km2 > 0),
    population integer CHECK (population >= 0),
    latitude numeric(8, 5) CHECK (latitude BETWEEN -90 AND 90),
    longitude numeric(8, 5) CHECK (longitude BETWEEN -180 AND 180),
    headquarters text CHECK (length(headquarters) BETWEEN 1 AND 300),
    legal_basis text CHECK (length(legal_basis) BETWEEN 1 AND 500),
    source text CHECK (length(source) BETWEEN 1 AND 500),
    search_key text NOT NULL GENERATED ALWAYS AS (lower(f_unaccent(full_name))) STORED,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT unit_kind_of_level CHECK (
      level = 'PROVINCE' AND kind IN ('PROVINCE', 'MUNICIPALITY')
      OR level = 'DISTRICT' AND kind IN ('CITY', 'TOWN', 'DISTRICT')
      OR level = 'COMMUNE' AND kind IN ('COMMUNE', 'WARD', 'TOWNSHIP')),
    CONSTRAINT unit_parent_of_level CHECK ((level = 'PROVINCE') = (parent_id IS NULL)),
    CONSTRAINT unit_validity CHECK (valid_from <= valid_to),
    CONSTRAINT unit_location CHECK ((latitude IS NULL) = (longitude IS NULL)),
    -- A code is given again to another unit, so it names a unit only together with its beginning.
    CONSTRAINT unit_code_valid_from UNIQUE NULLS NOT DISTINCT (code, valid_from)
  )`;

const UNIT_SUCCESSION = `
  CREATE TABLE unit_succession (
    predecessor_id uuid NOT NULL REFERENCES unit,
    successor_id uuid NOT NULL REFERENCES unit,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (predecessor_id, successor_id),
    CONSTRAINT unit_succession_not_itself CHECK (predecessor_id <> successor_id)
  )`;

/** Administrative units with their validity, and which of them became which. */
export class Region0002 implements MigrationInterface {
  name = '0002-region';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UNIT);
    await runner.query(`CREATE INDEX unit_parent ON unit (parent_id)`);
    await runner.query(`CREATE INDEX unit_order ON unit (level, name COLLATE "vi-x-icu", id)`);
    await runner.query(`CREATE INDEX unit_search ON unit USING gin (search_key gin_trgm_ops)`);
    await runner.query(UNIT_SUCCESSION);
    await runner.query(`CREATE INDEX unit_succession_successor ON unit_succession (successor_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE unit_succession`);
    await runner.query(`DROP TABLE unit`);
  }
}
