/** What a certificate goes through after its issue; parents before children. */
const EVENT = `
  CREATE TABLE certificate_event (
    -- Order of all events, independent of clocks.
    sequence bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    certificate_id uuid NOT NULL REFERENCES certificate,
    kind text NOT NULL CHECK (kind IN ('ISSUED', 'REGISTERED', 'SOURCE_CHECKED', 'EXTENDED',
      'EXTENSION_ENDED', 'SUPERSEDED', 'INSPECTED', 'CONCLUDED', 'CONCLUSION_DROPPED', 'REVOKED',
      'WITHDRAWN_BY_MINISTRY', 'RE_RATING_ASKED', 'RE_RATING_DECIDED')),
    happened_on date NOT NULL,
    reference text CHECK (length(reference) BETWEEN 1 AND 200),
    note text CHECK (length(note) BETWEEN 1 AND 4000),
    person_id uuid REFERENCES person,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp()
  )`;

const SOURCE_CHECK = `
  CREATE TABLE certificate_source_check (
    certificate_id uuid PRIMARY KEY REFERENCES certificate,
    checked_by uuid NOT NULL REFERENCES person,
    note text CHECK (length(note) BETWEEN 1 AND 2000),
    checked_at timestamptz NOT NULL DEFAULT clock_timestamp()
  )`;

const EXTENSION = `
  CREATE TABLE certificate_extension (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    certificate_id uuid NOT NULL CONSTRAINT certificate_extension_once UNIQUE REFERENCES certificate,
    extended_until date NOT NULL,
    reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
    decision_number text NOT NULL CHECK (length(decision_number) BETWEEN 1 AND 60),
    decided_on date NOT NULL,
    dossier_id uuid REFERENCES dossier,
    file_id uuid REFERENCES stored_file,
    -- The last day it counts, where the result came before its end.
    ended_on date,
    end_reason text CHECK (length(end_reason) BETWEEN 1 AND 2000),
    recorded_by uuid NOT NULL REFERENCES person,
    revision integer NOT NULL DEFAULT 1 CHECK (revision > 0),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT certificate_extension_end CHECK ((ended_on IS NULL) = (end_reason IS NULL)),
    CONSTRAINT certificate_extension_order CHECK (ended_on < extended_until)
  )`;

const INSPECTION = `
  CREATE TABLE certificate_inspection (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    certificate_id uuid NOT NULL REFERENCES certificate,
    kind text NOT NULL CHECK (kind IN ('PERIODIC', 'AD_HOC')),
    inspected_on date NOT NULL,
    inspector text NOT NULL CHECK (length(inspector) BETWEEN 1 AND 200),
    -- Null = not looked at this time.
    criteria_kept boolean,
    mark_correct boolean,
    finding text NOT NULL CHECK (length(finding) BETWEEN 1 AND 4000),
    outcome text NOT NULL CHECK (outcome IN ('IN_ORDER', 'TO_MEND', 'PROPOSES_REVOCATION')),
    mend_by date,
    file_id uuid REFERENCES stored_file,
    recorded_by uuid NOT NULL REFERENCES person,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT certificate_inspection_mend
      CHECK ((outcome = 'TO_MEND') = (mend_by IS NOT NULL) AND mend_by >= inspected_on),
    CONSTRAINT certificate_inspection_of UNIQUE (id, certificate_id)
  )`;

const CONCLUSION = `
  CREATE TABLE revocation_conclusion (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    certificate_id uuid NOT NULL REFERENCES certificate,
    ground text NOT NULL CHECK (ground IN ('UNTRUE_INFORMATION', 'CRITERIA_NO_LONGER_MET',
      'LAW_BROKEN', 'MARK_MISUSED', 'PRODUCTION_STOPPED', 'OTHER_PROPOSAL', 'MINISTRY_REQUEST')),
    concluded_on date NOT NULL,
    -- 26/2026, Điều 8: the decision follows within 15 days.
    due_on date NOT NULL GENERATED ALWAYS AS (concluded_on + 15) STORED,
    concluded_by text NOT NULL CHECK (length(concluded_by) BETWEEN 1 AND 200),
    document_number text CHECK (length(document_number) BETWEEN 1 AND 60),
    reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
    inspection_id uuid,
    file_id uuid REFERENCES stored_file,
    state text NOT NULL DEFAULT 'PENDING' CHECK (state IN ('PENDING', 'REVOKED', 'DROPPED')),
    drop_reason text CHECK (length(drop_reason) BETWEEN 1 AND 2000),
    recorded_by uuid NOT NULL REFERENCES person,
    revision integer NOT NULL DEFAULT 1 CHECK (revision > 0),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT revocation_conclusion_of UNIQUE (id, certificate_id),
    CONSTRAINT revocation_conclusion_dropped CHECK ((state = 'DROPPED') = (drop_reason IS NOT NULL)),
    FOREIGN KEY (inspection_id, certificate_id)
      REFERENCES certificate_inspection (id, certificate_id)
  )`;

