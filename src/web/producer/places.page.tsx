import {
  OwnPlaceAddDocument,
  OwnPlaceArchiveDocument,
  OwnPlaceChangeDocument,
  OwnPlacesDocument,
  type OwnPlacesQuery,
  type PointOfSaleKind,
} from '../generated/operations.ts';
import { onward, type Page, type PageResult } from '../page.ts';
import { hrefOf } from '../paths.ts';
import type { Mistake, Returned } from './mistakes.tsx';
import { once } from './own-form.tsx';
import { ownProductPage, ownView, type ProductRequest } from './own-page.tsx';
import { PlaceBody, PlacesBody } from './places.body.tsx';

type Place = OwnPlacesQuery['productListings']['nodes'][number]['pointsOfSale'][number];

/** Where a product is sold. The producer's own places are changed here, others are shown. */
export const ownPlacesPage: Page = ownProductPage({
  load: (request) => show(request, null),
  async submit(request, form) {
    const place = (await placesOf(request)).find(({ id }) => id === form.get('noi'));
    const mistakes =
      place && form.get('viec') === 'bo'
        ? await archive(request, form, place)
        : await save(request, form, place);
    if (mistakes.length > 0) return show(request, { values: form, mistakes });
    const { lang, product } = request;
    const to = hrefOf('ownPlaces', lang, { slug: product.slug }, { da: '1' });
    return onward(to);
  },
});

async function placesOf({ ask, product }: ProductRequest): Promise<readonly Place[]> {
  const { productListings } = await ask(OwnPlacesDocument, { slug: product.slug });
  return productListings.nodes[0]?.pointsOfSale ?? [];
}

async function show(request: ProductRequest, returned: Returned | null): Promise<PageResult> {
  const { product, t, query } = request;
  const places = await placesOf(request);
  const mine = places.filter(({ producer }) => producer?.id === product.producer?.id);
  const wanted = returned?.values.get('noi') ?? query.get('noi');
  const place = mine.find(({ id }) => id === wanted);
  const editing = place !== undefined || wanted === 'moi';
  return ownView(request, {
    title: `${t.own.places.title}: ${product.name}`,
    returned: returned !== null,
    body: editing ? (
      <PlaceBody product={product} place={place} returned={returned} />
    ) : (
      <PlacesBody product={product} places={places} mine={mine} saved={query.get('da') === '1'} />
    ),
  });
}

async function save(
  { ask, product }: ProductRequest,
  form: URLSearchParams,
  place: Place | undefined,
): Promise<readonly Mistake[]> {
  const text = (name: string) => (form.get(name) ?? '').trim();
  const facts = {
    kind: (text('loai') || 'PRODUCER_PREMISES') as PointOfSaleKind,
    name: text('ten'),
    address: text('dia-chi') || null,
    openingHours: text('gio') || null,
  };
  const { userErrors } = await once<{ userErrors: readonly (Mistake & { code: string })[] }>(
    form,
    async (operationId) => {
      if (place) {
        const input = { ...facts, baseRevision: Number(form.get('ban')) || 1, operationId };
        return (await ask(OwnPlaceChangeDocument, { id: place.id, input })).pointOfSaleUpdate;
      }
      const whose = { producerId: product.producer?.id, productIds: [product.id] };
      const input = { ...facts, ...whose, operationId };
      return (await ask(OwnPlaceAddDocument, { input })).pointOfSaleCreate;
    },
  );
  return userErrors;
}

async function archive(
  { ask }: ProductRequest,
  form: URLSearchParams,
  { id, revision }: Place,
): Promise<readonly Mistake[]> {
  const { userErrors } = await once(form, async (operationId) => {
    const input = { baseRevision: Number(form.get('ban')) || revision, operationId };
    return (await ask(OwnPlaceArchiveDocument, { id, input })).pointOfSaleArchive;
  });
  return userErrors;
}
