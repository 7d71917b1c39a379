import { loadConfig, type Config } from '../platform/config/config.ts';
import { openOwnerDatabase, type Database } from '../platform/db/data-source.ts';
import { locateDatabase, type RunningDatabase } from '../platform/db/running-database.ts';
import { Closing } from './closing.ts';

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
  const closing = new Closing(() => console.error('Stopping …'));
  try {
    const config = loadConfig();
    const running = await locateDatabase(config, command);
    closing.add(running.stop);
    closing.onForce(running.abandon);
    const database = await openOwnerDatabase({ url: running.ownerUrl });
    closing.add(database.close);
    return await work({ config, running, database });
  } catch (error) {
    // After a signal the work fails because its connection was closed: that is no news.
    if (closing.begun) await closing.close();
    throw error;
  } finally {
    await closing.close();
  }
}
