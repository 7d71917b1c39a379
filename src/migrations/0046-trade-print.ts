import type { MigrationInterface, QueryRunner } from 'typeorm';

const BEFORE = `ALTER TABLE printed_document ADD CONSTRAINT printed_document_kind_check
  CHECK (kind IN ('SCORE_SHEET_BLANK', 'SCORE_SHEET', 'ATTENDANCE_LIST', 'INVITATION', 'MINUTES',
    'RESULT_SUMMARY', 'CERTIFICATE', 'OFFICIAL_SHEETS', 'SESSION_EXPORT'))`;

/** Rooms may add kinds of prints: which there are is for the program to say. */
export class TradePrint0046 implements MigrationInterface {
  name = '0046-trade-print';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE printed_document DROP CONSTRAINT printed_document_kind_check');
    await runner.query(
      `ALTER TABLE printed_document ADD CONSTRAINT printed_document_kind_check
         CHECK (kind ~ '^[A-Z][A-Z_]{1,39}$')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE printed_document DROP CONSTRAINT printed_document_kind_check');
    await runner.query(BEFORE);
  }
}
