import type { MigrationInterface, QueryRunner } from 'typeorm';
import { NO_AGENDA } from './0008-dossier.ts';
import { COUNCIL_FUNCTIONS, COUNCIL_GUARDS } from './0009-council-guards.ts';
import { SCORE_INDEXES, SCORE_TABLES } from './0009-council-scores.ts';
import { COUNCIL_INDEXES, COUNCIL_TABLES } from './0009-council-tables.ts';

const TABLES = [...COUNCIL_TABLES, ...SCORE_TABLES];

const AGENDA = `
  CREATE OR REPLACE FUNCTION dossiers_on_agenda(person uuid) RETURNS SETOF uuid
    LANGUAGE sql STABLE AS $$
    SELECT i.dossier_id FROM session_item i
      JOIN session_member m ON m.session_id = i.session_id
     WHERE m.person_id = person
  $$`;

const CONFLICTS = `
  CREATE OR REPLACE FUNCTION dossiers_in_conflict(person uuid) RETURNS SETOF uuid
    LANGUAGE sql STABLE AS $$
    SELECT i.dossier_id FROM item_recusal r
      JOIN session_item i ON i.id = r.item_id
     WHERE r.person_id = person
  $$`;

/** Councils, sessions, score sheets under row security, results, and the guards around them. */
export class Council0009 implements MigrationInterface {
  name = '0009-council';

  async up(runner: QueryRunner): Promise<void> {
    // So that an agenda can be held to sheets of the session's own rubric version.
    await runner.query(
      `ALTER TABLE rubric_sheet ADD CONSTRAINT rubric_sheet_of_version UNIQUE (id, version_id)`,
    );
    for (const { sql } of TABLES) await runner.query(sql);
    for (const sql of [...COUNCIL_INDEXES, ...SCORE_INDEXES]) await runner.query(sql);
    for (const { sql } of COUNCIL_FUNCTIONS) await runner.query(sql);
    for (const sql of [...COUNCIL_GUARDS, AGENDA, CONFLICTS]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of NO_AGENDA) await runner.query(sql);
    await runner.query(`DROP POLICY client_operation_own ON client_operation`);
    await runner.query(`ALTER TABLE client_operation DISABLE ROW LEVEL SECURITY`);
    for (const { name } of [...TABLES].reverse()) await runner.query(`DROP TABLE ${name}`);
    for (const { name } of [...COUNCIL_FUNCTIONS].reverse()) {
      await runner.query(`DROP FUNCTION ${name}`);
    }
    await runner.query(`ALTER TABLE rubric_sheet DROP CONSTRAINT rubric_sheet_of_version`);
  }
}
