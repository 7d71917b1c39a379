import type { MigrationInterface, QueryRunner } from 'typeorm';

const PERSON = `
  CREATE TABLE person (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200 AND name IS NFC NORMALIZED),
    -- Lower case, without spaces; may be a phone number or an e-mail address.
    login text NOT NULL CONSTRAINT person_login_form CHECK (login ~ '^[a-z0-9+][a-z0-9._@+-]{2,99}$'),
    phone text CHECK (phone ~ '^(\\+[0-9]{8,15}|0[0-9]{8,10})$'),
    email text CHECK (length(email) BETWEEN 3 AND 254 AND email ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
    frozen_at timestamptz,
    frozen_reason text CHECK (length(frozen_reason) BETWEEN 1 AND 500),
    revision integer NOT NULL DEFAULT 1 CHECK (revision >= 1),
    search_key text NOT NULL GENERATED ALWAYS AS (lower(f_unaccent(name || ' ' || login))) STORED,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT person_login UNIQUE (login),
    CONSTRAINT person_frozen CHECK (frozen_reason IS NULL OR frozen_at IS NOT NULL)
  )`;

const CREDENTIAL = `
  CREATE TABLE credential (
    person_id uuid PRIMARY KEY REFERENCES person,
    password_hash text NOT NULL CHECK (password_hash LIKE '$argon2id$%' AND length(password_hash) <= 300),
    -- Set by somebody else: opens nothing but the form for a password of one's own.
    must_change boolean NOT NULL DEFAULT false,
    -- Only a password that must be changed runs out.
    expires_at timestamptz,
    changed_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT credential_expiry CHECK (must_change OR expires_at IS NULL)
  )`;

const ROLE_GRANT = `
  CREATE TABLE role_grant (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    person_id uuid NOT NULL REFERENCES person,
    role text NOT NULL CHECK (role IN (
      'ADMINISTRATOR', 'COORDINATION_OFFICE', 'COUNCIL_SECRETARY', 'COUNCIL_CHAIR', 'COUNCIL_MEMBER',
      'ADVISORY_TEAM', 'COMMUNE_OFFICER', 'PRODUCER', 'TRADE_PROMOTION', 'AUDITOR')),
    -- Null = every unit there is.
    unit_id uuid REFERENCES unit,
    -- The room of producers, which comes later, adds the foreign key.
    producer_id uuid,
    valid_from date NOT NULL DEFAULT current_date,
    -- The last day; null = until revoked.
    valid_to date,
    granted_by uuid REFERENCES person,
    revoked_at timestamptz,
    revoked_by uuid REFERENCES person,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT role_grant_validity CHECK (valid_from <= valid_to),
    CONSTRAINT role_grant_of_producer CHECK ((role = 'PRODUCER') = (producer_id IS NOT NULL)),
    CONSTRAINT role_grant_place CHECK (
      CASE WHEN role IN ('ADMINISTRATOR', 'AUDITOR', 'PRODUCER') THEN unit_id IS NULL
           WHEN role = 'COMMUNE_OFFICER' THEN unit_id IS NOT NULL
           ELSE true END)
  )`;

const SIGN_IN = `
  CREATE TABLE sign_in (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    person_id uuid NOT NULL REFERENCES person,
    token_hash bytea NOT NULL CONSTRAINT sign_in_token UNIQUE CHECK (length(token_hash) = 32),
    kind text NOT NULL CHECK (kind IN ('STAFF', 'PRODUCER')),
    device text CHECK (length(device) BETWEEN 1 AND 200),
    created_at timestamptz NOT NULL,
    last_used_at timestamptz NOT NULL,
    -- Moves on with use, up to the absolute end.
    expires_at timestamptz NOT NULL,
    absolute_expires_at timestamptz NOT NULL,
    revoked_at timestamptz,
    CONSTRAINT sign_in_life CHECK (expires_at <= absolute_expires_at AND created_at < expires_at)
  )`;

const API_KEY = `
  CREATE TABLE api_key (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    -- The person whose roles the key carries, narrowed by its scopes.
    person_id uuid NOT NULL REFERENCES person,
    key_hash bytea NOT NULL CONSTRAINT api_key_hash UNIQUE CHECK (length(key_hash) = 32),
    -- The first characters, so that people can tell keys apart.
    hint text NOT NULL CHECK (length(hint) BETWEEN 4 AND 12),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 100 AND name IS NFC NORMALIZED),
    scopes text[] NOT NULL CHECK (cardinality(scopes) BETWEEN 1 AND 40),
    created_at timestamptz NOT NULL DEFAULT now(),
    last_used_at timestamptz,
    expires_at timestamptz NOT NULL,
    revoked_at timestamptz,
    CONSTRAINT api_key_life CHECK (created_at < expires_at)
  )`;

const SIGN_IN_ATTEMPT = `
  CREATE TABLE sign_in_attempt (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- Hashes: the table must not become a list of logins and addresses.
    login_key bytea NOT NULL CHECK (length(login_key) = 32),
    ip_hash bytea CHECK (length(ip_hash) = 32),
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    -- Null while the password is being checked; counts as a failure of the account until then.
    succeeded boolean
  )`;

const INDEXES = [
  `CREATE INDEX person_order ON person (name COLLATE "vi-x-icu", id)`,
  `CREATE INDEX person_search ON person USING gin (search_key gin_trgm_ops)`,
  `CREATE INDEX role_grant_person ON role_grant (person_id)`,
  `CREATE INDEX role_grant_role ON role_grant (role, unit_id) WHERE revoked_at IS NULL`,
  `CREATE INDEX role_grant_unit ON role_grant (unit_id) WHERE unit_id IS NOT NULL`,
  `CREATE INDEX role_grant_producer ON role_grant (producer_id) WHERE producer_id IS NOT NULL`,
  `CREATE INDEX sign_in_person ON sign_in (person_id, created_at DESC)`,
  `CREATE UNIQUE INDEX api_key_name ON api_key (person_id, name) WHERE revoked_at IS NULL`,
  `CREATE INDEX sign_in_attempt_login ON sign_in_attempt (login_key, at)`,
  `CREATE INDEX sign_in_attempt_ip ON sign_in_attempt (ip_hash, at)`,
  `CREATE INDEX sign_in_attempt_at ON sign_in_attempt (at)`,
];

/** People, their passwords, sign-ins, roles and API keys. */
export class Identity0003 implements MigrationInterface {
  name = '0003-identity';

  async up(runner: QueryRunner): Promise<void> {
    const tables = [PERSON, CREDENTIAL, ROLE_GRANT, SIGN_IN, API_KEY, SIGN_IN_ATTEMPT];
    for (const statement of [...tables, ...INDEXES]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE sign_in_attempt, api_key, sign_in, role_grant, credential, person`,
    );
  }
}
