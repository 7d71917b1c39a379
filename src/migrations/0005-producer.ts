import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createSlugHistory, dropSlugHistory } from '../platform/db/slug-history.ts';

const PRODUCER = `
  CREATE TABLE producer (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 100),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200 AND name IS NFC NORMALIZED),
    kind text NOT NULL CHECK (kind IN ('COOPERATIVE', 'COOPERATIVE_GROUP', 'ENTERPRISE', 'FARM',
      'REGISTERED_HOUSEHOLD', 'ASSOCIATION', 'OPERATING_CENTRE')),
    commune_id uuid NOT NULL REFERENCES unit,
    introduction text CHECK (length(introduction) BETWEEN 1 AND 5000),
    website text CHECK (length(website) BETWEEN 1 AND 500),
    legal_representative text CHECK (length(legal_representative) BETWEEN 1 AND 100),
    registration_number text CHECK (length(registration_number) BETWEEN 1 AND 50),
    registered_on date,
    tax_code text CHECK (tax_code ~ '^[0-9]{10}(-[0-9]{3})?$|^[0-9]{12}$'),
    phone text CHECK (length(phone) BETWEEN 3 AND 20),
    email text CHECK (length(email) BETWEEN 3 AND 254),
    address text CHECK (length(address) BETWEEN 1 AND 300),
    -- Consent is given per item and can be taken back; nothing is public unless somebody said so.
    phone_public boolean NOT NULL DEFAULT false,
    email_public boolean NOT NULL DEFAULT false,
    address_public boolean NOT NULL DEFAULT false,
    demonstration boolean NOT NULL DEFAULT false,
    source text CHECK (length(source) BETWEEN 1 AND 500),
    search_key text NOT NULL GENERATED ALWAYS AS (lower(f_unaccent(name))) STORED,
    revision integer NOT NULL DEFAULT 1 CHECK (revision > 0),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()
  )`;

const PRODUCER_TRANSLATION = `
  CREATE TABLE producer_translation (
    producer_id uuid NOT NULL REFERENCES producer ON DELETE CASCADE,
    language text NOT NULL CHECK (language = 'EN'),
    name text CHECK (length(name) BETWEEN 1 AND 200 AND name IS NFC NORMALIZED),
    introduction text CHECK (length(introduction) BETWEEN 1 AND 5000),
    updated_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (producer_id, language)
  )`;

const INDEXES = [
  `CREATE INDEX producer_order ON producer (name COLLATE "vi-x-icu", id)`,
  `CREATE INDEX producer_commune ON producer (commune_id, id)`,
  `CREATE INDEX producer_kind ON producer (kind, id)`,
  `CREATE INDEX producer_search ON producer USING gin (search_key gin_trgm_ops)`,
  `CREATE UNIQUE INDEX producer_tax_code ON producer (tax_code)`,
];

/** Who makes the products, and whom of them a role stands for. */
export class Producer0005 implements MigrationInterface {
  name = '0005-producer';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PRODUCER);
    await runner.query(PRODUCER_TRANSLATION);
    for (const index of INDEXES) await runner.query(index);
    await createSlugHistory(runner, 'producer');
    await runner.query(
      `ALTER TABLE role_grant ADD CONSTRAINT role_grant_producer_known
         FOREIGN KEY (producer_id) REFERENCES producer`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE role_grant DROP CONSTRAINT role_grant_producer_known`);
    await dropSlugHistory(runner, 'producer');
    await runner.query(`DROP TABLE producer_translation`);
    await runner.query(`DROP TABLE producer`);
  }
}
