import {
  CataloguePageDocument,
  CommuneDocument,
  ProductGroupsDocument,
  SuggestionsDocument,
  type CataloguePageQuery,
  type CataloguePageQueryVariables,
} from '../generated/operations.ts';
import type { Ask } from '../ask.ts';
import type { Page, PageRequest } from '../page.ts';
import { hrefOf } from '../paths.ts';
import {
  changed,
  choiceOf,
  filterOf,
  isNarrowed,
  ORDERS,
  queryOfChoice,
  type Choice,
} from './products.choice.ts';
import { ProductsBody, type Suggestion } from './products.body.tsx';
import { nearestTo } from './products.nearest.ts';

export const PER_PAGE = 24;

export const productsPage: Page = {
  async load(request) {
    const { ask, t, lang, query } = request;
    const choice = choiceOf(query);
    const [found, suggestions] = await Promise.all([
      ask(CataloguePageDocument, variablesOf(choice)),
      suggestionsFor(request, choice.words),
    ]);
    const { nodes, pageInfo } = found.products;
    // What has expired has no stars any more, and visitors still want to know that it exists.
    const isShort = !choice.all && !pageInfo.hasNextPage && !pageInfo.hasPreviousPage;
    const wanted = isShort && (nodes.length === 0 || choice.stars.length === 0);
    const wider = wanted ? await withoutStars(ask, choice) : null;
    const isEmpty = nodes.length === 0 && !wider?.products.nodes.length;
    const nearest = isEmpty ? await nearestTo(ask, choice) : null;
    const names = await namesOf(ask, choice, (wider ?? found).productFacets);
    const href = (other: Choice) => hrefOf('products', lang, {}, queryOfChoice(other));
    const previous = pageInfo.hasPreviousPage && pageInfo.startCursor;
    const next = pageInfo.hasNextPage && pageInfo.endCursor;
    const neighbours = {
      previous: previous ? href(changed(choice, { before: previous })) : undefined,
      next: next ? href(changed(choice, { after: next })) : undefined,
    };
    const shown = [...nodes, ...(wider?.products.nodes ?? []), ...(nearest?.products ?? [])];
    const title = choice.words ? t.products.titleFor(choice.words) : t.products.title;
    return {
      kind: 'view',
      title,
      description: t.products.description,
      canonical: href(choice),
      hasQr: true,
      neighbours,
      index: !isNarrowed(choice) && !choice.all,
      demonstration: shown.some(({ isDemonstration }) => isDemonstration),
      body: (
        <ProductsBody
          title={title}
          choice={choice}
          found={found}
          wider={wider}
          nearest={nearest}
          names={names}
          suggestions={suggestions}
          neighbours={neighbours}
        />
      ),
    };
  },
};

function variablesOf(choice: Choice): CataloguePageQueryVariables {
  const order = choice.order && ORDERS[choice.order];
  const page = choice.before
    ? { last: PER_PAGE, before: choice.before }
    : { first: PER_PAGE, after: choice.after };
  return { filter: filterOf(choice), orderBy: order, ...page };
}

/** What fits and has no valid certificate; stars are something only valid ones have. */
async function withoutStars(ask: Ask, choice: Choice): Promise<CataloguePageQuery> {
  const wide = changed(choice, { all: true, stars: [] });
  const { products, productFacets } = await ask(CataloguePageDocument, variablesOf(wide));
  const nodes = products.nodes.filter(({ validity }) => validity !== 'VALID');
  return { productFacets, products: { ...products, nodes } };
}

const SUGGESTED = 6;

/** Producers, places and groups that the words may mean; products stand in the list itself. */
async function suggestionsFor(
  { ask, lang }: PageRequest,
  words: string | undefined,
): Promise<Suggestion[]> {
  if (!words) return [];
  const found = await ask(SuggestionsDocument, { query: words, first: 2 * SUGGESTED });
  return found.catalogueSuggestions
    .flatMap(({ producer, commune, group }): Suggestion[] => {
      if (producer) {
        const { slug, name } = producer;
        return [{ href: hrefOf('producer', lang, { slug }), text: name }];
      }
      if (commune) {
        const { code, fullName } = commune;
        return [{ href: hrefOf('commune', lang, { code }), text: fullName }];
      }
      if (!group) return [];
      // Only whole groups have a place in the address of the list.
      const nhom = group.code.split('.')[0];
      return [{ href: hrefOf('products', lang, {}, { nhom }), text: group.name }];
    })
    .slice(0, SUGGESTED);
}

/** What the chosen groups and the commune are called, by their codes; facets leave out those without products. */
async function namesOf(
  ask: Ask,
  { groups, commune }: Choice,
  facets: CataloguePageQuery['productFacets'],
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (const { group } of facets.groups) if (group) names.set(group.code, group.name);
  for (const { commune: place } of facets.communes) if (place) names.set(place.code, place.name);
  if (groups.some((code) => !names.has(code))) {
    const { productGroups } = await ask(ProductGroupsDocument, {});
    for (const { code, name } of productGroups) names.set(code, name);
  }
  if (commune && !names.has(commune)) {
    const found = (await ask(CommuneDocument, { code: commune })).commune;
    if (found) names.set(commune, found.name);
  }
  return names;
}
