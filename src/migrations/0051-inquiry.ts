import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../platform/db/data-source.ts';

/** Who the buyer is. Emptied when nobody needs it any more; `forgotten_at` says so. */
const BUYER = `
    buyer_name text CHECK (length(buyer_name) BETWEEN 1 AND 200),
    buyer_organisation text CHECK (length(buyer_organisation) BETWEEN 1 AND 200),
    buyer_phone text CHECK (length(buyer_phone) BETWEEN 8 AND 20),
    buyer_email text CHECK (length(buyer_email) BETWEEN 3 AND 200),
    forgotten_at timestamptz,`;

const REQUEST = `
  CREATE TABLE buyer_request (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    code text NOT NULL CONSTRAINT buyer_request_code UNIQUE CHECK (length(code) = 10),
    ${BUYER}
    wants text NOT NULL CHECK (length(wants) BETWEEN 1 AND 200),
    details text CHECK (length(details) BETWEEN 1 AND 2000),
    group_id uuid REFERENCES product_category,
    quantity numeric NOT NULL CHECK (quantity > 0 AND quantity < 1000000000),
    unit text NOT NULL CHECK (unit IN ('KILOGRAM', 'LITRE', 'PIECE')),
    rhythm text NOT NULL CHECK (rhythm IN ('ONCE', 'MONTHLY')),
    months smallint[] NOT NULL CHECK (months <@ '{1,2,3,4,5,6,7,8,9,10,11,12}'::smallint[]),
    min_stars smallint CHECK (min_stars BETWEEN 3 AND 5),
    needed_from date,
    state text NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'CLOSED')),
    outcome text CHECK (outcome IN ('CONTRACT', 'SALE', 'NOTHING')),
    outcome_note text CHECK (length(outcome_note) BETWEEN 1 AND 2000),
    closed_at timestamptz,
    demonstration boolean NOT NULL DEFAULT false,
    recorded_by uuid NOT NULL REFERENCES person,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    revision integer NOT NULL DEFAULT 1 CHECK (revision >= 1),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT buyer_request_closed CHECK (
      (state = 'CLOSED') = (outcome IS NOT NULL) AND (state = 'CLOSED') = (closed_at IS NOT NULL)),
    CONSTRAINT buyer_request_buyer CHECK (
      forgotten_at IS NOT NULL
      OR (buyer_name IS NOT NULL AND num_nonnulls(buyer_phone, buyer_email) >= 1))
  )`;

const INQUIRY = `
  CREATE TABLE inquiry (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    code text NOT NULL CONSTRAINT inquiry_code UNIQUE CHECK (length(code) = 10),
    source text NOT NULL CHECK (source IN ('BUYER', 'STAFF', 'REQUEST')),
    producer_id uuid NOT NULL REFERENCES producer,
    product_id uuid REFERENCES product,
    request_id uuid REFERENCES buyer_request,
    ${BUYER}
    wants text NOT NULL CHECK (length(wants) BETWEEN 1 AND 2000),
    quantity text CHECK (length(quantity) BETWEEN 1 AND 100),
    needed_when text CHECK (length(needed_when) BETWEEN 1 AND 100),
    state text NOT NULL CHECK (state IN ('OPEN', 'ANSWERED', 'CLOSED', 'SPAM')),
    outcome text CHECK (outcome IN ('CONTRACT', 'SALE', 'NOTHING')),
    outcome_note text CHECK (length(outcome_note) BETWEEN 1 AND 2000),
    sent_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    -- Forty-eight hours after it was sent.
    due_at timestamptz NOT NULL,
    answered_at timestamptz,
    closed_at timestamptz,
    -- Where it came from, hashed; dropped when floods of that day no longer matter.
    address_hash bytea CHECK (octet_length(address_hash) = 32),
    phone_hash bytea CHECK (octet_length(phone_hash) = 32),
    demonstration boolean NOT NULL DEFAULT false,
    recorded_by uuid REFERENCES person,
    revision integer NOT NULL DEFAULT 1 CHECK (revision >= 1),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT inquiry_closed CHECK (
      (state = 'CLOSED') = (outcome IS NOT NULL) AND (state = 'CLOSED') = (closed_at IS NOT NULL)),
    CONSTRAINT inquiry_answered CHECK (state <> 'ANSWERED' OR answered_at IS NOT NULL),
    CONSTRAINT inquiry_of_request CHECK ((source = 'REQUEST') = (request_id IS NOT NULL)),
    CONSTRAINT inquiry_recorded CHECK ((source = 'BUYER') = (recorded_by IS NULL)),
    CONSTRAINT inquiry_buyer CHECK (
      forgotten_at IS NOT NULL
      OR (buyer_name IS NOT NULL AND num_nonnulls(buyer_phone, buyer_email) >= 1))
  )`;

const REPLY = `
  CREATE TABLE inquiry_reply (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    inquiry_id uuid NOT NULL REFERENCES inquiry,
    sequence bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT inquiry_reply_sequence UNIQUE,
    channel text NOT NULL CHECK (channel IN ('PHONE', 'ZALO', 'EMAIL', 'MEETING', 'PAGE')),
    content text NOT NULL CHECK (length(content) BETWEEN 1 AND 4000),
    by_producer boolean NOT NULL,
    person_id uuid NOT NULL REFERENCES person,
    at timestamptz NOT NULL DEFAULT clock_timestamp()
  )`;

const INDEXES = [
  'CREATE INDEX inquiry_newest ON inquiry (state, id DESC)',
  'CREATE INDEX inquiry_of_producer ON inquiry (producer_id, state, id DESC)',
  'CREATE INDEX inquiry_of_product ON inquiry (product_id)',
  // A request is passed on to a producer once.
  `CREATE UNIQUE INDEX inquiry_once_a_request ON inquiry (request_id, producer_id)
     WHERE request_id IS NOT NULL`,
  `CREATE INDEX inquiry_due ON inquiry (due_at) WHERE state = 'OPEN'`,
  'CREATE INDEX inquiry_address ON inquiry (address_hash, sent_at) WHERE address_hash IS NOT NULL',
  'CREATE INDEX inquiry_phone ON inquiry (phone_hash, sent_at) WHERE phone_hash IS NOT NULL',
  `CREATE INDEX inquiry_known ON inquiry (updated_at) WHERE forgotten_at IS NULL`,
  'CREATE INDEX inquiry_reply_of ON inquiry_reply (inquiry_id, sequence)',
  'CREATE INDEX buyer_request_newest ON buyer_request (state, id DESC)',
  'CREATE INDEX buyer_request_of_group ON buyer_request (group_id)',
];

/** Inquiries of buyers, what was answered, and requests for which producers are sought. */
export class Inquiry0051 implements MigrationInterface {
  name = '0051-inquiry';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [REQUEST, INQUIRY, REPLY, ...INDEXES]) await runner.query(sql);
    await runner.query(`REVOKE DELETE, TRUNCATE ON inquiry, buyer_request FROM ${APP_ROLE}`);
    await runner.query(`REVOKE UPDATE, DELETE, TRUNCATE ON inquiry_reply FROM ${APP_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE inquiry_reply, inquiry, buyer_request');
  }
}
