import 'reflect-metadata';
import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import pg from 'pg';
import type { ProvidedContext } from 'vitest';
import { migrations } from '../../src/migrations/index.ts';
import { openOwnerDatabase, type Database } from '../../src/platform/db/data-source.ts';
import { migrateUp } from '../../src/platform/db/migrate.ts';
import { DATABASE, OWNER } from '../../src/platform/db/embedded-roles.ts';
import { PASSWORD, startTestCluster } from './cluster.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Owner's address of the migrated and seeded template database. */
    templateUrl: string;
    /** Superuser's address of the same cluster, for what is done to clusters. */
    adminUrl: string;
    /** A folder like the one that a data folder's PostgreSQL has, with the template in it; '' = none. */
    preparedCluster: string;
    /** Different in each run. */
    runId: string;
  }
}

/** The part of Vitest's project that is used here. */
interface TestProject {
  provide(key: keyof ProvidedContext, value: string): void;
}

/** Once per run: a cluster, and in it a template database that every test file clones. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('runId', randomUUID());
  const given = process.env['TEST_DATABASE_URL'];
  return given ? useServer(project, given) : useOwnCluster(project);
}

async function useOwnCluster(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await startTestCluster(async (adminUrl) => {
    // Row security does not bind a superuser: tests work as the kind of owner a real server has.
    await administer(
      adminUrl,
      `CREATE ROLE ${OWNER} LOGIN CREATEDB CREATEROLE PASSWORD '${PASSWORD}'`,
    );
    await makeTemplate(ownerUrl(adminUrl), DATABASE);
  });
  project.provide('adminUrl', cluster.adminUrl);
  project.provide('preparedCluster', cluster.prepared);
  project.provide('templateUrl', withDatabase(ownerUrl(cluster.adminUrl), DATABASE));
  return () => cluster.stop();
}

/** A server that is there already, perhaps used by several runs at once. */
async function useServer(project: TestProject, url: string): Promise<() => Promise<void>> {
  const name = `ocop_test_${process.pid}_${randomBytes(3).toString('hex')}`;
  const teardown = () => administer(url, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  try {
    await makeTemplate(url, name);
  } catch (error) {
    await teardown();
    throw error;
  }
  project.provide('adminUrl', url);
  project.provide('preparedCluster', '');
  project.provide('templateUrl', withDatabase(url, name));
  return teardown;
}

function ownerUrl(adminUrl: string): string {
  const url = new URL(adminUrl);
  url.username = OWNER;
  url.password = PASSWORD;
  return url.toString();
}

async function makeTemplate(url: string, name: string): Promise<void> {
  await administer(url, `CREATE DATABASE ${name} ENCODING 'UTF8' TEMPLATE template0`);
  await fillTemplate(withDatabase(url, name));
}

async function fillTemplate(url: string): Promise<void> {
  const database = await openOwnerDatabase({ url });
  try {
    await migrateUp(database.source, migrations);
    await seedReferenceData(database);
    await database.pool.query('ANALYZE');
  } finally {
    await database.close();
  }
}

async function seedReferenceData(database: Database): Promise<void> {
  const file = fileURLToPath(new URL('../../seeds/reference/index.ts', import.meta.url));
  if (!existsSync(file)) return;
  const room = (await import(pathToFileURL(file).href)) as {
    seedReference(database: Database): Promise<unknown>;
  };
  await room.seedReference(database);
}

async function administer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

function withDatabase(address: string, name: string): string {
  const url = new URL(address);
  url.pathname = `/${name}`;
  return url.toString();
}
