/** What a producer may show of itself, and the history of its consent. */

const ITEMS = [
  ['PHONE', 'phone_public'],
  ['EMAIL', 'email_public'],
  ['ADDRESS', 'address_public'],
  ['ZALO', 'zalo_public'],
  ['SHOP_LINKS', 'shop_links_public'],
  ['REPRESENTATIVE', 'representative_public'],
  ['PLACE_PHOTO', 'place_photo_public'],
] as const;

const COLUMNS = `
  ALTER TABLE producer
    ADD COLUMN zalo text CHECK (zalo ~ '^(\\+[0-9]{8,15}|0[0-9]{8,10})$'),
    ADD COLUMN shop_links text[] NOT NULL DEFAULT '{}'
      CONSTRAINT producer_shop_links CHECK (cardinality(shop_links) <= 5
        AND length(array_to_string(shop_links, ' ')) <= 2500
        AND array_to_string(shop_links, ' ') ~ '^(https://[^ ]+( https://[^ ]+)*)?$'),
    ADD COLUMN zalo_public boolean NOT NULL DEFAULT false,
    ADD COLUMN shop_links_public boolean NOT NULL DEFAULT false,
    ADD COLUMN representative_public boolean NOT NULL DEFAULT false,
    ADD COLUMN place_photo_public boolean NOT NULL DEFAULT false`;

const CONSENT = `
  CREATE TABLE producer_consent (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    producer_id uuid NOT NULL REFERENCES producer,
    item text NOT NULL CHECK (item IN (${ITEMS.map(([item]) => `'${item}'`).join(', ')})),
    granted boolean NOT NULL,
    -- Null = the program itself, or somebody the database does not know.
    given_by uuid REFERENCES person,
    -- How an office knows of it, such as a signed paper.
    basis text CHECK (length(basis) BETWEEN 1 AND 300),
    at timestamptz NOT NULL DEFAULT clock_timestamp()
  )`;

/** Whatever changes a consent leaves a line here, so that there is none without its history. */
const NOTE = `
  CREATE FUNCTION producer_consent_note() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO producer_consent (producer_id, item, granted, given_by, basis)
    SELECT NEW.id, c.item, c.now_granted,
           (SELECT p.id FROM person p
             WHERE p.id = nullif(current_setting('app.person_id', true), '')::uuid),
           nullif(current_setting('app.consent_basis', true), '')
      FROM (VALUES ${ITEMS.map(([item, column]) => `('${item}', NEW.${column}, CASE WHEN TG_OP = 'UPDATE' THEN OLD.${column} ELSE false END)`).join(', ')})
           AS c (item, now_granted, was_granted)
     WHERE c.now_granted <> c.was_granted;
    RETURN NULL;
  END $$`;

const ALL = ITEMS.map(([, column]) => column);

export const CONSENT_UP = [
  COLUMNS,
  CONSENT,
  `CREATE INDEX producer_consent_of ON producer_consent (producer_id, item, at DESC, id DESC)`,
  ...ITEMS.map(
    ([item, column]) =>
      `INSERT INTO producer_consent (producer_id, item, granted, basis, at)
       SELECT id, '${item}', true, 'as entered before the history was kept', updated_at
         FROM producer WHERE ${column}`,
  ),
  NOTE,
  `CREATE TRIGGER producer_consent_given AFTER INSERT ON producer FOR EACH ROW
     WHEN (${ALL.map((column) => `NEW.${column}`).join(' OR ')})
     EXECUTE FUNCTION producer_consent_note()`,
  `CREATE TRIGGER producer_consent_changed AFTER UPDATE OF ${ALL.join(', ')} ON producer FOR EACH ROW
     WHEN ((${ALL.map((column) => `OLD.${column}`).join(', ')})
           IS DISTINCT FROM (${ALL.map((column) => `NEW.${column}`).join(', ')}))
     EXECUTE FUNCTION producer_consent_note()`,
];

export const CONSENT_DOWN = [
  'DROP TRIGGER producer_consent_changed ON producer',
  'DROP TRIGGER producer_consent_given ON producer',
  'DROP FUNCTION producer_consent_note()',
  'DROP TABLE producer_consent',
  `ALTER TABLE producer DROP COLUMN zalo, DROP COLUMN shop_links, DROP COLUMN zalo_public,
     DROP COLUMN shop_links_public, DROP COLUMN representative_public,
     DROP COLUMN place_photo_public`,
];
