const ROW = `
    recorded_by uuid NOT NULL REFERENCES person,
    revision integer NOT NULL DEFAULT 1 CHECK (revision >= 1),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()`;

const SUBJECTS = `'COMMUNE', 'HAMLET', 'HOUSEHOLD', 'UNIT'`;
const FORMS = `'MERIT_CERTIFICATE', 'COMMENDATION_LETTER', 'FLAG', 'OTHER'`;
const STANDARDS = `'NTM', 'NTM_ADVANCED', 'NTM_MODEL'`;

const CAMPAIGN = `
  CREATE TABLE emulation_campaign (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    code text COLLATE "C" NOT NULL CONSTRAINT emulation_campaign_code UNIQUE
      CHECK (code ~ '^[A-Z0-9][A-Z0-9-]{1,59}$'),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
    organisation_id uuid NOT NULL REFERENCES programme_organisation,
    document_id uuid REFERENCES official_document,
    basis text CHECK (length(basis) BETWEEN 1 AND 1000),
    content text CHECK (length(content) BETWEEN 1 AND 20000),
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    register_until date,
    open_to text[] NOT NULL
      CHECK (cardinality(open_to) BETWEEN 1 AND 4 AND open_to <@ ARRAY[${SUBJECTS}]),${ROW},
    CHECK (ends_on >= starts_on),
    CHECK (register_until BETWEEN starts_on AND ends_on),
    CHECK (num_nonnulls(document_id, basis) >= 1)
  )`;

/** What can be won, and the rule by which it is decided how many win it. */
const AWARD = `
  CREATE TABLE emulation_award (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    campaign_id uuid NOT NULL REFERENCES emulation_campaign,
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
    subject text NOT NULL CHECK (subject IN (${SUBJECTS})),
    form text NOT NULL CHECK (form IN (${FORMS})),
    -- Who signs it; empty where no document says so.
    authority text CHECK (length(authority) BETWEEN 1 AND 300),
    source text NOT NULL CHECK (length(source) BETWEEN 1 AND 1000),
    quota text NOT NULL CHECK (quota IN ('NONE', 'COUNT', 'PERCENT')),
    quota_value numeric(8, 2) CHECK (quota_value > 0),
    quota_base text CHECK (quota_base IN ('REGISTERED', 'RECOGNISED', 'NEWLY_RECOGNISED', 'STATED')),
    quota_standard text CHECK (quota_standard IN (${STANDARDS})),
    base_count integer CHECK (base_count BETWEEN 0 AND 1000000),
    base_source text CHECK (length(base_source) BETWEEN 1 AND 1000),
    rounding text CHECK (rounding IN ('DOWN', 'NEAREST', 'UP')),
    exclusion text NOT NULL CHECK (exclusion IN ('NONE', 'CAMPAIGN', 'EVER')),
    required_standard text CHECK (required_standard IN (${STANDARDS})),
    min_points numeric(8, 2) CHECK (min_points >= 0),${ROW},
    CONSTRAINT emulation_award_once UNIQUE (campaign_id, subject, name),
    CHECK ((quota = 'NONE') = (quota_value IS NULL)),
    CHECK (quota <> 'PERCENT' OR quota_value <= 100),
    CHECK (quota <> 'COUNT' OR quota_value = trunc(quota_value)),
    CHECK ((quota = 'PERCENT') = (quota_base IS NOT NULL)),
    CHECK ((quota = 'PERCENT') = (rounding IS NOT NULL)),
    CHECK ((coalesce(quota_base, '') IN ('RECOGNISED', 'NEWLY_RECOGNISED'))
           = (quota_standard IS NOT NULL)),
    CHECK ((coalesce(quota_base, '') = 'STATED') = (base_count IS NOT NULL)),
    CHECK ((base_count IS NULL) = (base_source IS NULL)),
    CHECK (required_standard IS NULL OR subject IN ('COMMUNE', 'HAMLET'))
  )`;

