/** The tables of councils, their sessions, score sheets and results, parents before children. */
const COUNCIL = `
  CREATE TABLE council (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    unit_id uuid NOT NULL REFERENCES unit,
    -- DISTRICT existed until 30 June 2025 and stays for what was rated then.
    level text NOT NULL CHECK (level IN ('DISTRICT', 'PROVINCE', 'MINISTRY')),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200 AND name IS NFC NORMALIZED),
    decision_number text NOT NULL CHECK (length(decision_number) BETWEEN 1 AND 60),
    decision_date date NOT NULL,
    revision integer NOT NULL DEFAULT 1 CHECK (revision > 0),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT council_decision UNIQUE (unit_id, decision_number, decision_date)
  )`;

const MEMBER = `
  CREATE TABLE council_member (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    council_id uuid NOT NULL REFERENCES council,
    person_id uuid NOT NULL REFERENCES person,
    role text NOT NULL CHECK (role IN ('CHAIR', 'VICE_CHAIR', 'MEMBER', 'SECRETARY')),
    -- Whether this person fills in score sheets; a secretary often does not.
    scores boolean NOT NULL,
    position text CHECK (length(position) BETWEEN 1 AND 200),
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT council_member_person UNIQUE (council_id, person_id)
  )`;

const RULE = `
  CREATE TABLE council_rule (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    council_id uuid NOT NULL REFERENCES council,
    version integer NOT NULL CHECK (version > 0),
    reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 1000),
    size_min smallint NOT NULL CHECK (size_min BETWEEN 1 AND 50),
    quorum_numerator smallint NOT NULL,
    quorum_denominator smallint NOT NULL CHECK (quorum_denominator BETWEEN 1 AND 100),
    recused_count_for_quorum boolean NOT NULL,
    chair_required boolean NOT NULL,
    spread_limit numeric(5, 2) NOT NULL CHECK (spread_limit BETWEEN 0 AND 100),
    rescoring_rounds smallint NOT NULL CHECK (rescoring_rounds BETWEEN 0 AND 5),
    display_decimals smallint NOT NULL CHECK (display_decimals BETWEEN 0 AND 4),
    minimum_method text NOT NULL
      CHECK (minimum_method IN ('AVERAGE', 'MAJORITY', 'EVERY_SHEET')),
    cumulative_minima boolean NOT NULL,
    allow_no_level boolean NOT NULL,
    final_star_may_differ boolean NOT NULL,
    remark_rule text NOT NULL CHECK (remark_rule IN ('NONE', 'NO_POINTS', 'LOWEST_LEVEL')),
    remark_criteria text[] NOT NULL DEFAULT '{}' CHECK (cardinality(remark_criteria) <= 100),
    results_at_close boolean NOT NULL,
    sheets_after_release text NOT NULL
      CHECK (sheets_after_release IN ('NOBODY', 'COUNCIL', 'COUNCIL_AND_STAFF')),
    names_after_release boolean NOT NULL,
    created_by uuid NOT NULL REFERENCES person,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT council_rule_version UNIQUE (council_id, version),
    CONSTRAINT council_rule_of UNIQUE (id, council_id),
    CONSTRAINT council_rule_quorum CHECK (quorum_numerator BETWEEN 1 AND quorum_denominator)
  )`;

const SESSION = `
  CREATE TABLE council_session (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    council_id uuid NOT NULL REFERENCES council,
    rule_id uuid NOT NULL,
    rubric_version_id uuid NOT NULL REFERENCES rubric_version,
    number text NOT NULL CHECK (length(number) BETWEEN 1 AND 30),
    held_on date NOT NULL,
    place text NOT NULL CHECK (length(place) BETWEEN 1 AND 200),
    phase text NOT NULL DEFAULT 'PLANNED'
      CHECK (phase IN ('PLANNED', 'OPEN', 'CLOSED', 'RELEASED')),
    opened_at timestamptz, opened_by uuid REFERENCES person,
    closed_at timestamptz, closed_by uuid REFERENCES person,
    released_at timestamptz, released_by uuid REFERENCES person,
    revision integer NOT NULL DEFAULT 1 CHECK (revision > 0),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT council_session_number UNIQUE (council_id, number),
    CONSTRAINT council_session_rubric UNIQUE (id, rubric_version_id),
    FOREIGN KEY (rule_id, council_id) REFERENCES council_rule (id, council_id)
  )`;

const SESSION_PROGRESS = `
  CREATE TABLE session_progress (
    session_id uuid PRIMARY KEY REFERENCES council_session,
    revision bigint NOT NULL DEFAULT 1
  )`;

