import type { MigrationInterface, QueryRunner } from 'typeorm';

const EARLIER = `
  CREATE TABLE sales_earlier (
    record_id uuid NOT NULL REFERENCES sales_record ON DELETE CASCADE,
    -- The revision that had these figures.
    revision integer NOT NULL CHECK (revision > 0),
    amount bigint NOT NULL,
    quantity numeric(14, 3),
    unit text,
    note text,
    -- Null = the program itself.
    reported_by uuid REFERENCES person,
    -- When these figures were reported.
    reported_at timestamptz NOT NULL,
    PRIMARY KEY (record_id, revision)
  )`;

/** Whoever overwrites a figure, one by one or pasted, leaves what was there. */
const KEEP = `
  CREATE FUNCTION keep_sales_earlier() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO sales_earlier (record_id, revision, amount, quantity, unit, note, reported_by, reported_at)
    VALUES (old.id, old.revision, old.amount, old.quantity, old.unit, old.note, old.reported_by,
            old.updated_at);
    RETURN NULL;
  END $$`;

const TRIGGER = `
  CREATE TRIGGER sales_record_earlier AFTER UPDATE ON sales_record FOR EACH ROW
    WHEN (old.revision <> new.revision) EXECUTE FUNCTION keep_sales_earlier()`;

/** What a figure was before it was corrected, so that a correction can be taken back. */
export class SalesEarlier0064 implements MigrationInterface {
  name = '0064-sales-earlier';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [EARLIER, KEEP, TRIGGER]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER sales_record_earlier ON sales_record');
    await runner.query('DROP FUNCTION keep_sales_earlier()');
    await runner.query('DROP TABLE sales_earlier');
  }
}
