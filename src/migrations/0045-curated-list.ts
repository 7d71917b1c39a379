import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../platform/db/data-source.ts';

const LIST = `
  CREATE TABLE curated_list (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    title text NOT NULL CHECK (length(title) BETWEEN 1 AND 200 AND title IS NFC NORMALIZED),
    event_id uuid REFERENCES promotion_event,
    note text CHECK (length(note) BETWEEN 1 AND 2000),
    state text NOT NULL DEFAULT 'DRAFT' CHECK (state IN ('DRAFT', 'FROZEN')),
    frozen_at timestamptz,
    demonstration boolean NOT NULL DEFAULT false,
    -- Null = the program itself.
    created_by uuid REFERENCES person,
    revision integer NOT NULL DEFAULT 1 CHECK (revision > 0),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT curated_list_frozen CHECK ((state = 'FROZEN') = (frozen_at IS NOT NULL))
  )`;

/** The snapshot holds what was to be printed; of contacts only a fingerprint, so that none is kept. */
const ITEM = `
  CREATE TABLE curated_list_item (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    list_id uuid NOT NULL REFERENCES curated_list ON DELETE CASCADE,
    product_id uuid NOT NULL REFERENCES product,
    position integer NOT NULL CHECK (position BETWEEN 1 AND 500),
    booth text CHECK (length(booth) BETWEEN 1 AND 50),
    sample_quantity text CHECK (length(sample_quantity) BETWEEN 1 AND 100),
    note text CHECK (length(note) BETWEEN 1 AND 1000),
    frozen jsonb CHECK (jsonb_typeof(frozen) = 'object'),
    CONSTRAINT curated_list_item_once UNIQUE (list_id, product_id),
    CONSTRAINT curated_list_item_place UNIQUE (list_id, position) DEFERRABLE INITIALLY DEFERRED
  )`;

const SHARE = `
  CREATE TABLE curated_list_share (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    list_id uuid NOT NULL REFERENCES curated_list,
    -- Of the token in the address, which is shown once and kept nowhere.
    token_hash bytea NOT NULL UNIQUE CHECK (length(token_hash) = 32),
    expires_on date NOT NULL,
    created_by uuid NOT NULL REFERENCES person,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    revoked_at timestamptz
  )`;

const INDEXES = [
  `CREATE INDEX curated_list_newest ON curated_list (id DESC)`,
  `CREATE INDEX curated_list_event ON curated_list (event_id) WHERE event_id IS NOT NULL`,
  `CREATE INDEX curated_list_item_product ON curated_list_item (product_id)`,
  `CREATE INDEX curated_list_share_list ON curated_list_share (list_id, id DESC)`,
];

const GUARDS = [`REVOKE DELETE, TRUNCATE ON curated_list, curated_list_share FROM ${APP_ROLE}`];

/** Lists of products for an event or a buyer: put in order, frozen, shared by a link. */
export class CuratedList0045 implements MigrationInterface {
  name = '0045-curated-list';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [LIST, ITEM, SHARE, ...INDEXES, ...GUARDS]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE curated_list_share, curated_list_item, curated_list');
  }
}
