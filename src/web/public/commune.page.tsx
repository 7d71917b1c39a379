import type { ReactNode } from 'react';
import { CommunePageDocument, type CommunePageQuery } from '../generated/operations.ts';
import { MISSING, type Page } from '../page.ts';
import { hrefOf } from '../paths.ts';
import { day, decimal, wholeNumber } from '../shared/format.ts';
import { StarDots } from '../shared/plots/star-dots.tsx';
import { Breadcrumb } from '../shared/ui/breadcrumb.tsx';
import { Cards } from '../shared/ui/cards.tsx';
import { Pager } from '../shared/ui/pager.tsx';
import type { CardProduct } from '../shared/ui/product-card.tsx';
import { useView } from '../shared/view.ts';

const PER_PAGE = 24;
type Commune = NonNullable<CommunePageQuery['commune']>;
type StarCount = CommunePageQuery['productFacets']['stars'][number];

export const communePage: Page = {
  async load({ ask, t, lang, params, query }) {
    const { code = '' } = params;
    const after = query.get('sau') || undefined;
    const { commune, productFacets, products } = await ask(CommunePageDocument, {
      ...{ code, first: PER_PAGE, after },
      all: { communeCode: [code], validity: 'ANY' },
      valid: { communeCode: [code] },
    });
    if (!commune) return MISSING;
    const { hasNextPage, endCursor } = products.pageInfo;
    const next = hasNextPage && endCursor ? endCursor : undefined;
    return {
      kind: 'view',
      title: commune.fullName,
      description: t.commune.description(commune.fullName),
      canonical: hrefOf('commune', lang, { code }, { sau: after }),
      hasQr: true,
      demonstration: products.nodes.some(({ isDemonstration }) => isDemonstration),
      body: (
        <CommuneBody
          commune={commune}
          stars={productFacets.stars}
          products={products.nodes}
          count={products.totalCount ?? 0}
          next={next && hrefOf('commune', lang, { code }, { sau: next })}
        />
      ),
    };
  },
};

interface CommuneBodyProps {
  readonly commune: Commune;
  readonly stars: readonly StarCount[];
  readonly products: readonly CardProduct[];
  readonly count: number;
  readonly next?: string;
}

function CommuneBody({ commune, stars, products, count, next }: CommuneBodyProps): ReactNode {
  const { lang, t, today, href, has } = useView();
  const earlier = commune.predecessors;
  return (
    <div className="wrap">
      <Breadcrumb steps={has('map') ? [{ text: t.frame.map, href: href('map') }] : []} />
      <h1>{commune.fullName}</h1>
      {earlier.length > 0 && (
        <p>
          {t.commune.madeOf}{' '}
          {earlier
            .map(({ fullName, district }) =>
              district ? `${fullName} (${district.fullName})` : fullName,
            )
            .join('; ')}
          .
        </p>
      )}
      <dl className="facts">
        {commune.areaKm2 != null && (
          <>
            <dt>{t.commune.area}</dt>
            <dd>{decimal(String(commune.areaKm2), lang)} km²</dd>
          </>
        )}
        {commune.population != null && (
          <>
            <dt>{t.commune.population}</dt>
            <dd>{t.commune.people(wholeNumber(commune.population, lang))}</dd>
          </>
        )}
      </dl>
      {commune.legalBasis && <p className="hint">{t.commune.source(commune.legalBasis)}</p>}
      {stars.length > 0 && (
        <StarDots
          title={t.commune.starsTitle(commune.fullName)}
          source={t.map.source(day(today, lang))}
          rows={stars}
        />
      )}
      <section>
        <h2>{t.commune.products(wholeNumber(count, lang))}</h2>
        {products.length > 0 ? <Cards products={products} /> : <p>{t.commune.none}</p>}
        <Pager next={next} />
      </section>
    </div>
  );
}
