import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../platform/db/data-source.ts';

const EVENTS = `('PRODUCT_PUBLISHED', 'PRODUCT_CHANGED', 'PRODUCT_WITHDRAWN',
  'CERTIFICATE_GRANTED', 'CERTIFICATE_REVOKED', 'CERTIFICATE_EXPIRED', 'PING')`;

const TABLES = [
  `CREATE TABLE webhook (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    person_id uuid NOT NULL REFERENCES person,
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    url text NOT NULL CHECK (length(url) BETWEEN 1 AND 500),
    events text[] NOT NULL CHECK (cardinality(events) BETWEEN 1 AND 10),
    state text NOT NULL DEFAULT 'ACTIVE' CHECK (state IN ('ACTIVE', 'PAUSED', 'FAILING', 'ENDED')),
    -- Attempts in a row that came to nothing.
    failures integer NOT NULL DEFAULT 0,
    revision integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    updated_at timestamptz NOT NULL DEFAULT now()
  )`,
  `CREATE TABLE partner_event (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    sequence bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT partner_event_sequence UNIQUE,
    event text NOT NULL CHECK (event IN ${EVENTS}),
    subject_type text NOT NULL CHECK (length(subject_type) BETWEEN 1 AND 40),
    subject_id uuid NOT NULL,
    -- What makes this time another than the next of its kind.
    occasion text NOT NULL CHECK (length(occasion) BETWEEN 1 AND 60),
    -- What the world may see anyway; nothing about people.
    payload jsonb NOT NULL,
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT partner_event_once UNIQUE (event, subject_id, occasion)
  )`,
  `CREATE TABLE webhook_delivery (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    webhook_id uuid NOT NULL REFERENCES webhook,
    event_id uuid NOT NULL REFERENCES partner_event,
    state text NOT NULL DEFAULT 'PENDING' CHECK (state IN ('PENDING', 'DELIVERED', 'FAILED')),
    attempts integer NOT NULL DEFAULT 0,
    next_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    status integer,
    failure text CHECK (failure IN ('ADDRESS', 'CONNECTION', 'TIMEOUT', 'REDIRECT', 'STATUS')),
    last_at timestamptz,
    delivered_at timestamptz,
    CONSTRAINT webhook_delivery_once UNIQUE (webhook_id, event_id)
  )`,
  `CREATE INDEX webhook_of ON webhook (person_id, id DESC)`,
  `CREATE INDEX webhook_delivery_log ON webhook_delivery (webhook_id, id DESC)`,
  `CREATE INDEX webhook_delivery_due ON webhook_delivery (webhook_id, next_at)
     WHERE state = 'PENDING'`,
  `CREATE INDEX webhook_delivery_event ON webhook_delivery (event_id)`,
  `REVOKE DELETE, TRUNCATE ON webhook FROM ${APP_ROLE}`,
  `REVOKE UPDATE, DELETE, TRUNCATE ON partner_event FROM ${APP_ROLE}`,
  `REVOKE DELETE, TRUNCATE ON webhook_delivery FROM ${APP_ROLE}`,
];

/** Written by whoever makes the change, in that transaction: no change without its event, and none beside. */
const PUBLISH = `
  CREATE FUNCTION partner_publish(what text, type text, subject uuid, time_of_it text, facts jsonb)
    RETURNS void LANGUAGE plpgsql AS $$
  DECLARE
    made uuid;
  BEGIN
    IF NOT EXISTS (SELECT FROM webhook w WHERE w.state <> 'ENDED' AND what = ANY (w.events)) THEN
      RETURN;
    END IF;
    INSERT INTO partner_event (event, subject_type, subject_id, occasion, payload)
    VALUES (what, type, subject, time_of_it, facts)
    ON CONFLICT ON CONSTRAINT partner_event_once DO NOTHING RETURNING id INTO made;
    IF made IS NULL THEN RETURN; END IF;
    INSERT INTO webhook_delivery (webhook_id, event_id)
    SELECT w.id, made FROM webhook w WHERE w.state <> 'ENDED' AND what = ANY (w.events);
    PERFORM graphile_worker.add_job('partner.deliver-webhook', json_build_object('webhookId', w.id),
              job_key => 'webhook:' || w.id, max_attempts => 12)
       FROM webhook w WHERE w.state = 'ACTIVE' AND what = ANY (w.events);
  END $$`;

const TRIGGERS = [
  `CREATE FUNCTION product_told() RETURNS trigger LANGUAGE plpgsql AS $$
   DECLARE
     what text := CASE
       WHEN NEW.status <> 'PUBLISHED' THEN 'PRODUCT_WITHDRAWN'
       WHEN OLD.status <> 'PUBLISHED' THEN 'PRODUCT_PUBLISHED'
       ELSE 'PRODUCT_CHANGED' END;
   BEGIN
     PERFORM partner_publish(what, 'Product', NEW.id, NEW.revision::text,
       CASE WHEN what = 'PRODUCT_WITHDRAWN' THEN jsonb_build_object('slug', NEW.slug)
       ELSE jsonb_build_object('slug', NEW.slug, 'name', NEW.name, 'revision', NEW.revision) END);
     RETURN NULL;
   END $$`,
  `CREATE TRIGGER product_told AFTER UPDATE ON product FOR EACH ROW
     WHEN ((OLD.status = 'PUBLISHED' OR NEW.status = 'PUBLISHED')
           AND (OLD.status <> NEW.status OR OLD.revision <> NEW.revision))
     EXECUTE FUNCTION product_told()`,
  `CREATE FUNCTION certificate_told() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     PERFORM partner_publish('CERTIFICATE_GRANTED', 'Certificate', NEW.id, 'granted',
       jsonb_build_object('number', NEW.number, 'stars', NEW.stars, 'issuedOn', NEW.issued_on,
         'validUntil', NEW.valid_until, 'productName', NEW.product_name,
         'producerName', NEW.producer_name,
         'productSlug', (SELECT p.slug FROM product p
                          WHERE p.id = NEW.product_id AND p.status = 'PUBLISHED')));
     RETURN NULL;
   END $$`,
  `CREATE TRIGGER certificate_told AFTER INSERT ON certificate FOR EACH ROW
     EXECUTE FUNCTION certificate_told()`,
  `CREATE FUNCTION revocation_told() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     PERFORM partner_publish('CERTIFICATE_REVOKED', 'Certificate', c.id, 'revoked',
       jsonb_build_object('number', c.number, 'revokedOn', NEW.revoked_on))
        FROM certificate c WHERE c.id = NEW.certificate_id;
     RETURN NULL;
   END $$`,
  `CREATE TRIGGER revocation_told AFTER INSERT ON certificate_revocation FOR EACH ROW
     EXECUTE FUNCTION revocation_told()`,
];

/** Webhooks of partners, what happened that they asked for, and what became of each telling. */
export class Webhook0056 implements MigrationInterface {
  name = '0056-webhook';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [...TABLES, PUBLISH, ...TRIGGERS]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER revocation_told ON certificate_revocation');
    await runner.query('DROP TRIGGER certificate_told ON certificate');
    await runner.query('DROP TRIGGER product_told ON product');
    for (const name of ['revocation_told()', 'certificate_told()', 'product_told()']) {
      await runner.query(`DROP FUNCTION ${name}`);
    }
    await runner.query('DROP FUNCTION partner_publish(text, text, uuid, text, jsonb)');
    await runner.query('DROP TABLE webhook_delivery, partner_event, webhook');
  }
}