const CRITERION = `
  CREATE TABLE emulation_criterion (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    award_id uuid NOT NULL REFERENCES emulation_award,
    position integer NOT NULL CHECK (position BETWEEN 1 AND 100),
    text text NOT NULL CHECK (length(text) BETWEEN 1 AND 2000),
    max_points numeric(8, 2) NOT NULL CHECK (max_points > 0),
    -- The document whose wording it is; empty where the office wrote it.
    source text CHECK (length(source) BETWEEN 1 AND 1000),
    CONSTRAINT emulation_criterion_place UNIQUE (award_id, position)
  )`;

/** Who stands for an award. The name is empty for a commune itself. */
const REGISTRATION = `
  CREATE TABLE emulation_registration (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    award_id uuid NOT NULL REFERENCES emulation_award,
    subject text NOT NULL CHECK (subject IN (${SUBJECTS})),
    commune_id uuid NOT NULL REFERENCES unit,
    name text CHECK (length(name) BETWEEN 1 AND 200),
    consent boolean NOT NULL DEFAULT false,
    pledge text CHECK (length(pledge) BETWEEN 1 AND 10000),
    registered_on date NOT NULL,
    state text NOT NULL CHECK (state IN ('REGISTERED', 'SELF_SCORED', 'CHECKED', 'CONFIRMED',
      'PROPOSED', 'COMMENDED', 'WITHDRAWN')),
    self_points numeric(8, 2),
    checked_points numeric(8, 2),
    checked_by uuid REFERENCES person,
    confirmed_by uuid REFERENCES person,
    tie_place integer CHECK (tie_place >= 1),
    tie_reason text CHECK (length(tie_reason) BETWEEN 1 AND 2000),
    exception_reason text CHECK (length(exception_reason) BETWEEN 1 AND 2000),${ROW},
    CHECK ((subject = 'COMMUNE') = (name IS NULL)),
    CHECK (subject = 'HOUSEHOLD' OR NOT consent),
    CHECK (confirmed_by <> checked_by),
    CHECK ((tie_place IS NULL) = (tie_reason IS NULL))
  )`;

const SCORE = `
  CREATE TABLE emulation_score (
    registration_id uuid NOT NULL REFERENCES emulation_registration,
    criterion_id uuid NOT NULL REFERENCES emulation_criterion,
    side text NOT NULL CHECK (side IN ('SELF', 'CHECKED')),
    points numeric(8, 2) NOT NULL CHECK (points >= 0),
    note text CHECK (length(note) BETWEEN 1 AND 2000),
    PRIMARY KEY (registration_id, criterion_id, side)
  )`;

const STEP = `
  CREATE TABLE emulation_step (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    registration_id uuid NOT NULL REFERENCES emulation_registration,
    sequence bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT emulation_step_sequence UNIQUE,
    move text NOT NULL,
    state text NOT NULL,
    text text CHECK (length(text) BETWEEN 1 AND 10000),
    points numeric(8, 2),
    person_id uuid NOT NULL REFERENCES person,
    at timestamptz NOT NULL DEFAULT clock_timestamp()
  )`;

const PLAN = `
  CREATE TABLE emulation_plan (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    campaign_id uuid NOT NULL REFERENCES emulation_campaign,
    commune_id uuid NOT NULL REFERENCES unit,
    year integer NOT NULL CHECK (year BETWEEN 2000 AND 2100),
    number text CHECK (length(number) BETWEEN 1 AND 100),
    issued_on date,
    content text NOT NULL CHECK (length(content) BETWEEN 1 AND 20000),
    goals text CHECK (length(goals) BETWEEN 1 AND 20000),${ROW},
    CONSTRAINT emulation_plan_once UNIQUE (campaign_id, commune_id, year)
  )`;

