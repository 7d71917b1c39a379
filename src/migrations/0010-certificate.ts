import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../platform/db/data-source.ts';

const DECISION = `
  CREATE TABLE recognition_decision (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    number text NOT NULL CHECK (length(number) BETWEEN 1 AND 60 AND number IS NFC NORMALIZED),
    decided_on date NOT NULL,
    -- Text besides the unit: the issuer may be a body that no longer exists.
    issuer text NOT NULL CHECK (length(issuer) BETWEEN 1 AND 200 AND issuer IS NFC NORMALIZED),
    issuer_unit_id uuid REFERENCES unit,
    level text NOT NULL CHECK (level IN ('DISTRICT', 'PROVINCE', 'MINISTRY')),
    file_url text CHECK (length(file_url) BETWEEN 1 AND 500 AND file_url ~* '^https?://'),
    recorded_by uuid REFERENCES person,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT recognition_decision_number UNIQUE (issuer, number, decided_on)
  )`;

const SERIAL = `
  CREATE TABLE commune_product_serial (
    commune_id uuid NOT NULL REFERENCES unit,
    year smallint NOT NULL,
    last_serial integer NOT NULL CHECK (last_serial > 0),
    PRIMARY KEY (commune_id, year)
  )`;

const CERTIFICATE = `
  CREATE TABLE certificate (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    number text NOT NULL CHECK (length(number) BETWEEN 1 AND 60 AND number IS NFC NORMALIZED),
    decision_id uuid NOT NULL REFERENCES recognition_decision,
    product_id uuid NOT NULL REFERENCES product,
    -- Both empty for certificates from before this system.
    dossier_id uuid REFERENCES dossier,
    session_item_id uuid REFERENCES session_item,
    -- As printed on the certificate; the product may be renamed later.
    product_name text NOT NULL CHECK (length(product_name) BETWEEN 1 AND 200),
    producer_name text NOT NULL CHECK (length(producer_name) BETWEEN 1 AND 200),
    stars smallint NOT NULL CHECK (stars BETWEEN 3 AND 5),
    issued_on date NOT NULL,
    valid_until date NOT NULL,
    product_code text CHECK (length(product_code) BETWEEN 1 AND 40),
    verification_code text NOT NULL CHECK (verification_code ~ '^[2-9A-HJ-NP-Z]{8}$'),
    superseded_on date,
    superseded_by uuid REFERENCES certificate,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT certificate_number UNIQUE (number),
    CONSTRAINT certificate_verification_code UNIQUE (verification_code),
    CONSTRAINT certificate_item UNIQUE (session_item_id),
    CONSTRAINT certificate_validity CHECK (issued_on < valid_until),
    CONSTRAINT certificate_superseded CHECK ((superseded_on IS NULL) = (superseded_by IS NULL)),
    CONSTRAINT certificate_not_after_itself CHECK (superseded_by <> id)
  )`;

const REVOCATION = `
  CREATE TABLE certificate_revocation (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    certificate_id uuid NOT NULL CONSTRAINT certificate_revocation_once UNIQUE
      REFERENCES certificate,
    revoked_on date NOT NULL,
    ground text NOT NULL CHECK (ground IN ('UNTRUE_INFORMATION', 'CRITERIA_NO_LONGER_MET',
      'LAW_BROKEN', 'MARK_MISUSED', 'PRODUCTION_STOPPED', 'OTHER_PROPOSAL', 'MINISTRY_REQUEST')),
    reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
    decision_number text NOT NULL CHECK (length(decision_number) BETWEEN 1 AND 60),
    decided_on date NOT NULL,
    -- The conclusion, or the commune's confirmation, from which 15 days are counted.
    concluded_on date,
    recorded_by uuid REFERENCES person,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT certificate_revocation_order CHECK (concluded_on <= decided_on)
  )`;

const INDEXES = [
  'CREATE UNIQUE INDEX certificate_product_code ON certificate (upper(product_code))',
  'CREATE INDEX certificate_of_product ON certificate (product_id, issued_on DESC, id DESC)',
  'CREATE INDEX certificate_of_decision ON certificate (decision_id, number)',
  'CREATE INDEX certificate_of_dossier ON certificate (dossier_id)',
  'CREATE INDEX certificate_expiry ON certificate (valid_until, id)',
  'CREATE INDEX certificate_issued ON certificate (issued_on DESC, id DESC)',
  'CREATE INDEX recognition_decision_day ON recognition_decision (decided_on DESC, id DESC)',
];

const TABLES = [
  'recognition_decision',
  'commune_product_serial',
  'certificate',
  'certificate_revocation',
];

/** What is printed on a certificate never changes; only its successor may be noted, once. */
const KEEP = `
  CREATE FUNCTION certificate_keep() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'UPDATE' AND OLD.superseded_by IS NULL
       AND to_jsonb(NEW) - 'superseded_on' - 'superseded_by'
         = to_jsonb(OLD) - 'superseded_on' - 'superseded_by' THEN
      RETURN NEW;
    END IF;
    RAISE EXCEPTION 'a certificate cannot be changed' USING ERRCODE = 'integrity_constraint_violation';
  END $$`;

/** Recognition decisions, certificates with their codes, and revocations. */
export class Certificate0010 implements MigrationInterface {
  name = '0010-certificate';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [DECISION, SERIAL, CERTIFICATE, REVOCATION, ...INDEXES, KEEP]) {
      await runner.query(sql);
    }
    await runner.query(
      `CREATE TRIGGER certificate_keep BEFORE UPDATE OR DELETE ON certificate
         FOR EACH ROW EXECUTE FUNCTION certificate_keep()`,
    );
    await runner.query(
      `REVOKE UPDATE, DELETE, TRUNCATE ON recognition_decision, certificate_revocation
         FROM ${APP_ROLE}`,
    );
    await runner.query(`REVOKE DELETE, TRUNCATE ON certificate FROM ${APP_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await runner.query(`DROP TABLE ${table}`);
    await runner.query(`DROP FUNCTION certificate_keep()`);
  }
}
