import {
  CardsDocument,
  ProductChainDocument,
  ProductPageDocument,
} from '../generated/operations.ts';
import { MISSING, type Page } from '../page.ts';
import { hrefOf } from '../paths.ts';
import { inSentence } from '../shared/format.ts';
import { pictureOf } from '../shared/ui/share-picture.ts';
import { ProductBody } from './product.body.tsx';
import { productData } from './product.data.ts';
import { standingOf } from './product.standing.ts';

const RELATED = 4;

export const productPage: Page = {
  async load({ ask, t, lang, params, origin }) {
    const slug = params['slug'] ?? '';
    const [{ product }, { product: chain }] = await Promise.all([
      ask(ProductPageDocument, { slug }),
      ask(ProductChainDocument, { slug }),
    ]);
    if (!product || !chain) return MISSING;
    const here = hrefOf('product', lang, { slug: product.slug });
    // A former name leads to the present one.
    if (product.slug !== params['slug']) return { kind: 'redirect', to: here, status: 308 };
    const filter = { communeCode: [product.commune?.code ?? ''], validity: 'ANY' as const };
    const { products } = await ask(CardsDocument, { filter, first: RELATED + 1 });
    const related = products.nodes.filter(({ slug }) => slug !== product.slug).slice(0, RELATED);
    const standing = standingOf(product);
    return {
      kind: 'view',
      title: product.name,
      description:
        product.summary ??
        t.productPage.description(product.name, inSentence(product.commune?.fullName ?? '')),
      demonstration:
        product.isDemonstration ||
        chain.lots.nodes.some((lot) => lot.demonstration) ||
        product.pointsOfSale.some((place) => place.isDemonstration) ||
        related.some((other) => other.isDemonstration),
      image: pictureOf(product.images[0], product),
      data: [
        productData(product, standing, origin, origin + here),
        breadcrumbData(product.name, origin, t.products.title, hrefOf('products', lang), here),
      ],
      body: (
        <ProductBody
          product={product}
          standing={standing}
          related={related}
          chain={chain}
          address={origin + hrefOf('product', 'vi', { slug: product.slug })}
        />
      ),
    };
  },
};

function breadcrumbData(
  name: string,
  origin: string,
  list: string,
  listPath: string,
  path: string,
) {
  const item = (position: number, text: string, address: string) => ({
    '@type': 'ListItem',
    position,
    name: text,
    item: origin + address,
  });
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [item(1, list, listPath), item(2, name, path)],
  };
}
