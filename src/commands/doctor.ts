import { Command } from 'commander';
import { migrations } from '../migrations/index.ts';
import { loadConfig } from '../platform/config/config.ts';
import { makeDataDir } from '../platform/config/secrets.ts';
import { OperatorError } from '../platform/config/operator-error.ts';
import { examineDatabase, examineMachine, type Finding } from '../platform/db/doctor.ts';
import { examineFiles } from '../platform/files/examine-files.ts';
import { guarded } from './failure.ts';
import { asOwner } from './owner-session.ts';

export function doctorCommand(): Command {
  return new Command('doctor')
    .description('check database, migrations, settings, disk, clock and versions')
    .addHelpText(
      'after',
      `
Each line says ok, warn or fail, and what to do. The exit code is 1 when anything fails.

Examples:
  $ npm run ocop -- doctor
  $ DATABASE_URL=postgresql://… npm run ocop -- doctor`,
    )
    .action(guarded(doctor));
}

async function doctor(): Promise<void> {
  const config = loadConfig();
  await makeDataDir(config.dataDir).catch(() => undefined);
  print([...(await examineMachine(config)), await examineFiles(config)]);
  try {
    await asOwner('doctor', async ({ database, running }) => {
      const place = running.embedded
        ? `embedded${running.joined ? ', run by the server' : ''}`
        : 'external (DATABASE_URL)';
      print([{ level: 'ok', subject: 'database', state: place }]);
      print(await examineDatabase(database, running, migrations));
    });
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error;
    print([{ level: 'fail', subject: 'database', state: error.message }]);
  }
}

function print(findings: Finding[]): void {
  for (const { level, subject, state, advice } of findings) {
    console.log(`${level.padEnd(5)} ${subject.padEnd(20)} ${state}${advice ? ` → ${advice}` : ''}`);
    if (level === 'fail') process.exitCode = 1;
  }
}
