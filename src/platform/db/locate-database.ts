import type { Config } from '../config/config.ts';
import { APP_ROLE } from './data-source.ts';
import { SERVER, startEmbedded } from './embedded.ts';
import type { RunningDatabase } from './running-database.ts';

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
