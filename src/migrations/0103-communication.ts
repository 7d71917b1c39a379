import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../platform/db/data-source.ts';

/** What was written at once, to be taken back at once. */
const BATCH = `
  CREATE TABLE communication_batch (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    new_count integer NOT NULL CHECK (new_count >= 0),
    changed_count integer NOT NULL CHECK (changed_count >= 0),
    withdrawn_count integer NOT NULL CHECK (withdrawn_count >= 0),
    reason text CHECK (length(reason) BETWEEN 1 AND 2000),
    recorded_by uuid NOT NULL REFERENCES person,
    recorded_at timestamptz NOT NULL DEFAULT now(),
    undone_by uuid REFERENCES person,
    undone_at timestamptz,
    CHECK ((undone_by IS NULL) = (undone_at IS NULL)),
    CHECK ((withdrawn_count = 0) = (reason IS NULL))
  )`;

const count = (name: string) => `${name} integer CHECK (${name} BETWEEN 0 AND 99999999)`;

/** Sessions of one kind about one thing on one day in one commune; numbers are null where unknown. */
const SESSION = `
  CREATE TABLE communication_session (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    commune_id uuid NOT NULL REFERENCES unit,
    held_on date NOT NULL CHECK (held_on >= DATE '2000-01-01'),
    kind text NOT NULL CHECK (kind IN ('COMMUNICATION', 'MOBILISATION')),
    topic text NOT NULL CHECK (topic IN ('POLICY', 'CONTRIBUTION', 'ENVIRONMENT', 'PRODUCTION', 'OCOP',
      'EMULATION', 'OTHER')),
    channel text NOT NULL CHECK (channel IN ('MEETING', 'HOME_VISIT', 'PERFORMANCE', 'LOUDSPEAKER',
      'BROADCAST', 'PRINT', 'ONLINE', 'OTHER')),
    organizer text NOT NULL CHECK (length(organizer) BETWEEN 1 AND 300),
    title text NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
    organizer_kind text NOT NULL CHECK (organizer_kind IN ('COORDINATION_OFFICE',
      'PEOPLES_COMMITTEE', 'COMMUNE', 'DIVISION', 'FRONT', 'STEERING_COMMITTEE', 'OTHER')),
    sessions integer NOT NULL CHECK (sessions BETWEEN 1 AND 9999),
    ${count('people')},
    ${count('women')},
    ${count('officials')},
    ${count('materials')},
    basis text NOT NULL CHECK (length(basis) BETWEEN 1 AND 1000),
    note text CHECK (length(note) BETWEEN 1 AND 2000),
    unusual_confirmed boolean NOT NULL DEFAULT false,
    withdrawn boolean NOT NULL DEFAULT false,
    revision integer NOT NULL DEFAULT 1 CHECK (revision >= 1),
    recorded_by uuid NOT NULL REFERENCES person,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT communication_session_once
      UNIQUE (commune_id, held_on, kind, topic, channel, organizer, title),
    CHECK (women <= people),
    CHECK (officials <= people),
    CHECK (people IS NOT NULL OR num_nonnulls(women, officials) = 0)
  )`;

const CHANGE = `
  CREATE TABLE communication_session_change (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    entry_id uuid NOT NULL REFERENCES communication_session,
    batch_id uuid NOT NULL REFERENCES communication_batch,
    sequence bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT communication_change_sequence UNIQUE,
    undo boolean NOT NULL,
    before jsonb,
    after jsonb NOT NULL,
    after_revision integer NOT NULL,
    person_id uuid NOT NULL REFERENCES person,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT communication_change_once UNIQUE (batch_id, entry_id, undo)
  )`;

const INDEXES = [
  'CREATE INDEX communication_session_day ON communication_session (held_on, id)',
  'CREATE INDEX communication_session_commune ON communication_session (commune_id, held_on, id)',
  'CREATE INDEX communication_change_of ON communication_session_change (entry_id, sequence)',
];

/** Sessions in which people are informed and won over, by commune and day. */
export class Communication0103 implements MigrationInterface {
  name = '0103-communication';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [BATCH, SESSION, CHANGE, ...INDEXES]) await runner.query(sql);
    await runner.query(
      `REVOKE DELETE, TRUNCATE ON communication_batch, communication_session FROM ${APP_ROLE}`,
    );
    await runner.query(
      `REVOKE UPDATE, DELETE, TRUNCATE ON communication_session_change FROM ${APP_ROLE}`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE communication_session_change, communication_session, communication_batch',
    );
  }
}
