import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../platform/db/data-source.ts';

const ROW = `
    revision integer NOT NULL DEFAULT 1 CHECK (revision >= 1),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()`;

/** A document stays for ever: a later one takes its place. */
const DOCUMENT = [
  `ALTER TABLE official_document
     ADD superseded_by_id uuid REFERENCES official_document,
     ADD superseded_on date,
     ADD recorded_by uuid REFERENCES person,
     ADD CONSTRAINT official_document_superseded
       CHECK (num_nonnulls(superseded_by_id, superseded_on) IN (0, 2) AND superseded_by_id <> id)`,
  `CREATE TABLE official_document_file (
    document_id uuid NOT NULL REFERENCES official_document,
    file_id uuid NOT NULL CONSTRAINT official_document_file_once UNIQUE REFERENCES stored_file,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (document_id, file_id)
  )`,
];

const ORGANISATION = `
  CREATE TABLE programme_organisation (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    code text COLLATE "C" NOT NULL CONSTRAINT programme_organisation_code UNIQUE
      CHECK (code ~ '^[A-Z0-9][A-Z0-9-]{1,59}$'),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
    kind text NOT NULL CHECK (kind IN ('COORDINATION_OFFICE', 'PEOPLES_COMMITTEE', 'COMMUNE',
      'DIVISION', 'FRONT', 'STEERING_COMMITTEE', 'OTHER')),
    unit_id uuid NOT NULL REFERENCES unit,
    -- Whose people see and do its duties; none = the coordination office does it for them.
    role text CHECK (role IN ('COORDINATION_OFFICE', 'COMMUNE_OFFICER')),
    valid_from date,
    valid_to date,
    source text NOT NULL CHECK (length(source) BETWEEN 1 AND 1000),${ROW},
    CHECK (valid_to >= valid_from)
  )`;

const DUTY = `
  CREATE TABLE programme_duty (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    code text COLLATE "C" NOT NULL CONSTRAINT programme_duty_code UNIQUE
      CHECK (code ~ '^[A-Z0-9][A-Z0-9-]{1,59}$'),
    document_id uuid NOT NULL REFERENCES official_document,
    organisation_id uuid NOT NULL REFERENCES programme_organisation,
    paragraph text NOT NULL CHECK (length(paragraph) BETWEEN 1 AND 200),
    text text NOT NULL CHECK (length(text) BETWEEN 1 AND 1000),
    rhythm text NOT NULL CHECK (rhythm IN ('ONCE', 'MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY',
      'ONGOING')),
    starts_on date NOT NULL CHECK (starts_on >= DATE '2000-01-01'),
    ends_on date,
    -- A day for what is done once or goes on; days after the end of each period for what repeats.
    due_on date,
    due_days smallint CHECK (due_days BETWEEN 0 AND 180),
    -- Why there is no day, where the document gives none: days are never made up.
    due_note text CHECK (length(due_note) BETWEEN 1 AND 500),
    target_id uuid REFERENCES programme_target,
    recorded_by uuid REFERENCES person,${ROW},
    CHECK (ends_on >= starts_on),
    CHECK (due_on >= starts_on),
    CHECK (CASE WHEN rhythm IN ('ONCE', 'ONGOING') THEN due_days IS NULL ELSE due_on IS NULL END),
    CHECK (num_nonnulls(due_on, due_days, due_note) >= 1)
  )`;

const OCCURRENCE = `
  CREATE TABLE duty_occurrence (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    duty_id uuid NOT NULL REFERENCES programme_duty,
    period_from date NOT NULL,
    period_to date,
    due date,
    state text NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'DONE', 'ACCEPTED')),
    share_done smallint NOT NULL DEFAULT 0 CHECK (share_done BETWEEN 0 AND 100),
    done_on date,
    accepted_on date,${ROW},
    CONSTRAINT duty_occurrence_once UNIQUE (duty_id, period_from),
    CHECK (period_to >= period_from),
    CHECK ((state = 'OPEN') = (done_on IS NULL)),
    CHECK ((state = 'ACCEPTED') = (accepted_on IS NOT NULL))
  )`;

const ENTRY = `
  CREATE TABLE duty_entry (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    occurrence_id uuid NOT NULL REFERENCES duty_occurrence,
    sequence bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT duty_entry_sequence UNIQUE,
    kind text NOT NULL CHECK (kind IN ('PROGRESS', 'DONE', 'ACCEPTED', 'RETURNED')),
    note text CHECK (length(note) BETWEEN 1 AND 10000),
    share_done smallint NOT NULL CHECK (share_done BETWEEN 0 AND 100),
    day date NOT NULL,
    person_id uuid NOT NULL REFERENCES person,
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CHECK (kind = 'ACCEPTED' OR note IS NOT NULL)
  )`;

const ENTRY_FILE = `
  CREATE TABLE duty_entry_file (
    entry_id uuid NOT NULL REFERENCES duty_entry,
    file_id uuid NOT NULL CONSTRAINT duty_entry_file_once UNIQUE REFERENCES stored_file,
    PRIMARY KEY (entry_id, file_id)
  )`;

const INDEXES = [
  `CREATE INDEX official_document_successor ON official_document (superseded_by_id)
     WHERE superseded_by_id IS NOT NULL`,
  'CREATE INDEX programme_organisation_unit ON programme_organisation (unit_id)',
  'CREATE INDEX programme_duty_document ON programme_duty (document_id, code)',
  'CREATE INDEX programme_duty_organisation ON programme_duty (organisation_id, code)',
  `CREATE INDEX programme_duty_target ON programme_duty (target_id) WHERE target_id IS NOT NULL`,
  // Without a day it comes last.
  `CREATE INDEX duty_occurrence_due ON duty_occurrence (coalesce(due, DATE '9999-12-31'), id)`,
  `CREATE INDEX duty_occurrence_open ON duty_occurrence (due) WHERE state = 'OPEN'`,
  'CREATE INDEX duty_entry_of ON duty_entry (occurrence_id, sequence)',
];

const TABLES =
  'official_document, programme_organisation, programme_duty, duty_occurrence, duty_entry';

/** Who has which duty from which document, each time it comes round, and what was done. */
export class Duty0080 implements MigrationInterface {
  name = '0080-duty';

  async up(runner: QueryRunner): Promise<void> {
    const tables = [...DOCUMENT, ORGANISATION, DUTY, OCCURRENCE, ENTRY, ENTRY_FILE];
    for (const sql of [...tables, ...INDEXES]) await runner.query(sql);
    await runner.query(`REVOKE DELETE, TRUNCATE ON ${TABLES} FROM ${APP_ROLE}`);
    await runner.query(
      `REVOKE UPDATE, DELETE, TRUNCATE ON official_document_file, duty_entry, duty_entry_file
         FROM ${APP_ROLE}`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE duty_entry_file, duty_entry, duty_occurrence, programme_duty,
         programme_organisation, official_document_file`,
    );
    await runner.query(
      `ALTER TABLE official_document DROP superseded_by_id, DROP superseded_on, DROP recorded_by`,
    );
    await runner.query(`GRANT DELETE ON official_document TO ${APP_ROLE}`);
  }
}
