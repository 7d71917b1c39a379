import { Command } from 'commander';

/** One file per command. Only the one asked for is loaded: the whole house takes a second or two. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./start.ts')).startCommand(),
  migrate: async () => (await import('./migrate.ts')).migrateCommand(),
  seed: async () => (await import('./seed.ts')).seedCommand(),
  user: async () => (await import('./user.ts')).userCommand(),
  audit: async () => (await import('./audit.ts')).auditCommand(),
  backup: async () => (await import('./backup.ts')).backupCommand(),
  restore: async () => (await import('./restore.ts')).restoreCommand(),
  'session-record': async () => (await import('./session-record.ts')).sessionRecordCommand(),
  doctor: async () => (await import('./doctor.ts')).doctorCommand(),
  schema: async () => (await import('./schema.ts')).schemaCommand(),
};

/** The command line, with the command that is asked for, or with all when it is none of them. */
export async function createProgram(wanted = ''): Promise<Command> {
  const program = new Command('ocop')
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
    );
  const found = Object.hasOwn(COMMANDS, wanted) ? COMMANDS[wanted] : undefined;
  for (const load of found ? [found] : Object.values(COMMANDS)) program.addCommand(await load());
  return program;
}
