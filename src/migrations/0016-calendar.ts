import type { MigrationInterface, QueryRunner } from 'typeorm';

const HOLIDAY = `
  CREATE TABLE public_holiday (
    day date PRIMARY KEY,
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200 AND name IS NFC NORMALIZED),
    english text NOT NULL CHECK (length(english) BETWEEN 1 AND 200),
    kind text NOT NULL CHECK (kind IN ('HOLIDAY', 'WORKDAY_INSTEAD')),
    source text NOT NULL CHECK (length(source) BETWEEN 1 AND 500),
    -- Follows from the law itself, or was compared with the official paper.
    checked boolean NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    -- A weekday is worked anyway.
    CONSTRAINT public_holiday_instead
      CHECK (kind <> 'WORKDAY_INSTEAD' OR extract(isodow FROM day) IN (6, 7))
  )`;

/** The working calendar: holidays, and weekend days that are worked in their place. */
export class Calendar0016 implements MigrationInterface {
  name = '0016-calendar';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(HOLIDAY);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE public_holiday`);
  }
}