const EVENT = `
  CREATE TABLE emulation_event (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    campaign_id uuid NOT NULL REFERENCES emulation_campaign,
    -- Empty where it is held for all by whoever makes the campaign.
    commune_id uuid REFERENCES unit,
    kind text NOT NULL CHECK (kind IN ('LAUNCH', 'MID_REVIEW', 'FINAL_REVIEW', 'OTHER')),
    title text NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
    planned_on date,
    held_on date,
    place text CHECK (length(place) BETWEEN 1 AND 300),
    people integer CHECK (people BETWEEN 0 AND 1000000),
    note text CHECK (length(note) BETWEEN 1 AND 10000),
    cancelled_reason text CHECK (length(cancelled_reason) BETWEEN 1 AND 2000),${ROW},
    CHECK (num_nonnulls(planned_on, held_on) >= 1),
    CHECK (num_nonnulls(held_on, cancelled_reason) <= 1),
    CHECK (held_on IS NOT NULL OR people IS NULL)
  )`;

const DECISION = `
  CREATE TABLE emulation_decision (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    number text NOT NULL CHECK (length(number) BETWEEN 1 AND 100),
    decided_on date NOT NULL,
    authority text NOT NULL CHECK (length(authority) BETWEEN 1 AND 300),
    recorded_by uuid NOT NULL REFERENCES person,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT emulation_decision_once UNIQUE (number, decided_on, authority)
  )`;

/** The register: who was rewarded when, here or before there was this system. */
const COMMENDATION = `
  CREATE TABLE emulation_commendation (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    decision_id uuid NOT NULL REFERENCES emulation_decision,
    registration_id uuid REFERENCES emulation_registration,
    campaign_id uuid REFERENCES emulation_campaign,
    subject text NOT NULL CHECK (subject IN (${SUBJECTS})),
    commune_id uuid NOT NULL REFERENCES unit,
    name text CHECK (length(name) BETWEEN 1 AND 200),
    consent boolean NOT NULL DEFAULT false,
    award text NOT NULL CHECK (length(award) BETWEEN 1 AND 300),
    form text NOT NULL CHECK (form IN (${FORMS})),
    -- Where what was not decided here is known from.
    source text CHECK (length(source) BETWEEN 1 AND 1000),
    withdrawn_reason text CHECK (length(withdrawn_reason) BETWEEN 1 AND 2000),${ROW},
    CHECK ((subject = 'COMMUNE') = (name IS NULL)),
    CHECK (subject = 'HOUSEHOLD' OR NOT consent),
    CHECK ((registration_id IS NULL) = (source IS NOT NULL)),
    CHECK (registration_id IS NULL OR campaign_id IS NOT NULL)
  )`;

const files = (owner: string) => `
  CREATE TABLE emulation_${owner}_file (
    ${owner}_id uuid NOT NULL REFERENCES emulation_${owner},
    file_id uuid NOT NULL CONSTRAINT emulation_${owner}_file_once UNIQUE REFERENCES stored_file,
    PRIMARY KEY (${owner}_id, file_id)
  )`;

export const TABLES = [
  ...[CAMPAIGN, AWARD, CRITERION, REGISTRATION, SCORE, STEP, PLAN, EVENT, DECISION, COMMENDATION],
  ...[files('plan'), files('event'), files('decision')],
];

export const INDEXES = [
  'CREATE INDEX emulation_award_of ON emulation_award (campaign_id, id)',
  // Names are compared as they are read, whatever their capitals.
  `CREATE UNIQUE INDEX emulation_registration_once
     ON emulation_registration (award_id, commune_id, lower(coalesce(name, '')))
     WHERE state <> 'WITHDRAWN'`,
  'CREATE INDEX emulation_registration_commune ON emulation_registration (commune_id, id DESC)',
  'CREATE INDEX emulation_step_of ON emulation_step (registration_id, sequence)',
  'CREATE INDEX emulation_plan_commune ON emulation_plan (commune_id, year)',
  'CREATE INDEX emulation_event_day ON emulation_event (coalesce(held_on, planned_on), id)',
  'CREATE INDEX emulation_commendation_decision ON emulation_commendation (decision_id)',
  'CREATE INDEX emulation_commendation_commune ON emulation_commendation (commune_id, subject)',
  `CREATE UNIQUE INDEX emulation_commendation_registration
     ON emulation_commendation (registration_id) WHERE withdrawn_reason IS NULL`,
];
