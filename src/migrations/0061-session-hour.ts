import type { MigrationInterface, QueryRunner } from 'typeorm';

/** At what time of day a session begins, as invitations say it: hours and minutes in Viet Nam. */
export class SessionHour0061 implements MigrationInterface {
  name = '0061-session-hour';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE council_session ADD COLUMN starts_at text
         CHECK (starts_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE council_session DROP COLUMN starts_at`);
  }
}
