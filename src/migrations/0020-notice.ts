import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../platform/db/data-source.ts';

/** What happened, told once, however many people hear of it. */
const EVENT = `
  CREATE TABLE notice_event (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    -- The same occasion told twice has the same key.
    key text NOT NULL CONSTRAINT notice_event_key UNIQUE CHECK (length(key) BETWEEN 3 AND 300),
    event text NOT NULL CHECK (event ~ '^[a-z][a-z-]*\\.[a-z][a-z-]*$' AND length(event) <= 60),
    -- A GraphQL type and its uuid. No foreign key: the subject may be of any room.
    subject_type text NOT NULL CHECK (subject_type ~ '^[A-Z][A-Za-z]{1,59}$'),
    subject_id uuid NOT NULL,
    title_vi text NOT NULL CHECK (length(title_vi) BETWEEN 1 AND 300),
    title_en text NOT NULL CHECK (length(title_en) BETWEEN 1 AND 300),
    body_vi text NOT NULL CHECK (length(body_vi) BETWEEN 1 AND 4000),
    body_en text NOT NULL CHECK (length(body_en) BETWEEN 1 AND 4000),
    -- What somebody wrote in their own words. Shown in the inbox, never put into a mail.
    detail text CHECK (length(detail) BETWEEN 1 AND 10000),
    created_at timestamptz NOT NULL DEFAULT clock_timestamp()
  )`;

const NOTICE = `
  CREATE TABLE notice (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    -- The order of the inbox, whatever a clock does.
    sequence bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT notice_sequence UNIQUE,
    event_id uuid NOT NULL REFERENCES notice_event,
    person_id uuid NOT NULL REFERENCES person,
    read_at timestamptz,
    mail_state text NOT NULL CHECK (mail_state IN ('NONE', 'QUEUED', 'SENT', 'FAILED')),
    mail_attempts integer NOT NULL DEFAULT 0 CHECK (mail_attempts >= 0),
    mail_sent_at timestamptz,
    -- A code of the mail library or of SMTP, never its sentence, which may quote the address.
    mail_failure text CHECK (length(mail_failure) BETWEEN 1 AND 60),
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT notice_once UNIQUE (event_id, person_id),
    CONSTRAINT notice_sent CHECK ((mail_state = 'SENT') = (mail_sent_at IS NOT NULL)),
    CONSTRAINT notice_failed CHECK ((mail_state = 'FAILED') = (mail_failure IS NOT NULL))
  )`;

const SETTING = `
  CREATE TABLE notice_setting (
    person_id uuid PRIMARY KEY REFERENCES person,
    mail boolean NOT NULL DEFAULT true,
    language text NOT NULL DEFAULT 'VI' CHECK (language IN ('VI', 'EN')),
    updated_at timestamptz NOT NULL DEFAULT now()
  )`;

/**
 * Who is told when a role of a place is told: everybody whose grant covers the unit today. It is the
 * coverage of sign-ins read from the other end: a grant covers what its unit became or was made from,
 * each followed in one direction only, and everything below those.
 */
const HOLDERS = `
  CREATE FUNCTION people_with_role(wanted text, place uuid, today date) RETURNS SETOF uuid
    LANGUAGE sql STABLE AS $$
    WITH RECURSIVE above(id) AS (
      SELECT place UNION SELECT u.parent_id FROM above JOIN unit u ON u.id = above.id
       WHERE u.parent_id IS NOT NULL),
    earlier(id) AS (
      SELECT id FROM above UNION SELECT s.predecessor_id
        FROM earlier JOIN unit_succession s ON s.successor_id = earlier.id),
    later(id) AS (
      SELECT id FROM above UNION SELECT s.successor_id
        FROM later JOIN unit_succession s ON s.predecessor_id = later.id)
    SELECT DISTINCT g.person_id FROM role_grant g
     WHERE g.role = wanted AND g.producer_id IS NULL AND g.revoked_at IS NULL
       AND g.valid_from <= today AND (g.valid_to IS NULL OR g.valid_to >= today)
       AND (g.unit_id IS NULL OR g.unit_id IN (SELECT id FROM earlier UNION SELECT id FROM later))
  $$`;

const INDEXES = [
  `CREATE INDEX notice_event_subject ON notice_event (subject_type, subject_id)`,
  `CREATE INDEX notice_inbox ON notice (person_id, sequence DESC, id DESC)`,
  `CREATE INDEX notice_unread ON notice (person_id, sequence DESC, id DESC) WHERE read_at IS NULL`,
  `CREATE INDEX notice_mail_waiting ON notice (created_at) WHERE mail_state = 'QUEUED'`,
];

/** Notices: what happened, who was told, and what became of the mail about it. */
export class Notice0020 implements MigrationInterface {
  name = '0020-notice';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [EVENT, NOTICE, SETTING, HOLDERS, ...INDEXES]) await runner.query(sql);
    // What was told stays as it was told; only reading and mailing move on.
    await runner.query(`REVOKE UPDATE, DELETE, TRUNCATE ON notice_event, notice FROM ${APP_ROLE}`);
    await runner.query(
      `GRANT UPDATE (read_at, mail_state, mail_attempts, mail_sent_at, mail_failure)
          ON notice TO ${APP_ROLE}`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE notice_setting, notice, notice_event`);
    await runner.query(`DROP FUNCTION people_with_role(text, uuid, date)`);
  }
}
