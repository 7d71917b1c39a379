const ROW = `
    recorded_by uuid NOT NULL REFERENCES person,
    revision integer NOT NULL DEFAULT 1 CHECK (revision >= 1),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()`;

const PLAN = `
  CREATE TABLE inspection_plan (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    code text COLLATE "C" NOT NULL CONSTRAINT inspection_plan_code UNIQUE
      CHECK (code ~ '^[A-Z0-9][A-Z0-9-]{1,59}$'),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
    kind text NOT NULL CHECK (kind IN ('YEARLY', 'HALF_YEARLY', 'TERM', 'AD_HOC')),
    organisation_id uuid NOT NULL REFERENCES programme_organisation,
    document_id uuid REFERENCES official_document,
    content text CHECK (length(content) BETWEEN 1 AND 10000),
    starts_on date NOT NULL,
    ends_on date NOT NULL,${ROW},
    CHECK (ends_on >= starts_on)
  )`;

const VISIT = `
  CREATE TABLE inspection_visit (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    plan_id uuid REFERENCES inspection_plan,
    organisation_id uuid NOT NULL REFERENCES programme_organisation,
    commune_id uuid NOT NULL REFERENCES unit,
    planned_on date,
    held_on date,
    -- The commune knows of it before it takes place.
    announced boolean NOT NULL,
    members text[] NOT NULL CHECK (cardinality(members) <= 30),
    looked_at text CHECK (length(looked_at) BETWEEN 1 AND 10000),
    conclusion text CHECK (length(conclusion) BETWEEN 1 AND 20000),
    cancelled_reason text CHECK (length(cancelled_reason) BETWEEN 1 AND 2000),${ROW},
    CHECK (num_nonnulls(planned_on, held_on) >= 1),
    CHECK (num_nonnulls(held_on, cancelled_reason) <= 1),
    CHECK (held_on IS NOT NULL OR conclusion IS NULL)
  )`;

const FINDING = `
  CREATE TABLE inspection_finding (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    visit_id uuid NOT NULL REFERENCES inspection_visit,
    kind text NOT NULL CHECK (kind IN ('GOOD', 'SHORTCOMING', 'VIOLATION')),
    serious boolean NOT NULL,
    text text NOT NULL CHECK (length(text) BETWEEN 1 AND 10000),
    criterion_id uuid REFERENCES criteria_set_criterion,
    indicator_id uuid REFERENCES indicator,
    product_id uuid REFERENCES product,
    producer_id uuid REFERENCES producer,
    withdrawn_reason text CHECK (length(withdrawn_reason) BETWEEN 1 AND 2000),${ROW},
    CHECK (indicator_id IS NULL OR criterion_id IS NOT NULL),
    CHECK (product_id IS NULL OR producer_id IS NOT NULL),
    CHECK (kind <> 'GOOD' OR NOT serious)
  )`;

const VISIT_FILE = `
  CREATE TABLE inspection_visit_file (
    visit_id uuid NOT NULL REFERENCES inspection_visit,
    file_id uuid NOT NULL CONSTRAINT inspection_visit_file_once UNIQUE REFERENCES stored_file,
    PRIMARY KEY (visit_id, file_id)
  )`;

const DIFFICULTY = `
  CREATE TABLE inspection_difficulty (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    visit_id uuid NOT NULL REFERENCES inspection_visit,
    finding_id uuid REFERENCES inspection_finding,
    difficulty_id uuid NOT NULL REFERENCES difficulty,
    linked boolean NOT NULL DEFAULT true,
    person_id uuid NOT NULL REFERENCES person,
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT inspection_difficulty_once
      UNIQUE NULLS NOT DISTINCT (visit_id, finding_id, difficulty_id)
  )`;

