import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import pg from 'pg';
import { seedReference } from '../../seeds/reference/index.ts';
import { seedScale } from '../../seeds/scale/index.ts';
import { migrations } from '../../src/migrations/index.ts';
import { loadConfig } from '../../src/platform/config/config.ts';
import { packageRoot } from '../../src/platform/config/package-root.ts';
import { locateDatabase } from '../../src/platform/db/locate-database.ts';
import { openOwnerDatabase } from '../../src/platform/db/data-source.ts';
import { migrateUp } from '../../src/platform/db/migrate.ts';
import { localDay } from '../../src/platform/graphql/context.ts';
import { benchAccount } from './account.ts';
import { benchCouncil } from './council.ts';
import { load, type LoadOptions } from './load.ts';
import { startProgram, type Program } from './processes.ts';
import { report, type Measurement } from './report.ts';
import { pollShots, saveShots } from './scoring.ts';
import { shotsOf, subjects, type Door, type Subject } from './subjects.ts';
import { writeShots } from './writes.ts';

interface Options {
  readonly products: string;
  readonly seconds: string;
  readonly rounds: string;
  readonly connections: string;
  readonly only?: string;
}

const options = new Command('bench')
  .description('measure this server against the limit server, in turn, on one large data set')
  .option('--products <count>', 'size of the data set', '100000')
  .option('--seconds <n>', 'length of one measurement', '3')
  .option('--rounds <n>', 'measurements of each kind', '3')
  .option('--connections <list>', 'connections at once', '1,16,64')
  .option('--only <list>', 'only these queries, e.g. Q1,Q3')
  .parse()
  .opts<Options>();

const DOORS: readonly Door[] = ['limit', 'listed', 'free'];
const root = packageRoot();

async function main(): Promise<void> {
  const dataDir = join(root, '.bench', `data-${options.products}`);
  await mkdir(join(root, '.bench'), { recursive: true });
  const config = loadConfig({ ...process.env, DATA_DIR: dataDir, NODE_ENV: 'production' });
  const database = await locateDatabase(config, 'bench');
  const owner = new pg.Pool({ connectionString: database.ownerUrl, max: 2 });
  const programs: Program[] = [];
  try {
    await requireData(database.ownerUrl);
    const token = await benchAccount(owner);
    const server = await startProgram(
      [join(root, 'dist', 'src', 'main.js'), 'start'],
      {
        NODE_ENV: 'production',
        PORT: '0',
        DATABASE_URL: database.app.url,
        DATABASE_MIGRATE_URL: database.ownerUrl,
        RATE_LIMIT_POINTS: '0',
        LOG_LEVEL: 'warn',
      },
      /:(\d+)\/graphql/,
    );
    programs.push(server);
    const limit = await startProgram(
      [join(root, 'dist', 'test', 'bench', 'limit.js'), database.app.url],
      {},
      /listening (\d+)/,
    );
    programs.push(limit);
    const today = localDay(new Date());
    const chosen = (await subjects(owner, today)).filter(
      ({ name }) => !options.only || options.only.split(',').includes(name),
    );
    for (const subject of chosen) await compare(subject, server, limit, token);
    const wanted = (name: string) => !options.only || options.only.split(',').includes(name);
    const plans: Plan[] = chosen.map((subject) => ({
      name: subject.name,
      shots: (door) => shotsOf(subject, door, token),
    }));
    if (wanted('Q5')) plans.push({ name: 'Q5', shots: (door) => writeShots(owner, door, token) });
    if (wanted('Q6') || wanted('Q7')) {
      const council = await benchCouncil(owner);
      // The poll first: nothing changes while it asks.
      if (wanted('Q7'))
        plans.push({ name: 'Q7', shots: (door) => pollShots(owner, council, door) });
      if (wanted('Q6')) plans.push({ name: 'Q6', shots: (door) => saveShots(council, door) });
    }
    const results = await measure(plans, server, limit);
    const text = report(results, await server.memory(), options);
    console.log(text);
    const stamp = new Date().toISOString().replaceAll(':', '-').slice(0, 19);
    await writeFile(join(root, '.bench', `${stamp}.md`), text);
    await writeFile(join(root, '.bench', `${stamp}.json`), JSON.stringify(results, null, 2));
  } finally {
    for (const program of programs) await program.stop();
    await owner.end();
    await database.stop();
  }
}

/** Loads the data set the first time; it takes some minutes. */
async function requireData(url: string): Promise<void> {
  const database = await openOwnerDatabase({ url });
  try {
    await migrateUp(database.source, migrations);
    await seedReference(database);
    const { rows } = await database.pool.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM product WHERE source = 'Made up'`,
    );
    if ((rows[0]?.count ?? 0) >= Number(options.products)) return;
    console.error(`Loading ${options.products} made-up products, once …`);
    await seedScale(database, Number(options.products), (table, done, count) => {
      if (done === count) console.error(`  ${table}: ${done}`);
    });
  } finally {
    await database.close();
  }
}

/** The same question has to get the same answer everywhere, or there is nothing to compare. */
async function compare(
  subject: Subject,
  server: Program,
  limit: Program,
  token: string,
): Promise<void> {
  const answers = await Promise.all(
    DOORS.map(async (door) => {
      const { port } = door === 'limit' ? limit : server;
      const texts: string[] = [];
      for (const shot of shotsOf(subject, door, token)) {
        const response = await fetch(`http://127.0.0.1:${port}${shot.path}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...shot.headers },
          body: shot.body,
        });
        const text = await response.text();
        texts.push(door === 'limit' ? `{"data":${text}}` : text);
      }
      return texts;
    }),
  );
  for (const [n, text] of (answers[0] ?? []).entries()) {
    for (const [door, texts] of answers.entries()) {
      if (texts[n] === text) continue;
      throw new Error(
        `${subject.name}: ${DOORS[door]} answers otherwise than the limit:\n${texts[n]?.slice(0, 1500)}\n${text.slice(0, 1500)}`,
      );
    }
  }
}

interface Plan {
  readonly name: string;
  readonly shots: (door: Door) => LoadOptions['shots'] | Promise<LoadOptions['shots']>;
}

async function measure(
  plans: readonly Plan[],
  server: Program,
  limit: Program,
): Promise<Measurement[]> {
  const results: Measurement[] = [];
  const milliseconds = Number(options.seconds) * 1000;
  for (const connections of options.connections.split(',').map(Number)) {
    for (const plan of plans) {
      for (let round = 0; round <= Number(options.rounds); round += 1) {
        for (const door of DOORS) {
          const result = await load({
            port: door === 'limit' ? limit.port : server.port,
            connections,
            // The first round warms up and is not counted.
            milliseconds: round === 0 ? milliseconds / 3 : milliseconds,
            shots: await plan.shots(door),
            expect: expected(plan.name, door),
          });
          if (result.failures > 0) throw new Error(`${plan.name} ${door}: ${result.sample}`);
          if (round > 0) results.push({ query: plan.name, door, connections, ...result });
        }
      }
      console.error(`measured ${plan.name} with ${connections} connections`);
    }
  }
  return results;
}

/** How a good answer begins. */
const BEGINNINGS: Readonly<Record<string, string>> = {
  Q5: '{"productUpdate":{"product":{"id"',
  Q6: '{"scoreSheetSave":{"sheet":{"revision"',
  Q7: '{"sessionProgress":{"revision"',
};

function expected(name: string, door: Door): string {
  const data = BEGINNINGS[name] ?? '{"produc';
  return door === 'limit' ? data : `{"data":${data}`;
}

await main();
