import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../platform/db/data-source.ts';

/**
 * A name without its legal form, accents and blanks: "Công ty TNHH Kolia" and "Cty Kolia" are alike.
 */
const KEY = `
  CREATE FUNCTION buyer_key(name text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
      SELECT coalesce(nullif(btrim(regexp_replace(regexp_replace(f_unaccent(f_words(name)),
        '\\m(cong ty|cty|co phan|trach nhiem huu han|tnhh|cp|mtv|mot thanh vien|doanh nghiep tu nhan|dntn|hop tac xa|htx|thuong mai|dich vu|tmdv|tap doan|chi nhanh)\\M',
        ' ', 'g'), ' +', ' ', 'g')), ''), f_unaccent(f_words(name)))
  $$`;

const BUYER = `
  CREATE TABLE buyer (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200 AND name IS NFC NORMALIZED),
    name_key text NOT NULL GENERATED ALWAYS AS (buyer_key(name)) STORED,
    kind text NOT NULL CHECK (kind IN ('DISTRIBUTOR', 'SUPERMARKET', 'SHOP', 'RESTAURANT_HOTEL',
      'ECOMMERCE', 'EXPORTER', 'PROCESSOR', 'AGENCY', 'HOUSEHOLD', 'OTHER')),
    tax_code text CHECK (tax_code ~ '^[0-9]{10}(-[0-9]{3})?$|^[0-9]{12}$'),
    contact_name text CHECK (length(contact_name) BETWEEN 1 AND 200),
    phone text CHECK (length(phone) BETWEEN 8 AND 16),
    email text CHECK (length(email) BETWEEN 3 AND 200),
    address text CHECK (length(address) BETWEEN 1 AND 300),
    note text CHECK (length(note) BETWEEN 1 AND 2000),
    -- The entry it was found to be the same as; nothing refers to it then.
    merged_into_id uuid REFERENCES buyer,
    demonstration boolean NOT NULL DEFAULT false,
    revision integer NOT NULL DEFAULT 1 CHECK (revision > 0),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT buyer_merged CHECK (merged_into_id <> id)
  )`;

const CONTRACT = `
  CREATE TABLE trade_contract (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    kind text NOT NULL CHECK (kind IN ('MEMORANDUM', 'CONTRACT')),
    number text CHECK (length(number) BETWEEN 1 AND 100),
    buyer_id uuid NOT NULL REFERENCES buyer,
    signed_on date NOT NULL,
    valid_from date NOT NULL,
    valid_until date,
    -- The day it was ended before its time, and why.
    ended_on date,
    end_reason text CHECK (length(end_reason) BETWEEN 1 AND 1000),
    -- Whole VND of everything together.
    value_amount bigint CHECK (value_amount BETWEEN 0 AND 999999999999999),
    event_id uuid REFERENCES promotion_event,
    file_id uuid REFERENCES stored_file,
    source text CHECK (length(source) BETWEEN 1 AND 1000),
    note text CHECK (length(note) BETWEEN 1 AND 2000),
    demonstration boolean NOT NULL DEFAULT false,
    revision integer NOT NULL DEFAULT 1 CHECK (revision > 0),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT trade_contract_period CHECK (valid_until >= valid_from),
    CONSTRAINT trade_contract_end CHECK ((ended_on IS NULL) = (end_reason IS NULL)
      AND ended_on >= signed_on)
  )`;

/** Who sells what under a contract; whoever sells something is a party to it. */
const LINE = `
  CREATE TABLE trade_contract_line (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    contract_id uuid NOT NULL REFERENCES trade_contract ON DELETE CASCADE,
    producer_id uuid NOT NULL REFERENCES producer,
    product_id uuid REFERENCES product,
    position smallint NOT NULL CHECK (position BETWEEN 1 AND 50),
    quantity numeric(14, 3) CHECK (quantity >= 0),
    unit text CHECK (length(unit) BETWEEN 1 AND 50),
    value_amount bigint CHECK (value_amount BETWEEN 0 AND 999999999999999),
    CONSTRAINT trade_contract_line_quantity CHECK ((quantity IS NULL) = (unit IS NULL)),
    CONSTRAINT trade_contract_line_place UNIQUE (contract_id, position)
  )`;

const DELIVERY = `
  CREATE TABLE trade_delivery (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    contract_id uuid NOT NULL REFERENCES trade_contract,
    -- Of which line; null when it was not said.
    product_id uuid REFERENCES product,
    delivered_on date NOT NULL,
    quantity numeric(14, 3) CHECK (quantity >= 0),
    unit text CHECK (length(unit) BETWEEN 1 AND 50),
    value_amount bigint CHECK (value_amount BETWEEN 0 AND 999999999999999),
    note text CHECK (length(note) BETWEEN 1 AND 2000),
    revision integer NOT NULL DEFAULT 1 CHECK (revision > 0),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT trade_delivery_quantity CHECK ((quantity IS NULL) = (unit IS NULL)),
    CONSTRAINT trade_delivery_something CHECK (quantity IS NOT NULL OR value_amount IS NOT NULL)
  )`;

const INDEXES = [
  `CREATE INDEX buyer_by_name ON buyer ((name COLLATE "vi-x-icu"), id) WHERE merged_into_id IS NULL`,
  `CREATE INDEX buyer_name_key ON buyer USING gin (name_key gin_trgm_ops)`,
  `CREATE UNIQUE INDEX buyer_tax_code ON buyer (tax_code)
     WHERE tax_code IS NOT NULL AND merged_into_id IS NULL`,
  `CREATE INDEX buyer_merged_into ON buyer (merged_into_id) WHERE merged_into_id IS NOT NULL`,
  `CREATE INDEX trade_contract_latest ON trade_contract (signed_on DESC, id DESC)`,
  `CREATE INDEX trade_contract_buyer ON trade_contract (buyer_id, signed_on DESC, id DESC)`,
  `CREATE INDEX trade_contract_event ON trade_contract (event_id) WHERE event_id IS NOT NULL`,
  `CREATE INDEX trade_contract_file ON trade_contract (file_id) WHERE file_id IS NOT NULL`,
  `CREATE INDEX trade_contract_running ON trade_contract (valid_until, id)
     WHERE ended_on IS NULL AND valid_until IS NOT NULL`,
  `CREATE INDEX trade_contract_line_producer ON trade_contract_line (producer_id, contract_id)`,
  `CREATE INDEX trade_contract_line_product ON trade_contract_line (product_id)
     WHERE product_id IS NOT NULL`,
  `CREATE INDEX trade_delivery_contract ON trade_delivery (contract_id, delivered_on DESC, id DESC)`,
  `CREATE INDEX trade_delivery_product ON trade_delivery (product_id) WHERE product_id IS NOT NULL`,
];

/** Contracts and buyers are ended or merged, never deleted. */
const GUARDS = [`REVOKE DELETE, TRUNCATE ON buyer, trade_contract FROM ${APP_ROLE}`];

/** Buyers, contracts and memoranda with them, and what was delivered. */
export class TradeContract0042 implements MigrationInterface {
  name = '0042-trade-contract';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [KEY, BUYER, CONTRACT, LINE, DELIVERY, ...INDEXES, ...GUARDS]) {
      await runner.query(sql);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE trade_delivery, trade_contract_line, trade_contract, buyer');
    await runner.query('DROP FUNCTION buyer_key(text)');
  }
}
