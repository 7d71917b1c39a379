import type { SentFile } from './page.ts';

const MAX_FIELDS = 50;
const END_OF_HEAD = Buffer.from('\r\n\r\n');

export interface FormContent {
  readonly fields: URLSearchParams;
  /** The first file that was chosen; none when the field stayed empty. */
  readonly file?: SentFile;
}

/** The boundary of a form with files; null for other bodies. */
export function boundaryOf(contentType: string | undefined): string | null {
  const found = /^multipart\/form-data\s*;.*?boundary=(?:"([^"]{1,70})"|([^;\s]{1,70}))/i.exec(
    contentType ?? '',
  );
  return found?.[1] ?? found?.[2] ?? null;
}

/** A form with files as browsers send it; null when it is none. */
export function readMultipart(body: Buffer, boundary: string): FormContent | null {
  const mark = Buffer.from(`--${boundary}`);
  const next = Buffer.from(`\r\n--${boundary}`);
  const fields = new URLSearchParams();
  let file: SentFile | undefined;
  let at = body.indexOf(mark);
  for (let count = 0; at >= 0 && count <= MAX_FIELDS; count++) {
    at += mark.length;
    if (body.toString('latin1', at, at + 2) === '--') return { fields, file };
    const head = body.indexOf(END_OF_HEAD, at);
    const end = head < 0 ? -1 : body.indexOf(next, head + 2);
    if (end < 0) return null;
    const about = headOf(body.toString('utf8', at, head));
    const content = body.subarray(Math.min(head + END_OF_HEAD.length, end), end);
    if (!about) return null;
    if (about.file === undefined) fields.append(about.name, content.toString('utf8'));
    else if (about.file && !file) file = { name: about.file, type: about.type, content };
    at = end + 2;
  }
  return null;
}

/** Browsers write quotes within names as %22. */
function headOf(head: string): { name: string; file?: string; type: string } | null {
  const disposition = /content-disposition:\s*form-data\s*;([^\r\n]*)/i.exec(head)?.[1];
  const name = disposition && /(?:^|[;\s])name="([^"]*)"/i.exec(disposition)?.[1];
  if (!name) return null;
  const type = /content-type:\s*([^\s;]+)/i.exec(head)?.[1]?.toLowerCase() ?? '';
  return { name, type, file: /filename="([^"]*)"/i.exec(disposition)?.[1]?.replace(/%22/g, '"') };
}
