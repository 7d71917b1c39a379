import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../platform/db/data-source.ts';
import { SURVEY_INDEXES, SURVEY_TABLES } from './0075-income-survey-tables.ts';

const ROLES = [
  ...['ADMINISTRATOR', 'COORDINATION_OFFICE', 'COUNCIL_SECRETARY', 'COUNCIL_CHAIR'],
  ...['COUNCIL_MEMBER', 'ADVISORY_TEAM', 'COMMUNE_OFFICER', 'PRODUCER', 'TRADE_PROMOTION'],
  'AUDITOR',
];
const roleCheck = (roles: readonly string[]) => `
  ALTER TABLE role_grant DROP CONSTRAINT role_grant_role_check,
    ADD CONSTRAINT role_grant_role_check
      CHECK (role IN (${roles.map((role) => `'${role}'`).join(', ')}))`;

/**
 * The communes whose households the person of the transaction may see: those of their grants as officer
 * of a commune or reviewer of statistics, with what these became and were made of, and what lies below.
 * The same walk as the one that finds what a grant covers.
 */
const UNITS = `
  CREATE FUNCTION income_survey_units() RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
    WITH RECURSIVE held AS MATERIALIZED (
      SELECT g.unit_id FROM role_grant g
       WHERE g.person_id = current_person() AND g.role IN ('COMMUNE_OFFICER', 'STATISTICS_REVIEWER')
         AND g.revoked_at IS NULL
         AND g.valid_from <= (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
         AND (g.valid_to IS NULL OR g.valid_to >= (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date)),
    later(id) AS (
      SELECT unit_id FROM held WHERE unit_id IS NOT NULL
      UNION
      SELECT step.successor_id FROM later JOIN unit_succession step ON step.predecessor_id = later.id),
    earlier(id) AS (
      SELECT unit_id FROM held WHERE unit_id IS NOT NULL
      UNION
      SELECT step.predecessor_id
        FROM earlier JOIN unit_succession step ON step.successor_id = earlier.id),
    covered(id) AS (
      (SELECT id FROM later UNION SELECT id FROM earlier)
      UNION
      SELECT below.id FROM covered JOIN unit below ON below.parent_id = covered.id)
    SELECT id FROM covered
    UNION
    SELECT id FROM unit WHERE level = 'COMMUNE' AND EXISTS (SELECT FROM held WHERE unit_id IS NULL)
  $$`;

const SHOWN = `
  CREATE FUNCTION income_survey_shown(survey uuid, of_round integer) RETURNS boolean
    LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT FROM income_survey s
                    WHERE s.id = survey AND s.round = of_round
                      AND s.status IN ('CONFIRMED', 'USED_IN_DOSSIER'))
  $$`;

/** A figure that a survey brings forth is changed by the steps of the survey and by nothing else. */
const FIGURE_KEEP = `
  CREATE FUNCTION income_figure_keep() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF OLD.surveyed AND coalesce(current_setting('app.income_survey', true), '') <> 'step' THEN
      RAISE EXCEPTION 'this figure follows its survey'
        USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
  END $$`;

const FUNCTIONS = [UNITS, SHOWN, FIGURE_KEEP];

const secret = (table: string, others: string) => [
  `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
  // The owner of the tables is bound too; a backup says what it is.
  `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`,
  `CREATE POLICY ${table}_read ON ${table} FOR SELECT
     USING (commune_id IN (SELECT income_survey_units()) OR tallying() OR ${others})`,
  `CREATE POLICY ${table}_write ON ${table} FOR INSERT
     WITH CHECK (commune_id IN (SELECT income_survey_units()))`,
  `CREATE TRIGGER ${table}_keep BEFORE UPDATE OR DELETE ON ${table}
     FOR EACH ROW EXECUTE FUNCTION council_keep_rows()`,
  `REVOKE UPDATE, DELETE, TRUNCATE ON ${table} FROM ${APP_ROLE}`,
];

const GUARDS = [
  ...secret('income_survey_result', 'income_survey_shown(survey_id, round)'),
  ...secret(
    'income_survey_group',
    `NOT suppressed AND EXISTS (SELECT FROM income_survey_result r
       WHERE r.id = result_id AND income_survey_shown(r.survey_id, r.round))`,
  ),
  `CREATE TRIGGER income_survey_event_keep BEFORE UPDATE OR DELETE ON income_survey_event
     FOR EACH ROW EXECUTE FUNCTION council_keep_rows()`,
  `REVOKE UPDATE, DELETE, TRUNCATE ON income_survey_event FROM ${APP_ROLE}`,
  `REVOKE DELETE, TRUNCATE ON income_survey FROM ${APP_ROLE}`,
];

const FIGURE = [
  `ALTER TABLE income_figure ADD COLUMN surveyed boolean NOT NULL DEFAULT false`,
  `CREATE TRIGGER income_figure_keep BEFORE UPDATE OR DELETE ON income_figure
     FOR EACH ROW EXECUTE FUNCTION income_figure_keep()`,
];

/** Income surveys of communes, their frozen results, and who reviews them. */
export class IncomeSurvey0075 implements MigrationInterface {
  readonly name = '0075-income-survey';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(roleCheck([...ROLES, 'STATISTICS_REVIEWER']));
    for (const { sql } of SURVEY_TABLES) await runner.query(sql);
    for (const sql of [...SURVEY_INDEXES, ...FUNCTIONS, ...GUARDS, ...FIGURE]) {
      await runner.query(sql);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER income_figure_keep ON income_figure');
    await runner.query('ALTER TABLE income_figure DROP COLUMN surveyed');
    for (const { name } of [...SURVEY_TABLES].reverse()) await runner.query(`DROP TABLE ${name}`);
    await runner.query('DROP FUNCTION income_figure_keep()');
    await runner.query('DROP FUNCTION income_survey_shown(uuid, integer)');
    await runner.query('DROP FUNCTION income_survey_units()');
    await runner.query(`DELETE FROM role_grant WHERE role = 'STATISTICS_REVIEWER'`);
    await runner.query(roleCheck(ROLES));
  }
}
