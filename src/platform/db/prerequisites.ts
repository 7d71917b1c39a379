import type { DataSource, QueryRunner } from 'typeorm';
import { OperatorError } from '../config/operator-error.ts';
import { APP_ROLE } from './data-source.ts';

/**
 * Creates an extension unless it is there.
 * @returns the quoted schema it lives in.
 * @throws OperatorError with the SQL for an administrator when this login may not create it.
 */
export async function ensureExtension(runner: QueryRunner, name: string): Promise<string> {
  const existing = await extensionSchema(runner, name);
  if (existing) return existing;
  try {
    await runner.query(`CREATE EXTENSION IF NOT EXISTS ${name} WITH SCHEMA public`);
  } catch (error) {
    throw administratorNeeded(`the extension ${name}`, [`CREATE EXTENSION ${name};`], error);
  }
  return (await extensionSchema(runner, name)) ?? 'public';
}

async function extensionSchema(runner: QueryRunner, name: string): Promise<string | undefined> {
  const rows = (await runner.query(
    `SELECT quote_ident(n.nspname) AS schema
       FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace
      WHERE e.extname = $1`,
    [name],
  )) as { schema: string }[];
  return rows[0]?.schema;
}

/**
 * Creates the server's role unless it is there, and lets the owner act as it.
 * @throws OperatorError with the SQL for an administrator when this login may not do so.
 */
export async function ensureAppRole(runner: QueryRunner): Promise<void> {
  const [login] = (await runner.query(`SELECT quote_ident(current_user) AS name`)) as {
    name: string;
  }[];
  const owner = login?.name ?? 'CURRENT_USER';
  try {
    // Two databases of one server may be migrated at once: the slower one finds the role made.
    await runner.query(`
      DO $$ BEGIN
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${APP_ROLE}') THEN
          CREATE ROLE ${APP_ROLE} NOLOGIN NOSUPERUSER NOBYPASSRLS;
        END IF;
      EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
      END $$`);
    // Asked by trying: since PostgreSQL 16 a member may lack the right to act as the role.
    await runner.query(`
      DO $$ BEGIN
        SET LOCAL ROLE ${APP_ROLE};
        RESET ROLE;
      EXCEPTION WHEN insufficient_privilege THEN
        GRANT ${APP_ROLE} TO CURRENT_USER;
      END $$`);
  } catch (error) {
    const sql = [`CREATE ROLE ${APP_ROLE} NOLOGIN;`, `GRANT ${APP_ROLE} TO ${owner};`];
    throw administratorNeeded(`the role ${APP_ROLE}`, sql, error);
  }
}

/**
 * Lets the server's login act as the server's role, when migrations run under another login.
 * @throws OperatorError with the SQL for an administrator when the owner may not grant that.
 */
export async function ensureServerLogin(owner: DataSource, serverUrl: string): Promise<void> {
  const login = decodeURIComponent(new URL(serverUrl).username);
  if (!login || login === APP_ROLE) return;
  const runner = owner.createQueryRunner();
  try {
    const [state] = await owner.query<{ member: boolean; name: string }[]>(
      `SELECT pg_has_role(rolname, '${APP_ROLE}', 'MEMBER') AS member, quote_ident(rolname) AS name
         FROM pg_roles WHERE rolname = $1`,
      [login],
    );
    if (!state || state.member) return;
    const grant = `GRANT ${APP_ROLE} TO ${state.name}`;
    await runner.query(grant).catch((error: unknown) => {
      throw administratorNeeded(
        `the right of ${state.name} to act as ${APP_ROLE}`,
        [`${grant};`],
        error,
      );
    });
  } finally {
    await runner.release();
  }
}

function administratorNeeded(what: string, sql: string[], cause: unknown): OperatorError {
  const { message } = cause as Error;
  return new OperatorError(
    `The owner of the database may not make ${what} (${message}). As an administrator run once: ${sql.join(' ')}`,
    'DATABASE_MIGRATE_URL',
    { cause },
  );
}
