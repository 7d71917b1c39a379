import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../platform/db/data-source.ts';

const AUDIT_ENTRY = `
  CREATE TABLE audit_entry (
    seq bigint PRIMARY KEY CHECK (seq >= 1),
    id uuid NOT NULL DEFAULT uuid_v7() CONSTRAINT audit_entry_id UNIQUE,
    at timestamptz NOT NULL,
    -- No foreign keys: the trail outlives what it tells of.
    actor_id uuid,
    actor_name text CHECK (length(actor_name) <= 200),
    actor_via text NOT NULL CHECK (actor_via IN ('anonymous', 'sign-in', 'api-key', 'system')),
    on_behalf_of uuid,
    action text NOT NULL CHECK (length(action) BETWEEN 1 AND 100),
    subject_type text NOT NULL CHECK (length(subject_type) BETWEEN 1 AND 100),
    subject_id text NOT NULL CHECK (length(subject_id) BETWEEN 1 AND 100),
    before jsonb CHECK (before <> 'null'),
    after jsonb CHECK (after <> 'null'),
    request_id text CHECK (length(request_id) <= 100),
    prev_hash bytea NOT NULL CHECK (length(prev_hash) = 32),
    hash bytea NOT NULL CHECK (length(hash) = 32)
  )`;

const AUDIT_HEAD = `
  CREATE TABLE audit_head (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    seq bigint NOT NULL CHECK (seq >= 0),
    hash bytea NOT NULL CHECK (length(hash) = 32)
  ) WITH (fillfactor = 10)`;

/**
 * Gives a new entry its place in the chain. Runs as the owner, because the server may not touch the
 * head; the search path is fixed so that nobody can slip in a table of the same name. The owner may
 * bring back entries as they were, which a restore needs; a login that works as the server may not.
 */
const CHAIN = `
  CREATE FUNCTION audit_entry_chain() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    DECLARE
      head public.audit_head;
      owner name;
    BEGIN
      IF current_setting('app.restore', true) = 'on' THEN
        SELECT pg_get_userbyid(relowner) INTO owner FROM pg_class WHERE oid = TG_RELID;
        IF session_user = owner AND current_setting('role') IN ('none', owner::text) THEN
          RETURN NEW;
        END IF;
      END IF;
      SELECT * INTO STRICT head FROM public.audit_head FOR UPDATE;
      NEW.seq := head.seq + 1;
      NEW.at := clock_timestamp();
      NEW.prev_hash := head.hash;
      NEW.hash := sha256(NEW.prev_hash || convert_to(jsonb_build_array(
        NEW.seq, NEW.id, to_char(NEW.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
        NEW.actor_id, NEW.actor_name, NEW.actor_via, NEW.on_behalf_of,
        NEW.action, NEW.subject_type, NEW.subject_id, NEW.before, NEW.after, NEW.request_id
      )::text, 'UTF8'));
      UPDATE public.audit_head SET seq = NEW.seq, hash = NEW.hash;
      RETURN NEW;
    END $$`;

const REFUSE = `
  CREATE FUNCTION audit_entry_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'The audit trail only grows: % is refused.', TG_OP
        USING ERRCODE = 'insufficient_privilege';
    END $$`;

const TRIGGERS = [
  `CREATE TRIGGER audit_entry_chain BEFORE INSERT ON audit_entry
     FOR EACH ROW EXECUTE FUNCTION audit_entry_chain()`,
  `CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
     FOR EACH STATEMENT EXECUTE FUNCTION audit_entry_refuse()`,
  // Also where a replication session would pass by ordinary triggers.
  `ALTER TABLE audit_entry ENABLE ALWAYS TRIGGER audit_entry_append_only`,
];

/** The append-only, hash-chained record of every change. */
export class Audit0004 implements MigrationInterface {
  name = '0004-audit';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(AUDIT_ENTRY);
    await runner.query(
      `CREATE INDEX audit_entry_subject ON audit_entry (subject_type, subject_id, seq)`,
    );
    await runner.query(`CREATE INDEX audit_entry_actor ON audit_entry (actor_id, seq)`);
    await runner.query(
      `CREATE INDEX audit_entry_on_behalf_of ON audit_entry (on_behalf_of, seq)
        WHERE on_behalf_of IS NOT NULL`,
    );
    await runner.query(`CREATE INDEX audit_entry_action ON audit_entry (action, seq)`);
    await runner.query(`CREATE INDEX audit_entry_at ON audit_entry (at)`);
    await runner.query(AUDIT_HEAD);
    await runner.query(
      `INSERT INTO audit_head (seq, hash) VALUES (0, decode(repeat('00', 32), 'hex'))`,
    );
    await runner.query(CHAIN);
    await runner.query(REFUSE);
    for (const trigger of TRIGGERS) await runner.query(trigger);
    await runner.query(`REVOKE ALL ON FUNCTION audit_entry_chain() FROM PUBLIC`);
    await runner.query(`REVOKE ALL ON audit_entry, audit_head FROM ${APP_ROLE}`);
    await runner.query(`GRANT SELECT, INSERT ON audit_entry TO ${APP_ROLE}`);
    await runner.query(`GRANT SELECT ON audit_head TO ${APP_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE audit_entry, audit_head`);
    await runner.query(`DROP FUNCTION audit_entry_chain(), audit_entry_refuse()`);
  }
}
