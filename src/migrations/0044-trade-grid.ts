import type { MigrationInterface, QueryRunner } from 'typeorm';

const VIEW = `
  CREATE TABLE saved_view (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    owner_id uuid NOT NULL REFERENCES person,
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 100 AND name IS NFC NORMALIZED),
    -- Seen by everybody who may see the grid; changed by its owner only.
    shared boolean NOT NULL DEFAULT false,
    filter jsonb NOT NULL CHECK (jsonb_typeof(filter) = 'object'),
    order_by text NOT NULL CHECK (order_by ~ '^[A-Z][A-Z_]{1,39}$'),
    columns text[] NOT NULL CHECK (cardinality(columns) BETWEEN 1 AND 30),
    revision integer NOT NULL DEFAULT 1 CHECK (revision > 0),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT saved_view_name UNIQUE (owner_id, name)
  )`;

const INDEXES = [
  `CREATE INDEX saved_view_shared ON saved_view (id) WHERE shared`,
  // One for each order and filter of the grid that the catalogue does not have.
  `CREATE INDEX product_ending ON product ((coalesce(certified_until, '9999-12-31'::date)), id)
     WHERE status = 'PUBLISHED'`,
  `CREATE INDEX product_capacity ON product ((coalesce(capacity_amount, -1)) DESC, id DESC)
     WHERE status = 'PUBLISHED'`,
  `CREATE INDEX producer_of_kind ON producer (kind)`,
];

/** The product grid of trade staff, and the views of it that they keep. */
export class TradeGrid0044 implements MigrationInterface {
  name = '0044-trade-grid';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [VIEW, ...INDEXES]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const index of ['producer_of_kind', 'product_capacity', 'product_ending']) {
      await runner.query(`DROP INDEX ${index}`);
    }
    await runner.query('DROP TABLE saved_view');
  }
}
