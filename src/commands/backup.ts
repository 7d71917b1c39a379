import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Command } from 'commander';
import { writeBackup } from '../platform/db/backup.ts';
import { guarded } from './failure.ts';
import { asOwner } from './owner-session.ts';

export function backupCommand(): Command {
  return new Command('backup')
    .description('write all data into one file, and read it back to check it')
    .requiredOption('--to <file>', 'the file to write; one of that name is replaced')
    .addHelpText(
      'after',
      `
The file shows one moment, also while the server runs. It holds personal data and password hashes:
keep it as safe as the database. Sign-in sessions are part of it; waiting background jobs are not.

Examples:
  $ npm run ocop -- backup --to ocop-2026-11-22.backup
  $ DATABASE_URL=postgresql://… npm run ocop -- backup --to /srv/backups/ocop.backup`,
    )
    .action(guarded(backup));
}

async function backup({ to }: { to: string }): Promise<void> {
  const file = resolve(to);
  const { footer } = await asOwner('backup', ({ database }) => writeBackup(database.pool, file));
  const rows = footer.tables.reduce((sum, table) => sum + table.rows, 0);
  const { size } = await stat(file);
  console.log(
    `Wrote and checked ${file}: ${footer.tables.length} tables, ${rows} rows, ${(size / 1e6).toFixed(1)} MB.`,
  );
}
