/** What is on a ballot beside its answers, paper ballots, disqualifications and the levels that recognise. */
const CONDITION_MARK = `
  CREATE TABLE score_condition_mark (
    sheet_id uuid NOT NULL,
    condition_id uuid NOT NULL,
    item_id uuid NOT NULL,
    person_id uuid NOT NULL,
    rubric_sheet_id uuid NOT NULL,
    -- Taken back: the row stays with marked = false.
    marked boolean NOT NULL,
    remark text CHECK (length(remark) BETWEEN 1 AND 2000),
    revision integer NOT NULL DEFAULT 1 CHECK (revision > 0),
    updated_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (sheet_id, condition_id),
    CONSTRAINT score_condition_mark_why CHECK (NOT marked OR remark IS NOT NULL),
    FOREIGN KEY (sheet_id, item_id, person_id, rubric_sheet_id)
      REFERENCES score_sheet (id, item_id, person_id, rubric_sheet_id),
    FOREIGN KEY (condition_id, rubric_sheet_id) REFERENCES rubric_condition (id, sheet_id)
  )`;

const DISQUALIFICATION = `
  CREATE TABLE item_disqualification (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    item_id uuid NOT NULL,
    rubric_sheet_id uuid NOT NULL,
    condition_id uuid NOT NULL,
    reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
    recorded_by uuid NOT NULL REFERENCES person,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    withdrawn_by uuid REFERENCES person,
    withdrawn_at timestamptz,
    withdrawn_reason text CHECK (length(withdrawn_reason) BETWEEN 1 AND 2000),
    CONSTRAINT item_disqualification_withdrawn CHECK (
      (withdrawn_at IS NULL) = (withdrawn_by IS NULL)
      AND (withdrawn_at IS NULL) = (withdrawn_reason IS NULL)),
    FOREIGN KEY (item_id, rubric_sheet_id) REFERENCES session_item (id, rubric_sheet_id),
    FOREIGN KEY (condition_id, rubric_sheet_id) REFERENCES rubric_condition (id, sheet_id)
  )`;

const PAPER_SHEET = `
  CREATE TABLE paper_sheet (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    item_id uuid NOT NULL,
    -- The member who wrote and signed it.
    person_id uuid NOT NULL REFERENCES person,
    rubric_sheet_id uuid NOT NULL,
    state text NOT NULL DEFAULT 'ENTERED'
      CHECK (state IN ('ENTERED', 'CONFIRMED', 'REFUSED', 'REPLACED')),
    check_method text NOT NULL CHECK (check_method IN ('VIEW', 'RE_ENTER')),
    file_id uuid REFERENCES stored_file,
    entered_by uuid NOT NULL REFERENCES person,
    entered_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    checker_id uuid REFERENCES person,
    taken_at timestamptz,
    decided_at timestamptz,
    refusal_reason text CHECK (length(refusal_reason) BETWEEN 1 AND 2000),
    CONSTRAINT paper_sheet_chain UNIQUE (id, item_id, rubric_sheet_id),
    CONSTRAINT paper_sheet_three_people CHECK (
      person_id <> entered_by AND person_id <> checker_id AND checker_id <> entered_by),
    CONSTRAINT paper_sheet_taken CHECK ((checker_id IS NULL) = (taken_at IS NULL)),
    CONSTRAINT paper_sheet_decided CHECK ((state = 'ENTERED') = (decided_at IS NULL)),
    CONSTRAINT paper_sheet_confirmed CHECK (state <> 'CONFIRMED' OR checker_id IS NOT NULL),
    CONSTRAINT paper_sheet_refused CHECK ((state = 'REFUSED') = (refusal_reason IS NOT NULL)),
    FOREIGN KEY (item_id, rubric_sheet_id) REFERENCES session_item (id, rubric_sheet_id)
  )`;

/** The secret half: under row security, never changed. */
const PAPER_CONTENT = `
  CREATE TABLE paper_content (
    paper_id uuid PRIMARY KEY REFERENCES paper_sheet,
    total smallint NOT NULL CHECK (total BETWEEN 0 AND 1000),
    opinion text CHECK (length(opinion) BETWEEN 1 AND 4000),
    salt bytea NOT NULL DEFAULT uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())
  )`;

