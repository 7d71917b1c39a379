import { startStandby } from '../support/standby.ts';
import { localDay } from '../../src/platform/graphql/context.ts';
import { startBalancer } from './balancer.ts';
import type { Shot } from './load.ts';
import { measure, type MeasureOptions, type Plan } from './measure.ts';
import { pageShots, pageSubjects } from './pages.ts';
import { median, report } from './report.ts';
import type { Scene } from './scene.ts';
import { shotsOf, subjects } from './subjects.ts';
import { writeShots } from './writes.ts';

const WRITES = 20;
/** Longer than this a change does not stay unseen. */
const PATIENCE_MS = 10_000;

/**
 * Two servers behind a load balancer, on one primary with one streaming replica: how fast they are
 * together, how soon a change is seen on both, and that a replica which is behind is not read.
 */
export async function replicas(scene: Scene, options: MeasureOptions): Promise<string> {
  const standby = await startStandby(await scene.adminUrl());
  try {
    const DATABASE_READ_URL = scene.appUrlAt(standby.port);
    const made = [
      await scene.server({ DATABASE_READ_URL }),
      await scene.server({ DATABASE_READ_URL }),
    ];
    const keeping = { DATABASE_READ_URL, CACHE_MB: '32' };
    const kept = [await scene.server(keeping), await scene.server(keeping)];
    const limit = await scene.limit();
    const [front, keptFront] = await Promise.all(
      [made, kept].map((servers) => startBalancer(servers.map(({ port }) => port))),
    );
    try {
      const ports = {
        limit: limit.port,
        listed: front!.port,
        free: front!.port,
        kept: keptFront!.port,
      };
      const delays = await changesSeen(
        scene,
        kept.map(({ port }) => port),
      );
      const lagging = await laggingUnread(
        scene,
        made.map(({ port }) => port),
        standby,
      );
      const results = await measure(await plansOf(scene), ports, options);
      const reads = await Promise.all(
        [...made, ...kept].map(({ port }) => metric(port, 'replica_reads_total')),
      );
      if (reads.every((count) => count === 0)) throw new Error('The replica was never read');
      return [
        '# Two servers behind a load balancer, one primary, one streaming replica',
        '',
        report(results, await made[0]!.memory(), { ...options, products: scene.products }),
        `A change through one server, until the other shows it (${WRITES} changes): median ${median(delays).toFixed(1)} ms, longest ${Math.max(...delays).toFixed(1)} ms; on the server itself at once each time.`,
        `With replay paused ${lagging} reads after a change all had the change. Reads of the replica by server: ${reads.join(', ')}.`,
        '',
      ].join('\n');
    } finally {
      front!.stop();
      keptFront!.stop();
    }
  } finally {
    await standby.stop();
  }
}

async function plansOf({ owner, token }: Scene): Promise<Plan[]> {
  const queries = (await subjects(owner, localDay(new Date()))).map((subject): Plan => ({
    name: subject.name,
    doors: ['limit', 'listed', 'kept'],
    shots: (door) => shotsOf(subject, door, token),
  }));
  const pages = (await pageSubjects(owner)).map((page): Plan => ({
    name: page.name,
    doors: ['listed', 'kept'],
    shots: () => pageShots(page),
  }));
  return [...queries, ...pages];
}

/** Milliseconds until a change through the first server is shown by the second. */
async function changesSeen(scene: Scene, ports: readonly number[]): Promise<number[]> {
  const [one = 0, other = 0] = ports;
  const write = await writer(scene, one);
  const delays: number[] = [];
  for (let n = 0; n < WRITES; n += 1) {
    // Both have the old one ready.
    for (const port of [one, other, one, other]) await priceAt(port, write.slug);
    const amount = await write.next();
    const began = performance.now();
    const own = await priceAt(one, write.slug);
    if (own !== amount) throw new Error(`The writer's server shows ${own} after ${amount}`);
    await until(async () => (await priceAt(other, write.slug)) === amount);
    delays.push(performance.now() - began);
  }
  return delays;
}

/** How many reads of a changed thing were right while the replica stood still. */
async function laggingUnread(
  scene: Scene,
  ports: readonly number[],
  standby: { administer(sql: string): Promise<void> },
): Promise<number> {
  const [one = 0] = ports;
  const write = await writer(scene, one);
  await until(async () => (await metric(one, 'replica_fresh')) === 1);
  await standby.administer('SELECT pg_wal_replay_pause()');
  try {
    let reads = 0;
    for (let n = 0; n < 5; n += 1) {
      const amount = await write.next();
      for (let again = 0; again < 10; again += 1, reads += 1) {
        const shown = await priceAt(one, write.slug);
        if (shown !== amount)
          throw new Error(`A lagging replica was read: ${shown}, not ${amount}`);
      }
    }
    return reads;
  } finally {
    await standby.administer('SELECT pg_wal_replay_resume()');
  }
}

/** Changes the price of one product through a server, again and again. */
async function writer({ owner, token }: Scene, port: number) {
  const shots = await writeShots(owner, 'listed', token);
  const { rows } = await owner.query<{ slug: string }>(
    `SELECT slug FROM product WHERE status = 'PUBLISHED' ORDER BY id LIMIT 1`,
  );
  let last: string | null = null;
  return {
    slug: rows[0]!.slug,
    next: async () => {
      const shot = shots(0, last);
      last = await send(port, shot);
      const amount = /"amount":(\d+)/.exec(shot.body ?? '')?.[1];
      if (!last.includes(`"revision"`)) throw new Error(`The price was not changed: ${last}`);
      return Number(amount);
    },
  };
}

async function priceAt(port: number, slug: string): Promise<number> {
  const html = await send(port, { method: 'GET', path: `/san-pham/${slug}` });
  return Number(/"price":"?(\d+)/.exec(html)?.[1] ?? NaN);
}

async function metric(port: number, name: string): Promise<number> {
  const text = await send(port, { method: 'GET', path: '/metrics' });
  return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1] ?? NaN);
}

async function send(port: number, { method, path, headers, body }: Shot): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    body,
  });
  return response.text();
}

async function until(met: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  while (!(await met())) {
    if (performance.now() > end) throw new Error('A change was not seen in time');
  }
}
