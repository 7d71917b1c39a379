import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Quotas of API keys, and the text a key had before it was exchanged, which goes on for some hours. */
export class PartnerKey0055 implements MigrationInterface {
  name = '0055-partner-key';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE api_key
        ADD COLUMN points_per_minute integer CHECK (points_per_minute BETWEEN 100 AND 1000000),
        ADD COLUMN points_per_day integer CHECK (points_per_day BETWEEN 1000 AND 100000000),
        ADD COLUMN previous_hash bytea CONSTRAINT api_key_previous_hash UNIQUE
          CHECK (length(previous_hash) = 32),
        ADD COLUMN previous_until timestamptz,
        ADD CONSTRAINT api_key_previous
          CHECK ((previous_hash IS NULL) = (previous_until IS NULL))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE api_key DROP COLUMN points_per_minute, DROP COLUMN points_per_day,
        DROP COLUMN previous_hash, DROP COLUMN previous_until`);
  }
}
