import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { packageRoot } from '../../../src/platform/config/package-root.ts';
import { demoHouse, type DemoHouse } from './demo-house.ts';
import { launch } from './look.ts';
import { PAGE_NAMES } from './page-names.ts';

const HELP = `Photographs every public page with the demonstration's data, for the readme.

  npm run gallery                       small pictures in test/web/gallery
  npm run gallery -- --whole FOLDER     whole pages as PNG in FOLDER, to look at`;

/** A phone and a laptop; the picture of the laptop is made smaller. */
const SCREENS = [
  { width: 360, height: 740, shown: 360, quality: 62 },
  { width: 1366, height: 860, shown: 900, quality: 52 },
] as const;
/** No picture of the gallery is larger. */
const MOST_BYTES = 60 * 1024;

const { values } = parseArgs({
  options: { whole: { type: 'string' }, help: { type: 'boolean', default: false } },
});
if (values.help) console.log(HELP);
else await photograph(values.whole);

async function photograph(whole: string | undefined): Promise<void> {
  const folder = whole ?? join(packageRoot(), 'test', 'web', 'gallery');
  await mkdir(folder, { recursive: true });
  for (const old of await readdir(folder)) {
    if (/-(360|1366)\.(webp|png)$/.test(old)) await rm(join(folder, old));
  }
  const house = await demoHouse();
  const browser = await launch();
  try {
    let bytes = 0;
    for (const [name, path] of pagesOf(house)) {
      for (const screen of SCREENS)
        bytes += await take(
          browser,
          house.base + path,
          screen,
          join(folder, name),
          whole !== undefined,
        );
    }
    console.log(`${folder}: ${(bytes / 1024).toFixed(0)} kB`);
  } finally {
    await browser.close();
    await house.close();
  }
}

function pagesOf(house: DemoHouse): [name: string, path: string][] {
  return [
    ...PAGE_NAMES.map((name): [string, string] => [
      name,
      name === 'compare' ? house.compared : house.path(name),
    ]),
    ['product-expired', house.expired],
    ['home-english', house.path('home', 'en')],
    ['products-search', `${house.path('products')}?q=mien+dong&tat-ca=1`],
    ['not-found', '/khong-co'],
  ];
}

async function take(
  browser: Browser,
  url: string,
  { width, height, shown, quality }: (typeof SCREENS)[number],
  file: string,
  isWhole: boolean,
): Promise<number> {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.goto(url, { waitUntil: 'load' });
  const picture = await page.screenshot({ fullPage: isWhole });
  await page.close();
  if (isWhole) {
    await sharp(picture).png({ palette: true }).toFile(`${file}-${width}.png`);
    return picture.length;
  }
  const small = await sharp(picture)
    .resize({ width: shown })
    .webp({ quality, effort: 6 })
    .toBuffer();
  if (small.length > MOST_BYTES) throw new Error(`${file}: ${small.length} bytes`);
  await writeFile(`${file}-${width}.webp`, small);
  return small.length;
}
