import type { ReactNode } from 'react';
import { ComparePageDocument, type ComparePageQuery } from '../generated/operations.ts';
import type { Page } from '../page.ts';
import { hrefOf } from '../paths.ts';
import { day, decimal, money } from '../shared/format.ts';
import { Breadcrumb } from '../shared/ui/breadcrumb.tsx';
import { Notice } from '../shared/ui/notice.tsx';
import { Photo } from '../shared/ui/photo.tsx';
import { Price } from '../shared/ui/price.tsx';
import { StarBadge } from '../shared/ui/star-badge.tsx';
import { useView, type View } from '../shared/view.ts';

const MOST = 4;
/** Of the name of a product in an address. */
const LONGEST = 200;
type Compared = NonNullable<ComparePageQuery['product']>;

export const comparePage: Page = {
  async load({ ask, t, lang, query }) {
    const asked = [...new Set(query.getAll('sp').flatMap((value) => value.split(',')))]
      .map((slug) => slug.trim())
      .filter((slug) => slug.length > 0 && slug.length <= LONGEST);
    const slugs = asked.slice(0, MOST);
    const found = await Promise.all(slugs.map((slug) => ask(ComparePageDocument, { slug })));
    const products = found.flatMap(({ product }) => (product ? [product] : []));
    return {
      kind: 'view',
      title: t.compare.title,
      description: t.compare.description,
      canonical: hrefOf('compare', lang, {}, { sp: products.map(({ slug }) => slug) }),
      hasQr: true,
      index: false,
      demonstration: products.some(({ isDemonstration }) => isDemonstration),
      body: <Compare products={products} isCut={asked.length > MOST} />,
    };
  },
};

type Row = readonly [name: string, value: (product: Compared) => ReactNode];

interface CompareProps {
  readonly products: readonly Compared[];
  /** More were ticked than fit. */
  readonly isCut: boolean;
}

function Compare({ products, isCut }: CompareProps): ReactNode {
  const view = useView();
  const { t, href } = view;
  return (
    <div className="wrap">
      <Breadcrumb steps={[{ text: t.frame.products, href: href('products') }]} />
      <h1>{t.compare.title}</h1>
      {products.length < 2 && <p>{t.compare.choose}</p>}
      {isCut && <Notice tone="info" title={t.compare.cut} />}
      {products.length > 0 && (
        <div className="scroller" role="region" aria-label={t.compare.title} tabIndex={0}>
          <table className="compare">
            <thead>
              <tr>
                <th scope="col">{t.compare.what}</th>
                {products.map((product) => (
                  <th scope="col" key={product.slug}>
                    <Photo
                      picture={product.image}
                      name={product.name}
                      group={product.group?.code}
                      sizes="12rem"
                    />
                    <a href={href('product', { slug: product.slug })}>{product.name}</a>
                    <p className="hint">
                      <a href={without(view, products, product)}>{t.compare.remove}</a>
                    </p>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rowsOf(view).map(([name, value]) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  {products.map((product) => (
                    <td key={product.slug}>{value(product) || t.compare.unknown}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p>
        <a className="button quiet" href={href('products')}>
          {t.compare.more}
        </a>
      </p>
    </div>
  );
}

function without({ href }: View, products: readonly Compared[], gone: Compared): string {
  const rest = products.filter(({ slug }) => slug !== gone.slug).map(({ slug }) => slug);
  return href('compare', {}, { sp: rest });
}

function rowsOf({ lang, t, href, has }: View): readonly Row[] {
  return [
    [t.compare.stars, (product) => <StarBadge rating={product} />],
    [t.compare.price, ({ price }) => price && <Price price={price} />],
    [
      t.compare.basePrice,
      ({ price }) =>
        price?.baseAmount != null && price.baseUnit
          ? t.product.per(money(price.baseAmount, lang), t.product.basePer[price.baseUnit])
          : null,
    ],
    [t.compare.priceOf, ({ price }) => price?.updatedOn && day(price.updatedOn, lang)],
    [
      t.compare.capacity,
      ({ supply }) =>
        supply.monthlyCapacity && supply.capacityUnit
          ? t.compare.aMonth(decimal(supply.monthlyCapacity, lang), supply.capacityUnit)
          : null,
    ],
    [
      t.compare.season,
      ({ supply: { seasonMonths } }) =>
        seasonMonths.length === 12
          ? t.compare.allYear
          : seasonMonths.map((month) => t.compare.month(month)).join(', '),
    ],
    [t.compare.stock, ({ supply }) => supply.stockState && t.compare.stocks[supply.stockState]],
    [t.compare.kind, ({ subgroup, group }) => subgroup?.name ?? group?.name],
    [
      t.compare.producer,
      ({ producer }) =>
        producer &&
        (has('producer') ? (
          <a href={href('producer', { slug: producer.slug })}>{producer.name}</a>
        ) : (
          producer.name
        )),
    ],
    [t.compare.commune, ({ commune }) => commune?.name],
  ];
}
