/** Groups, families and sub-groups of the official list; products with texts and pictures. */

const PRODUCT_CATEGORY = `
  CREATE TABLE product_category (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    level text NOT NULL CHECK (level IN ('GROUP', 'FAMILY', 'SUBGROUP')),
    code text NOT NULL CHECK (code ~ '^[IVX]+(\\.[0-9]+(\\.[a-z])?)?$'),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200 AND name IS NFC NORMALIZED),
    parent_id uuid REFERENCES product_category,
    -- Number of the official scoring sheet (1 to 26) that rates products of a sub-group.
    sheet_number smallint UNIQUE CHECK (sheet_number BETWEEN 1 AND 99),
    position smallint NOT NULL,
    lead_ministries text[] NOT NULL DEFAULT '{}',
    legal_basis text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    -- A family without sub-groups has one sub-group of its own code.
    CONSTRAINT product_category_code UNIQUE (level, code),
    CONSTRAINT product_category_child UNIQUE (id, parent_id),
    CONSTRAINT product_category_parent CHECK ((level = 'GROUP') = (parent_id IS NULL)),
    CONSTRAINT product_category_sheet CHECK ((level = 'SUBGROUP') = (sheet_number IS NOT NULL))
  )`;

const PRODUCT_CATEGORY_TRANSLATION = `
  CREATE TABLE product_category_translation (
    category_id uuid NOT NULL REFERENCES product_category ON DELETE CASCADE,
    language text NOT NULL CHECK (language = 'EN'),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    PRIMARY KEY (category_id, language)
  )`;

const PRODUCT = `
  CREATE TABLE product (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 100),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200 AND name IS NFC NORMALIZED),
    producer_id uuid NOT NULL REFERENCES producer,
    commune_id uuid NOT NULL REFERENCES unit,
    group_id uuid NOT NULL REFERENCES product_category,
    family_id uuid NOT NULL,
    subgroup_id uuid NOT NULL,
    status text NOT NULL DEFAULT 'DRAFT' CHECK (status IN ('DRAFT', 'PUBLISHED', 'ARCHIVED')),
    summary text CHECK (length(summary) BETWEEN 1 AND 500),
    story text CHECK (length(story) BETWEEN 1 AND 20000),
    ingredients text CHECK (length(ingredients) BETWEEN 1 AND 2000),
    -- Price of one unit as it is sold ("500 g"), and of how much of a base unit that is (0.5 kg).
    price_amount bigint CHECK (price_amount BETWEEN 0 AND 999999999999),
    price_currency text NOT NULL DEFAULT 'VND' CHECK (price_currency = 'VND'),
    price_unit text CHECK (length(price_unit) BETWEEN 1 AND 50),
    price_base_quantity numeric(12, 4) CHECK (price_base_quantity > 0),
    price_base_unit text CHECK (price_base_unit IN ('KILOGRAM', 'LITRE', 'PIECE')),
    price_updated_on date,
    capacity_amount numeric(14, 3) CHECK (capacity_amount >= 0),
    capacity_unit text CHECK (length(capacity_unit) BETWEEN 1 AND 50),
    season_months smallint[] NOT NULL DEFAULT '{}'
      CHECK (season_months <@ '{1,2,3,4,5,6,7,8,9,10,11,12}' AND cardinality(season_months) <= 12),
    stock_state text CHECK (stock_state IN ('IN_STOCK', 'LIMITED', 'MADE_TO_ORDER', 'OUT_OF_STOCK')),
    -- Kept by the room of certificates: what the certificate now in the register says.
    stars smallint CHECK (stars BETWEEN 1 AND 5),
    certified_from date,
    certified_until date,
    current_certificate_id uuid,
    demonstration boolean NOT NULL DEFAULT false,
    source text CHECK (length(source) BETWEEN 1 AND 500),
    revision integer NOT NULL DEFAULT 1 CHECK (revision > 0),
    published_at timestamptz,
    archived_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    listed_at timestamptz NOT NULL
      GENERATED ALWAYS AS (coalesce(published_at, created_at)) STORED,
    name_words text NOT NULL GENERATED ALWAYS AS (f_words(name)) STORED,
    name_key text NOT NULL GENERATED ALWAYS AS (f_unaccent(f_words(name))) STORED,
    search_vector tsvector NOT NULL,
    CONSTRAINT product_subgroup FOREIGN KEY (subgroup_id, family_id)
      REFERENCES product_category (id, parent_id),
    CONSTRAINT product_family FOREIGN KEY (family_id, group_id)
      REFERENCES product_category (id, parent_id),
    CONSTRAINT product_published CHECK (status <> 'PUBLISHED' OR published_at IS NOT NULL),
    CONSTRAINT product_archived CHECK ((status = 'ARCHIVED') = (archived_at IS NOT NULL)),
    CONSTRAINT product_price CHECK (
      (price_amount IS NULL) = (price_unit IS NULL)
      AND (price_amount IS NULL) = (price_updated_on IS NULL)
      AND (price_base_quantity IS NULL) = (price_base_unit IS NULL)
      AND (price_amount IS NOT NULL OR price_base_unit IS NULL)),
    CONSTRAINT product_capacity CHECK ((capacity_amount IS NULL) = (capacity_unit IS NULL)),
    CONSTRAINT product_certificate CHECK (
      num_nonnulls(stars, certified_from, certified_until) IN (0, 3)
      AND (current_certificate_id IS NULL OR stars IS NOT NULL)
      AND certified_from <= certified_until)
  )`;

