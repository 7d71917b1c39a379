import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../platform/db/data-source.ts';
import { INDEXES, TABLES } from './0102-inspection-tables.ts';

/** Visits to communes, what was found there, what was recommended, and what became of it. */
export class Inspection0102 implements MigrationInterface {
  name = '0102-inspection';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [...TABLES, ...INDEXES]) await runner.query(sql);
    await runner.query(
      `REVOKE DELETE, TRUNCATE ON inspection_plan, inspection_visit, inspection_finding,
         inspection_difficulty, recommendation FROM ${APP_ROLE}`,
    );
    await runner.query(
      `REVOKE UPDATE, DELETE, TRUNCATE ON inspection_visit_file, recommendation_step,
         recommendation_file FROM ${APP_ROLE}`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE recommendation_file, recommendation_step, recommendation, inspection_difficulty,
         inspection_visit_file, inspection_finding, inspection_visit, inspection_plan`,
    );
  }
}