const RECOMMENDATION = `
  CREATE TABLE recommendation (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    kind text NOT NULL CHECK (kind IN ('REMEDY', 'SUPERVISION', 'SOCIAL_CRITICISM')),
    finding_id uuid REFERENCES inspection_finding,
    organisation_id uuid NOT NULL REFERENCES programme_organisation,
    addressee_id uuid NOT NULL REFERENCES programme_organisation,
    commune_id uuid REFERENCES unit,
    document_id uuid REFERENCES official_document,
    text text NOT NULL CHECK (length(text) BETWEEN 1 AND 10000),
    given_on date NOT NULL,
    due_on date,
    -- Why there is no day, where the paper gives none: days are never made up.
    due_note text CHECK (length(due_note) BETWEEN 1 AND 500),
    state text NOT NULL DEFAULT 'OPEN'
      CHECK (state IN ('OPEN', 'ANSWERED', 'CLOSED', 'WITHDRAWN')),
    response text CHECK (response IN ('DONE', 'PARTLY', 'EXPLAINED')),
    answered_on date,
    closed_on date,${ROW},
    CHECK ((kind = 'REMEDY') = (finding_id IS NOT NULL)),
    CHECK (kind <> 'REMEDY' OR due_on IS NOT NULL),
    CHECK (num_nonnulls(due_on, due_note) >= 1),
    CHECK (due_on >= given_on),
    CHECK ((answered_on IS NULL) = (response IS NULL)),
    CHECK (state <> 'OPEN' OR answered_on IS NULL),
    CHECK (state NOT IN ('ANSWERED', 'CLOSED') OR answered_on IS NOT NULL),
    CHECK ((state IN ('CLOSED', 'WITHDRAWN')) = (closed_on IS NOT NULL))
  )`;

const STEP = `
  CREATE TABLE recommendation_step (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    recommendation_id uuid NOT NULL REFERENCES recommendation,
    sequence bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT recommendation_step_sequence UNIQUE,
    move text NOT NULL CHECK (move IN ('make', 'answer', 'accept', 'return', 'extend', 'withdraw')),
    state text NOT NULL,
    text text CHECK (length(text) BETWEEN 1 AND 20000),
    response text,
    due_on date,
    day date NOT NULL,
    person_id uuid NOT NULL REFERENCES person,
    at timestamptz NOT NULL DEFAULT clock_timestamp()
  )`;

const STEP_FILE = `
  CREATE TABLE recommendation_file (
    step_id uuid NOT NULL REFERENCES recommendation_step,
    file_id uuid NOT NULL CONSTRAINT recommendation_file_once UNIQUE REFERENCES stored_file,
    PRIMARY KEY (step_id, file_id)
  )`;

export const TABLES = [
  ...[PLAN, VISIT, FINDING, VISIT_FILE, DIFFICULTY, RECOMMENDATION, STEP, STEP_FILE],
];

export const INDEXES = [
  'CREATE INDEX inspection_plan_organisation ON inspection_plan (organisation_id, code)',
  `CREATE INDEX inspection_visit_day ON inspection_visit (coalesce(held_on, planned_on), id)`,
  `CREATE INDEX inspection_visit_commune
     ON inspection_visit (commune_id, coalesce(held_on, planned_on), id)`,
  `CREATE INDEX inspection_visit_organisation
     ON inspection_visit (organisation_id, coalesce(held_on, planned_on), id)`,
  'CREATE INDEX inspection_visit_plan ON inspection_visit (plan_id) WHERE plan_id IS NOT NULL',
  'CREATE INDEX inspection_finding_visit ON inspection_finding (visit_id, id)',
  `CREATE INDEX inspection_finding_criterion ON inspection_finding (criterion_id, id DESC)
     WHERE criterion_id IS NOT NULL`,
  `CREATE INDEX inspection_finding_producer ON inspection_finding (producer_id, id DESC)
     WHERE producer_id IS NOT NULL`,
  `CREATE INDEX inspection_finding_product ON inspection_finding (product_id, id DESC)
     WHERE product_id IS NOT NULL`,
  'CREATE INDEX inspection_difficulty_of ON inspection_difficulty (difficulty_id)',
  // Without a day it comes last.
  `CREATE INDEX recommendation_due ON recommendation (coalesce(due_on, DATE '9999-12-31'), id)`,
  `CREATE INDEX recommendation_open ON recommendation (due_on) WHERE state = 'OPEN'`,
  'CREATE INDEX recommendation_addressee ON recommendation (addressee_id)',
  'CREATE INDEX recommendation_organisation ON recommendation (organisation_id)',
  'CREATE INDEX recommendation_commune ON recommendation (commune_id) WHERE commune_id IS NOT NULL',
  'CREATE INDEX recommendation_finding ON recommendation (finding_id) WHERE finding_id IS NOT NULL',
  'CREATE INDEX recommendation_step_of ON recommendation_step (recommendation_id, sequence)',
];
