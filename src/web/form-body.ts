import type { IncomingMessage } from 'node:http';
import { allowSlowBody } from '../platform/http/body-time.ts';
import { readRawBody } from '../platform/http/raw-body.ts';
import { boundaryOf, readMultipart, type FormContent } from './multipart.rules.ts';
import { isForeignForm } from './origin.ts';

/** What a form may send. */
const MAX_FORM = 64 * 1024;
/** What it may send together with a file: a picture of 10 MiB. */
const MAX_FILE_FORM = 11 * 1024 * 1024;
/** Bytes of forms with files that are held in memory at once, as they announce them. */
const MAX_HELD = 64 * 1024 * 1024;

let held = 0;

/** The status of the error page, or `gone` when nobody waits for an answer. */
export type FormRefusal = 400 | 403 | 413 | 503 | 'gone';

/** A form of one of our own pages; anything else is refused, and nothing is given back. */
export async function readForm(
  request: IncomingMessage,
  publicUrl: string | undefined,
  takesFile: boolean,
): Promise<FormContent | FormRefusal> {
  if (isForeignForm(request, publicUrl)) return 403;
  const boundary = takesFile ? boundaryOf(request.headers['content-type']) : null;
  if (boundary !== null) return readFileForm(request, boundary);
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded') return 403;
  const body = await readRawBody(request, MAX_FORM);
  if (body === 'gone') return body;
  if (body === 'too-large') return 413;
  return { fields: new URLSearchParams(body.toString('utf8')) };
}

async function readFileForm(
  request: IncomingMessage,
  boundary: string,
): Promise<FormContent | FormRefusal> {
  const announced = Number(request.headers['content-length']) || MAX_FILE_FORM;
  if (announced > MAX_FILE_FORM) return 413;
  if (held + announced > MAX_HELD) return 503;
  held += announced;
  try {
    // Who sends it has signed in: a photo without script may take minutes on a weak network.
    allowSlowBody(request);
    const body = await readRawBody(request, MAX_FILE_FORM);
    if (body === 'gone') return body;
    if (body === 'too-large') return 413;
    return readMultipart(body, boundary) ?? 400;
  } finally {
    held -= announced;
  }
}