const PRODUCT_TRANSLATION = `
  CREATE TABLE product_translation (
    product_id uuid NOT NULL REFERENCES product ON DELETE CASCADE,
    language text NOT NULL CHECK (language = 'EN'),
    name text CHECK (length(name) BETWEEN 1 AND 200 AND name IS NFC NORMALIZED),
    summary text CHECK (length(summary) BETWEEN 1 AND 500),
    story text CHECK (length(story) BETWEEN 1 AND 20000),
    ingredients text CHECK (length(ingredients) BETWEEN 1 AND 2000),
    updated_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (product_id, language)
  )`;

const PRODUCT_IMAGE = `
  CREATE TABLE product_image (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    product_id uuid NOT NULL REFERENCES product ON DELETE CASCADE,
    url text NOT NULL CHECK (length(url) BETWEEN 1 AND 500),
    alt_vi text CHECK (length(alt_vi) BETWEEN 1 AND 300),
    alt_en text CHECK (length(alt_en) BETWEEN 1 AND 300),
    width integer NOT NULL CHECK (width BETWEEN 1 AND 20000),
    height integer NOT NULL CHECK (height BETWEEN 1 AND 20000),
    position smallint NOT NULL CHECK (position BETWEEN 0 AND 99),
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT product_image_position UNIQUE (product_id, position)
  )`;

export const PRODUCT_TABLES = [
  PRODUCT_CATEGORY,
  `CREATE INDEX product_category_of_parent ON product_category (parent_id)`,
  PRODUCT_CATEGORY_TRANSLATION,
  PRODUCT,
  // Long texts move out of the row, so that lists and searches read few pages.
  `ALTER TABLE product SET (toast_tuple_target = 512)`,
  PRODUCT_TRANSLATION,
  PRODUCT_IMAGE,
];

/**
 * Descending ones serve "newest first"; what filters ask for besides rides along, so that counting
 * reads the index only. There is none on the last day of certificates: most are valid, and the planner
 * would read all of them to narrow a list that is short already.
 */
export const PRODUCT_INDEXES = [
  ...['group', 'family', 'subgroup', 'commune', 'producer'].map(
    (place) => `
      CREATE INDEX product_in_${place} ON product (${place}_id, listed_at DESC, id DESC)
        INCLUDE (stars, certified_from, certified_until) WHERE status = 'PUBLISHED'`,
  ),
  `CREATE INDEX product_newest ON product (listed_at DESC, id DESC)
     INCLUDE (stars, certified_from, certified_until, group_id, commune_id)
     WHERE status = 'PUBLISHED'`,
  `CREATE INDEX product_of_stars ON product (stars, listed_at DESC, id DESC)
     INCLUDE (certified_from, certified_until) WHERE status = 'PUBLISHED'`,
  `CREATE INDEX product_by_name ON product (name COLLATE "vi-x-icu", id)
     WHERE status = 'PUBLISHED'`,
  `CREATE INDEX product_cheapest ON product (coalesce(price_amount, 9223372036854775807), id)
     WHERE status = 'PUBLISHED'`,
  `CREATE INDEX product_dearest ON product (coalesce(price_amount, -1) DESC, id DESC)
     WHERE status = 'PUBLISHED'`,
  `CREATE INDEX product_words ON product USING gin (search_vector)`,
  // Without spaces, for words run together or broken apart, and for parts of words.
  `CREATE INDEX product_letters ON product USING gin (replace(name_key, ' ', '') gin_trgm_ops)`,
  // For the people who look after listings: theirs, in whatever state.
  `CREATE INDEX product_of_commune ON product (commune_id, listed_at DESC, id DESC)`,
  `CREATE INDEX product_of_producer ON product (producer_id, listed_at DESC, id DESC)`,
  `CREATE INDEX product_state ON product (status, listed_at DESC, id DESC)`,
];
