import { OwnPhotosDocument } from '../generated/operations.ts';
import type { Page, PageResult } from '../page.ts';
import { hrefOf, type Query } from '../paths.ts';
import { readAddress } from './photos.undo.ts';
import type { Mistake, Returned } from './mistakes.tsx';
import { ownProductPage, ownView, type ProductRequest } from './own-page.tsx';
import { PhotosBody } from './photos.body.tsx';
import type { OwnPhoto } from './photos.type.ts';
import { PhotoBody } from './photos.one.tsx';
import { describe, makeMain, remove, sendPhoto, undo, wantedPhoto } from './photos.steps.ts';
import { sendInParts } from './sent-file.ts';

/** The photos of a product: sent, described, put in order, taken away and put back. */
export const ownPhotosPage: Page = ownProductPage({
  takesFile: true,
  load: (request) => show(request, null),
  async submit(request, form, file) {
    const step = form.get('viec');
    const inParts = await sendInParts(request, form, wantedPhoto(request, form));
    if (inParts) return inParts;
    if (step === 'hoan-tac') return ending(request, form, await undo(request, form), { da: 'lai' });
    const photo = (await photosOf(request)).find(({ id }) => id === form.get('anh'));
    // Somebody has taken it away meanwhile.
    if (!photo && step) return ending(request, form, [], {});
    if (!photo) return ending(request, form, await sendPhoto(request, form, file), { da: 'moi' });
    if (step === 'xoa') {
      const kept = readAddress(photo);
      return ending(request, form, await remove(request, form, photo), { da: 'xoa', ...kept });
    }
    const all = await photosOf(request);
    const mistakes =
      step === 'chinh'
        ? await makeMain(request, form, photo, all)
        : await describe(request, form, photo);
    return ending(request, form, mistakes, { da: '1' });
  },
});

async function photosOf({ ask, product }: ProductRequest): Promise<readonly OwnPhoto[]> {
  const { productListings } = await ask(OwnPhotosDocument, { slug: product.slug });
  return productListings.nodes[0]?.images ?? [];
}

function ending(
  request: ProductRequest,
  form: URLSearchParams,
  mistakes: readonly Mistake[],
  done: Query,
): Promise<PageResult> | PageResult {
  if (mistakes.length > 0) return show(request, { values: form, mistakes });
  const to = hrefOf('ownPhotos', request.lang, { slug: request.product.slug }, done);
  return { kind: 'redirect', status: 303, to };
}

async function show(request: ProductRequest, returned: Returned | null): Promise<PageResult> {
  const { product, t, query } = request;
  const photos = await photosOf(request);
  const wanted = returned?.values.get('anh') ?? query.get('anh');
  const photo = photos.find(({ id }) => id === wanted);
  const facts = { product, returned };
  return ownView(request, {
    title: `${t.own.photos.title}: ${product.name}`,
    returned: returned !== null,

    body: photo ? (
      <PhotoBody {...facts} photo={photo} isMain={photo === photos[0]} />
    ) : (
      <PhotosBody {...facts} photos={photos} query={query} />
    ),
  });
}
