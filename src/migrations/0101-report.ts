import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../platform/db/data-source.ts';

const ROW = `
    revision integer NOT NULL DEFAULT 1 CHECK (revision >= 1),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()`;

/** What reports of one kind are made of. Days until they are due stay empty while no document says them. */
const TEMPLATE = `
  CREATE TABLE report_template (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    code text COLLATE "C" NOT NULL CONSTRAINT report_template_code UNIQUE
      CHECK (code ~ '^[A-Z0-9][A-Z0-9-]{1,59}$'),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
    cadence text NOT NULL CHECK (cadence IN ('QUARTER', 'HALF_YEAR', 'YEAR', 'AD_HOC')),
    agency_above text CHECK (length(agency_above) BETWEEN 1 AND 200),
    agency_name text NOT NULL CHECK (length(agency_name) BETWEEN 1 AND 200),
    place_name text NOT NULL CHECK (length(place_name) BETWEEN 1 AND 100),
    sections jsonb NOT NULL CHECK (jsonb_typeof(sections) = 'array'
      AND jsonb_array_length(sections) BETWEEN 1 AND 12),
    recipients text[] NOT NULL DEFAULT '{}' CHECK (cardinality(recipients) <= 20),
    signer_title text NOT NULL CHECK (length(signer_title) BETWEEN 1 AND 200),
    due_days smallint CHECK (due_days BETWEEN -60 AND 120),
    due_source text CHECK (length(due_source) BETWEEN 1 AND 500),
    source text NOT NULL CHECK (length(source) BETWEEN 1 AND 1000),${ROW},
    CHECK ((due_days IS NULL) = (due_source IS NULL))
  )`;

const REPORT = `
  CREATE TABLE programme_report (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    template_id uuid NOT NULL REFERENCES report_template,
    ad_hoc boolean NOT NULL,
    from_day date NOT NULL,
    to_day date NOT NULL,
    about text NOT NULL CHECK (length(about) BETWEEN 1 AND 500),
    based_on uuid REFERENCES programme_report,
    state text NOT NULL DEFAULT 'DRAFT'
      CHECK (state IN ('DRAFT', 'SUBMITTED', 'APPROVED', 'ISSUED')),
    return_reason text CHECK (length(return_reason) BETWEEN 1 AND 2000),
    figures_at timestamptz NOT NULL,
    demonstration boolean NOT NULL DEFAULT false,
    annexes jsonb NOT NULL CHECK (jsonb_typeof(annexes) = 'array'),
    number text CHECK (length(number) BETWEEN 1 AND 100),
    issued_on date,
    signer_name text CHECK (length(signer_name) BETWEEN 1 AND 200),
    created_by uuid NOT NULL REFERENCES person,
    submitted_by uuid REFERENCES person,
    approved_by uuid REFERENCES person,${ROW},
    CHECK (to_day >= from_day),
    CHECK (based_on <> id),
    -- Whoever sent a report in does not approve it.
    CONSTRAINT programme_report_two_people CHECK (approved_by <> submitted_by),
    CHECK ((state IN ('APPROVED', 'ISSUED')) = (approved_by IS NOT NULL)),
    CHECK ((state = 'DRAFT') = (submitted_by IS NULL)),
    CHECK ((state = 'ISSUED') = (number IS NOT NULL AND issued_on IS NOT NULL))
  )`;

const SECTION = `
  CREATE TABLE report_section (
    report_id uuid NOT NULL REFERENCES programme_report,
    position smallint NOT NULL CHECK (position BETWEEN 1 AND 12),
    heading text NOT NULL CHECK (length(heading) BETWEEN 1 AND 300),
    text text NOT NULL CHECK (length(text) <= 50000),
    carried_over boolean NOT NULL DEFAULT false,
    PRIMARY KEY (report_id, position)
  )`;

const FIGURE = `
  CREATE TABLE report_figure (
    report_id uuid NOT NULL REFERENCES programme_report,
    code text COLLATE "C" NOT NULL CHECK (code ~ '^[A-Z][A-Z0-9_]{1,59}$'),
    value numeric(24, 4),
    demonstration boolean NOT NULL,
    row_count integer NOT NULL CHECK (row_count >= 0),
    rows jsonb NOT NULL CHECK (jsonb_typeof(rows) = 'array'),
    PRIMARY KEY (report_id, code)
  )`;

/** What has been issued stays as it was, whoever asks. */
const ISSUED = `
  CREATE FUNCTION report_is_issued() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_TABLE_NAME = 'programme_report' THEN
      IF OLD.state = 'ISSUED' THEN RAISE EXCEPTION 'report % is issued', OLD.id; END IF;
      RETURN NEW;
    END IF;
    IF EXISTS (SELECT FROM programme_report r
                WHERE r.id = coalesce(NEW.report_id, OLD.report_id) AND r.state = 'ISSUED') THEN
      RAISE EXCEPTION 'report % is issued', coalesce(NEW.report_id, OLD.report_id);
    END IF;
    RETURN coalesce(NEW, OLD);
  END $$`;

const TRIGGERS = [
  `CREATE TRIGGER programme_report_issued BEFORE UPDATE ON programme_report
     FOR EACH ROW EXECUTE FUNCTION report_is_issued()`,
  ...['report_section', 'report_figure'].map(
    (table) => `CREATE TRIGGER ${table}_issued BEFORE UPDATE OR DELETE ON ${table}
     FOR EACH ROW EXECUTE FUNCTION report_is_issued()`,
  ),
];

const INDEXES = [
  `CREATE UNIQUE INDEX programme_report_once ON programme_report (template_id, from_day, to_day)
     WHERE NOT ad_hoc`,
  'CREATE INDEX programme_report_newest ON programme_report (to_day DESC, id DESC)',
  'CREATE INDEX programme_report_based_on ON programme_report (based_on)',
];

/** Periodic and other reports of the programme, with the figures they were made of. */
export class Report0101 implements MigrationInterface {
  readonly name = '0101-report';

  async up(runner: QueryRunner): Promise<void> {
    const parts = [TEMPLATE, REPORT, SECTION, FIGURE, ISSUED, ...TRIGGERS, ...INDEXES];
    for (const sql of parts) await runner.query(sql);
    await runner.query(
      `REVOKE DELETE, TRUNCATE ON report_template, programme_report, report_section FROM ${APP_ROLE}`,
    );
    await runner.query(`REVOKE TRUNCATE ON report_figure FROM ${APP_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE report_figure, report_section, programme_report, report_template',
    );
    await runner.query('DROP FUNCTION report_is_issued()');
  }
}
