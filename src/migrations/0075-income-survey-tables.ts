const SURVEY = `
  CREATE TABLE income_survey (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    commune_id uuid NOT NULL REFERENCES unit (id),
    year integer NOT NULL CHECK (year BETWEEN 2015 AND 2100),
    method text NOT NULL CHECK (method IN ('QD_1245_2022', 'QD_2545_2026')),
    window_from date NOT NULL,
    window_to date NOT NULL,
    -- Households of the commune (N_c); null while nobody has counted them.
    households_total integer CHECK (households_total BETWEEN 1 AND 100000),
    plan_source text CHECK (length(plan_source) BETWEEN 1 AND 1000),
    status text NOT NULL DEFAULT 'PLANNED' CHECK (status IN ('PLANNED', 'COLLECTING', 'SUMMARISED',
      'ACCEPTED', 'CONFIRMED', 'USED_IN_DOSSIER')),
    -- Counts on when the survey is opened again.
    round integer NOT NULL DEFAULT 1 CHECK (round > 0),
    households_listed integer NOT NULL DEFAULT 0 CHECK (households_listed >= 0),
    households_completed integer NOT NULL DEFAULT 0 CHECK (households_completed >= 0),
    created_by uuid,
    revision integer NOT NULL DEFAULT 1 CHECK (revision > 0),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT income_survey_once UNIQUE (commune_id, year, method),
    CONSTRAINT income_survey_of_commune UNIQUE (id, commune_id),
    CONSTRAINT income_survey_window CHECK (window_from <= window_to)
  )`;

const AREA = `
  CREATE TABLE income_survey_area (
    survey_id uuid NOT NULL REFERENCES income_survey (id),
    code text NOT NULL CHECK (length(code) BETWEEN 1 AND 20 AND code IS NFC NORMALIZED),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200 AND name IS NFC NORMALIZED),
    -- M_ci, M'_ci and the planned n_ci.
    households_frame integer CHECK (households_frame BETWEEN 1 AND 100000),
    households_updated integer CHECK (households_updated BETWEEN 1 AND 100000),
    households_planned integer CHECK (households_planned BETWEEN 1 AND 10000),
    position smallint NOT NULL CHECK (position BETWEEN 1 AND 100),
    PRIMARY KEY (survey_id, code)
  )`;

const EVENT = `
  CREATE TABLE income_survey_event (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    survey_id uuid NOT NULL REFERENCES income_survey (id),
    status text NOT NULL,
    reason text CHECK (length(reason) BETWEEN 1 AND 2000),
    person_id uuid REFERENCES person (id),
    at timestamptz NOT NULL
  )`;

/** A result is written once, when the commune sums up; another round writes another one. */
const RESULT = `
  CREATE TABLE income_survey_result (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    survey_id uuid NOT NULL,
    commune_id uuid NOT NULL,
    round integer NOT NULL CHECK (round > 0),
    households integer NOT NULL CHECK (households > 0),
    persons integer NOT NULL CHECK (persons > 0),
    -- Thousand VND of all sampled households.
    net_total bigint NOT NULL,
    unweighted numeric(18, 2) NOT NULL,
    weighted numeric(18, 2),
    standard_error numeric(18, 2) CHECK (standard_error >= 0),
    relative_error numeric(9, 2) CHECK (relative_error >= 0),
    -- Which of the two counts, by the setting of the method on that day.
    counts text NOT NULL CHECK (counts IN ('UNWEIGHTED', 'WEIGHTED')),
    amount bigint NOT NULL CHECK (amount BETWEEN 1000 AND 10000000),
    minimum_group integer NOT NULL CHECK (minimum_group > 0),
    summarised_at timestamptz NOT NULL,
    CONSTRAINT income_survey_result_round UNIQUE (survey_id, round),
    CONSTRAINT income_survey_result_large CHECK (households >= minimum_group),
    FOREIGN KEY (survey_id, commune_id) REFERENCES income_survey (id, commune_id)
  )`;

const GROUP = `
  CREATE TABLE income_survey_group (
    result_id uuid NOT NULL REFERENCES income_survey_result (id),
    survey_id uuid NOT NULL,
    commune_id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('AREA', 'SECTION')),
    key text NOT NULL CHECK (length(key) BETWEEN 1 AND 20),
    position smallint NOT NULL,
    households integer NOT NULL CHECK (households >= 0),
    persons integer NOT NULL CHECK (persons >= 0),
    net bigint NOT NULL,
    -- Of an area by its own persons, of a section by all of the sample.
    per_person numeric(18, 2) NOT NULL,
    -- Too small a group, or one from which a small one could be worked out.
    suppressed boolean NOT NULL,
    PRIMARY KEY (result_id, kind, key),
    FOREIGN KEY (survey_id, commune_id) REFERENCES income_survey (id, commune_id)
  )`;

export const SURVEY_TABLES: readonly { readonly name: string; readonly sql: string }[] = [
  { name: 'income_survey', sql: SURVEY },
  { name: 'income_survey_area', sql: AREA },
  { name: 'income_survey_event', sql: EVENT },
  { name: 'income_survey_result', sql: RESULT },
  { name: 'income_survey_group', sql: GROUP },
];

export const SURVEY_INDEXES: readonly string[] = [
  `CREATE INDEX income_survey_year ON income_survey (year, id DESC)`,
  `CREATE INDEX income_survey_status ON income_survey (status, id DESC)`,
  `CREATE INDEX income_survey_event_survey ON income_survey_event (survey_id, at)`,
  `CREATE INDEX income_survey_event_person ON income_survey_event (person_id)
     WHERE person_id IS NOT NULL`,
  `CREATE INDEX income_survey_group_survey ON income_survey_group (survey_id)`,
];
