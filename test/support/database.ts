import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import {
  APP_ROLE,
  clientConfig,
  openDatabase,
  openOwnerDatabase,
  surviveLostConnections,
  type Database,
  type OpenOptions,
} from '../../src/platform/db/data-source.ts';
import { diskStore } from '../../src/platform/files/disk-store.ts';
import { useFiles } from '../../src/platform/files/file-box.ts';
import { tokenSigner } from '../../src/platform/files/file-token.ts';

export interface TestDatabase extends Database {
  /** Connected as owner of the tables, for what a test needs to find or to look behind. */
  readonly owner: pg.Pool;
  readonly appUrl: { readonly url: string; readonly role: string };
  readonly ownerUrl: string;
  /** Where its files are. */
  readonly files: string;
}

/**
 * A database of its own, cloned from the migrated and seeded template, with the server's role
 * connected. Call it once per test file (in beforeAll) and close it in afterAll.
 */
export async function testDatabase(options: Partial<OpenOptions> = {}): Promise<TestDatabase> {
  const copy = await preparedDatabase();
  const app = { url: copy.url, role: APP_ROLE };
  const database = await openDatabase({ ...app, ...options });
  const files = await mkdtemp(join(tmpdir(), 'ocop-files-'));
  useFiles(database.source, {
    store: diskStore(files),
    tokens: tokenSigner(randomBytes(32)),
    publicUrl: '',
  });
  const owner = new pg.Pool({
    ...clientConfig({
      url: copy.url,
      statementTimeoutMs: 60_000,
      idleInTransactionTimeoutMs: 60_000,
    }),
    max: 3,
  });
  owner.on('error', () => undefined);
  surviveLostConnections(owner);
  return {
    source: database.source,
    pool: database.pool,
    reads: database.reads,
    owner,
    appUrl: app,
    ownerUrl: copy.url,
    files,
    async close() {
      await database.close();
      await rm(files, { recursive: true, force: true });
      await owner.end();
      await copy.drop();
    },
  };
}

/** The same, opened by its owner only (for migrations and seeds). */
export async function testOwnerDatabase(
  options: Partial<OpenOptions> = {},
): Promise<Database & { url: string }> {
  const copy = await preparedDatabase();
  const database = await openOwnerDatabase({ url: copy.url, ...options });
  return {
    ...database,
    url: copy.url,
    async close() {
      await database.close();
      await copy.drop();
    },
  };
}

/** An empty database of the same server: nothing migrated, nothing seeded. */
export async function emptyDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  return createDatabase('template0');
}

/** One that is migrated and has the official lists, with nobody connected to it yet. */
export async function preparedDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  return createDatabase(new URL(inject('templateUrl')).pathname.slice(1));
}

async function createDatabase(template: string): Promise<{ url: string; drop(): Promise<void> }> {
  const templateUrl = new URL(inject('templateUrl'));
  const name = `${templateUrl.pathname.slice(1)}_${randomBytes(4).toString('hex')}`;
  // Copying files costs a third of what copying through the write-ahead log does.
  await administer(
    `CREATE DATABASE ${name} ENCODING 'UTF8' TEMPLATE ${template} STRATEGY FILE_COPY`,
  );
  const url = new URL(templateUrl);
  url.pathname = `/${name}`;
  return {
    url: url.toString(),
    drop: () => administer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

async function administer(sql: string): Promise<void> {
  const url = new URL(inject('templateUrl'));
  url.pathname = '/postgres';
  const client = new pg.Client({ connectionString: url.toString() });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
