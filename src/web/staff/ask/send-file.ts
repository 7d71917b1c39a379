import { AppFileFinishDocument, AppFileStartDocument } from '../generated/operations.ts';
import type { AppFileStartMutation } from '../generated/operations.ts';
import { execute } from './execute.ts';
import { newOperationId } from './operation-id.ts';
import { AskProblem } from './problem.ts';

type Upload = NonNullable<AppFileStartMutation['done']['upload']>;
type Purpose = Parameters<NonNullable<typeof AppFileStartDocument.__types>>[0]['input']['purpose'];

/** A part that has not been answered by then is asked after. */
const PART_MS = 20_000;
const FIRST_PART = 65_536;

/** One file on its way: tried again it has the numbers of before, and goes on where it stopped. */
export interface Parcel {
  readonly file: File;
  readonly purpose: Purpose;
  readonly startId: string;
  readonly finishId: string;
}

export const parcelOf = (file: File, purpose: Purpose): Parcel => {
  return { file, purpose, startId: newOperationId(), finishId: newOperationId() };
};

/**
 * Sends a file in parts.
 * @returns the id of the file for what attaches it, or why it was refused
 * @throws AskProblem when there is no answer; sending the same parcel again goes on
 */
export async function sendFile(
  { file, purpose, startId, finishId }: Parcel,
  tell: (percent: number) => void,
): Promise<{ readonly id: string } | { readonly refused: string }> {
  const bytes = await file.arrayBuffer();
  const { done: started } = await execute(AppFileStartDocument, {
    input: {
      operationId: startId,
      name: file.name,
      bytes: bytes.byteLength,
      sha256: await hashOf(bytes),
      mediaType: file.type,
      purpose,
    },
  });
  if (!started.upload) return { refused: said(started.userErrors) };
  await sendParts(started.upload, bytes, tell);
  const input = { operationId: finishId };
  const { done } = await execute(AppFileFinishDocument, { id: started.upload.id, input });
  return done.file ? { id: done.file.id } : { refused: said(done.userErrors) };
}

const said = (errors: readonly { readonly message: string }[]) =>
  errors.map(({ message }) => message).join(' ');

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(hash), (one) => one.toString(16).padStart(2, '0')).join('');
}

async function sendParts(
  { address, smallestPart, largestPart }: Upload,
  bytes: ArrayBuffer,
  tell: (percent: number) => void,
): Promise<void> {
  const { pathname } = new URL(address, location.href);
  let size = Math.max(FIRST_PART, smallestPart);
  let sent = await arrived(pathname);
  while (sent < bytes.byteLength) {
    tell(Math.floor((100 * sent) / bytes.byteLength));
    const body = bytes.slice(sent, sent + size);
    const { ok } = await ask(`${pathname}?offset=${sent}`, { method: 'PUT', body });
    // What an earlier try has brought is not sent twice.
    const now = ok ? sent + body.byteLength : await arrived(pathname);
    if (now <= sent) throw new AskProblem('broken');
    size = Math.min(size * 2, largestPart);
    sent = now;
  }
  tell(100);
}

/** How much has come; what was finished before counts as whole. */
async function arrived(address: string): Promise<number> {
  const answer = await ask(address, { method: 'HEAD' });
  if (answer.status === 404 || answer.status === 410) return Infinity;
  if (!answer.ok) throw new AskProblem('broken');
  return Number(answer.headers.get('upload-offset')) || 0;
}

async function ask(address: string, init: RequestInit): Promise<Response> {
  const ending = new AbortController();
  const timer = setTimeout(() => ending.abort(), PART_MS);
  try {
    const answer = await fetch(address, { ...init, signal: ending.signal });
    if ([408, 429, 502, 503, 504].includes(answer.status)) throw new AskProblem('busy');
    return answer;
  } catch (problem) {
    throw problem instanceof AskProblem ? problem : new AskProblem('network');
  } finally {
    clearTimeout(timer);
  }
}
