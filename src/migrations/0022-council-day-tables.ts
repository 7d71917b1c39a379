/** The tables of a session's day: settings, rounds, versions of sheets, events, reminders, progress. */
export const RULE_COLUMNS = `
  ALTER TABLE council_rule
    ADD COLUMN size_max smallint NOT NULL DEFAULT 50 CHECK (size_max BETWEEN 1 AND 50),
    ADD COLUMN vice_chair_stands_in boolean NOT NULL DEFAULT false,
    ADD COLUMN opening text NOT NULL DEFAULT 'ALL_AT_ONCE'
      CHECK (opening IN ('ALL_AT_ONCE', 'ITEM_BY_ITEM')),
    ADD COLUMN results_at_item_release boolean NOT NULL DEFAULT true,
    ADD COLUMN discussion_data text NOT NULL DEFAULT 'NOBODY'
      CHECK (discussion_data IN ('NOBODY', 'LEADERS', 'COUNCIL')),
    ADD COLUMN change_reasons boolean NOT NULL DEFAULT true,
    ADD COLUMN self_score_shown boolean NOT NULL DEFAULT true,
    ADD COLUMN paper_ballots boolean NOT NULL DEFAULT true,
    ADD CONSTRAINT council_rule_size CHECK (size_max >= size_min)`;

export const RULE_COLUMNS_GONE = `
  ALTER TABLE council_rule
    DROP COLUMN size_max, DROP COLUMN vice_chair_stands_in, DROP COLUMN opening,
    DROP COLUMN results_at_item_release, DROP COLUMN discussion_data, DROP COLUMN change_reasons,
    DROP COLUMN self_score_shown, DROP COLUMN paper_ballots`;

export const ITEM_COLUMNS: readonly string[] = [
  `ALTER TABLE session_item
     ADD COLUMN round smallint NOT NULL DEFAULT 1 CHECK (round BETWEEN 1 AND 20),
     ADD COLUMN opened_at timestamptz,
     -- When the chair let the members see how the sheets differ, without names.
     ADD COLUMN discussion_opened_at timestamptz,
     DROP CONSTRAINT session_item_position,
     -- So that one statement may change the order.
     ADD CONSTRAINT session_item_position UNIQUE (session_id, position) DEFERRABLE`,
  `ALTER TABLE session_member
     DROP CONSTRAINT session_member_attendance_check,
     ADD CONSTRAINT session_member_attendance_check
       CHECK (attendance IN ('EXPECTED', 'PRESENT', 'LATE', 'ABSENT', 'LEFT')),
     ADD COLUMN left_at timestamptz`,
  `ALTER TABLE item_absence
     ADD COLUMN kind text NOT NULL DEFAULT 'ABSENT' CHECK (kind IN ('ABSENT', 'LATE', 'LEFT')),
     ADD COLUMN reason text CHECK (length(reason) BETWEEN 1 AND 1000)`,
  `ALTER TABLE item_result ADD COLUMN median_twice smallint CHECK (median_twice >= 0)`,
];

export const ITEM_COLUMNS_GONE: readonly string[] = [
  `ALTER TABLE item_result DROP COLUMN median_twice`,
  `ALTER TABLE item_absence DROP COLUMN kind, DROP COLUMN reason`,
  `ALTER TABLE session_member
     DROP CONSTRAINT session_member_attendance_check,
     ADD CONSTRAINT session_member_attendance_check
       CHECK (attendance IN ('EXPECTED', 'PRESENT', 'LATE', 'ABSENT')),
     DROP COLUMN left_at`,
  `ALTER TABLE session_item
     DROP CONSTRAINT session_item_position,
     ADD CONSTRAINT session_item_position UNIQUE (session_id, position),
     DROP COLUMN round, DROP COLUMN opened_at, DROP COLUMN discussion_opened_at`,
];

const EVENT = `
  CREATE TABLE session_event (
    -- The order of events: no clock can change it.
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    session_id uuid NOT NULL REFERENCES council_session,
    -- No reference: an item may be taken off the agenda again.
    item_id uuid,
    position smallint,
    kind text NOT NULL CHECK (kind ~ '^[A-Z_]{4,40}$'),
    round smallint,
    -- Whom it is about, and who did it.
    person_id uuid REFERENCES person,
    actor_id uuid REFERENCES person,
    reason text CHECK (length(reason) BETWEEN 1 AND 2000),
    -- Counts and states, never a score.
    detail jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(detail) = 'object'),
    created_at timestamptz NOT NULL DEFAULT clock_timestamp()
  )`;

const RULE_CHANGE = `
  CREATE TABLE session_rule_change (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    session_id uuid NOT NULL REFERENCES council_session,
    from_rule_id uuid NOT NULL REFERENCES council_rule,
    to_rule_id uuid NOT NULL REFERENCES council_rule,
    reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 1000),
    changed_by uuid NOT NULL REFERENCES person,
    changed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT session_rule_change_other CHECK (from_rule_id <> to_rule_id)
  )`;

