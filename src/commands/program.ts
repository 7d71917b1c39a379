import { Command } from 'commander';
import { backupCommand } from './backup.ts';
import { doctorCommand } from './doctor.ts';
import { migrateCommand } from './migrate.ts';
import { restoreCommand } from './restore.ts';
import { schemaCommand } from './schema.ts';

/** The command line: one file per command, put together here. */
export function createProgram(): Command {
  return new Command('ocop')
    .description('The One Commune One Product (OCOP) programme of a province.')
    .showHelpAfterError('(add --help for the options and examples)')
    .addHelpText(
      'after',
      `
Settings are environment variables (PORT, HOST, DATA_DIR, DATABASE_URL, …): see README.md.

Examples:
  $ npm start                        start the server on http://localhost:4000
  $ npm run ocop -- doctor           check database, disk, clock and settings
  $ npm run ocop -- migrate --help   help on one command`,
    )
    .addCommand(migrateCommand())
    .addCommand(backupCommand())
    .addCommand(restoreCommand())
    .addCommand(doctorCommand())
    .addCommand(schemaCommand());
}
