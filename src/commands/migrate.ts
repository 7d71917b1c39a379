import { Command, InvalidArgumentError } from 'commander';
import { migrations } from '../migrations/index.ts';
import { ensureServerLogin } from '../platform/db/prerequisites.ts';
import { migrateDown, migrateUp, migrationStatus } from '../platform/db/migrate.ts';
import { guarded } from './failure.ts';
import { asOwner } from './owner-session.ts';

const EXAMPLES = `
Examples:
  $ npm run ocop -- migrate status       which migrations are applied
  $ npm run ocop -- migrate up           apply all that are missing (npm start does this too)
  $ npm run ocop -- migrate up --to 0003 apply up to migration 0003
  $ npm run ocop -- migrate down 2       take back the newest two (their tables and data go)`;

export function migrateCommand(): Command {
  const command = new Command('migrate')
    .description('bring the tables of the database to the form this program needs')
    .addHelpText('after', EXAMPLES);
  command
    .command('up')
    .description('apply the missing migrations, each in a transaction of its own')
    .option('--to <migration>', 'the last migration to apply, by name or number')
    .addHelpText('after', EXAMPLES)
    .action(guarded(up));
  command
    .command('down')
    .description('take back the newest migrations, with their tables and data')
    .argument('[count]', 'how many', wholeCount, 1)
    .addHelpText('after', EXAMPLES)
    .action(guarded(down));
  command
    .command('status')
    .description('list all migrations; exit code 1 when some are missing')
    .addHelpText('after', EXAMPLES)
    .action(guarded(status));
  return command;
}

function wholeCount(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError('write a whole number from 1.');
  return Number(text);
}

function say(direction: 'up' | 'down', name: string, milliseconds: number): void {
  console.log(
    `${direction === 'up' ? 'applied' : 'taken back'}  ${name}  ${milliseconds.toFixed(0)} ms`,
  );
}

async function up({ to }: { to?: string }): Promise<void> {
  await asOwner('migrate', async ({ database, running }) => {
    const done = await migrateUp(database.source, migrations, { to, onStep: say });
    await ensureServerLogin(database.source, running.app.url);
    if (done.length === 0) console.log('Nothing to do: every migration is applied.');
  });
}

async function down(count: number): Promise<void> {
  await asOwner('migrate', async ({ database }) => {
    const done = await migrateDown(database.source, migrations, count, { onStep: say });
    if (done.length === 0) console.log('Nothing to do: no migration is applied.');
  });
}

async function status(): Promise<void> {
  const all = await asOwner('migrate', ({ database }) =>
    migrationStatus(database.source, migrations),
  );
  for (const { name, appliedAt, unknown } of all) {
    const state = appliedAt ? appliedAt.toISOString() : 'missing';
    console.log(`${name.padEnd(28)} ${state}${unknown ? '  (not part of this program)' : ''}`);
  }
  if (all.some(({ appliedAt, unknown }) => !appliedAt || unknown)) process.exitCode = 1;
}
