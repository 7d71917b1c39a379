import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../platform/db/data-source.ts';

const RECORD = `
  CREATE TABLE sales_record (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    product_id uuid NOT NULL REFERENCES product,
    period_kind text NOT NULL CHECK (period_kind IN ('MONTH', 'QUARTER', 'YEAR')),
    -- First day of the period.
    period_start date NOT NULL CHECK (period_start BETWEEN '2000-01-01' AND '2099-12-31'),
    channel text NOT NULL
      CHECK (channel IN ('ON_SITE', 'FAIR', 'RETAIL', 'ECOMMERCE', 'EXPORT', 'OTHER')),
    source text NOT NULL CHECK (source IN ('PRODUCER', 'CONTRACT', 'ESTIMATE')),
    -- Whole VND.
    amount bigint NOT NULL CHECK (amount BETWEEN 0 AND 999999999999999),
    quantity numeric(14, 3) CHECK (quantity >= 0),
    unit text CHECK (length(unit) BETWEEN 1 AND 50),
    note text CHECK (length(note) BETWEEN 1 AND 2000),
    -- Null = the program itself.
    reported_by uuid REFERENCES person,
    demonstration boolean NOT NULL DEFAULT false,
    revision integer NOT NULL DEFAULT 1 CHECK (revision > 0),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT sales_record_once UNIQUE (product_id, period_kind, period_start, channel, source),
    CONSTRAINT sales_record_quantity CHECK ((quantity IS NULL) = (unit IS NULL)),
    CONSTRAINT sales_record_period CHECK (extract(day FROM period_start) = 1 AND CASE period_kind
      WHEN 'YEAR' THEN extract(month FROM period_start) = 1
      WHEN 'QUARTER' THEN extract(month FROM period_start) IN (1, 4, 7, 10) ELSE true END)
  )`;

/** What was pasted at once, so that it can be taken back at once. */
const PASTE = `
  CREATE TABLE sales_paste (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    pasted_by uuid NOT NULL REFERENCES person,
    pasted_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    undone_by uuid REFERENCES person,
    undone_at timestamptz,
    CONSTRAINT sales_paste_undone CHECK ((undone_by IS NULL) = (undone_at IS NULL))
  )`;

const PASTE_ROW = `
  CREATE TABLE sales_paste_row (
    paste_id uuid NOT NULL REFERENCES sales_paste,
    position smallint NOT NULL CHECK (position BETWEEN 1 AND 500),
    -- Null after the paste that made it was taken back.
    record_id uuid REFERENCES sales_record ON DELETE SET NULL,
    -- The figures that were there before; null where there were none.
    before jsonb CHECK (jsonb_typeof(before) = 'object'),
    after_revision integer NOT NULL CHECK (after_revision > 0),
    PRIMARY KEY (paste_id, position)
  )`;

const INDEXES = [
  `CREATE INDEX sales_record_latest ON sales_record (period_start DESC, id DESC)`,
  `CREATE INDEX sales_record_product ON sales_record (product_id, period_start DESC, id DESC)`,
  `CREATE INDEX sales_record_channel ON sales_record (channel, period_start DESC, id DESC)`,
  `CREATE INDEX sales_paste_of_person ON sales_paste (pasted_by, id)`,
  `CREATE INDEX sales_paste_row_record ON sales_paste_row (record_id) WHERE record_id IS NOT NULL`,
  `CREATE INDEX product_name_key ON product (name_key)`,
];

const GUARDS = [
  `REVOKE DELETE, TRUNCATE ON sales_paste FROM ${APP_ROLE}`,
  `REVOKE DELETE, TRUNCATE ON sales_paste_row FROM ${APP_ROLE}`,
];

/** Sales by product, period, channel and source; what was pasted from a spreadsheet. */
export class TradeSales0043 implements MigrationInterface {
  name = '0043-trade-sales';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [RECORD, PASTE, PASTE_ROW, ...INDEXES, ...GUARDS]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX product_name_key');
    await runner.query('DROP TABLE sales_paste_row, sales_paste, sales_record');
  }
}