const ROUND = `
  CREATE TABLE re_rating_round (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    council_id uuid NOT NULL REFERENCES council,
    rule_id uuid NOT NULL,
    dossier_id uuid NOT NULL REFERENCES dossier,
    certificate_id uuid NOT NULL REFERENCES certificate,
    -- The star that is to be kept.
    star smallint NOT NULL CHECK (star BETWEEN 3 AND 5),
    requested_on date NOT NULL,
    -- 26/2026, Điều 7 khoản 6: at most 45 days from the full request.
    due_on date NOT NULL GENERATED ALWAYS AS (requested_on + 45) STORED,
    question text NOT NULL CHECK (length(question) BETWEEN 1 AND 4000),
    phase text NOT NULL DEFAULT 'OPEN' CHECK (phase IN ('OPEN', 'CLOSED')),
    outcome text CHECK (outcome IN ('KEEP_STAR', 'MEETING_NEEDED')),
    outcome_reason text CHECK (outcome_reason IN ('ALL_AGREE', 'VIEWS_DIFFER', 'MEMBER_ASKS',
      'TOO_FEW', 'NO_CHAIR', 'COMPLEX')),
    note text CHECK (length(note) BETWEEN 1 AND 4000),
    opened_by uuid NOT NULL REFERENCES person,
    closed_on date,
    closed_at timestamptz,
    closed_by uuid REFERENCES person,
    revision integer NOT NULL DEFAULT 1 CHECK (revision > 0),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    FOREIGN KEY (rule_id, council_id) REFERENCES council_rule (id, council_id),
    CONSTRAINT re_rating_round_closed CHECK (
      (phase = 'CLOSED') = (outcome IS NOT NULL)
      AND num_nulls(outcome, outcome_reason, closed_on, closed_at, closed_by) IN (0, 5))
  )`;

const MEMBER = `
  CREATE TABLE re_rating_member (
    round_id uuid NOT NULL REFERENCES re_rating_round,
    person_id uuid NOT NULL REFERENCES person,
    role text NOT NULL CHECK (role IN ('CHAIR', 'VICE_CHAIR', 'MEMBER', 'SECRETARY')),
    -- Why this member is not asked: a tie to the product. Null = asked.
    excluded_for text CHECK (length(excluded_for) BETWEEN 1 AND 1000),
    PRIMARY KEY (round_id, person_id)
  )`;

/** What a member writes is the member's own until the round is closed; a new version stands above. */
const OPINION = `
  CREATE TABLE re_rating_opinion (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    round_id uuid NOT NULL,
    person_id uuid NOT NULL,
    version smallint NOT NULL CHECK (version BETWEEN 1 AND 100),
    opinion text NOT NULL CHECK (opinion IN ('AGREE', 'DISAGREE', 'NEEDS_MEETING')),
    body text NOT NULL CHECK (length(body) BETWEEN 1 AND 8000),
    given_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT re_rating_opinion_version UNIQUE (round_id, person_id, version),
    FOREIGN KEY (round_id, person_id) REFERENCES re_rating_member (round_id, person_id)
  )`;

/** Who has answered, and nothing of what. */
const ANSWER = `
  CREATE TABLE re_rating_answer (
    round_id uuid NOT NULL,
    person_id uuid NOT NULL,
    PRIMARY KEY (round_id, person_id),
    FOREIGN KEY (round_id, person_id) REFERENCES re_rating_member (round_id, person_id)
  )`;

const REMINDER = `
  CREATE TABLE certificate_reminder (
    certificate_id uuid NOT NULL REFERENCES certificate,
    kind text NOT NULL CHECK (length(kind) BETWEEN 1 AND 60),
    told_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (certificate_id, kind)
  )`;

export const LIFE_TABLES: readonly { readonly name: string; readonly sql: string }[] = [
  { name: 'certificate_event', sql: EVENT },
  { name: 'certificate_source_check', sql: SOURCE_CHECK },
  { name: 'certificate_extension', sql: EXTENSION },
  { name: 'certificate_inspection', sql: INSPECTION },
  { name: 'revocation_conclusion', sql: CONCLUSION },
  { name: 're_rating_round', sql: ROUND },
  { name: 're_rating_member', sql: MEMBER },
  { name: 're_rating_opinion', sql: OPINION },
  { name: 're_rating_answer', sql: ANSWER },
  { name: 'certificate_reminder', sql: REMINDER },
];

export const LIFE_INDEXES: readonly string[] = [
  'CREATE INDEX certificate_event_of ON certificate_event (certificate_id, sequence)',
  'CREATE INDEX certificate_inspection_of_certificate ON certificate_inspection (certificate_id, inspected_on)',
  'CREATE INDEX certificate_inspection_day ON certificate_inspection (inspected_on DESC, id DESC)',
  `CREATE UNIQUE INDEX revocation_conclusion_pending ON revocation_conclusion (certificate_id)
     WHERE state = 'PENDING'`,
  'CREATE INDEX revocation_conclusion_due ON revocation_conclusion (due_on, id)',
  'CREATE INDEX revocation_conclusion_of_certificate ON revocation_conclusion (certificate_id)',
  'CREATE INDEX certificate_extension_of_dossier ON certificate_extension (dossier_id)',
  `CREATE UNIQUE INDEX re_rating_round_open ON re_rating_round (dossier_id) WHERE phase = 'OPEN'`,
  'CREATE INDEX re_rating_round_of_dossier ON re_rating_round (dossier_id)',
  'CREATE INDEX re_rating_round_of_certificate ON re_rating_round (certificate_id)',
  'CREATE INDEX re_rating_round_of_council ON re_rating_round (council_id, due_on, id)',
  'CREATE INDEX re_rating_round_due ON re_rating_round (due_on, id)',
  'CREATE INDEX re_rating_member_of_person ON re_rating_member (person_id, round_id)',
  ...['certificate_extension', 'certificate_inspection', 'revocation_conclusion'].map(
    (table) => `CREATE INDEX ${table}_file ON ${table} (file_id) WHERE file_id IS NOT NULL`,
  ),
];
