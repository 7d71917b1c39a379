import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PATHS, type PathName } from '../../src/web/paths.ts';
import { visitor, type Visitor } from './visitor.ts';
import { webWorld, type World } from './world.ts';

let world: World;
let visit: Visitor;
beforeAll(async () => {
  world = await webWorld();
  visit = visitor(world.server);
}, 120_000);
afterAll(() => world.close());

/** What somebody may write where a name or a code belongs. */
const NAMES = [
  ...['khong-co', 'toString', '__proto__', '%2e%2e%2f%2e%2e%2fetc', '%00', '%ff', '%F0%9F%92%A5'],
  ...['%3Cscript%3Ealert(1)%3C%2Fscript%3E', "a'%22b", 'mie%CC%82n', 'x'.repeat(3000), '-1', '%20'],
];
/** And behind the question mark. */
const QUERIES = [
  `q=${'miến '.repeat(900)}`,
  'q=%00&xep=__proto__&sao=9999999999999999&xa=%27%3B--',
  'q=%3Cscript%3Ealert(1)%3C%2Fscript%3E&nhom=%3Cscript%3E',
  `sau=${'A'.repeat(2000)}`,
  'sau=eyJrIjoiYSJ9&truoc=W10',
  'sau=%00',
  Array.from({ length: 400 }, (_, index) => `sp=x${index}&sao=${index}&nhom=I`).join('&'),
  'ma=%3Cscript%3Ealert(1)%3C%2Fscript%3E',
  'mua=0&mua=13&con-han=2&tat-ca=%31',
  `sp=${'%C4%91'.repeat(1500)}`,
];

/** Every address with every name in it. */
const addresses = (Object.keys(PATHS) as PathName[]).flatMap((name) =>
  (['vi', 'en'] as const).flatMap((lang): [PathName, string][] =>
    PATHS[name][lang].includes(':')
      ? NAMES.map((bad) => [name, PATHS[name][lang].replace(/:\w+/g, bad)])
      : [[name, PATHS[name][lang]]],
  ),
);

describe('whatever is written into an address', () => {
  it('a name that is none gives a page that says so, and nothing breaks', async () => {
    const odd: unknown[] = [];
    for (const [name, path] of addresses) {
      const { status, html } = await visit(path);
      const isFine = [200, 303, 308, 400, 404].includes(status) && !/<script>alert/.test(html);
      if (!isFine || (status >= 400 && !/<h1|"code"/.test(html)))
        odd.push([name, path.slice(0, 80), status]);
    }
    expect(odd).toEqual([]);
  });

  it('a query that means nothing is passed over or refused in words', async () => {
    const odd: unknown[] = [];
    const paths = addresses.filter(([name]) => !PATHS[name].vi.includes(':'));
    const withSlug = [`/san-pham/${world.slugs.valid}`, `/chu-the/${world.producer}`, '/xa/01273'];
    for (const path of [...paths.map(([, one]) => one), ...withSlug]) {
      for (const query of QUERIES) {
        const { status, html } = await visit(`${path}?${query}`);
        const isFine = [200, 303, 400, 404].includes(status) && !/<script>alert/.test(html);
        if (!isFine) odd.push([path, query.slice(0, 60), status]);
      }
    }
    expect(odd).toEqual([]);
  });
});