const PAPER_ANSWER = `
  CREATE TABLE paper_answer (
    paper_id uuid NOT NULL,
    item_id uuid NOT NULL,
    rubric_sheet_id uuid NOT NULL,
    criterion_id uuid NOT NULL,
    option_id uuid NOT NULL,
    remark text CHECK (length(remark) BETWEEN 1 AND 2000),
    PRIMARY KEY (paper_id, criterion_id),
    FOREIGN KEY (paper_id, item_id, rubric_sheet_id)
      REFERENCES paper_sheet (id, item_id, rubric_sheet_id),
    FOREIGN KEY (criterion_id, rubric_sheet_id) REFERENCES rubric_criterion (id, sheet_id),
    FOREIGN KEY (option_id, criterion_id) REFERENCES rubric_option (id, criterion_id)
  )`;

/** What checkers did with it: where they differed, never by how much. */
const PAPER_CHECK = `
  CREATE TABLE paper_check (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    paper_id uuid NOT NULL REFERENCES paper_sheet,
    person_id uuid NOT NULL REFERENCES person,
    outcome text NOT NULL CHECK (outcome IN ('TAKEN', 'DIFFERS', 'REFUSED', 'CONFIRMED')),
    criterion_ids uuid[] NOT NULL DEFAULT '{}',
    total_differs boolean NOT NULL DEFAULT false,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp()
  )`;

/** Which level recognises which stars under a decision, and from where on it sends a product up. */
const LEVEL_RULE = `
  CREATE TABLE rating_level_rule (
    id uuid PRIMARY KEY,
    version_code text NOT NULL REFERENCES rubric_version (code),
    level text NOT NULL CHECK (level IN ('DISTRICT', 'PROVINCE', 'MINISTRY')),
    valid_from date NOT NULL,
    -- The last day.
    valid_to date,
    -- Null where no source was found that says it.
    lowest_star smallint CHECK (lowest_star BETWEEN 1 AND 5),
    highest_star smallint CHECK (highest_star BETWEEN 1 AND 5),
    forward_from_points smallint CHECK (forward_from_points BETWEEN 1 AND 100),
    forward_level text CHECK (forward_level IN ('PROVINCE', 'MINISTRY')),
    article text CHECK (length(article) BETWEEN 1 AND 200),
    source text NOT NULL CHECK (length(source) BETWEEN 1 AND 1000),
    CONSTRAINT rating_level_rule_from UNIQUE (version_code, level, valid_from),
    CONSTRAINT rating_level_rule_days CHECK (valid_from <= valid_to),
    CONSTRAINT rating_level_rule_stars CHECK (
      (lowest_star IS NULL) = (highest_star IS NULL) AND lowest_star <= highest_star),
    CONSTRAINT rating_level_rule_forward CHECK (
      (forward_from_points IS NULL) = (forward_level IS NULL))
  )`;

export const BALLOT_TABLES: readonly { readonly name: string; readonly sql: string }[] = [
  { name: 'score_condition_mark', sql: CONDITION_MARK },
  { name: 'item_disqualification', sql: DISQUALIFICATION },
  { name: 'paper_sheet', sql: PAPER_SHEET },
  { name: 'paper_content', sql: PAPER_CONTENT },
  { name: 'paper_answer', sql: PAPER_ANSWER },
  { name: 'paper_check', sql: PAPER_CHECK },
  { name: 'rating_level_rule', sql: LEVEL_RULE },
];

export const BALLOT_INDEXES: readonly string[] = [
  'CREATE INDEX score_condition_mark_of_item ON score_condition_mark (item_id)',
  `CREATE UNIQUE INDEX item_disqualification_standing
     ON item_disqualification (item_id, condition_id) WHERE withdrawn_at IS NULL`,
  // One entry of a member's paper at a time waits for its second person.
  `CREATE UNIQUE INDEX paper_sheet_waiting ON paper_sheet (item_id, person_id)
     WHERE state = 'ENTERED'`,
  'CREATE INDEX paper_sheet_of_item ON paper_sheet (item_id, id)',
  'CREATE INDEX paper_sheet_of_person ON paper_sheet (person_id)',
  'CREATE INDEX paper_sheet_file ON paper_sheet (file_id) WHERE file_id IS NOT NULL',
  'CREATE INDEX paper_check_of_paper ON paper_check (paper_id, id)',
  'CREATE UNIQUE INDEX score_sheet_paper ON score_sheet (paper_id) WHERE paper_id IS NOT NULL',
];
