import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Kế hoạch 313: each indicator and criterion of the set is a goal by which the movement is carried out and
 * judged. So plans of communes and lines of point tables name criteria.
 */
export class EmulationGoals0107 implements MigrationInterface {
  name = '0107-emulation-goals';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE emulation_criterion
         ADD COLUMN criterion_id uuid REFERENCES criteria_set_criterion`,
    );
    await runner.query(
      `CREATE TABLE emulation_plan_goal (
         plan_id uuid NOT NULL REFERENCES emulation_plan,
         criterion_id uuid NOT NULL REFERENCES criteria_set_criterion,
         PRIMARY KEY (plan_id, criterion_id)
       )`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE emulation_plan_goal');
    await runner.query('ALTER TABLE emulation_criterion DROP COLUMN criterion_id');
  }
}
