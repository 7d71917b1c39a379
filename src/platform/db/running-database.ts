import type { Config } from '../config/config.ts';
import { APP_ROLE } from './data-source.ts';
import { SERVER, startEmbedded } from './embedded.ts';

/** A database that answers, and the addresses to reach it at. */
export interface RunningDatabase {
  readonly embedded: boolean;
  /** The database belongs to a server that is running now; this process only joined it. */
  readonly joined: boolean;
  /** The server's connection; `role` is taken at connection where the login is another. */
  readonly app: { readonly url: string; readonly role?: string };
  /** The owner of the tables: migrations, seeds, backups. */
  readonly ownerUrl: string;
  /** Ends what this call started; nothing when the database runs by itself. */
  readonly stop: () => Promise<void>;
  /** The same at once, without writing anything out; the next start repairs. */
  readonly abandon: () => void;
}

/**
 * The database the settings name: the external one of DATABASE_URL, or the embedded one. The
 * server starts the embedded one; a command joins that of a running server, or starts it for as
 * long as the command runs.
 */
export async function locateDatabase(config: Config, purpose = SERVER): Promise<RunningDatabase> {
  return externalDatabase(config) ?? startEmbedded(config.dataDir, purpose);
}

function externalDatabase(config: Config): RunningDatabase | undefined {
  if (!config.databaseUrl) return undefined;
  return {
    embedded: false,
    joined: false,
    app: { url: config.databaseUrl, role: APP_ROLE },
    ownerUrl: config.databaseMigrateUrl ?? config.databaseUrl,
    stop: () => Promise.resolve(),
    abandon: () => undefined,
  };
}
