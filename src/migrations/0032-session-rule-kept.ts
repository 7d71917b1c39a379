import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A session planned like another may keep the rules of that one; others open under the newest. */
export class SessionRuleKept0032 implements MigrationInterface {
  name = '0032-session-rule-kept';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE council_session ADD COLUMN rule_kept boolean NOT NULL DEFAULT false`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE council_session DROP COLUMN rule_kept`);
  }
}
