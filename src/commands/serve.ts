import { firstStart, type StartNews } from '../../seeds/demo/first-start.ts';
import { seedReference } from '../../seeds/reference/index.ts';
import { migrations } from '../migrations/index.ts';
import type { Config } from '../platform/config/config.ts';
import { openDatabase, openOwnerDatabase, type Database } from '../platform/db/data-source.ts';
import { requireDurability } from '../platform/db/durability.ts';
import { migrateUp } from '../platform/db/migrate.ts';
import { ensureServerLogin } from '../platform/db/prerequisites.ts';
import { locateDatabase } from '../platform/db/locate-database.ts';
import type { RunningDatabase } from '../platform/db/running-database.ts';
import { useFiles } from '../platform/files/file-box.ts';
import { openFiles } from '../platform/files/open-files.ts';
import { createLogger, type Log } from '../platform/observe/logger.ts';
import { ENTITIES } from '../schema.ts';
import { startServer } from '../server.ts';
import { Closing } from './closing.ts';
import { baseAddress, welcome } from './welcome.ts';

/** From the settings to a listening server; returns when it listens and runs until a signal. */
export async function serve(config: Config): Promise<void> {
  const log = createLogger({ level: config.logLevel });
  const closing = new Closing(() => console.error('Stopping: answering what is under way …'));
  closing.onDefect((err) => log.fatal({ err }, 'A defect was caught by nothing; the server stops'));
  await closing.guard(async () => {
    const running = await closing.open(locateDatabase(config), (it) => it.stop());
    closing.onForce(running.abandon);
    const owner = await closing.open(openOwnerDatabase({ url: running.ownerUrl }), (it) =>
      it.close(),
    );
    await prepare(owner, running, log);
    await owner.close();
    const database = await closing.open(openForServer(running, log), (it) => it.close());
    if (config.environment !== 'test') await requireDurability(database.pool);
    useFiles(database.source, await openFiles(config));
    const news = await fill(database, config);
    const server = await closing.open(
      startServer({ config, database, log, jobs: running.app }),
      (it) => it.stop(),
    );
    const { embedded } = running;
    console.log(welcome(baseAddress(server.address, config), config, { embedded, news }));
  });
}

/** As owner: tables, the server's rights, and what the official lists say. */
async function prepare(owner: Database, running: RunningDatabase, log: Log): Promise<void> {
  await migrateUp(owner.source, migrations, {
    onStep: (state, migration, milliseconds) =>
      log.info({ migration, state, milliseconds: Math.round(milliseconds) }, 'Migration applied'),
  });
  await ensureServerLogin(owner.source, running.app.url);
  await seedReference(owner);
}

async function openForServer({ app }: RunningDatabase, log: Log): Promise<Database> {
  // The database may stop before the last connection has said goodbye: that is no news.
  let closed = false;
  const database = await openDatabase({
    ...app,
    entities: [...ENTITIES],
    onPoolError: (error) => {
      if (!closed) log.warn({ err: error }, 'A database connection broke');
    },
  });
  const close = () => {
    closed = true;
    return database.close();
  };
  return { ...database, close };
}

/** Nothing made up appears where the system is used in earnest. */
function fill(database: Database, config: Config): Promise<StartNews> {
  return firstStart(database, {
    dataDir: config.dataDir,
    demonstration: config.environment === 'development',
    onPiece: (name) => console.error(`Dữ liệu minh họa · demonstration data: ${name} …`),
  });
}
