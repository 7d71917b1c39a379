import {
  OwnPhotoAttachDocument,
  OwnPhotoOrderDocument,
  OwnPhotoRemoveDocument,
  OwnPhotoUpdateDocument,
} from '../generated/operations.ts';
import type { SentFile } from '../page.ts';
import { hrefOf } from '../paths.ts';
import { once } from './own-form.tsx';
import type { ProductRequest } from './own-page.tsx';
import type { OwnPhoto } from './photos.type.ts';
import { sendWhole, wrongFile, type MistakesSoon, type Wanted } from './sent-file.ts';

type Mistakes = MistakesSoon;

/** A photo that is sent is put up at once. */
export function wantedPhoto(request: ProductRequest, form: URLSearchParams): Wanted {
  const { lang, product } = request;
  return {
    purpose: 'PRODUCT_IMAGE',
    attach: (fileId) => putUp(request, form, fileId, null),
    done: hrefOf('ownPhotos', lang, { slug: product.slug }, { da: 'moi' }),
  };
}

/** A photo that came whole with its form: without script. */
export async function sendPhoto(
  request: ProductRequest,
  form: URLSearchParams,
  file: SentFile | undefined,
): Mistakes {
  if (!file || file.content.length === 0) return [wrongFile(request.t.own.photos.none)];
  return sendWhole(request, form, file, wantedPhoto(request, form));
}

async function putUp(
  { ask, product }: ProductRequest,
  form: URLSearchParams,
  fileId: string,
  position: number | null,
): Mistakes {
  const altVi = (form.get('mo-ta') ?? '').trim();
  const { userErrors } = await once(form, async (operationId) => {
    const input = { fileId, altVi: altVi || null, position, operationId };
    return (await ask(OwnPhotoAttachDocument, { id: product.id, input })).productPhotoAttach;
  });
  return userErrors;
}

export async function describe(
  { ask }: ProductRequest,
  form: URLSearchParams,
  photo: OwnPhoto,
): Mistakes {
  const text = (name: string) => (form.get(name) ?? '').trim() || null;
  const { userErrors } = await once(form, async (operationId) => {
    const base = { baseRevision: Number(form.get('ban')) || photo.revision, operationId };
    const input = { ...base, altVi: text('mo-ta'), altEn: text('mo-ta-anh') };
    return (await ask(OwnPhotoUpdateDocument, { id: photo.id, input })).productPhotoUpdate;
  });
  return userErrors;
}

export async function makeMain(
  { ask, product }: ProductRequest,
  form: URLSearchParams,
  photo: OwnPhoto,
  all: readonly OwnPhoto[],
): Mistakes {
  const others = all.filter(({ id }) => id !== photo.id).map(({ id }) => id);
  const { userErrors } = await once(form, async (operationId) => {
    const input = { photoIds: [photo.id, ...others], operationId };
    return (await ask(OwnPhotoOrderDocument, { id: product.id, input })).productPhotoReorder;
  });
  return userErrors;
}

export async function remove(
  { ask }: ProductRequest,
  form: URLSearchParams,
  { id }: OwnPhoto,
): Mistakes {
  const { userErrors } = await once(form, async (operationId) => {
    return (await ask(OwnPhotoRemoveDocument, { id, input: { operationId } })).productPhotoRemove;
  });
  return userErrors;
}

/** Puts a photo that was taken away back: its file stays for some days. */
export async function undo(request: ProductRequest, form: URLSearchParams): Mistakes {
  const position = Number(form.get('cho'));
  return putUp(request, form, form.get('tep') ?? '', Number.isInteger(position) ? position : null);
}
