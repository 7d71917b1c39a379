import { Command } from 'commander';
import { loadConfig } from '../platform/config/config.ts';
import { guarded } from './failure.ts';

export function startCommand(): Command {
  return new Command('start')
    .description('start the server: database, migrations, reference data, then listen')
    .addHelpText(
      'after',
      `
Ctrl-C or SIGTERM answers what is under way, stops the database and ends; a second one ends at once.

Examples:
  $ npm start
  $ PORT=8080 HOST=0.0.0.0 npm start
  $ DATABASE_URL=postgresql://user:password@host/database NODE_ENV=production npm start`,
    )
    .action(guarded(start));
}

async function start(): Promise<void> {
  // A wrong setting is named before the whole house is loaded.
  const config = loadConfig();
  const { serve } = await import('./serve.ts');
  await serve(config);
}
