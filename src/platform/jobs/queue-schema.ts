import { Logger, runMigrations } from 'graphile-worker';
import type pg from 'pg';
import { APP_ROLE } from '../db/data-source.ts';

const TABLES = [
  '_private_jobs',
  '_private_job_queues',
  '_private_tasks',
  '_private_known_crontabs',
];

/**
 * Creates or upgrades the tables of the queue and lets the server use them. Run by the owner; may be
 * repeated. A new version of the library that changes them needs a migration that calls this again.
 */
export async function installQueue(pool: pg.Pool): Promise<void> {
  await runMigrations({ pgPool: pool, logger: new Logger(() => () => undefined) });
  // The library switches row security on without a policy, so that only an owner sees anything.
  const policies = TABLES.map(
    (table) => `
      DROP POLICY IF EXISTS ${APP_ROLE}_all ON graphile_worker.${table};
      CREATE POLICY ${APP_ROLE}_all ON graphile_worker.${table} TO ${APP_ROLE}
        USING (true) WITH CHECK (true);`,
  );
  // Sent as one text, so it takes effect as a whole or not at all.
  await pool.query(`
    GRANT USAGE ON SCHEMA graphile_worker TO ${APP_ROLE};
    GRANT SELECT ON graphile_worker.migrations TO ${APP_ROLE};
    GRANT SELECT, INSERT, UPDATE, DELETE
      ON ${TABLES.map((table) => `graphile_worker.${table}`).join(', ')} TO ${APP_ROLE};
    GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA graphile_worker TO ${APP_ROLE};
    GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA graphile_worker TO ${APP_ROLE};
    ${policies.join('')}`);
}

/** Takes the queue away with everything that waits in it. */
export async function removeQueue(pool: pg.Pool): Promise<void> {
  await pool.query('DROP SCHEMA IF EXISTS graphile_worker CASCADE');
}
