import { createHash } from 'node:crypto';
import {
  OwnFileCancelDocument,
  OwnFileFinishDocument,
  OwnFileStartDocument,
  type FilePurpose,
} from '../generated/operations.ts';
import type { PageRequest, PageResult, SentFile } from '../page.ts';
import type { Mistake } from './mistakes.tsx';
import { once, OPERATION_FIELD } from './own-form.tsx';

export type MistakesSoon = Promise<readonly Mistake[]>;

/** What a file that somebody sends is for, and what becomes of it once it is here. */
export interface Wanted {
  readonly purpose: FilePurpose;
  /** Hangs the file where it belongs; may have been done by an earlier send. */
  readonly attach: (fileId: string) => MistakesSoon;
  /** The address that says so. */
  readonly done: string;
}

/** The number of one part of what a form does. */
export function part(form: URLSearchParams, name: string): URLSearchParams {
  const copy = new URLSearchParams(form);
  copy.set(OPERATION_FIELD, `${form.get(OPERATION_FIELD) ?? ''}-${name}`);
  return copy;
}

interface Announced {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly mediaType: string;
}

function start({ ask }: PageRequest, form: URLSearchParams, purpose: FilePurpose, file: Announced) {
  return once(part(form, 'gui'), async (operationId) => {
    const input = { ...file, purpose, operationId };
    return (await ask(OwnFileStartDocument, { input })).fileUploadStart;
  });
}

/** A file that came whole with its form: without script. */
export async function sendWhole(
  request: PageRequest,
  form: URLSearchParams,
  file: SentFile,
  wanted: Wanted,
): MistakesSoon {
  const { upload, userErrors } = await start(request, form, wanted.purpose, {
    name: file.name,
    bytes: file.content.length,
    sha256: createHash('sha256').update(file.content).digest('hex'),
    mediaType: file.type,
  });
  if (!upload) return placed(userErrors);
  await request.sendFile(upload.address, file.content);
  return end(request, form, upload.id, wanted);
}

async function end(
  { ask }: PageRequest,
  form: URLSearchParams,
  id: string,
  { attach }: Wanted,
): MistakesSoon {
  const finished = await once(part(form, 'xong'), async (operationId) => {
    return (await ask(OwnFileFinishDocument, { id, input: { operationId } })).fileUploadFinish;
  });
  return finished.file ? attach(id) : placed(finished.userErrors);
}

/**
 * What the island asks for: where a file can be sent in parts, that it is here, or that it is not sent after
 * all. Null when the form asks for something else.
 */
export async function sendInParts(
  request: PageRequest,
  form: URLSearchParams,
  wanted: Wanted,
): Promise<PageResult | null> {
  const step = form.get('viec');
  if (step === 'bat-dau') return begin(request, form, wanted.purpose);
  if (step === 'huy') {
    await request.ask(OwnFileCancelDocument, { id: form.get('tep') ?? '' });
    return answer({});
  }
  if (step !== 'xong') return null;
  const mistakes = await end(request, form, form.get('tep') ?? '', wanted);
  return answer(mistakes.length > 0 ? refusedBy(mistakes) : { done: wanted.done });
}

/** Equal bytes under one number go on from where they are. */
async function begin(request: PageRequest, form: URLSearchParams, purpose: FilePurpose) {
  const { upload, userErrors } = await start(request, form, purpose, {
    name: form.get('ten-tep') ?? '',
    bytes: Number(form.get('byte')) || 0,
    sha256: form.get('sha256') ?? '',
    mediaType: form.get('loai-tep') ?? '',
  });
  if (!upload) return answer(refusedBy(userErrors));
  const { id, address, smallestPart, largestPart } = upload;
  return answer({ file: id, address, smallest: smallestPart, largest: largestPart });
}

function refusedBy(mistakes: readonly Mistake[]) {
  return { mistakes: mistakes.map(({ message }) => message) };
}

function answer(value: object): PageResult {
  return { kind: 'file', type: 'application/json; charset=utf-8', text: JSON.stringify(value) };
}

export function wrongFile(message: string): Mistake {
  return { message, field: ['file'] };
}

/** What is wrong with a file is wrong with the field it was chosen in. */
function placed(errors: readonly { readonly message: string }[]): readonly Mistake[] {
  return errors.map(({ message }) => wrongFile(message));
}