const ROUND = `
  CREATE TABLE session_item_round (
    item_id uuid NOT NULL REFERENCES session_item,
    round smallint NOT NULL CHECK (round BETWEEN 1 AND 20),
    kind text NOT NULL CHECK (kind IN ('SCORING', 'RESCORING', 'CORRECTION', 'RECOUNT')),
    reason text CHECK (length(reason) BETWEEN 1 AND 2000),
    opened_by uuid REFERENCES person,
    opened_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    closed_by uuid REFERENCES person,
    closed_at timestamptz,
    spread_alarm boolean,
    spread_reason text CHECK (length(spread_reason) BETWEEN 1 AND 2000),
    PRIMARY KEY (item_id, round),
    CONSTRAINT session_item_round_reason CHECK (kind = 'SCORING' OR reason IS NOT NULL)
  )`;

/** Versions of sheets from the second on, and why there is another. */
const REOPENING = `
  CREATE TABLE sheet_reopening (
    item_id uuid NOT NULL REFERENCES session_item,
    person_id uuid NOT NULL REFERENCES person,
    version smallint NOT NULL CHECK (version BETWEEN 2 AND 20),
    round smallint NOT NULL,
    reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
    opened_by uuid NOT NULL REFERENCES person,
    opened_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (item_id, person_id, version)
  )`;

const CHANGE_REASON = `
  CREATE TABLE score_change_reason (
    sheet_id uuid NOT NULL,
    criterion_id uuid NOT NULL,
    item_id uuid NOT NULL,
    person_id uuid NOT NULL,
    rubric_sheet_id uuid NOT NULL,
    reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 300),
    updated_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (sheet_id, criterion_id),
    FOREIGN KEY (sheet_id, item_id, person_id, rubric_sheet_id)
      REFERENCES score_sheet (id, item_id, person_id, rubric_sheet_id),
    FOREIGN KEY (criterion_id, rubric_sheet_id) REFERENCES rubric_criterion (id, sheet_id)
  )`;

/** Recusals that were recorded by mistake and taken back, or went with a product off the agenda. */
const RECUSAL_ENDED = `
  CREATE TABLE item_recusal_ended (
    recusal_id uuid PRIMARY KEY,
    session_id uuid NOT NULL REFERENCES council_session,
    item_id uuid NOT NULL,
    person_id uuid NOT NULL REFERENCES person,
    recorded_by uuid NOT NULL REFERENCES person,
    reason text NOT NULL,
    recorded_at timestamptz NOT NULL,
    ended_reason text NOT NULL CHECK (length(ended_reason) BETWEEN 1 AND 1000),
    ended_by uuid NOT NULL REFERENCES person,
    ended_at timestamptz NOT NULL DEFAULT clock_timestamp()
  )`;

const RESULT_OPTION = `
  CREATE TABLE item_result_option (
    result_id uuid NOT NULL,
    item_id uuid NOT NULL,
    criterion_id uuid NOT NULL REFERENCES rubric_criterion,
    points smallint NOT NULL CHECK (points >= 0),
    sheets smallint NOT NULL CHECK (sheets > 0),
    PRIMARY KEY (result_id, criterion_id, points),
    FOREIGN KEY (result_id, item_id) REFERENCES item_result (id, item_id)
  )`;

const REMINDER = `
  CREATE TABLE session_reminder (
    item_id uuid NOT NULL REFERENCES session_item ON DELETE CASCADE,
    person_id uuid NOT NULL REFERENCES person,
    times integer NOT NULL DEFAULT 1,
    sent_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (item_id, person_id)
  )`;

/** How far a member is with a sheet: counts only, nothing of what was chosen. */
const SHEET_PROGRESS = `
  CREATE TABLE sheet_progress (
    item_id uuid NOT NULL REFERENCES session_item,
    person_id uuid NOT NULL REFERENCES person,
    session_id uuid NOT NULL,
    version smallint NOT NULL,
    answered smallint NOT NULL CHECK (answered >= 0),
    writes integer NOT NULL DEFAULT 1,
    last_seen_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (item_id, person_id)
  )`;

export const DAY_TABLES: readonly { readonly name: string; readonly sql: string }[] = [
  { name: 'session_event', sql: EVENT },
  { name: 'session_rule_change', sql: RULE_CHANGE },
  { name: 'session_item_round', sql: ROUND },
  { name: 'sheet_reopening', sql: REOPENING },
  { name: 'score_change_reason', sql: CHANGE_REASON },
  { name: 'item_recusal_ended', sql: RECUSAL_ENDED },
  { name: 'item_result_option', sql: RESULT_OPTION },
  { name: 'session_reminder', sql: REMINDER },
  { name: 'sheet_progress', sql: SHEET_PROGRESS },
];

export const DAY_INDEXES: readonly string[] = [
  'CREATE INDEX session_event_of_session ON session_event (session_id, id)',
  'CREATE INDEX session_rule_change_of_session ON session_rule_change (session_id, id)',
  'CREATE INDEX item_recusal_ended_of_session ON item_recusal_ended (session_id)',
  // The poll of a control room reads the sum from here.
  'CREATE INDEX sheet_progress_of_session ON sheet_progress (session_id) INCLUDE (writes)',
  'CREATE INDEX score_change_reason_of_item ON score_change_reason (item_id)',
];
