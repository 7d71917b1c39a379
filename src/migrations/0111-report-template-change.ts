import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../platform/db/data-source.ts';

/** What the office changed about a kind of report. Never changed or removed. */
const CHANGE = `
  CREATE TABLE report_template_change (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    template_id uuid NOT NULL REFERENCES report_template,
    after_revision integer NOT NULL CHECK (after_revision >= 2),
    before jsonb NOT NULL,
    reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
    person_id uuid NOT NULL REFERENCES person,
    at timestamptz NOT NULL,
    CONSTRAINT report_template_change_once UNIQUE (template_id, after_revision)
  )`;

export class ReportTemplateChange0111 implements MigrationInterface {
  readonly name = '0111-report-template-change';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CHANGE);
    await runner.query(
      `REVOKE UPDATE, DELETE, TRUNCATE ON report_template_change FROM ${APP_ROLE}`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE report_template_change');
  }
}
