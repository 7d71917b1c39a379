import type { ReactNode } from 'react';
import type { CataloguePageQuery } from '../generated/operations.ts';
import { wholeNumber } from '../shared/format.ts';
import { Breadcrumb } from '../shared/ui/breadcrumb.tsx';
import { Chip } from '../shared/ui/chip.tsx';
import { Notice } from '../shared/ui/notice.tsx';
import { Pager } from '../shared/ui/pager.tsx';
import { Cards } from '../shared/ui/cards.tsx';
import { useView } from '../shared/view.ts';
import { changed, mapQueryOf, queryOfChoice, type Choice } from './products.choice.ts';
import { ChosenParts, Filters, Orders } from './products.filters.tsx';
import type { Nearest } from './products.nearest.ts';

export interface ProductsBodyProps {
  readonly title: string;
  readonly choice: Choice;
  readonly found: CataloguePageQuery;
  /** What there is without a valid certificate, when those with one do not fill the page. */
  readonly wider: CataloguePageQuery | null;
  /** Names of groups and communes by their codes. */
  readonly names: ReadonlyMap<string, string>;
  /** For an empty list. */
  readonly nearest: Nearest | null;
  readonly suggestions: readonly Suggestion[];
  readonly neighbours: { readonly previous?: string; readonly next?: string };
}

/** A page that was perhaps meant by the words. */
export interface Suggestion {
  readonly href: string;
  readonly text: string;
}

export function ProductsBody(props: ProductsBodyProps): ReactNode {
  const { title, choice, found, wider, nearest, names, suggestions, neighbours } = props;
  const { t, href } = useView();
  const { nodes, totalCount } = found.products;
  const isWide = nodes.length === 0 && !!wider && wider.products.nodes.length > 0;
  const facets = isWide ? wider.productFacets : found.productFacets;
  return (
    <div className="wrap">
      <Breadcrumb steps={[]} />
      <h1>{title}</h1>
      {suggestions.length > 0 && (
        <nav className="suggestions" aria-label={t.products.suggestions}>
          <span aria-hidden="true">{t.products.suggestions}:</span>
          <ul className="chips">
            {suggestions.map(({ href: to, text }) => (
              <li key={to}>
                <Chip href={to}>{text}</Chip>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <div className="list">
        <Filters choice={choice} facets={facets} names={names} />
        <div className="results">
          <ChosenParts choice={choice} names={names} />
          <Ways choice={choice} />
          <form className="around" action={href('compare')} method="get">
            {nodes.length > 0 && (
              <>
                <ResultLine choice={choice} count={totalCount ?? nodes.length} />
                <Orders choice={choice} />
                <Cards products={nodes} eager ticks />
                <Pager {...neighbours} />
              </>
            )}
            {wider && wider.products.nodes.length > 0 && (
              <Wider choice={choice} wider={wider} isOnly={nodes.length === 0} />
            )}
            {(nodes.length > 1 || (wider?.products.nodes.length ?? 0) > 1) && (
              <p className="row screen-only">
                <button type="submit" className="quiet">
                  {t.products.compareChosen}
                </button>
                <span className="hint">{t.products.compareHint}</span>
              </p>
            )}
          </form>
          {nearest && <Empty nearest={nearest} />}
        </div>
      </div>
    </div>
  );
}

/** As a list, or counted by place. */
function Ways({ choice }: { readonly choice: Choice }): ReactNode {
  const { t, href } = useView();
  return (
    <nav className="orders" aria-label={t.products.view}>
      <ul>
        <li>
          <a href={href('products', {}, queryOfChoice(choice))} aria-current="true">
            {t.products.asList}
          </a>
        </li>
        <li>
          <a href={href('map', {}, mapQueryOf(choice))}>{t.products.asMap}</a>
        </li>
      </ul>
    </nav>
  );
}

interface ResultLineProps {
  readonly choice: Choice;
  readonly count: number;
}

/** How many there are. */
function ResultLine({ choice, count }: ResultLineProps): ReactNode {
  const { lang, t, href } = useView();
  const number = wholeNumber(count, lang);
  return (
    <div className="count">
      <h2>{choice.all ? t.products.results(number) : t.products.resultsValid(number)}</h2>
      {!choice.all && (
        <p>
          <a href={href('products', {}, queryOfChoice(changed(choice, { all: true })))}>
            {t.products.includeAll}
          </a>
        </p>
      )}
    </div>
  );
}

interface WiderProps {
  readonly choice: Choice;
  readonly wider: CataloguePageQuery;
  /** True when nothing that fits has valid stars. */
  readonly isOnly: boolean;
}

function Wider({ choice, wider, isOnly }: WiderProps): ReactNode {
  const { lang, t, href } = useView();
  const { nodes, pageInfo } = wider.products;
  const count = wider.productFacets.validity
    .filter(({ validity }) => validity !== 'VALID')
    .reduce((sum, { count: more }) => sum + more, 0);
  const all = changed(choice, { all: true, stars: [] });
  return (
    <>
      {isOnly && (
        <Notice tone="info" title={t.products.noneValid}>
          <p>{t.products.noneValidLong}</p>
        </Notice>
      )}
      <h2>{t.products.without(wholeNumber(count, lang))}</h2>
      {!isOnly && <p className="hint">{t.products.withoutLong}</p>}
      <Cards products={nodes} ticks />
      {pageInfo.hasNextPage && (
        <p>
          <a className="button" href={href('products', {}, queryOfChoice(all))}>
            {t.products.showAll}
          </a>
        </p>
      )}
    </>
  );
}

function Empty({ nearest }: { readonly nearest: Nearest }): ReactNode {
  const { t } = useView();
  return (
    <>
      <Notice tone="info" title={t.products.none}>
        <p>{t.products.drop}</p>
      </Notice>
      {nearest.products.length > 0 && (
        <>
          <h2>{nearest.isNear ? t.products.nearest : t.home.others}</h2>
          <Cards products={nearest.products} />
        </>
      )}
    </>
  );
}
