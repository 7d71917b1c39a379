import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../platform/db/data-source.ts';

const ROW = `
    revision integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()`;

const CALL = `
  CREATE TABLE event_call (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    event_id uuid NOT NULL UNIQUE REFERENCES promotion_event (id),
    opens_on date NOT NULL,
    closes_on date NOT NULL,
    conditions text NOT NULL CHECK (length(conditions) BETWEEN 1 AND 10000),
    places integer CHECK (places BETWEEN 1 AND 10000),
    who_may_apply text CHECK (length(who_may_apply) BETWEEN 1 AND 1000),
    least_stars smallint CHECK (least_stars BETWEEN 3 AND 5),${ROW},
    CHECK (closes_on >= opens_on)
  )`;

const APPLICATION = `
  CREATE TABLE event_application (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    event_id uuid NOT NULL REFERENCES event_call (event_id),
    producer_id uuid NOT NULL REFERENCES producer (id),
    state text NOT NULL DEFAULT 'APPLIED'
      CHECK (state IN ('APPLIED', 'SELECTED', 'WAITING', 'DECLINED', 'CONFIRMED', 'CANCELLED')),
    needs_booth boolean NOT NULL DEFAULT false,
    samples text CHECK (length(samples) BETWEEN 1 AND 1000),
    note text CHECK (length(note) BETWEEN 1 AND 2000),
    reason text CHECK (length(reason) BETWEEN 1 AND 2000),
    applied_on date NOT NULL,${ROW},
    UNIQUE (event_id, producer_id),
    -- A producer that is turned down is told why.
    CHECK (state <> 'DECLINED' OR reason IS NOT NULL)
  )`;

const APPLICATION_PRODUCT = `
  CREATE TABLE event_application_product (
    application_id uuid NOT NULL REFERENCES event_application (id) ON DELETE CASCADE,
    product_id uuid NOT NULL REFERENCES product (id),
    PRIMARY KEY (application_id, product_id)
  )`;

const BOOTH = `
  CREATE TABLE booth (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    event_id uuid NOT NULL REFERENCES promotion_event (id),
    code text NOT NULL CHECK (length(code) BETWEEN 1 AND 20),
    kind text NOT NULL CHECK (kind IN ('STANDARD', 'CORNER', 'OPEN_SPACE', 'SHARED', 'DISPLAY')),
    size_m2 numeric(8, 2) CHECK (size_m2 > 0),
    row_number smallint NOT NULL CHECK (row_number BETWEEN 1 AND 100),
    column_number smallint NOT NULL CHECK (column_number BETWEEN 1 AND 100),
    participation_id uuid,${ROW},
    CONSTRAINT booth_code UNIQUE (event_id, code),
    CONSTRAINT booth_place UNIQUE (event_id, row_number, column_number),
    -- Nobody stands in two booths of one event, and no booth holds somebody of another event.
    CONSTRAINT booth_holder UNIQUE (event_id, participation_id),
    FOREIGN KEY (event_id, participation_id) REFERENCES participation (event_id, id)
  )`;

const BUDGET = `
  CREATE TABLE event_budget_line (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    event_id uuid NOT NULL REFERENCES promotion_event (id),
    kind text NOT NULL CHECK (kind IN ('SPACE', 'BOOTH_BUILDING', 'TRANSPORT', 'LODGING',
      'PUBLICITY', 'PRINTING', 'OTHER')),
    label text NOT NULL CHECK (length(label) BETWEEN 1 AND 300),
    planned_amount bigint CHECK (planned_amount >= 0),
    spent_amount bigint CHECK (spent_amount >= 0),
    source text NOT NULL CHECK (length(source) BETWEEN 1 AND 300),${ROW}
  )`;

const CONSIGNMENT = `
  CREATE TABLE sample_consignment (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    event_id uuid NOT NULL REFERENCES promotion_event (id),
    product_id uuid NOT NULL REFERENCES product (id),
    quantity numeric(16, 3) NOT NULL CHECK (quantity > 0),
    quantity_unit text NOT NULL CHECK (length(quantity_unit) BETWEEN 1 AND 30),
    state text NOT NULL DEFAULT 'PLANNED'
      CHECK (state IN ('PLANNED', 'HANDED_OVER', 'ARRIVED', 'RETURNED', 'USED_UP', 'LOST')),
    handed_over_on date,
    handed_over_by text CHECK (length(handed_over_by) BETWEEN 1 AND 200),
    arrived_on date,
    returned_on date,
    note text CHECK (length(note) BETWEEN 1 AND 2000),${ROW},
    CHECK (state = 'PLANNED' OR handed_over_on IS NOT NULL),
    CHECK (arrived_on >= handed_over_on),
    CHECK (returned_on >= arrived_on)
  )`;

const PHOTO = `
  CREATE TABLE event_photo (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    event_id uuid NOT NULL REFERENCES promotion_event (id),
    file_id uuid NOT NULL REFERENCES stored_file (id),
    caption text NOT NULL CHECK (length(caption) BETWEEN 1 AND 300),
    consent_note text CHECK (length(consent_note) BETWEEN 1 AND 1000),
    published_on date,${ROW},
    UNIQUE (event_id, file_id),
    -- People are shown only with their consent.
    CHECK (published_on IS NULL OR consent_note IS NOT NULL)
  )`;

const TABLES = [CALL, APPLICATION, APPLICATION_PRODUCT, BOOTH, BUDGET, CONSIGNMENT, PHOTO];
const INDEXES = [
  `CREATE INDEX event_application_producer ON event_application (producer_id, id DESC)`,
  `CREATE INDEX event_application_product_product ON event_application_product (product_id)`,
  `CREATE INDEX event_budget_line_event ON event_budget_line (event_id, id)`,
  `CREATE INDEX sample_consignment_event ON sample_consignment (event_id, id)`,
  `CREATE INDEX sample_consignment_product ON sample_consignment (product_id)`,
  `CREATE INDEX event_photo_file ON event_photo (file_id)`,
  `REVOKE DELETE, TRUNCATE ON event_call, event_application FROM ${APP_ROLE}`,
];

/** Calls for an event, booths, budget, samples and photos. */
export class EventWork0049 implements MigrationInterface {
  name = '0049-event-work';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [...TABLES, ...INDEXES]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE event_photo, sample_consignment, event_budget_line, booth,
         event_application_product, event_application, event_call`,
    );
  }
}
