import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { launch } from './look.ts';

const HELP = `Measures pages of a started server as a cheap phone on a weak network sees them:
360 × 640, processor 6 times slower, cold cache, median of --runs.

  npm run measure:web -- [--base http://localhost:4000] [--runs 3] [path …]

Without paths: /, /san-pham, /en, /tra-cuu and the first product.`;

interface Figures {
  readonly lcp: number;
  readonly cls: number;
  readonly bytes: number;
}

/** 1.6 Mbit/s with 150 ms, and 700 kbit/s with 300 ms. */
const NETWORKS = [
  { name: '1.6 Mbit/s', downloadThroughput: 200_000, latency: 150 },
  { name: '700 kbit/s', downloadThroughput: 87_500, latency: 300 },
] as const;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    base: { type: 'string', default: 'http://localhost:4000' },
    runs: { type: 'string', default: '3' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(HELP);
else await measure(values.base, Number(values.runs), positionals);

async function measure(base: string, runs: number, given: readonly string[]): Promise<void> {
  const browser = await launch();
  try {
    const paths = given.length > 0 ? given : await usualPaths(base);
    console.log(browser.version());
    for (const network of NETWORKS) {
      for (const path of paths) {
        const all: Figures[] = [];
        for (let run = 0; run < runs; run++) all.push(await visit(browser, base + path, network));
        const middle = (key: keyof Figures) =>
          all.map((figures) => figures[key]).sort((a, b) => a - b)[Math.floor(runs / 2)]!;
        console.log(
          `${network.name}  LCP ${(middle('lcp') / 1000).toFixed(2)} s  ` +
            `CLS ${middle('cls').toFixed(3)}  ${(middle('bytes') / 1024).toFixed(1)} kB  ${path}`,
        );
      }
    }
  } finally {
    await browser.close();
  }
}

async function usualPaths(base: string): Promise<string[]> {
  const response = await fetch(`${base}/san-pham?tat-ca=1`, { headers: { accept: 'text/html' } });
  const product = /<h3><a href="([^"]+)"/.exec(await response.text())?.[1];
  return ['/', '/san-pham', '/en', '/tra-cuu', ...(product ? [product] : [])];
}

async function visit(
  browser: Browser,
  url: string,
  { downloadThroughput, latency }: (typeof NETWORKS)[number],
): Promise<Figures> {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    ...{ offline: false, latency, downloadThroughput, uploadThroughput: downloadThroughput / 2 },
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.goto(url, { waitUntil: 'load' });
  const { lcp, cls } = await page.evaluate<Omit<Figures, 'bytes'>>(`new Promise((done) => {
    let lcp = 0, cls = 0;
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) lcp = entry.startTime; })
      .observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) cls += entry.value; })
      .observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => done({ lcp, cls }), 500);
  })`);
  await context.close();
  return { lcp, cls, bytes };
}
