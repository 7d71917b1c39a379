import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mails that were given up are listed for whoever sends them again; there are few of them. */
export class FailedMail0031 implements MigrationInterface {
  readonly name = '0031-failed-mail';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX notice_mail_failed ON notice (sequence DESC, id DESC)
        WHERE mail_state = 'FAILED'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX notice_mail_failed');
  }
}
