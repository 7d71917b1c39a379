/** Kinds of file that are taken, with the endings their names may have. */
export const KINDS = {
  'application/pdf': { endings: ['pdf'], largest: 20 * 1024 * 1024 },
  'image/jpeg': { endings: ['jpg', 'jpeg'], largest: 10 * 1024 * 1024 },
  'image/png': { endings: ['png'], largest: 10 * 1024 * 1024 },
  'image/webp': { endings: ['webp'], largest: 10 * 1024 * 1024 },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {
    endings: ['xlsx'],
    largest: 5 * 1024 * 1024,
  },
  'text/csv': { endings: ['csv', 'txt'], largest: 10 * 1024 * 1024 },
} as const;
export type MediaType = keyof typeof KINDS;

export const PDF = 'application/pdf';
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const CSV = 'text/csv';

export function isMediaType(text: string): text is MediaType {
  return Object.hasOwn(KINDS, text);
}

/** More would fill the memory of whoever opens the picture, however small the file is. */
export const MAX_PIXELS = 40_000_000;

/** WRONG_TYPE: it is something else, or two things at once. DAMAGED: it breaks its own format. */
export type ContentFault = 'WRONG_TYPE' | 'DAMAGED' | 'TOO_MANY_PIXELS' | 'MOVING_PICTURE';

export class ContentRefused extends Error {
  constructor(
    readonly fault: ContentFault,
    /** For the log: never shown to people. */
    detail: string,
  ) {
    super(`${fault}: ${detail}`);
  }
}

/** What of a file is kept. */
export interface Cleaned {
  readonly content: Buffer;
  readonly pages?: number | null;
}

export function requireSize(width: number, height: number): void {
  if (width < 1 || height < 1) throw new ContentRefused('DAMAGED', 'a picture without a size');
  if (width * height > MAX_PIXELS) {
    throw new ContentRefused('TOO_MANY_PIXELS', `${width} × ${height}`);
  }
}

/** What readers of other formats look for; in a picture or a document it can only be a disguise. */
const DISGUISES = /<(?:!doctype|html|head|body|script|svg|iframe|\?php)/i;
export const ZIP_END = Buffer.from('PK\x05\x06', 'latin1');
const LOOKED_AT = 1_024;

/** Refuses what begins like a page: some programs decide by the first bytes only. */
export function refuseDisguisedStart(content: Buffer): void {
  if (DISGUISES.test(content.toString('latin1', 0, LOOKED_AT))) {
    throw new ContentRefused('WRONG_TYPE', 'it begins like a page');
  }
}

/** Refuses bytes behind the end of a file that are a file of their own. */
export function refuseDisguisedTail(tail: Buffer): void {
  const hidden =
    tail.includes(ZIP_END) || tail.includes('%PDF-') || DISGUISES.test(tail.toString('latin1'));
  if (hidden) throw new ContentRefused('WRONG_TYPE', 'another file behind its end');
}

/** A ZIP archive is found from its end: one whose end is that of the file is readable as such. */
export function endsAsZip(content: Buffer): boolean {
  const from = Math.max(0, content.length - 65_557);
  for (let at = content.indexOf(ZIP_END, from); at >= 0; at = content.indexOf(ZIP_END, at + 1)) {
    if (at + 22 > content.length) return false;
    if (at + 22 + content.readUInt16LE(at + 20) >= content.length) return true;
  }
  return false;
}
