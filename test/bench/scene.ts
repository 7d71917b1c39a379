import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { seedReference } from '../../seeds/reference/index.ts';
import { seedScale } from '../../seeds/scale/index.ts';
import { migrations } from '../../src/migrations/index.ts';
import { loadConfig } from '../../src/platform/config/config.ts';
import { packageRoot } from '../../src/platform/config/package-root.ts';
import { loadSecrets } from '../../src/platform/config/secrets.ts';
import { openOwnerDatabase } from '../../src/platform/db/data-source.ts';
import { embeddedUrls } from '../../src/platform/db/embedded-roles.ts';
import { locateDatabase } from '../../src/platform/db/locate-database.ts';
import { migrateUp } from '../../src/platform/db/migrate.ts';
import { benchAccount } from './account.ts';
import { startProgram, type Program } from './processes.ts';

/** One data set, its database, and what is started on it. */
export interface Scene {
  readonly products: string;
  readonly owner: pg.Pool;
  /** Somebody signed in at the coordination office. */
  readonly token: string;
  /** Superuser of its cluster; fails where the database is not the embedded one. */
  adminUrl(): Promise<string>;
  /** The server under test. */
  server(settings?: Readonly<Record<string, string>>): Promise<Program>;
  limit(): Promise<Program>;
  /** The address of the application's login on another port. */
  appUrlAt(port: number): string;
  close(): Promise<void>;
}

const root = packageRoot();

/** Opens the data set of so many made-up products; the first time it is loaded, which takes some minutes. */
export async function openScene(products: number): Promise<Scene> {
  const dataDir = join(root, '.bench', `data-${products}`);
  await mkdir(dataDir, { recursive: true });
  const config = loadConfig({ ...process.env, DATA_DIR: dataDir, NODE_ENV: 'production' });
  const database = await locateDatabase(config, 'bench');
  const owner = new pg.Pool({ connectionString: database.ownerUrl, max: 2 });
  const programs: Program[] = [];
  const started = async (program: Promise<Program>) => {
    const running = await program;
    programs.push(running);
    return running;
  };
  const close = async () => {
    for (const program of programs) await program.stop();
    await owner.end();
    await database.stop();
  };
  try {
    await requireData(database.ownerUrl, products);
    return {
      products: String(products),
      owner,
      close,
      token: await benchAccount(owner),
      adminUrl: async () => {
        if (!database.embedded) throw new Error('Only the embedded database can be copied');
        const port = Number(new URL(database.ownerUrl).port);
        return embeddedUrls(port, await loadSecrets(dataDir)).admin;
      },
      server: (settings = {}) =>
        started(
          startProgram(
            [join(root, 'dist', 'src', 'main.js'), 'start'],
            {
              NODE_ENV: 'production',
              PORT: '0',
              DATA_DIR: dataDir,
              DATABASE_URL: database.app.url,
              DATABASE_MIGRATE_URL: database.ownerUrl,
              RATE_LIMIT_POINTS: '0',
              LOG_LEVEL: 'warn',
              CACHE_MB: '0',
              ...settings,
            },
            /:(\d+)\/graphql/,
          ),
        ),
      limit: () =>
        started(
          startProgram(
            [join(root, 'dist', 'test', 'bench', 'limit.js'), database.app.url],
            {},
            /listening (\d+)/,
          ),
        ),
      appUrlAt: (port) => {
        const url = new URL(database.app.url);
        url.port = String(port);
        return url.toString();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function requireData(url: string, products: number): Promise<void> {
  const database = await openOwnerDatabase({ url });
  try {
    await migrateUp(database.source, migrations);
    await seedReference(database);
    const { rows } = await database.pool.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM product WHERE source = 'Made up'`,
    );
    if ((rows[0]?.count ?? 0) >= products) return;
    console.error(`Loading ${products} made-up products, once …`);
    await seedScale(database, products, (table, done, count) => {
      if (done === count) console.error(`  ${table}: ${done}`);
    });
  } finally {
    await database.close();
  }
}
