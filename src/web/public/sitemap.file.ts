import { MapPageDocument, SitemapDocument, type SitemapQuery } from '../generated/operations.ts';
import type { Page, PageRequest } from '../page.ts';
import { hrefOf, PATHS, type PathName, type PathParams } from '../paths.ts';
import { element, xmlFile, type Xml } from './xml.ts';

const PAGE = 100;
const PLAIN = [
  ...(['home', 'products', 'map', 'verify', 'openData', 'programmeData'] as const),
  ...(['about', 'help', 'privacy', 'accessibility'] as const),
] as const satisfies readonly PathName[];

/** All pages of one language, each with its twin in the other. */
export const sitemapFile: Page = {
  async load(request) {
    const { lang, origin } = request;
    const url = (name: PathName, params: PathParams = {}): Xml =>
      element('url', [
        element('loc', origin + hrefOf(name, lang, params)),
        ...(['vi', 'en'] as const).map((hreflang) =>
          element('xhtml:link', '', {
            ...{ rel: 'alternate', hreflang, href: origin + hrefOf(name, hreflang, params) },
          }),
        ),
      ]);
    const { products, producers, communes } = await namesOf(request);
    const urls = [
      ...PLAIN.map((name) => url(name)),
      ...products.map((slug) => url('product', { slug })),
      ...producers.map((slug) => url('producer', { slug })),
      ...communes.map((code) => url('commune', { code })),
    ];
    const root = element('urlset', urls, {
      xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
      'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
    });
    return xmlFile('application/xml; charset=utf-8', root.xml);
  },
};

/** Where programs find the lists of pages, and which pages are not for them. */
export const robotsFile: Page = {
  async load({ origin }) {
    const lines = [
      'User-agent: *',
      'Disallow: /tai-danh-muc/',
      ...(['sharedList', 'agenda', 'inquiry', 'receipt', 'own'] as const).flatMap((name) =>
        (['vi', 'en'] as const).map((lang) => `Disallow: ${PATHS[name][lang].split(':')[0]}`),
      ),
      `Sitemap: ${origin}${PATHS.sitemap.vi}`,
      `Sitemap: ${origin}${PATHS.sitemap.en}`,
    ];
    return { kind: 'file', type: 'text/plain; charset=utf-8', text: `${lines.join('\n')}\n` };
  },
};

async function namesOf({ ask }: PageRequest) {
  const [products, producers] = [new Set<string>(), new Set<string>()];
  let [afterProduct, afterProducer]: (string | undefined)[] = [];
  for (let more = true; more;) {
    // Past the end of the shorter list nothing more comes.
    const page: SitemapQuery = await ask(SitemapDocument, {
      first: PAGE,
      afterProduct,
      afterProducer,
    });
    for (const { slug } of page.products.nodes) products.add(slug);
    for (const { slug } of page.producers.nodes) producers.add(slug);
    more = page.products.pageInfo.hasNextPage || page.producers.pageInfo.hasNextPage;
    afterProduct = page.products.pageInfo.endCursor ?? afterProduct;
    afterProducer = page.producers.pageInfo.endCursor ?? afterProducer;
  }
  const { communes } = await ask(MapPageDocument, { filter: { validity: 'VALID' } });
  return {
    products: [...products],
    producers: [...producers],
    communes: communes.nodes.map(({ code }) => code),
  };
}
