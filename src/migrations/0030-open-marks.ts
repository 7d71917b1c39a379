import type { MigrationInterface, QueryRunner } from 'typeorm';

const READ = (using: string) => [
  'DROP POLICY score_condition_mark_read ON score_condition_mark',
  `CREATE POLICY score_condition_mark_read ON score_condition_mark FOR SELECT USING (${using})`,
];
const OWN = 'person_id = current_person() OR tallying()';

/**
 * A condition that a member marked is part of the sheet: it is shown when, and to whom, the answers of
 * the sheet are.
 */
export class OpenMarks0030 implements MigrationInterface {
  readonly name = '0030-open-marks';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of READ(`${OWN} OR score_sheets_shown(item_id)`)) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of READ(OWN)) await runner.query(sql);
  }
}
