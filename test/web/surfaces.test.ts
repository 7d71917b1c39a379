import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/identity/identity.enums.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { readPdf } from '../document/pdf.ts';
import { bytesOf, print } from '../document/printing.ts';
import { person } from '../support/rating.ts';
import { revoke } from '../support/recognition.ts';
import { readXlsx } from '../trade/xlsx.ts';
import { shareList } from './shared.ts';
import { visitor, type Visitor } from './visitor.ts';
import { webWorld, type World } from './world.ts';

let world: World;
let visit: Visitor;
let link: Awaited<ReturnType<typeof shareList>>;

/** A list with a gold product is frozen, then the last valid certificate is taken back. */
beforeAll(async () => {
  world = await webWorld();
  visit = visitor(world.server);
  link = await shareList(world, Object.values(world.slugs));
  expect((await visit(`/danh-muc/${link.token}`)).html).toContain('badge valid');
  const office = await person(world.api, Role.COORDINATION_OFFICE, 'Văn phòng');
  const { rows } = await world.api.db.owner.query<{ id: string }>(
    'SELECT id FROM certificate WHERE verification_code = $1',
    [world.codes.valid],
  );
  expect((await revoke(office, toGlobalId('Certificate', rows[0]!.id))).userErrors).toEqual([]);
}, 120_000);
afterAll(() => world.close());

const of = (path: string) => () => `${path}`;
const PAGES: readonly (readonly [string, () => string])[] = [
  ...['/', '/en', '/san-pham', '/san-pham?tat-ca=1', '/san-pham?sao=4&sao=3&tat-ca=1'].map(
    (path) => [path, of(path)] as const,
  ),
  ...['/san-pham?q=mien+dong', '/en/products?q=kolia', '/ban-do?con-han=1', '/xa/01747'].map(
    (path) => [path, of(path)] as const,
  ),
  ...(['valid', 'expired', 'revoked', 'plain'] as const).flatMap(
    (key) =>
      [
        [`product ${key}`, () => `/san-pham/${world.slugs[key]}`],
        [`English product ${key}`, () => `/en/products/${world.slugs[key]}`],
        [`inquiry ${key}`, () => `/hoi-mua/${world.slugs[key]}`],
      ] as const,
  ),
  ...(['valid', 'expired', 'revoked'] as const).map(
    (key) => [`code ${key}`, () => `/c/${world.codes[key]}`] as const,
  ),
  ['producer', () => `/chu-the/${world.producer}`],
  [
    'compare',
    () =>
      `/so-sanh?${Object.values(world.slugs)
        .map((slug) => `sp=${slug}`)
        .join('&')}`,
  ],
  ['shared list', () => `/danh-muc/${link.token}`],
  ['feed', of('/moi-cong-nhan.rss')],
  ['picture', of('/hinh/noodles.png')],
];

describe('what has expired or was taken back is gold nowhere', () => {
  it.each(PAGES)('%s', async (_, path) => {
    const { status, html } = await visit(path());
    expect(status).toBe(200);
    expect(html).not.toMatch(/badge valid|class="stars"|"award"/);
    // The boxes of the filter name stars that can be chosen, which nothing has.
    const said = html.replace(/<form.*?<\/form>|<a class="chip chosen".*?<\/a>/gs, '');
    expect(said).not.toMatch(/OCOP \d|\d sao|\d stars/);
  });

  it('open data', async () => {
    const { html } = await visit('/du-lieu/san-pham.json');
    const { products } = JSON.parse(html) as { products: { stars: unknown; validity: string }[] };
    expect(products).toHaveLength(34);
    expect(
      products.filter(({ stars, validity }) => stars !== null || validity === 'VALID'),
    ).toEqual([]);
    const csv = (await visit('/du-lieu/san-pham.csv')).html.trimEnd().split('\r\n');
    const column = csv[0]!.replace('\ufeff', '').split(',').indexOf('stars');
    expect(csv.slice(1).map((line) => line.split(',')[column])).toEqual(Array(34).fill(''));
  });

  it('papers and tables of the list, for buyers and for staff', async () => {
    const { origin } = new URL(world.server.url);
    const taken = async (name: string) =>
      Buffer.from(
        await (await fetch(`${origin}/tai-danh-muc/${link.token}/${name}`)).arrayBuffer(),
      );
    const trade = await person(world.api, Role.TRADE_PROMOTION, 'Thương');
    const { curatedLists } = await trade.ok('{ curatedLists(first: 1) { nodes { id } } }');
    const listId = curatedLists.nodes[0].id as string;
    const printed = (kind: string, more: object = {}) =>
      print(trade, kind, listId, more).then((payload) => bytesOf(world.api, payload));
    for (const pdf of [
      await taken('danh-muc.pdf'),
      await printed('LIST_CATALOGUE'),
      await printed('LIST_PRICES'),
      await printed('LIST_BOOTH_CARDS'),
    ]) {
      const words = (await readPdf(pdf)).map(({ text }) => text).join('\n');
      expect(words).toContain('Miến dong Tân Việt Á');
      expect(words).not.toMatch(/\d sao/);
    }
    for (const book of [
      await taken('bang-gia.xlsx'),
      await printed('LIST_PRICES', { format: 'XLSX' }),
    ]) {
      const rows = (await readXlsx(book)).filter(([place]) => typeof place === 'number');
      expect(rows).toHaveLength(4);
      expect(rows.map((row) => row[5])).toEqual([null, null, null, null]);
    }
  });

  it('the API', async () => {
    const answer = await world.api.anonymous.ok(
      `query ($token: String!) {
        products(filter: { validity: ANY }, first: 50) { nodes { stars validity } }
        valid: products(first: 1) { totalCount }
        productFacets(filter: { validity: ANY }) { stars { stars } }
        catalogueSummary { validCount byStars { stars } byGroup { count } }
        catalogueSuggestions(query: "miến dong") { product { stars } }
        sharedList(token: $token) { items { stars product { stars } } } }`,
      { token: link.token },
    );
    const found = JSON.stringify(answer);
    expect(found).not.toMatch(/"stars":\d|"VALID"/);
    expect(answer.valid.totalCount).toBe(0);
    expect(answer.catalogueSummary).toEqual({ validCount: 0, byStars: [], byGroup: [] });
    expect(answer.sharedList.items).toHaveLength(4);
  });
});
