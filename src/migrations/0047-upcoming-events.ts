import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The events of the home page: what is announced, by its first day. */
export class UpcomingEvents0047 implements MigrationInterface {
  name = '0047-upcoming-events';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX promotion_event_upcoming ON promotion_event (starts_on, id)
         WHERE status = 'ANNOUNCED'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX promotion_event_upcoming');
  }
}
