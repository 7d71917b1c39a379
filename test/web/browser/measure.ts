import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { demoHouse, type DemoHouse } from './demo-house.ts';
import { launch } from './look.ts';
import { PAGE_NAMES } from './page-names.ts';

const HELP = `Measures the public pages as a cheap phone on a weak network sees them: 360 × 640,
processor 6 times slower, cold cache, median of --runs. The exit code is 1 when something costs more
than it may.

  npm run measure:web                                    every page, with the demonstration's data
  npm run measure:web -- --base http://localhost:4000 / /san-pham   pages of a started server
  npm run measure:web -- --runs 5 home products          some of them, by name`;

interface Figures {
  /** Milliseconds until the largest thing on the first screen stands. */
  readonly lcp: number;
  readonly cls: number;
  /** All bytes of a first visit, as they came over the network. */
  readonly bytes: number;
  readonly pictures: number;
}

/** 1.6 Mbit/s with 150 ms, and 700 kbit/s with 300 ms. */
const NETWORKS = [
  { name: '1.6 Mbit/s', downloadThroughput: 200_000, latency: 150, isWeak: false },
  { name: '700 kbit/s', downloadThroughput: 87_500, latency: 300, isWeak: true },
] as const;
type Network = (typeof NETWORKS)[number];

/** What a page may cost; the check of a code has to stand even on the weak network. */
const BUDGET = { lcp: 2_000, cls: 0.05, bytes: 25 * 1024, pictures: 120 * 1024 } as const;
const BUDGET_CODE = { lcp: 1_500, cls: 0, bytes: 14 * 1024, pictures: 25 * 1024 } as const;
const WEAK_CODE_LCP = 3_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    base: { type: 'string' },
    runs: { type: 'string', default: '3' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(HELP);
else await measure(values.base, Number(values.runs), positionals);

async function measure(
  given: string | undefined,
  runs: number,
  paths: readonly string[],
): Promise<void> {
  const house = given === undefined ? await demoHouse() : null;
  const browser = await launch();
  try {
    const base = given ?? house?.base ?? '';
    const pages = paths.length > 0 ? paths.map((path) => named(house, path)) : usual(house);
    console.log(`Chromium ${browser.version()}, median of ${runs}`);
    for (const network of NETWORKS) {
      // On the weak network only checks of codes have a limit.
      const meant = pages.filter(([name]) => !network.isWeak || isCode(name) || !house);
      for (const [name, path] of meant) {
        const all: Figures[] = [];
        for (let run = 0; run < runs; run++) all.push(await visit(browser, base + path, network));
        report(network, name, middleOf(all));
      }
    }
  } finally {
    await browser.close();
    await house?.close();
  }
}

/** An address, or the name of a page about something of the demonstration. */
function named(house: DemoHouse | null, path: string): readonly [name: string, path: string] {
  if (!house || path.startsWith('/')) return [path, path];
  const name = PAGE_NAMES.find((one) => one === path);
  if (!name) throw new Error(`There is no page ${path}: ${PAGE_NAMES.join(', ')}`);
  return [name, house.path(name)];
}

function isCode(name: string): boolean {
  return name === 'code' || name === 'paper';
}

function usual(house: DemoHouse | null): (readonly [name: string, path: string])[] {
  if (!house) return [['home', '/']];
  return PAGE_NAMES.map((name) => [name, house.path(name)]);
}

function middleOf(all: readonly Figures[]): Figures {
  const middle = (key: keyof Figures) =>
    all.map((figures) => figures[key]).sort((a, b) => a - b)[Math.floor(all.length / 2)]!;
  return {
    ...{ lcp: middle('lcp'), cls: middle('cls') },
    ...{ bytes: middle('bytes'), pictures: middle('pictures') },
  };
}

function report(network: Network, name: string, { lcp, cls, bytes, pictures }: Figures): void {
  const budget = isCode(name) ? BUDGET_CODE : BUDGET;
  const most = network.isWeak ? (isCode(name) ? WEAK_CODE_LCP : Infinity) : budget.lcp;
  const over = [
    ...(lcp > most ? ['LCP'] : []),
    ...(cls > budget.cls ? ['CLS'] : []),
    ...(bytes - pictures > budget.bytes ? ['bytes'] : []),
    ...(pictures > budget.pictures ? ['pictures'] : []),
  ];
  if (over.length > 0) process.exitCode = 1;
  console.log(
    `${network.name}  LCP ${(lcp / 1000).toFixed(2)} s  CLS ${cls.toFixed(3)}  ` +
      `${kilobytes(bytes - pictures)}  pictures ${kilobytes(pictures)}  ${name}` +
      (over.length > 0 ? `  OVER: ${over.join(', ')}` : ''),
  );
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1).padStart(5)} kB`;
}

async function visit(
  browser: Browser,
  url: string,
  { downloadThroughput, latency }: Network,
): Promise<Figures> {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    ...{ offline: false, latency, downloadThroughput, uploadThroughput: downloadThroughput / 2 },
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  const images = new Set<string>();
  let [bytes, pictures] = [0, 0];
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Image') images.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes += encodedDataLength;
    if (images.has(requestId)) pictures += encodedDataLength;
  });
  await page.goto(url, { waitUntil: 'load' });
  const { lcp, cls } = await page.evaluate<Pick<Figures, 'lcp' | 'cls'>>(`new Promise((done) => {
    let lcp = 0, cls = 0;
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) lcp = entry.startTime; })
      .observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) cls += entry.value; })
      .observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => done({ lcp, cls }), 500);
  })`);
  await context.close();
  return { lcp, cls, bytes, pictures };
}
