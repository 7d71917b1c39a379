import { NewestDocument } from '../generated/operations.ts';
import type { Page } from '../page.ts';
import { hrefOf } from '../paths.ts';
import { element, xmlFile } from './xml.ts';

/** The latest recognised products as RSS 2.0, with stars because all of them are valid. */
export const feedFile: Page = {
  async load({ ask, t, lang, origin }) {
    const { products } = await ask(NewestDocument, { first: 30 });
    const items = products.nodes.map((product) => {
      const { slug, name, stars, summary, commune, producer, certificate } = product;
      const link = origin + hrefOf('product', lang, { slug });
      const made = [producer?.name, commune?.name].filter(Boolean).join(', ');
      const rated = stars ? `${t.product.stars(stars)}. ` : '';
      const since = certificate?.issuedOn ?? product.publishedAt?.slice(0, 10);
      const shown = product.isDemonstration ? `${name} (${t.frame.demonstration})` : name;
      return element('item', [
        element('title', shown),
        element('link', link),
        element('guid', link),
        element('description', `${rated}${summary ?? made}`),
        ...(since ? [element('pubDate', new Date(`${since}T00:00:00+07:00`).toUTCString())] : []),
      ]);
    });
    const channel = element('channel', [
      element('title', t.feed.title),
      element('link', origin + hrefOf('home', lang)),
      element('description', t.feed.description),
      element('language', lang),
      ...items,
    ]);
    return xmlFile('application/rss+xml; charset=utf-8', `<rss version="2.0">${channel.xml}</rss>`);
  },
};
