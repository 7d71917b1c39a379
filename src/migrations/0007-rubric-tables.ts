/** The tables of the official scoring sheets, parents before children. */
const VERSION = `
  CREATE TABLE rubric_version (
    id uuid PRIMARY KEY,
    code text NOT NULL UNIQUE CHECK (code ~ '^[0-9]{1,5}/[0-9]{4}$'),
    number text NOT NULL UNIQUE CHECK (length(number) BETWEEN 1 AND 50),
    title text NOT NULL CHECK (length(title) BETWEEN 1 AND 300 AND title IS NFC NORMALIZED),
    signed_on date NOT NULL,
    effective_from date NOT NULL,
    -- The last day; the one column that may change after publication, when a decision is replaced.
    effective_to date,
    replaces text[] NOT NULL DEFAULT '{}',
    max_points smallint NOT NULL CHECK (max_points > 0),
    certificate_months smallint CHECK (certificate_months > 0),
    minimum_article text CHECK (length(minimum_article) BETWEEN 1 AND 200),
    source text NOT NULL CHECK (length(source) BETWEEN 1 AND 1000),
    confidence text NOT NULL CHECK (length(confidence) BETWEEN 1 AND 1000),
    -- SHA-256 of everything below this version; a seed compares it before it believes a row.
    content_hash bytea NOT NULL CHECK (length(content_hash) = 32),
    published_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT rubric_version_validity CHECK (effective_from <= effective_to)
  )`;

const STAR_RANGE = `
  CREATE TABLE rubric_star_range (
    id uuid PRIMARY KEY,
    version_id uuid NOT NULL REFERENCES rubric_version,
    star smallint NOT NULL CHECK (star BETWEEN 1 AND 5),
    level text CHECK (length(level) BETWEEN 1 AND 50),
    -- min_points belongs to the range; max_points does not, except at the very top.
    min_points smallint NOT NULL CHECK (min_points >= 0),
    max_points smallint NOT NULL,
    max_inclusive boolean NOT NULL,
    certified boolean NOT NULL,
    article text CHECK (length(article) BETWEEN 1 AND 200),
    source text NOT NULL CHECK (length(source) BETWEEN 1 AND 1000),
    CONSTRAINT rubric_star_range_order CHECK (min_points < max_points),
    CONSTRAINT rubric_star_range_star UNIQUE (version_id, star),
    CONSTRAINT rubric_star_range_start UNIQUE (version_id, min_points)
  )`;

const SHEET = `
  CREATE TABLE rubric_sheet (
    id uuid PRIMARY KEY,
    version_id uuid NOT NULL REFERENCES rubric_version,
    number smallint NOT NULL CHECK (number BETWEEN 1 AND 99),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 300 AND name IS NFC NORMALIZED),
    context text CHECK (length(context) BETWEEN 1 AND 300),
    group_code text, group_name text,
    family_code text, family_name text,
    subgroup_code text, subgroup_name text,
    lead_ministries text[] NOT NULL DEFAULT '{}',
    max_points smallint NOT NULL CHECK (max_points > 0),
    usable boolean NOT NULL,
    unusable_reason_vi text, unusable_reason_en text,
    CONSTRAINT rubric_sheet_number UNIQUE (version_id, number),
    CONSTRAINT rubric_sheet_reason CHECK (
      usable = (unusable_reason_vi IS NULL) AND usable = (unusable_reason_en IS NULL))
  )`;

const PART = `
  CREATE TABLE rubric_part (
    id uuid PRIMARY KEY,
    version_id uuid NOT NULL REFERENCES rubric_version,
    sheet_id uuid NOT NULL REFERENCES rubric_sheet,
    position smallint NOT NULL CHECK (position >= 1),
    code text NOT NULL CHECK (code ~ '^[A-Z]$'),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 300 AND name IS NFC NORMALIZED),
    max_points smallint NOT NULL CHECK (max_points > 0),
    CONSTRAINT rubric_part_code UNIQUE (sheet_id, code),
    CONSTRAINT rubric_part_position UNIQUE (sheet_id, position)
  )`;

const SECTION = `
  CREATE TABLE rubric_section (
    id uuid PRIMARY KEY,
    version_id uuid NOT NULL REFERENCES rubric_version,
    sheet_id uuid NOT NULL REFERENCES rubric_sheet,
    part_id uuid NOT NULL REFERENCES rubric_part,
    position smallint NOT NULL CHECK (position >= 1),
    code text NOT NULL CHECK (length(code) BETWEEN 1 AND 10),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 500 AND name IS NFC NORMALIZED),
    max_points smallint NOT NULL CHECK (max_points > 0),
    notes text[] NOT NULL DEFAULT '{}',
    scored boolean NOT NULL,
    CONSTRAINT rubric_section_code UNIQUE (sheet_id, code),
    CONSTRAINT rubric_section_position UNIQUE (part_id, position)
  )`;

