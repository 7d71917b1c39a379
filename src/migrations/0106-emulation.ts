import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../platform/db/data-source.ts';
import { INDEXES, TABLES } from './0106-emulation-tables.ts';

/** The emulation movement: campaigns, who takes part, how it is judged, and who was rewarded. */
export class Emulation0106 implements MigrationInterface {
  name = '0106-emulation';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [...TABLES, ...INDEXES]) await runner.query(sql);
    // A point table that nobody has scored by is written anew; scores are put right line by line.
    await runner.query(
      `REVOKE DELETE, TRUNCATE ON emulation_campaign, emulation_award, emulation_registration,
         emulation_plan, emulation_event, emulation_commendation FROM ${APP_ROLE}`,
    );
    await runner.query(
      `REVOKE UPDATE, DELETE, TRUNCATE ON emulation_step, emulation_decision, emulation_plan_file,
         emulation_event_file, emulation_decision_file FROM ${APP_ROLE}`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE emulation_decision_file, emulation_event_file, emulation_plan_file,
         emulation_commendation, emulation_decision, emulation_event, emulation_plan, emulation_step,
         emulation_score, emulation_registration, emulation_criterion, emulation_award,
         emulation_campaign`,
    );
  }
}
