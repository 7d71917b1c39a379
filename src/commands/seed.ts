import { Command, InvalidArgumentError } from 'commander';
import { loadDemonstration } from '../../seeds/demo/first-start.ts';
import { seedReference } from '../../seeds/reference/index.ts';
import { ScaleSetExists, seedScale } from '../../seeds/scale/index.ts';
import { migrations } from '../migrations/index.ts';
import { OperatorError } from '../platform/config/operator-error.ts';
import type { Config } from '../platform/config/config.ts';
import { openDatabase, type Database } from '../platform/db/data-source.ts';
import { migrateUp } from '../platform/db/migrate.ts';
import { ensureServerLogin } from '../platform/db/prerequisites.ts';
import type { RunningDatabase } from '../platform/db/running-database.ts';
import { ENTITIES } from '../schema.ts';
import { guarded } from './failure.ts';
import { asOwner } from './owner-session.ts';
import { demonstrationLines } from './welcome.ts';

interface SeedOptions {
  readonly scale?: number;
  readonly demo?: boolean;
}

export function seedCommand(): Command {
  return new Command('seed')
    .description('load reference data; with options also made-up data')
    .option('--demo', 'the demonstration: made-up people, a council at work, products of the press')
    .option('--scale <products>', 'a large data set for measuring, e.g. 100000', wholeCount)
    .addHelpText(
      'after',
      `
Reference data are the official lists: units, product groups, scoring sheets, criteria sets. Loading
them again changes nothing. The demonstration and the large data set are made up and labelled so.
A first start without NODE_ENV=production loads the demonstration by itself.

Examples:
  $ npm run seed                        reference data (npm start does this too)
  $ npm run seed -- --demo              also the demonstration; prints its accounts
  $ npm run seed -- --scale 100000      100,000 products, 20,000 producers, 2,000 communes`,
    )
    .action(guarded(seed));
}

function wholeCount(text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new InvalidArgumentError('write a whole number from 1.');
  return Number(text);
}

async function seed({ scale, demo }: SeedOptions): Promise<void> {
  await asOwner('seed', async ({ database, running, config }) => {
    await migrateUp(database.source, migrations);
    await ensureServerLogin(database.source, running.app.url);
    for (const [name, rows] of Object.entries(await seedReference(database))) {
      console.log(`${name.padEnd(22)} ${rows}`);
    }
    if (scale) await loadScale(database, scale);
    if (demo) await loadDemo(running, config);
  });
}

/** As the server's role: the demonstration may do nothing that people may not. */
async function loadDemo({ app }: RunningDatabase, config: Config): Promise<void> {
  const database = await openDatabase({ ...app, entities: [...ENTITIES] });
  try {
    const onPiece = (name: string) => console.log(`demonstration          ${name}`);
    const accounts = await loadDemonstration(database, { dataDir: config.dataDir, onPiece });
    console.log(demonstrationLines(config, accounts).join('\n'));
  } finally {
    await database.close();
  }
}

async function loadScale(database: Database, products: number): Promise<void> {
  const started = Date.now();
  try {
    await seedScale(database, products, (table, done, count) => {
      const seconds = Math.round((Date.now() - started) / 1000);
      const line = `${table.padEnd(22)} ${done} of about ${count}   ${seconds} s`;
      if (process.stderr.isTTY) process.stderr.write(`\r${line.padEnd(70)}`);
      else if (done >= count || done % 20_000 === 0) console.error(line);
      if (done >= count && process.stderr.isTTY) process.stderr.write('\n');
    });
  } catch (error) {
    if (!(error instanceof ScaleSetExists)) throw error;
    throw new OperatorError(`${error.message} Use a new DATA_DIR for another size.`, 'DATA_DIR');
  }
  console.log(`Loaded in ${Math.round((Date.now() - started) / 1000)} s.`);
}
