import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Secrets of webhooks are exchanged: which one is the present, and which former ones sign beside it until when. */
export class WebhookSecret0067 implements MigrationInterface {
  name = '0067-webhook-secret';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE webhook
        ADD COLUMN secret_version integer NOT NULL DEFAULT 1,
        ADD COLUMN former_version integer NOT NULL DEFAULT 1,
        ADD COLUMN former_until timestamptz,
        ADD CONSTRAINT webhook_secrets
          CHECK (former_version BETWEEN greatest(1, secret_version - 3) AND secret_version)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE webhook DROP CONSTRAINT webhook_secrets,
        DROP COLUMN secret_version, DROP COLUMN former_version, DROP COLUMN former_until`);
  }
}
