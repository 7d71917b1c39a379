import type { ReactNode } from 'react';
import { ProductListDocument, type ProductListQuery } from '../generated/operations.ts';
import type { Page } from '../page.ts';
import { hrefOf } from '../paths.ts';
import { wholeNumber } from '../shared/format.ts';
import { Breadcrumb } from '../shared/ui/breadcrumb.tsx';
import { Pager } from '../shared/ui/pager.tsx';
import { ProductCard } from '../shared/ui/product-card.tsx';
import { useView } from '../shared/view.ts';

const PER_PAGE = 24;

export const productsPage: Page = {
  async load({ ask, t, lang, query }) {
    const words = query.get('q')?.trim() || undefined;
    const after = query.get('sau') || undefined;
    const { products } = await ask(ProductListDocument, {
      filter: { query: words, validity: 'ANY' },
      first: PER_PAGE,
      after,
    });
    const { hasNextPage, endCursor } = products.pageInfo;
    const next = hasNextPage && endCursor ? { q: words, sau: endCursor } : null;
    return {
      kind: 'view',
      title: words ? t.products.titleFor(words) : t.products.title,
      description: t.products.description,
      canonical: hrefOf('products', lang, {}, { q: words, sau: after }),
      demonstration: products.nodes.some(({ isDemonstration }) => isDemonstration),
      index: !words,
      body: (
        <Products
          products={products}
          words={words}
          next={next ? hrefOf('products', lang, {}, next) : undefined}
        />
      ),
    };
  },
};

interface ProductsProps {
  readonly products: ProductListQuery['products'];
  readonly words?: string;
  readonly next?: string;
}

function Products({ products, words, next }: ProductsProps): ReactNode {
  const { lang, t } = useView();
  const { nodes, totalCount } = products;
  return (
    <div className="wrap">
      <Breadcrumb steps={[]} />
      <h1>{words ? t.products.titleFor(words) : t.products.title}</h1>
      <p className="hint">
        {nodes.length > 0
          ? t.products.results(wholeNumber(totalCount ?? 0, lang))
          : t.products.none}
      </p>
      <ul className="cards">
        {nodes.map((product, index) => (
          <ProductCard key={product.slug} product={product} eager={index === 0} />
        ))}
      </ul>
      <Pager next={next} />
    </div>
  );
}
