import type { MigrationInterface, QueryRunner } from 'typeorm';
import { BALLOT_FIRST, BALLOT_FUNCTIONS, BALLOT_GUARDS } from './0023-ballot-guards.ts';
import { BALLOT_INDEXES, BALLOT_TABLES } from './0023-ballot-tables.ts';

const SETTINGS = `
  ALTER TABLE council_rule
    ADD COLUMN paper_check text NOT NULL DEFAULT 'VIEW' CHECK (paper_check IN ('VIEW', 'RE_ENTER')),
    ADD COLUMN flag_counts_at_close boolean NOT NULL DEFAULT false`;

const SHEET_SOURCE = `
  ALTER TABLE score_sheet
    ADD COLUMN source text NOT NULL DEFAULT 'SCREEN' CHECK (source IN ('SCREEN', 'PAPER')),
    ADD COLUMN paper_id uuid REFERENCES paper_sheet,
    ADD CONSTRAINT score_sheet_paper_source CHECK ((source = 'PAPER') = (paper_id IS NOT NULL))`;

/** Adds a state to the check of dossiers, and to what no longer holds a product back; or takes it away. */
const dossierEnd = (find: string, put: string) => `
  DO $$
  DECLARE
    states text;
    active text;
  BEGIN
    SELECT pg_get_constraintdef(oid) INTO STRICT states FROM pg_constraint
     WHERE conname = 'dossier_state_check' AND conrelid = 'dossier'::regclass;
    SELECT pg_get_indexdef('dossier_active'::regclass) INTO STRICT active;
    ALTER TABLE dossier DROP CONSTRAINT dossier_state_check;
    DROP INDEX dossier_active;
    EXECUTE 'ALTER TABLE dossier ADD CONSTRAINT dossier_state_check '
            || replace(states, $old$${find}$old$, $new$${put}$new$);
    EXECUTE replace(active, $old$${find}$old$, $new$${put}$new$);
  END $$`;

/** Marks of conditions stand in the history beside answers. */
const eventKinds = (find: string, put: string) => `
  DO $$
  DECLARE
    kinds text;
  BEGIN
    SELECT pg_get_constraintdef(oid) INTO STRICT kinds FROM pg_constraint
     WHERE conname = 'score_event_kind_check' AND conrelid = 'score_event'::regclass;
    ALTER TABLE score_event DROP CONSTRAINT score_event_kind_check;
    EXECUTE 'ALTER TABLE score_event ADD CONSTRAINT score_event_kind_check '
            || replace(kinds, $old$${find}$old$, $new$${put}$new$);
  END $$`;

const MARKED = `ARRAY['MARKED'::text, 'UNMARKED'::text, `;
const END = `ARRAY['DISQUALIFIED'::text, `;

/** Everything on the ballot: conditions, flags, paper sheets, disqualification, levels of recognition. */
export class Ballot0023 implements MigrationInterface {
  name = '0023-ballot';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE rubric_condition ADD CONSTRAINT rubric_condition_sheet UNIQUE (id, sheet_id)`,
    );
    await runner.query(SETTINGS);
    await runner.query(BALLOT_FIRST);
    for (const { sql } of BALLOT_TABLES) await runner.query(sql);
    await runner.query(SHEET_SOURCE);
    for (const sql of BALLOT_INDEXES) await runner.query(sql);
    for (const { sql } of BALLOT_FUNCTIONS) await runner.query(sql);
    for (const sql of BALLOT_GUARDS) await runner.query(sql);
    await runner.query(`ALTER TABLE score_event ADD COLUMN condition_id uuid`);
    await runner.query(eventKinds('ARRAY[', MARKED));
    await runner.query(dossierEnd('ARRAY[', END));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(dossierEnd(END, 'ARRAY['));
    await runner.query(eventKinds(MARKED, 'ARRAY['));
    await runner.query(`ALTER TABLE score_event DROP COLUMN condition_id`);
    await runner.query(`DROP TRIGGER session_item_star ON session_item`);
    await runner.query(`DROP TRIGGER score_sheet_marks ON score_sheet`);
    await runner.query(`DROP INDEX score_sheet_paper`);
    await runner.query(`ALTER TABLE score_sheet DROP COLUMN source, DROP COLUMN paper_id`);
    const policies = ['paper_content', 'paper_answer'].flatMap((table) => [
      `DROP POLICY ${table}_read ON ${table}`,
      `DROP POLICY ${table}_write ON ${table}`,
    ]);
    for (const sql of policies) await runner.query(sql);
    for (const { name } of [...BALLOT_TABLES].reverse()) await runner.query(`DROP TABLE ${name}`);
    for (const { name } of [...BALLOT_FUNCTIONS].reverse())
      await runner.query(`DROP FUNCTION ${name}`);
    await runner.query(`DROP FUNCTION item_counted_sheets(uuid)`);
    await runner.query(
      `ALTER TABLE council_rule DROP COLUMN paper_check, DROP COLUMN flag_counts_at_close`,
    );
    await runner.query(`ALTER TABLE rubric_condition DROP CONSTRAINT rubric_condition_sheet`);
  }
}
