import 'reflect-metadata';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { packageRoot } from '../../src/platform/config/package-root.ts';
import { localDay } from '../../src/platform/graphql/context.ts';
import { benchCouncil } from './council.ts';
import { growth } from './growth.ts';
import { matrixSubject } from './matrix.ts';
import type { Shot } from './load.ts';
import { measure, type Plan, type Ports } from './measure.ts';
import { pageShots, pageSubjects } from './pages.ts';
import { replicas } from './replicas.ts';
import { report, type Measurement } from './report.ts';
import { compare } from './compare.ts';
import { openScene, type Scene } from './scene.ts';
import { pollShots, saveShots } from './scoring.ts';
import { shotsOf, subjects } from './subjects.ts';
import { writeShots } from './writes.ts';

interface Options {
  readonly products: string;
  readonly scales?: string;
  readonly seconds: string;
  readonly rounds: string;
  readonly connections: string;
  readonly only?: string;
  readonly replicas?: boolean;
}

const options = new Command('bench')
  .description('measure this server against the limit server, in turn, on one large data set')
  .option('--products <count>', 'size of the data set', '100000')
  .option('--scales <list>', 'several sizes, and how the time of each query grows with them')
  .option('--seconds <n>', 'length of one measurement', '3')
  .option('--rounds <n>', 'measurements of each kind', '3')
  .option('--connections <list>', 'connections at once', '1,16,64')
  .option('--only <list>', 'only these, of Q1 to Q8, home, list and product')
  .option(
    '--replicas',
    'two servers behind a load balancer, with a streaming read replica, instead',
  )
  .addHelpText(
    'after',
    `
Doors: limit (node:http and pg), listed and free documents made anew, kept (ready answers, by GET).

Examples:
  $ npm run bench -- --only Q1,Q2,home --connections 16
  $ npm run bench -- --scales 1000,10000,100000 --only Q1,Q2,Q3,Q4 --connections 16
  $ npm run bench -- --replicas --products 10000`,
  )
  .parse()
  .opts<Options>();

/** More than are asked in a round. */
const STEP = 2003;

const wanted = (name: string) => !options.only || options.only.split(',').includes(name);

async function main(): Promise<void> {
  const sizes = (options.scales ?? options.products).split(',').map(Number);
  const texts: string[] = [];
  const bySize = new Map<number, Measurement[]>();
  for (const products of sizes) {
    const scene = await openScene(products);
    try {
      if (options.replicas) texts.push(await replicas(scene, options));
      else {
        const { results, memory } = await measured(scene);
        bySize.set(products, results);
        texts.push(report(results, memory, { ...options, products: String(products) }));
      }
    } finally {
      await scene.close();
    }
  }
  if (bySize.size > 1) texts.push(growth(bySize));
  const text = texts.join('\n');
  console.log(text);
  const stamp = new Date().toISOString().replaceAll(':', '-').slice(0, 19);
  const file = join(packageRoot(), '.bench', stamp);
  await writeFile(`${file}.md`, text);
  await writeFile(`${file}.json`, JSON.stringify([...bySize], null, 2));
}

let turns = 0;

/** Each time from another place of the list: what the last round asked for last is not asked again first. */
function turned(shots: Shot[]): Shot[] {
  const start = (turns++ * STEP) % shots.length;
  return [...shots.slice(start), ...shots.slice(0, start)];
}

async function measured(scene: Scene): Promise<{ results: Measurement[]; memory: number }> {
  const server = await scene.server();
  const kept = await scene.server({ CACHE_MB: '32' });
  const limit = await scene.limit();
  const ports: Ports = {
    limit: limit.port,
    listed: server.port,
    free: server.port,
    kept: kept.port,
  };
  const results = await measure(await plansOf(scene, ports), ports, options);
  return { results, memory: await server.memory() };
}

async function plansOf({ owner, token }: Scene, ports: Ports): Promise<Plan[]> {
  const plans: Plan[] = [];
  for (const subject of await subjects(owner, localDay(new Date()))) {
    if (!wanted(subject.name)) continue;
    await compare(subject, ports, token);
    plans.push({
      name: subject.name,
      doors: ['limit', 'listed', 'free', 'kept'],
      shots: (door) => turned(shotsOf(subject, door, token)),
    });
  }
  for (const page of await pageSubjects(owner)) {
    if (!wanted(page.name)) continue;
    plans.push({ name: page.name, doors: ['listed', 'kept'], shots: () => pageShots(page) });
  }
  const doors = ['limit', 'listed', 'free'] as const;
  if (wanted('Q5')) {
    plans.push({ name: 'Q5', doors, shots: (door) => writeShots(owner, door, token) });
  }
  if (wanted('Q8')) {
    const matrix = await matrixSubject(owner);
    await compare(matrix, ports, token);
    // One answer is some megabytes and most of a second: sixteen at once only wait, until they are refused.
    plans.push({ name: 'Q8', doors, most: 4, shots: (door) => shotsOf(matrix, door, token) });
  }
  if (!wanted('Q6') && !wanted('Q7')) return plans;
  const council = await benchCouncil(owner);
  // The poll first: nothing changes while it asks.
  if (wanted('Q7')) {
    plans.push({ name: 'Q7', doors, shots: (door) => pollShots(owner, council, door) });
  }
  if (wanted('Q6')) plans.push({ name: 'Q6', doors, shots: (door) => saveShots(council, door) });
  return plans;
}

await main();
