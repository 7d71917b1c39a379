import { OwnPhotosDocument } from '../generated/operations.ts';
import type { Page, PageResult } from '../page.ts';
import { readAddress } from './photos.undo.ts';
import type { Returned } from './mistakes.tsx';
import { endingAt, ownProductPage, ownView, type ProductRequest } from './own-page.tsx';
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

const ending = endingAt('ownPhotos', show);

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
