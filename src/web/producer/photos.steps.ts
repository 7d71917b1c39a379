import { createHash } from 'node:crypto';
import {
  OwnFileFinishDocument,
  OwnFileStartDocument,
  OwnPhotoAttachDocument,
  OwnPhotoOrderDocument,
  OwnPhotoRemoveDocument,
  OwnPhotoUpdateDocument,
} from '../generated/operations.ts';
import type { PageResult, SentFile } from '../page.ts';
import { hrefOf } from '../paths.ts';
import type { Mistake } from './mistakes.tsx';
import { once, OPERATION_FIELD } from './own-form.tsx';
import type { ProductRequest } from './own-page.tsx';
import type { OwnPhoto } from './photos.type.ts';

type Mistakes = Promise<readonly Mistake[]>;

/** The number of one part of what a form does. */
function part(form: URLSearchParams, name: string): URLSearchParams {
  const copy = new URLSearchParams(form);
  copy.set(OPERATION_FIELD, `${form.get(OPERATION_FIELD) ?? ''}-${name}`);
  return copy;
}

function start(request: ProductRequest, form: URLSearchParams, file: Announced) {
  return once(part(form, 'gui'), async (operationId) => {
    const input = { ...file, purpose: 'PRODUCT_IMAGE', operationId } as const;
    return (await request.ask(OwnFileStartDocument, { input })).fileUploadStart;
  });
}

interface Announced {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly mediaType: string;
}

/** A photo that came whole with its form: without script. */
export async function sendPhoto(
  request: ProductRequest,
  form: URLSearchParams,
  file: SentFile | undefined,
): Mistakes {
  const { t, sendFile } = request;
  if (!file || file.content.length === 0) return [wrong(t.own.photos.none)];
  const { upload, userErrors } = await start(request, form, {
    name: file.name,
    bytes: file.content.length,
    sha256: createHash('sha256').update(file.content).digest('hex'),
    mediaType: file.type,
  });
  if (!upload) return placed(userErrors);
  await sendFile(upload.address, file.content);
  return attach(request, form, upload.id);
}

/** Ends the upload and puts the photo up; both may have been done by an earlier send. */
async function attach(request: ProductRequest, form: URLSearchParams, fileId: string): Mistakes {
  const { ask } = request;
  const finished = await once(part(form, 'xong'), async (operationId) => {
    const variables = { id: fileId, input: { operationId } };
    return (await ask(OwnFileFinishDocument, variables)).fileUploadFinish;
  });
  if (!finished.file) return placed(finished.userErrors);
  return putUp(request, form, fileId, null);
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

function wrong(message: string): Mistake {
  return { message, field: ['file'] };
}

/** What is wrong with a file is wrong with the field it was chosen in. */
function placed(errors: readonly { readonly message: string }[]): readonly Mistake[] {
  return errors.map(({ message }) => wrong(message));
}

function answer(value: object): PageResult {
  return { kind: 'file', type: 'application/json; charset=utf-8', text: JSON.stringify(value) };
}

/** Where a photo can be sent in parts, for the island; equal bytes under one number go on. */
export async function beginUpload(
  request: ProductRequest,
  form: URLSearchParams,
): Promise<PageResult> {
  const { upload, userErrors } = await start(request, form, {
    name: form.get('ten') ?? '',
    bytes: Number(form.get('byte')) || 0,
    sha256: form.get('sha256') ?? '',
    mediaType: form.get('loai') ?? '',
  });
  if (!upload) return answer({ mistakes: userErrors.map(({ message }) => message) });
  return answer({ file: upload.id, address: upload.address, part: upload.smallestPart * 4 });
}

/** The photo has come, for the island. */
export async function endUpload(
  request: ProductRequest,
  form: URLSearchParams,
): Promise<PageResult> {
  const mistakes = await attach(request, form, form.get('tep') ?? '');
  if (mistakes.length > 0) return answer({ mistakes: mistakes.map(({ message }) => message) });
  const { lang, product } = request;
  return answer({ done: hrefOf('ownPhotos', lang, { slug: product.slug }, { da: 'moi' }) });
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
