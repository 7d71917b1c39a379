import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../platform/db/data-source.ts';

/** Links by which programs for calendars read what is due for a person: one open at a time. */
export class CalendarLink0098 implements MigrationInterface {
  name = '0098-calendar-link';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE calendar_link (
        id uuid PRIMARY KEY DEFAULT uuid_v7(),
        person_id uuid NOT NULL REFERENCES person,
        token_hash bytea NOT NULL CONSTRAINT calendar_link_token UNIQUE
          CHECK (octet_length(token_hash) = 32),
        created_at timestamptz NOT NULL,
        revoked_at timestamptz CHECK (revoked_at >= created_at)
      )`);
    await runner.query(
      `CREATE UNIQUE INDEX calendar_link_open ON calendar_link (person_id)
         WHERE revoked_at IS NULL`,
    );
    await runner.query(
      'CREATE INDEX calendar_link_person ON calendar_link (person_id, created_at)',
    );
    await runner.query(`REVOKE DELETE, TRUNCATE ON calendar_link FROM ${APP_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE calendar_link');
  }
}
