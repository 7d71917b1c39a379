import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the public gets of a photo: made from the sent file, and small. The file itself stays private. */
const RENDITION = `
  CREATE TABLE photo_rendition (
    -- SHA-256 of the file it was made from: equal files share their renditions.
    source bytea NOT NULL CHECK (length(source) = 32),
    width smallint NOT NULL CHECK (width IN (160, 480, 1200)),
    format text NOT NULL CHECK (format IN ('webp', 'jpg')),
    -- Smaller than asked for where the photo is.
    pixel_width integer NOT NULL CHECK (pixel_width BETWEEN 1 AND 1200),
    pixel_height integer NOT NULL CHECK (pixel_height BETWEEN 1 AND 2400),
    file_id uuid NOT NULL REFERENCES stored_file,
    PRIMARY KEY (source, width, format)
  )`;

const CHANGES = [
  `ALTER TABLE product_image
     -- Null = a picture elsewhere on the web.
     ADD COLUMN file_id uuid REFERENCES stored_file,
     -- What is in photo_rendition of it, so that lists read one table.
     ADD COLUMN renditions jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(renditions) = 'array'),
     ADD COLUMN revision integer NOT NULL DEFAULT 1 CHECK (revision > 0)`,
  `ALTER TABLE product_image ADD CONSTRAINT product_image_described
     CHECK (file_id IS NULL OR alt_vi IS NOT NULL)`,
  // Moving pictures about gives two of them one place for a moment.
  `ALTER TABLE product_image DROP CONSTRAINT product_image_position`,
  `ALTER TABLE product_image ADD CONSTRAINT product_image_position
     UNIQUE (product_id, position) DEFERRABLE INITIALLY IMMEDIATE`,
  `CREATE INDEX product_image_file ON product_image (file_id) WHERE file_id IS NOT NULL`,
  `CREATE INDEX photo_rendition_file ON photo_rendition (file_id)`,
  `ALTER TABLE producer
     ADD COLUMN place_file_id uuid REFERENCES stored_file,
     ADD COLUMN place_alt text CHECK (length(place_alt) BETWEEN 1 AND 300),
     ADD COLUMN place_renditions jsonb NOT NULL DEFAULT '[]'
       CHECK (jsonb_typeof(place_renditions) = 'array')`,
  `ALTER TABLE producer ADD CONSTRAINT producer_place_described
     CHECK ((place_file_id IS NULL) = (place_alt IS NULL))`,
  `CREATE INDEX producer_place_file ON producer (place_file_id) WHERE place_file_id IS NOT NULL`,
];

/** Photos of products and places: sent, made small, described. */
export class ProductPhoto0040 implements MigrationInterface {
  readonly name = '0040-product-photo';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [RENDITION, ...CHANGES]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE producer DROP COLUMN place_file_id, DROP COLUMN place_alt,
         DROP COLUMN place_renditions`,
    );
    await runner.query(`DELETE FROM product_image WHERE file_id IS NOT NULL`);
    await runner.query('ALTER TABLE product_image DROP CONSTRAINT product_image_position');
    await runner.query(
      `ALTER TABLE product_image DROP COLUMN file_id, DROP COLUMN renditions, DROP COLUMN revision,
         ADD CONSTRAINT product_image_position UNIQUE (product_id, position)`,
    );
    await runner.query('DROP TABLE photo_rendition');
  }
}
