import pg from 'pg';
import { OperatorError } from '../config/operator-error.ts';
import type { Secrets } from '../config/secrets.ts';
import { APP_ROLE } from './data-source.ts';
import { ADMIN } from './embedded-cluster.ts';

export const DATABASE = 'ocop';
export const OWNER = 'ocop_owner';

export interface EmbeddedUrls {
  readonly admin: string;
  readonly owner: string;
  readonly app: string;
}

/** Loopback addresses of the three logins of the embedded database. */
export function embeddedUrls(port: number, secrets: Secrets): EmbeddedUrls {
  const url = (user: string, password: string, database: string) =>
    `postgresql://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
  return {
    admin: url(ADMIN, secrets.databaseAdminPassword, 'postgres'),
    owner: url(OWNER, secrets.databaseOwnerPassword, DATABASE),
    app: url(APP_ROLE, secrets.databaseAppPassword, DATABASE),
  };
}

/** Makes the owner, the server's role and the database unless they are there. */
export async function ensureRoles(urls: EmbeddedUrls, secrets: Secrets): Promise<void> {
  const client = new pg.Client({ connectionString: urls.admin, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (cause) {
    if ((cause as { code?: string }).code !== '28P01') throw cause;
    throw new OperatorError(
      'The passwords in secrets.json are not those of the embedded database: put back the secrets.json that belongs to it, or set DATA_DIR to an empty folder.',
      'DATA_DIR',
      { cause },
    );
  }
  try {
    await ensureLogin(client, OWNER, secrets.databaseOwnerPassword);
    await ensureLogin(client, APP_ROLE, secrets.databaseAppPassword);
    await client.query(`GRANT ${APP_ROLE} TO ${OWNER}`);
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [
      DATABASE,
    ]);
    if (!rowCount) await client.query(`CREATE DATABASE ${DATABASE} OWNER ${OWNER}`);
  } finally {
    await client.end();
  }
}

async function ensureLogin(client: pg.Client, name: string, password: string): Promise<void> {
  const { rows } = await client.query<{ rolcanlogin: boolean }>(
    'SELECT rolcanlogin FROM pg_roles WHERE rolname = $1',
    [name],
  );
  if (rows[0]?.rolcanlogin) return;
  const verb = rows[0] ? 'ALTER' : 'CREATE';
  await client.query(`${verb} ROLE ${name} LOGIN PASSWORD ${client.escapeLiteral(password)}`);
}
