import { resolve } from 'node:path';
import { Command } from 'commander';
import { migrations } from '../migrations/index.ts';
import { OperatorError } from '../platform/config/operator-error.ts';
import { restoreBackup } from '../platform/db/backup-restore.ts';
import { ensureServerLogin } from '../platform/db/prerequisites.ts';
import { openStore } from '../platform/files/open-files.ts';
import { guarded } from './failure.ts';
import { asOwner } from './owner-session.ts';

interface Options {
  from: string;
  force?: boolean;
}

export function restoreCommand(): Command {
  return new Command('restore')
    .description('load a backup file into an empty database, and check that it is the same')
    .requiredOption('--from <file>', 'a file that "backup" wrote')
    .option('--force', 'replace everything that is in the database')
    .addHelpText(
      'after',
      `
Stop the server first. Rows are replaced in one transaction: if anything is wrong with the file,
the database stays as it was. Stored files inside the backup are put back too.

Examples:
  $ DATA_DIR=./fresh npm run ocop -- restore --from ocop-2026-11-22.backup
  $ npm run ocop -- restore --from ocop-2026-11-22.backup --force`,
    )
    .action(guarded(restore));
}

async function restore({ from, force }: Options): Promise<void> {
  const file = resolve(from);
  await asOwner('restore', async ({ config, running, database }) => {
    if (running.joined) {
      throw new OperatorError('The server of this DATA_DIR is running: stop it before restoring.');
    }
    const onStep = (message: string) => console.log(message);
    const store = await openStore(config);
    const options = { force, onStep, store };
    const { footer, header } = await restoreBackup(database, file, migrations, options);
    await ensureServerLogin(database.source, running.app.url);
    const rows = footer.tables.reduce((sum, table) => sum + table.rows, 0);
    console.log(
      `Restored ${footer.tables.length} tables with ${rows} rows, as of ${header.createdAt}.`,
    );
  });
}
