import type { MigrationInterface, QueryRunner } from 'typeorm';

const kinds = (names: string) => `
  ALTER TABLE transfer_import_row DROP CONSTRAINT transfer_import_row_kind_check,
    ADD CONSTRAINT transfer_import_row_kind_check CHECK (kind IN (${names}))`;

/** Lines of resources are read from files like producers and products. */
export class ResourceImport0112 implements MigrationInterface {
  readonly name = '0112-resource-import';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(kinds(`'PRODUCER', 'PRODUCT', 'RESOURCE'`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM transfer_import_row WHERE kind = 'RESOURCE'`);
    await runner.query(kinds(`'PRODUCER', 'PRODUCT'`));
  }
}
