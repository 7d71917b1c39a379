import { loadConfig, type Config } from '../platform/config/config.ts';
import { openOwnerDatabase, type Database } from '../platform/db/data-source.ts';
import { locateDatabase } from '../platform/db/locate-database.ts';
import { useFiles } from '../platform/files/file-box.ts';
import { openFiles } from '../platform/files/open-files.ts';
import type { RunningDatabase } from '../platform/db/running-database.ts';
import { Closing } from './closing.ts';

/** What shells give a command that Ctrl-C ended: its work is not done. */
const INTERRUPTED = 130;

export interface OwnerSession {
  readonly config: Config;
  readonly running: RunningDatabase;
  /** Connected as owner of the tables. */
  readonly database: Database;
}

/**
 * Runs a command's work with the database open as its owner, and leaves everything as it was: the
 * embedded database is stopped again unless a server runs it.
 */
export async function asOwner<T>(
  command: string,
  work: (session: OwnerSession) => Promise<T>,
): Promise<T> {
  const config = loadConfig();
  const closing = new Closing(() => console.error('Stopping …'), INTERRUPTED);
  return closing.guard(async () => {
    const running = await closing.open(locateDatabase(config, command), (it) => it.stop());
    closing.onForce(running.abandon);
    const database = await closing.open(openOwnerDatabase({ url: running.ownerUrl }), (it) =>
      it.close(),
    );
    useFiles(database.source, await openFiles(config));
    const result = await work({ config, running, database });
    await closing.close();
    return result;
  });
}