const SESSION_MEMBER = `
  CREATE TABLE session_member (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    session_id uuid NOT NULL REFERENCES council_session,
    person_id uuid NOT NULL REFERENCES person,
    role text NOT NULL CHECK (role IN ('CHAIR', 'VICE_CHAIR', 'MEMBER', 'SECRETARY')),
    scores boolean NOT NULL,
    attendance text NOT NULL DEFAULT 'EXPECTED'
      CHECK (attendance IN ('EXPECTED', 'PRESENT', 'LATE', 'ABSENT')),
    arrived_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT session_member_person UNIQUE (session_id, person_id)
  )`;

const SESSION_ITEM = `
  CREATE TABLE session_item (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    session_id uuid NOT NULL,
    rubric_version_id uuid NOT NULL,
    dossier_id uuid NOT NULL,
    rubric_sheet_id uuid NOT NULL,
    position smallint NOT NULL CHECK (position BETWEEN 1 AND 500),
    phase text NOT NULL DEFAULT 'PENDING'
      CHECK (phase IN ('PENDING', 'OPEN', 'CLOSED', 'RELEASED')),
    -- Known to chair and secretary after the close: they must act on it. No value goes with it.
    spread_alarm boolean,
    spread_reason text CHECK (length(spread_reason) BETWEEN 1 AND 2000),
    final_star smallint CHECK (final_star BETWEEN 1 AND 5),
    final_reason text CHECK (length(final_reason) BETWEEN 1 AND 2000),
    final_by uuid REFERENCES person,
    closed_at timestamptz,
    released_at timestamptz,
    revision integer NOT NULL DEFAULT 1 CHECK (revision > 0),
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT session_item_position UNIQUE (session_id, position),
    CONSTRAINT session_item_dossier UNIQUE (session_id, dossier_id),
    CONSTRAINT session_item_sheet UNIQUE (id, rubric_sheet_id),
    CONSTRAINT session_item_final CHECK ((final_star IS NULL) = (final_reason IS NULL)),
    -- The sheet is the dossier's, and of the rubric version of the session.
    FOREIGN KEY (session_id, rubric_version_id) REFERENCES council_session (id, rubric_version_id),
    FOREIGN KEY (rubric_sheet_id, rubric_version_id) REFERENCES rubric_sheet (id, version_id),
    FOREIGN KEY (dossier_id, rubric_sheet_id) REFERENCES dossier (id, rubric_sheet_id)
  )`;

const RECUSAL = `
  CREATE TABLE item_recusal (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    item_id uuid NOT NULL REFERENCES session_item,
    person_id uuid NOT NULL REFERENCES person,
    recorded_by uuid NOT NULL REFERENCES person,
    reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 1000),
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT item_recusal_person UNIQUE (item_id, person_id)
  )`;

const ABSENCE = `
  CREATE TABLE item_absence (
    item_id uuid NOT NULL REFERENCES session_item,
    person_id uuid NOT NULL REFERENCES person,
    recorded_by uuid NOT NULL REFERENCES person,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (item_id, person_id)
  )`;

const SUBMISSION = `
  CREATE TABLE score_submission (
    item_id uuid NOT NULL REFERENCES session_item,
    person_id uuid NOT NULL REFERENCES person,
    version smallint NOT NULL,
    submitted_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (item_id, person_id, version)
  )`;

export const COUNCIL_TABLES: readonly { readonly name: string; readonly sql: string }[] = [
  { name: 'council', sql: COUNCIL },
  { name: 'council_member', sql: MEMBER },
  { name: 'council_rule', sql: RULE },
  { name: 'council_session', sql: SESSION },
  { name: 'session_progress', sql: SESSION_PROGRESS },
  { name: 'session_member', sql: SESSION_MEMBER },
  { name: 'session_item', sql: SESSION_ITEM },
  { name: 'item_recusal', sql: RECUSAL },
  { name: 'item_absence', sql: ABSENCE },
  { name: 'score_submission', sql: SUBMISSION },
];

export const COUNCIL_INDEXES: readonly string[] = [
  `CREATE UNIQUE INDEX council_member_chair ON council_member (council_id) WHERE role = 'CHAIR'`,
  `CREATE UNIQUE INDEX council_member_secretary ON council_member (council_id)
     WHERE role = 'SECRETARY'`,
  'CREATE INDEX council_member_of_person ON council_member (person_id)',
  'CREATE INDEX council_unit ON council (unit_id, id)',
  'CREATE INDEX council_session_council ON council_session (council_id, held_on DESC, id)',
  'CREATE INDEX council_session_phase ON council_session (phase, held_on DESC, id)',
  'CREATE INDEX session_member_of_person ON session_member (person_id, session_id)',
  'CREATE INDEX session_item_of_dossier ON session_item (dossier_id)',
  'CREATE INDEX item_recusal_of_person ON item_recusal (person_id)',
];
