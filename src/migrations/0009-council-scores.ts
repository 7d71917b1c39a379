/** Score sheets, their answers and history, and the results computed from them. */
const SHEET = `
  CREATE TABLE score_sheet (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    item_id uuid NOT NULL,
    person_id uuid NOT NULL REFERENCES person,
    rubric_sheet_id uuid NOT NULL,
    version smallint NOT NULL DEFAULT 1 CHECK (version BETWEEN 1 AND 20),
    state text NOT NULL DEFAULT 'DRAFT' CHECK (state IN ('DRAFT', 'SUBMITTED')),
    -- Goes into every fingerprint of this sheet, so that nobody can find the scores by trying.
    salt bytea NOT NULL DEFAULT uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()),
    opinion text CHECK (length(opinion) BETWEEN 1 AND 4000),
    total smallint CHECK (total BETWEEN 0 AND 1000),
    submitted_at timestamptz,
    revision integer NOT NULL DEFAULT 1 CHECK (revision > 0),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT score_sheet_one UNIQUE (item_id, person_id, version),
    CONSTRAINT score_sheet_chain UNIQUE (id, item_id, person_id, rubric_sheet_id),
    CONSTRAINT score_sheet_submitted CHECK (
      (state = 'SUBMITTED') = (submitted_at IS NOT NULL)
      AND (state = 'SUBMITTED') = (total IS NOT NULL)),
    FOREIGN KEY (item_id, rubric_sheet_id) REFERENCES session_item (id, rubric_sheet_id)
  )`;

const ANSWER = `
  CREATE TABLE score_answer (
    sheet_id uuid NOT NULL,
    criterion_id uuid NOT NULL,
    item_id uuid NOT NULL,
    person_id uuid NOT NULL,
    rubric_sheet_id uuid NOT NULL,
    option_id uuid,
    remark text CHECK (length(remark) BETWEEN 1 AND 2000),
    flagged boolean NOT NULL DEFAULT false,
    revision integer NOT NULL DEFAULT 1 CHECK (revision > 0),
    updated_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (sheet_id, criterion_id),
    -- A chain of keys: only an option that the product's own official sheet has can be stored.
    FOREIGN KEY (sheet_id, item_id, person_id, rubric_sheet_id)
      REFERENCES score_sheet (id, item_id, person_id, rubric_sheet_id),
    FOREIGN KEY (criterion_id, rubric_sheet_id) REFERENCES rubric_criterion (id, sheet_id),
    FOREIGN KEY (option_id, criterion_id) REFERENCES rubric_option (id, criterion_id)
  )`;

const EVENT = `
  CREATE TABLE score_event (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    sheet_id uuid NOT NULL,
    item_id uuid NOT NULL,
    person_id uuid NOT NULL,
    rubric_sheet_id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('ANSWERED', 'CLEARED', 'OPINION', 'SUBMITTED')),
    criterion_id uuid,
    option_id uuid,
    remark text,
    flagged boolean,
    revision integer,
    total smallint,
    operation_id text NOT NULL CHECK (length(operation_id) BETWEEN 1 AND 64),
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    FOREIGN KEY (sheet_id, item_id, person_id, rubric_sheet_id)
      REFERENCES score_sheet (id, item_id, person_id, rubric_sheet_id)
  )`;

const RESULT = `
  CREATE TABLE item_result (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    item_id uuid NOT NULL REFERENCES session_item,
    round smallint NOT NULL DEFAULT 1 CHECK (round BETWEEN 1 AND 20),
    rule_id uuid NOT NULL REFERENCES council_rule,
    -- The unrounded average is total_sum / sheet_count; it is never stored as a fraction.
    sheet_count smallint NOT NULL CHECK (sheet_count > 0),
    total_sum integer NOT NULL CHECK (total_sum >= 0),
    min_total smallint NOT NULL,
    max_total smallint NOT NULL,
    spread smallint NOT NULL GENERATED ALWAYS AS (max_total - min_total) STORED,
    spread_limit numeric(5, 2) NOT NULL,
    spread_alarm boolean NOT NULL,
    star_by_points smallint NOT NULL CHECK (star_by_points BETWEEN 1 AND 5),
    star_by_minima smallint NOT NULL CHECK (star_by_minima BETWEEN 1 AND 5),
    proposed_star smallint NOT NULL
      CHECK (proposed_star BETWEEN 1 AND 5 AND proposed_star <= star_by_points),
    explanation jsonb NOT NULL CHECK (jsonb_typeof(explanation) = 'array'),
    computed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT item_result_round UNIQUE (item_id, round),
    CONSTRAINT item_result_of UNIQUE (id, item_id),
    CONSTRAINT item_result_order CHECK (min_total <= max_total)
  )`;

const RESULT_PART = `
  CREATE TABLE item_result_part (
    result_id uuid NOT NULL,
    item_id uuid NOT NULL,
    part_code text NOT NULL CHECK (part_code ~ '^[A-Z]$'),
    points_sum integer NOT NULL CHECK (points_sum >= 0),
    min_points smallint NOT NULL,
    max_points smallint NOT NULL CHECK (max_points >= min_points),
    PRIMARY KEY (result_id, part_code),
    FOREIGN KEY (result_id, item_id) REFERENCES item_result (id, item_id)
  )`;

const RESULT_CRITERION = `
  CREATE TABLE item_result_criterion (
    result_id uuid NOT NULL,
    item_id uuid NOT NULL,
    criterion_id uuid NOT NULL REFERENCES rubric_criterion,
    points_sum integer NOT NULL CHECK (points_sum >= 0),
    min_points smallint NOT NULL,
    max_points smallint NOT NULL CHECK (max_points >= min_points),
    PRIMARY KEY (result_id, criterion_id),
    FOREIGN KEY (result_id, item_id) REFERENCES item_result (id, item_id)
  )`;

const RESULT_MINIMUM = `
  CREATE TABLE item_result_minimum (
    result_id uuid NOT NULL,
    item_id uuid NOT NULL,
    criterion_id uuid NOT NULL REFERENCES rubric_criterion,
    star smallint NOT NULL CHECK (star BETWEEN 1 AND 5),
    required_points smallint NOT NULL CHECK (required_points > 0),
    points_sum integer NOT NULL CHECK (points_sum >= 0),
    sheets_below smallint NOT NULL CHECK (sheets_below >= 0),
    met boolean NOT NULL,
    PRIMARY KEY (result_id, criterion_id, star),
    FOREIGN KEY (result_id, item_id) REFERENCES item_result (id, item_id)
  )`;

export const SCORE_TABLES: readonly { readonly name: string; readonly sql: string }[] = [
  { name: 'score_sheet', sql: SHEET },
  { name: 'score_answer', sql: ANSWER },
  { name: 'score_event', sql: EVENT },
  { name: 'item_result', sql: RESULT },
  { name: 'item_result_part', sql: RESULT_PART },
  { name: 'item_result_criterion', sql: RESULT_CRITERION },
  { name: 'item_result_minimum', sql: RESULT_MINIMUM },
];

export const SCORE_INDEXES: readonly string[] = [
  'CREATE INDEX score_sheet_of_person ON score_sheet (person_id, item_id)',
  'CREATE INDEX score_answer_of_item ON score_answer (item_id)',
  'CREATE INDEX score_event_of_sheet ON score_event (sheet_id, id)',
];