const CRITERION = `
  CREATE TABLE rubric_criterion (
    id uuid PRIMARY KEY,
    version_id uuid NOT NULL REFERENCES rubric_version,
    sheet_id uuid NOT NULL REFERENCES rubric_sheet,
    part_id uuid NOT NULL REFERENCES rubric_part,
    section_id uuid NOT NULL REFERENCES rubric_section,
    parent_id uuid REFERENCES rubric_criterion,
    -- Printed order in the whole sheet, headings included.
    position smallint NOT NULL CHECK (position >= 1),
    -- Unique in the sheet; the printed code is not always.
    key text NOT NULL CHECK (key ~ '^[0-9][0-9a-zđ.~]{0,19}$'),
    code text NOT NULL CHECK (length(code) BETWEEN 1 AND 10),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 500 AND name IS NFC NORMALIZED),
    max_points smallint NOT NULL CHECK (max_points > 0),
    notes text[] NOT NULL DEFAULT '{}',
    scored boolean NOT NULL,
    heading_star smallint CHECK (heading_star BETWEEN 1 AND 5),
    CONSTRAINT rubric_criterion_key UNIQUE (sheet_id, key),
    CONSTRAINT rubric_criterion_position UNIQUE (sheet_id, position),
    CONSTRAINT rubric_criterion_sheet UNIQUE (id, sheet_id)
  )`;

const OPTION = `
  CREATE TABLE rubric_option (
    id uuid PRIMARY KEY,
    version_id uuid NOT NULL REFERENCES rubric_version,
    sheet_id uuid NOT NULL REFERENCES rubric_sheet,
    criterion_id uuid NOT NULL REFERENCES rubric_criterion,
    position smallint NOT NULL CHECK (position >= 1),
    label text NOT NULL CHECK (length(label) BETWEEN 1 AND 2000 AND label IS NFC NORMALIZED),
    points smallint NOT NULL CHECK (points >= 0),
    min_for_star smallint CHECK (min_for_star BETWEEN 1 AND 5),
    case_number smallint CHECK (case_number BETWEEN 1 AND 9),
    case_label text CHECK (length(case_label) BETWEEN 1 AND 300),
    origin text NOT NULL CHECK (origin IN ('PRINTED', 'YES_NO', 'NO_LEVEL')),
    printed boolean NOT NULL GENERATED ALWAYS AS (origin = 'PRINTED') STORED,
    CONSTRAINT rubric_option_case CHECK ((case_number IS NULL) = (case_label IS NULL)),
    CONSTRAINT rubric_option_position UNIQUE (criterion_id, position),
    -- So that an answer can be held to an option of its own criterion by a foreign key.
    CONSTRAINT rubric_option_criterion UNIQUE (id, criterion_id)
  )`;

const MINIMUM = `
  CREATE TABLE rubric_star_minimum (
    id uuid PRIMARY KEY,
    version_id uuid NOT NULL REFERENCES rubric_version,
    sheet_id uuid NOT NULL REFERENCES rubric_sheet,
    criterion_id uuid NOT NULL REFERENCES rubric_criterion,
    star smallint NOT NULL CHECK (star BETWEEN 1 AND 5),
    points smallint NOT NULL CHECK (points > 0),
    CONSTRAINT rubric_star_minimum_star UNIQUE (criterion_id, star)
  )`;

const CONDITION = `
  CREATE TABLE rubric_condition (
    id uuid PRIMARY KEY,
    version_id uuid NOT NULL REFERENCES rubric_version,
    sheet_id uuid NOT NULL REFERENCES rubric_sheet,
    criterion_id uuid REFERENCES rubric_criterion,
    position smallint NOT NULL CHECK (position >= 1),
    kind text NOT NULL CHECK (kind IN ('EXCLUDES', 'STOPS', 'REQUIRES')),
    text text NOT NULL CHECK (length(text) BETWEEN 1 AND 1000 AND text IS NFC NORMALIZED),
    CONSTRAINT rubric_condition_position UNIQUE (sheet_id, position)
  )`;

const DOUBT = `
  CREATE TABLE rubric_doubt (
    id uuid PRIMARY KEY,
    version_id uuid NOT NULL REFERENCES rubric_version,
    sheet_id uuid REFERENCES rubric_sheet,
    criterion_id uuid REFERENCES rubric_criterion,
    position smallint NOT NULL CHECK (position >= 1),
    kind text NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
    place text NOT NULL CHECK (length(place) BETWEEN 1 AND 300),
    printed text,
    used text,
    blocks_use boolean NOT NULL,
    text_vi text NOT NULL CHECK (length(text_vi) BETWEEN 1 AND 1000),
    text_en text NOT NULL CHECK (length(text_en) BETWEEN 1 AND 1000),
    source_remark text,
    CONSTRAINT rubric_doubt_position UNIQUE (version_id, position)
  )`;

export const RUBRIC_TABLES: readonly { readonly name: string; readonly sql: string }[] = [
  { name: 'rubric_version', sql: VERSION },
  { name: 'rubric_star_range', sql: STAR_RANGE },
  { name: 'rubric_sheet', sql: SHEET },
  { name: 'rubric_part', sql: PART },
  { name: 'rubric_section', sql: SECTION },
  { name: 'rubric_criterion', sql: CRITERION },
  { name: 'rubric_option', sql: OPTION },
  { name: 'rubric_star_minimum', sql: MINIMUM },
  { name: 'rubric_condition', sql: CONDITION },
  { name: 'rubric_doubt', sql: DOUBT },
];
