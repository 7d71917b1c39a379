import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Command } from 'commander';
import type { BackupFooter } from '../platform/db/backup-format.ts';
import { writeBackup } from '../platform/db/backup.ts';
import { openStore } from '../platform/files/open-files.ts';
import { guarded } from './failure.ts';
import { asOwner } from './owner-session.ts';

export function backupCommand(): Command {
  return new Command('backup')
    .description('write all data into one file, and read it back to check it')
    .requiredOption('--to <file>', 'the file to write; one of that name is replaced')
    .addHelpText(
      'after',
      `
The file shows one moment, also while the server runs. It holds personal data, password hashes and
the files people have sent, unless those are in a bucket (FILES_S3_BUCKET): keep it as safe as the
database. Sign-in sessions are part of it; waiting background jobs are not.

Examples:
  $ npm run ocop -- backup --to ocop-2026-11-22.backup
  $ DATABASE_URL=postgresql://… npm run ocop -- backup --to /srv/backups/ocop.backup`,
    )
    .action(guarded(backup));
}

async function backup({ to }: { to: string }): Promise<void> {
  const file = resolve(to);
  const { footer, place } = await asOwner('backup', async ({ config, database }) => {
    const store = await openStore(config);
    const inside = config.filesS3 ? undefined : store;
    const manifest = await writeBackup(database.pool, file, inside);
    return { ...manifest, place: store.place };
  });
  const rows = footer.tables.reduce((sum, table) => sum + table.rows, 0);
  const { size } = await stat(file);
  console.log(
    `Wrote and checked ${file}: ${footer.tables.length} tables, ${rows} rows, ${(size / 1e6).toFixed(1)} MB.`,
  );
  console.log(aboutFiles(footer.files, place));
}

function aboutFiles(files: BackupFooter['files'], place: string): string {
  if (!files) {
    return `Stored files are NOT inside: they are in ${place}. Keep copies of them there (versions or replication).`;
  }
  const { kept, missing } = files;
  const inside = `Stored files inside: ${kept}.`;
  if (missing.length === 0) return inside;
  process.exitCode = 1;
  return `${inside} MISSING in ${place}: ${missing.length} (${missing.slice(0, 3).join(', ')} …). Put them back from an earlier backup, then write this one again.`;
}
