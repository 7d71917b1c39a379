import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  'dossier_evidence',
  'advisory_report',
  'dossier_request',
  'field_visit',
  'extra_test',
  'ministry_piece',
];

/** Papers of dossiers may be stored files; a file that anything refers to is not removed. */
export class DossierFile0027 implements MigrationInterface {
  name = '0027-dossier-file';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) {
      await runner.query(
        `ALTER TABLE ${table}
           ADD CONSTRAINT ${table}_file FOREIGN KEY (file_id) REFERENCES stored_file (id)`,
      );
      await runner.query(
        `CREATE INDEX ${table}_file_id ON ${table} (file_id) WHERE file_id IS NOT NULL`,
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) {
      await runner.query(`DROP INDEX ${table}_file_id`);
      await runner.query(`ALTER TABLE ${table} DROP CONSTRAINT ${table}_file`);
    }
  }
}
