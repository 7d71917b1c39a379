import pg from 'pg';
import { DataSource, type EntitySchema, type MixedList } from 'typeorm';
import { TELL_WRITER } from '../cache/own-changes.ts';
import { OperatorError } from '../config/operator-error.ts';
import { SnakeNaming } from './naming.ts';

/** The role the server works as; it owns nothing. */
export const APP_ROLE = 'ocop_app';

export type EntityList = MixedList<Function | string | EntitySchema>;

export interface Database {
  readonly source: DataSource;
  /** The same connections that TypeORM uses. */
  readonly pool: pg.Pool;
  /** Connections that only read, by statements that stay prepared: those of the read engine. */
  readonly reads: pg.Pool;
  /** May be called again. */
  readonly close: () => Promise<void>;
}

export interface OpenOptions {
  /** postgresql://user:password@host:port/database */
  readonly url: string;
  /** Role taken at connection; used where the login is not the role itself. */
  readonly role?: string;
  readonly entities?: EntityList;
  readonly poolSize?: number;
  readonly statementTimeoutMs?: number;
  readonly lockTimeoutMs?: number;
  readonly idleInTransactionTimeoutMs?: number;
  readonly applicationName?: string;
  /** False where rows are streamed (COPY): statements then wait for each other's answers. */
  readonly pipelined?: boolean;
  /** Told of connections that broke while idle; the pool has already replaced them. */
  readonly onPoolError?: (error: Error) => void;
}

const DATE = 1082;
const DATE_ARRAY = 1182;

/** Days stay 'YYYY-MM-DD': as a Date they would shift with the time zone. */
const types: pg.CustomTypesConfig = {
  getTypeParser(oid: number, format?: 'text' | 'binary'): (value: string) => unknown {
    if (oid === DATE) return (value: string) => value;
    if (oid === DATE_ARRAY) return (value: string) => value.slice(1, -1).split(',').filter(Boolean);
    return pg.types.getTypeParser(oid, format) as (value: string) => unknown;
  },
};

/**
 * A prepared statement is planned once, not again for the values of each request: planning one with
 * many parts takes longer than running it.
 */
const READ_SETTINGS = [
  '-c plan_cache_mode=force_generic_plan',
  '-c default_transaction_read_only=on',
  '-c jit=off',
];

/** Connection settings for `pg`, the same for every client of this program. */
export function clientConfig(
  options: OpenOptions,
  settings: readonly string[] = [],
): pg.ClientConfig {
  const url = new URL(options.url);
  const startup = [url.searchParams.get('options'), '-c timezone=UTC', ...settings];
  if (options.role) startup.push(`-c role=${options.role}`);
  url.searchParams.set('options', startup.filter(Boolean).join(' '));
  return {
    connectionString: url.toString(),
    connectionTimeoutMillis: 2000,
    statement_timeout: options.statementTimeoutMs ?? 3000,
    lock_timeout: options.lockTimeoutMs ?? 1000,
    idle_in_transaction_session_timeout: options.idleInTransactionTimeoutMs ?? 5000,
    application_name: options.applicationName ?? 'ocop',
    keepAlive: true,
    types,
  };
}

/** Opens the pool the server works with: short timeouts, small, as the application's role. */
export async function openDatabase(options: OpenOptions): Promise<Database> {
  const onPoolError = options.onPoolError ?? (() => undefined);
  const source = new DataSource({
    type: 'postgres',
    entities: options.entities ?? [],
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    migrationsRun: false,
    dropSchema: false,
    installExtensions: false,
    useUTC: true,
    logging: false,
    poolSize: options.poolSize ?? 10,
    connectTimeoutMS: 2000,
    poolErrorHandler: onPoolError,
    extra: { ...clientConfig(options, [TELL_WRITER]), pipeline: options.pipelined ?? true },
  });
  try {
    await source.initialize();
  } catch (error) {
    throw connectionFailure(error, options.url);
  }
  const pool = (source.driver as unknown as { master: pg.Pool }).master;
  const reads = openReads({ ...options, onPoolError });
  surviveLostConnections(pool);
  const close = async () => {
    if (!reads.ending) await reads.end();
    if (source.isInitialized) await source.destroy();
  };
  return { source, pool, reads, close };
}

/** Connections that only read; made when they are needed. */
export function openReads(options: OpenOptions, more: pg.PoolConfig = {}): pg.Pool {
  const config = clientConfig(options, READ_SETTINGS);
  const reads = new pg.Pool({ ...config, max: options.poolSize ?? 10, ...more });
  reads.on('error', options.onPoolError ?? (() => undefined));
  surviveLostConnections(reads);
  return reads;
}

/**
 * The same as owner of the tables, for migrations, seeds and backups: no statement timeout,
 * since those may take minutes, and few connections.
 */
export function openOwnerDatabase(options: OpenOptions): Promise<Database> {
  return openDatabase({
    poolSize: 4,
    statementTimeoutMs: 0,
    lockTimeoutMs: 2000,
    idleInTransactionTimeoutMs: 0,
    applicationName: 'ocop-owner',
    pipelined: false,
    ...options,
  });
}

/**
 * A client that is checked out while the database goes away emits 'error' besides failing its
 * query; without a listener that event would end the process.
 */
export function surviveLostConnections(pool: pg.Pool): void {
  const guarded = new WeakSet<pg.PoolClient>();
  pool.on('acquire', (client) => {
    if (guarded.has(client)) return;
    guarded.add(client);
    client.on('error', () => undefined);
  });
}

const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  '57P03',
]);

/** Turns a failed first connection into one line that names the setting to change. */
export function connectionFailure(error: unknown, url: string): unknown {
  const { code, message } = error as { code?: string; message?: string };
  const place = describeUrl(url);
  const say = (text: string) => new OperatorError(text, 'DATABASE_URL', { cause: error });
  if (UNREACHABLE.has(code ?? '') || /timeout|terminated/i.test(message ?? '')) {
    return say(
      `No PostgreSQL answers at ${place} (${code ?? message}): start it, or correct DATABASE_URL.`,
    );
  }
  if (code === '28P01' || code === '28000') {
    return say(
      `PostgreSQL at ${place} refuses the login: correct the user or password in DATABASE_URL.`,
    );
  }
  if (code === '3D000') {
    return say(`PostgreSQL at ${place} has no such database: create it, or correct DATABASE_URL.`);
  }
  if (/role "?ocop_app"?|parameter "role"/.test(message ?? '')) {
    return say(
      `The login of ${place} may not act as role ${APP_ROLE} (${message}): run "migrate up" as the owner of the database (DATABASE_MIGRATE_URL).`,
    );
  }
  return error;
}

/** host:port/database of a connection address, without user and password. */
export function describeUrl(address: string): string {
  const url = new URL(address);
  const host = url.hostname || url.searchParams.get('host') || 'localhost';
  return `${host}:${url.port || '5432'}${url.pathname}`;
}
