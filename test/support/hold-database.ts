import { Closing } from '../../src/commands/closing.ts';
import { guarded } from '../../src/commands/failure.ts';
import { loadConfig } from '../../src/platform/config/config.ts';
import { locateDatabase } from '../../src/platform/db/locate-database.ts';

/** Holds the database of DATA_DIR as the server does, without a server. */
await guarded(async () => {
  const closing = new Closing();
  const running = await closing.open(locateDatabase(loadConfig()), (it) => it.stop());
  closing.onForce(running.abandon);
  closing.onDefect((error) => console.error(`defect: ${String(error)}`));
  process.once('SIGUSR2', () => void Promise.reject(new Error('on purpose')));
  console.log(`ready ${JSON.stringify({ app: running.app, ownerUrl: running.ownerUrl })}`);
  setInterval(() => undefined, 1000);
})();
