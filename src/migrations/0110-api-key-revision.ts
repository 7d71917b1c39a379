import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A key counts its changes, so that a second click does not exchange what the first has just given. */
export class ApiKeyRevision0110 implements MigrationInterface {
  readonly name = '0110-api-key-revision';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE api_key ADD COLUMN revision integer NOT NULL DEFAULT 1 CHECK (revision >= 1)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE api_key DROP COLUMN revision');
  }
}
