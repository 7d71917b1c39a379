import type { ReactNode } from 'react';
import {
  CatalogueSummaryDocument,
  ProductListDocument,
  type CatalogueSummaryQuery,
} from '../generated/operations.ts';
import type { Page } from '../page.ts';
import { day, wholeNumber } from '../shared/format.ts';
import { Chip } from '../shared/ui/chip.tsx';
import { ProductCard, type CardProduct } from '../shared/ui/product-card.tsx';
import { useView } from '../shared/view.ts';

const SHOWN = 8;

export const homePage: Page = {
  async load({ ask, t }) {
    const [{ catalogueSummary }, valid] = await Promise.all([
      ask(CatalogueSummaryDocument, {}),
      ask(ProductListDocument, { filter: { validity: 'VALID' }, first: SHOWN }),
    ]);
    const isShort = valid.products.nodes.length < SHOWN;
    const any = isShort
      ? await ask(ProductListDocument, { filter: { validity: 'ANY' }, first: 2 * SHOWN })
      : null;
    const others = any?.products.nodes.filter(({ validity }) => validity !== 'VALID') ?? [];
    const shown = [...valid.products.nodes, ...others];
    return {
      kind: 'view',
      title: t.home.title,
      description: t.home.description,
      demonstration: shown.some(({ isDemonstration }) => isDemonstration),
      body: (
        <Home
          summary={catalogueSummary}
          valid={valid.products.nodes}
          others={others.slice(0, SHOWN)}
        />
      ),
    };
  },
};

interface HomeProps {
  readonly summary: CatalogueSummaryQuery['catalogueSummary'];
  readonly valid: readonly CardProduct[];
  readonly others: readonly CardProduct[];
}

function Home({ summary, valid, others }: HomeProps): ReactNode {
  const { lang, t, href } = useView();
  const { productCount, validCount, producerCount } = summary;
  return (
    <>
      <section className="hero">
        <div className="wrap">
          <h1>{t.home.title}</h1>
          <p className="lead">{t.home.lead}</p>
          <p className="figures">
            <strong>{wholeNumber(productCount, lang)}</strong> {t.home.products} ·{' '}
            <strong>{wholeNumber(validCount, lang)}</strong> {t.home.valid} ·{' '}
            <strong>{wholeNumber(producerCount, lang)}</strong> {t.home.producers} ·{' '}
            {t.home.updated(day(summary.asOf, lang))}
          </p>
        </div>
      </section>
      <div className="wrap">
        {summary.byGroup.length > 0 && (
          <section>
            <h2>{t.home.groups}</h2>
            <ul className="chips">
              {summary.byGroup.map(({ group, count }) => (
                <li key={group?.code}>
                  <Chip
                    href={href('products', {}, { nhom: group?.code })}
                    count={wholeNumber(count, lang)}
                  >
                    {group?.name}
                  </Chip>
                </li>
              ))}
            </ul>
          </section>
        )}
        <Shelf title={t.home.recent} note={t.home.recentNote} products={valid} eager />
        <Shelf title={t.home.others} note={t.home.othersNote} products={others} />
        {productCount === 0 && <p>{t.home.empty}</p>}
        {productCount > 0 && (
          <p>
            <a className="button" href={href('products')}>
              {t.home.all(wholeNumber(productCount, lang))}
            </a>
          </p>
        )}
      </div>
    </>
  );
}

interface ShelfProps {
  readonly title: string;
  readonly note: string;
  readonly products: readonly CardProduct[];
  readonly eager?: boolean;
}

function Shelf({ title, note, products, eager }: ShelfProps): ReactNode {
  if (products.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <p className="hint">{note}</p>
      <ul className="cards">
        {products.map((product, index) => (
          <ProductCard key={product.slug} product={product} eager={eager && index === 0} />
        ))}
      </ul>
    </section>
  );
}
