import type { MigrationInterface, QueryRunner } from 'typeorm';

const EVENT = `
  CREATE TABLE promotion_event (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    kind text NOT NULL CHECK (kind IN ('FAIR', 'TRADE_WEEK', 'SUPPLY_DEMAND', 'SHOWROOM', 'FORUM',
      'ONLINE_SESSION')),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    organiser text NOT NULL CHECK (length(organiser) BETWEEN 1 AND 200),
    place text CHECK (length(place) BETWEEN 1 AND 300),
    commune_id uuid REFERENCES unit (id),
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    scope text NOT NULL
      CHECK (scope IN ('COMMUNE', 'PROVINCE', 'REGION', 'NATIONAL', 'INTERNATIONAL')),
    status text NOT NULL DEFAULT 'PLANNED'
      CHECK (status IN ('PLANNED', 'ANNOUNCED', 'HELD', 'CANCELLED')),
    booths_total integer CHECK (booths_total BETWEEN 0 AND 100000),
    booths_own integer CHECK (booths_own BETWEEN 0 AND 100000),
    budget_amount bigint CHECK (budget_amount >= 0),
    provinces_taking_part integer CHECK (provinces_taking_part BETWEEN 0 AND 100),
    units_taking_part integer CHECK (units_taking_part BETWEEN 0 AND 100000),
    source text CHECK (length(source) BETWEEN 1 AND 1000),
    demonstration boolean NOT NULL DEFAULT false,
    revision integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CHECK (ends_on >= starts_on),
    CHECK (booths_own <= booths_total)
  )`;

const PARTICIPATION = `
  CREATE TABLE participation (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    event_id uuid NOT NULL REFERENCES promotion_event (id),
    producer_id uuid NOT NULL REFERENCES producer (id),
    state text NOT NULL DEFAULT 'REGISTERED'
      CHECK (state IN ('REGISTERED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'ATTENDED', 'ABSENT')),
    booth text CHECK (length(booth) BETWEEN 1 AND 50),
    note text CHECK (length(note) BETWEEN 1 AND 2000),
    revision integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (event_id, producer_id),
    UNIQUE (event_id, id)
  )`;

const PARTICIPATION_PRODUCT = `
  CREATE TABLE participation_product (
    participation_id uuid NOT NULL REFERENCES participation (id) ON DELETE CASCADE,
    product_id uuid NOT NULL REFERENCES product (id),
    PRIMARY KEY (participation_id, product_id)
  )`;

const OUTCOME = `
  CREATE TABLE event_outcome (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    event_id uuid NOT NULL REFERENCES promotion_event (id),
    participation_id uuid,
    source text NOT NULL CHECK (source IN ('PRODUCER', 'CONTRACT', 'ESTIMATE')),
    visitors integer CHECK (visitors >= 0),
    sales_amount bigint CHECK (sales_amount >= 0),
    contracts_signed integer CHECK (contracts_signed >= 0),
    memoranda_signed integer CHECK (memoranda_signed >= 0),
    signed_value_amount bigint CHECK (signed_value_amount >= 0),
    note text CHECK (length(note) BETWEEN 1 AND 2000),
    revision integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    -- The participation belongs to the same event.
    FOREIGN KEY (event_id, participation_id) REFERENCES participation (event_id, id),
    UNIQUE NULLS NOT DISTINCT (event_id, participation_id, source)
  )`;

const INDEXES = [
  `CREATE INDEX promotion_event_period ON promotion_event (starts_on DESC, id DESC)`,
  `CREATE INDEX promotion_event_kind ON promotion_event (kind, starts_on DESC, id DESC)`,
  `CREATE INDEX promotion_event_commune ON promotion_event (commune_id) WHERE commune_id IS NOT NULL`,
  `CREATE INDEX participation_producer ON participation (producer_id, id DESC)`,
  `CREATE INDEX participation_product_product ON participation_product (product_id)`,
  `CREATE INDEX event_outcome_participation ON event_outcome (participation_id)
     WHERE participation_id IS NOT NULL`,
];

/** Trade promotion: events, who takes part with which products, and what came of it. */
export class Promotion0012 implements MigrationInterface {
  name = '0012-promotion';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [EVENT, PARTICIPATION, PARTICIPATION_PRODUCT, OUTCOME, ...INDEXES]) {
      await runner.query(sql);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE event_outcome, participation_product, participation, promotion_event`,
    );
  }
}
