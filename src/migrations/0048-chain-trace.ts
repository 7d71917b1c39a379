import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../platform/db/data-source.ts';

const TERMS = `
  ALTER TABLE linkage_contract
    ADD COLUMN price_terms text CHECK (length(price_terms) BETWEEN 1 AND 2000),
    ADD COLUMN support text CHECK (length(support) BETWEEN 1 AND 2000),
    -- What the volume is a volume of: without it, it is in no sum.
    ADD COLUMN volume_of text CHECK (volume_of IN ('OUTPUT', 'MATERIAL'))`;

const FILE = `
  CREATE TABLE linkage_contract_file (
    contract_id uuid NOT NULL REFERENCES linkage_contract (id) ON DELETE CASCADE,
    file_id uuid NOT NULL REFERENCES stored_file (id),
    added_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (contract_id, file_id)
  )`;

const REMINDER = `
  CREATE TABLE linkage_contract_reminder (
    contract_id uuid NOT NULL REFERENCES linkage_contract (id) ON DELETE CASCADE,
    kind text NOT NULL CHECK (length(kind) BETWEEN 1 AND 60),
    told_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (contract_id, kind)
  )`;

const LOT = `
  CREATE TABLE product_lot (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    product_id uuid NOT NULL REFERENCES product (id),
    code text NOT NULL CHECK (length(code) BETWEEN 1 AND 60),
    made_on date NOT NULL,
    commune_id uuid REFERENCES unit (id),
    participant_id uuid REFERENCES chain_participant (id) ON DELETE SET NULL,
    quantity numeric(16, 3) CHECK (quantity >= 0),
    quantity_unit text CHECK (length(quantity_unit) BETWEEN 1 AND 30),
    best_before date,
    note text CHECK (length(note) BETWEEN 1 AND 2000),
    state text NOT NULL DEFAULT 'DRAFT' CHECK (state IN ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
    published_on date,
    withdrawn_on date,
    withdrawal_reason text CHECK (length(withdrawal_reason) BETWEEN 1 AND 2000),
    demonstration boolean NOT NULL DEFAULT false,
    revision integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (product_id, code),
    CHECK ((quantity IS NULL) = (quantity_unit IS NULL)),
    CHECK (best_before >= made_on),
    CHECK ((state = 'DRAFT') = (published_on IS NULL)),
    -- A recall always says why.
    CHECK ((state = 'WITHDRAWN') = (withdrawn_on IS NOT NULL)),
    CHECK ((state = 'WITHDRAWN') = (withdrawal_reason IS NOT NULL))
  )`;

const INPUT = `
  CREATE TABLE lot_input (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    lot_id uuid NOT NULL REFERENCES product_lot (id) ON DELETE CASCADE,
    position smallint NOT NULL,
    source_lot_id uuid REFERENCES product_lot (id),
    name text CHECK (length(name) BETWEEN 1 AND 200),
    participant_id uuid REFERENCES chain_participant (id) ON DELETE SET NULL,
    quantity numeric(16, 3) CHECK (quantity >= 0),
    quantity_unit text CHECK (length(quantity_unit) BETWEEN 1 AND 30),
    UNIQUE (lot_id, position),
    -- Either a lot that is recorded here, or something that is only named.
    CHECK (num_nonnulls(source_lot_id, name) = 1),
    CHECK (source_lot_id <> lot_id),
    CHECK ((quantity IS NULL) = (quantity_unit IS NULL))
  )`;

const INDEXES = [
  `CREATE INDEX linkage_contract_file_file ON linkage_contract_file (file_id)`,
  `CREATE INDEX linkage_contract_ending ON linkage_contract (valid_until)
     WHERE ended_on IS NULL AND valid_until IS NOT NULL`,
  `CREATE INDEX product_lot_made ON product_lot (product_id, made_on DESC, id DESC)`,
  `CREATE INDEX product_lot_participant ON product_lot (participant_id)
     WHERE participant_id IS NOT NULL`,
  `CREATE INDEX lot_input_source ON lot_input (source_lot_id) WHERE source_lot_id IS NOT NULL`,
  `CREATE INDEX lot_input_participant ON lot_input (participant_id)
     WHERE participant_id IS NOT NULL`,
  `REVOKE DELETE, TRUNCATE ON product_lot FROM ${APP_ROLE}`,
  `REVOKE UPDATE, DELETE, TRUNCATE ON linkage_contract_reminder FROM ${APP_ROLE}`,
];

/** Terms and files of linkage contracts, and the lots a product is made in. */
export class ChainTrace0048 implements MigrationInterface {
  name = '0048-chain-trace';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [TERMS, FILE, REMINDER, LOT, INPUT, ...INDEXES]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE lot_input, product_lot, linkage_contract_reminder, linkage_contract_file',
    );
    await runner.query('DROP INDEX linkage_contract_ending');
    await runner.query(
      `ALTER TABLE linkage_contract DROP COLUMN price_terms, DROP COLUMN support,
         DROP COLUMN volume_of`,
    );
  }
}
