import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../platform/db/data-source.ts';
import { TRANSLATION_GAP } from './0036-translation-gap.ts';

const OFFER_CHANGE = `
  CREATE TABLE offer_change (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    product_id uuid NOT NULL REFERENCES product,
    what text NOT NULL CHECK (what IN ('PRICE', 'CAPACITY', 'SEASON', 'STOCK')),
    -- As people read them; null = not stated.
    before text CHECK (length(before) BETWEEN 1 AND 200),
    after text CHECK (length(after) BETWEEN 1 AND 200),
    -- The version of the product that it made.
    version integer NOT NULL CHECK (version > 0),
    person_id uuid,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT offer_change_differs CHECK (before IS DISTINCT FROM after)
  )`;

const LISTING_CHANGE = `
  CREATE TABLE listing_change (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    product_id uuid NOT NULL REFERENCES product,
    state text NOT NULL DEFAULT 'PENDING'
      CHECK (state IN ('PENDING', 'ACCEPTED', 'RETURNED', 'WITHDRAWN')),
    -- The version of the product that it was made from, and what it showed.
    base_version integer NOT NULL CHECK (base_version > 0),
    base_content jsonb NOT NULL,
    -- Only what is to be changed, in the shape of ReviewedValues.
    proposed jsonb NOT NULL CHECK (jsonb_typeof(proposed) = 'object' AND proposed <> '{}'),
    note text CHECK (length(note) BETWEEN 1 AND 1000),
    reason text CHECK (length(reason) BETWEEN 1 AND 2000),
    proposed_by uuid,
    decided_by uuid,
    decided_at timestamptz,
    revision integer NOT NULL DEFAULT 1 CHECK (revision > 0),
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    updated_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT listing_change_decided CHECK ((state = 'PENDING') = (decided_at IS NULL)),
    CONSTRAINT listing_change_returned CHECK ((state = 'RETURNED') = (reason IS NOT NULL))
  )`;

const INDEXES = [
  `CREATE INDEX offer_change_of_product ON offer_change (product_id, id DESC)`,
  `CREATE INDEX listing_change_of_product ON listing_change (product_id, id DESC)`,
  `CREATE INDEX listing_change_of_state ON listing_change (state, id DESC)`,
  // One question at a time.
  `CREATE UNIQUE INDEX listing_change_pending ON listing_change (product_id)
     WHERE state = 'PENDING'`,
];

/** What goes live at once leaves a history; names, texts and claims of published products are proposed; what lacks English is listed. */
export class ListingChange0036 implements MigrationInterface {
  readonly name = '0036-listing-change';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [OFFER_CHANGE, LISTING_CHANGE, ...INDEXES, TRANSLATION_GAP])
      await runner.query(sql);
    await runner.query(`REVOKE UPDATE, DELETE, TRUNCATE ON offer_change FROM ${APP_ROLE}`);
    await runner.query(`REVOKE UPDATE, DELETE, TRUNCATE ON listing_change FROM ${APP_ROLE}`);
    await runner.query(
      `GRANT UPDATE (state, reason, decided_by, decided_at, revision, updated_at)
          ON listing_change TO ${APP_ROLE}`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP VIEW translation_gap`);
    await runner.query(`DROP TABLE listing_change, offer_change`);
  }
}
