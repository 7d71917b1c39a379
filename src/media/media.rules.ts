import { CSV, KINDS, PDF, XLSX, type MediaType } from './content/content.rules.ts';
import type { FilePurpose } from './media.enums.ts';

/** How long a link to a file works. */
export const LINK_LIFE = 10 * 60_000;

/** Bytes of the largest file the program itself may make. */
export const MAX_OWN_FILE = 50 * 1024 * 1024;

/** How long an address for sending works; the same operationId gives a new one. */
export const UPLOAD_LIFE = 12 * 3_600_000;

/** Bytes of one part: the largest is what is held in memory, the smallest bounds their number. */
export const LARGEST_PART = 1_048_576;
export const SMALLEST_PART = 16_384;

/** What one person may have lying about that belongs to nothing yet. */
export const LOOSE = { open: 8, files: 60, bytes: 300 * 1024 * 1024 };

const PAPERS: readonly MediaType[] = ['application/pdf', 'image/jpeg', 'image/png'];
const PICTURES: readonly MediaType[] = ['image/jpeg', 'image/png', 'image/webp'];

/** Which kinds of file are taken for what. */
export const TAKEN_FOR: Readonly<Record<FilePurpose, readonly MediaType[]>> = {
  EVIDENCE: [PDF, ...PICTURES, XLSX],
  DOSSIER_FORM: PAPERS,
  PAPER_SHEET: PAPERS,
  SIGNED_MINUTES: PAPERS,
  DECISION: PAPERS,
  COMPLAINT: [PDF, ...PICTURES],
  PRODUCT_IMAGE: PICTURES,
  SESSION_IMPORT: [XLSX],
  TRADE_CONTRACT: PAPERS,
  LINKAGE_CONTRACT: PAPERS,
  EVENT_PHOTO: PICTURES,
  TRANSFER_IMPORT: [XLSX, CSV],
  OFFICIAL_DOCUMENT: PAPERS,
  DUTY_REPORT: [PDF, ...PICTURES, XLSX],
  DIFFICULTY: [PDF, ...PICTURES, XLSX],
  RECOGNITION: [PDF, ...PICTURES, XLSX],
  INSPECTION: [PDF, ...PICTURES, XLSX],
  EMULATION: [PDF, ...PICTURES, XLSX],
};

/** The name with an ending that fits; null when it has one that belongs to another kind of file. */
export function nameFor(given: string, type: MediaType): string | null {
  const name = cleanName(given);
  const { endings } = KINDS[type];
  const ending = /\.([^.\s]{1,8})$/.exec(name)?.[1]?.toLowerCase();
  if (ending === undefined) return cleanName(`${name}.${endings[0]}`);
  return (endings as readonly string[]).includes(ending) ? name : null;
}

/** A name as it is kept and shown: no path, nothing that cannot be seen, never empty. */
export function cleanName(given: string): string {
  const name = given
    .normalize('NFC')
    .replace(/[\\/]+/g, '-')
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/\s+/gu, ' ')
    .replace(/^[.\s]+/, '')
    .trim();
  return shortened(name || 'file');
}

const MAX_NAME = 200;

/** The ending stays, since programs go by it. */
function shortened(name: string): string {
  const letters = [...name];
  if (letters.length <= MAX_NAME) return name;
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? '';
  return letters.slice(0, MAX_NAME - ending.length).join('') + ending;
}
