import { crc32 } from 'node:zlib';
import { ContentRefused, requireSize, type Cleaned } from './content.rules.ts';

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
/** What makes the picture. Texts, places, times, animations and whatever is unknown are left out. */
const KEPT = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'sRGB',
  'gAMA',
  'cHRM',
  'pHYs',
  'sBIT',
]);

/** A PNG with the chunks that make the picture and no other; its pixels are the same. */
export function cleanPng(content: Buffer): Cleaned {
  if (!content.subarray(0, 8).equals(SIGNATURE)) throw new ContentRefused('WRONG_TYPE', 'no PNG');
  const kept: Buffer[] = [SIGNATURE];
  let at = SIGNATURE.length;
  let data = false;
  let type = '';
  while (type !== 'IEND') {
    if (at + 12 > content.length) throw broken('it ends too early');
    const length = content.readUInt32BE(at);
    const end = at + 12 + length;
    if (end > content.length) throw broken('a chunk is longer than the file');
    type = content.toString('latin1', at + 4, at + 8);
    if (crc32(content.subarray(at + 4, end - 4)) !== content.readUInt32BE(end - 4)) {
      throw broken('a checksum is wrong');
    }
    if ((at === SIGNATURE.length) !== (type === 'IHDR')) throw broken('no header, or two');
    if (type === 'acTL') throw new ContentRefused('MOVING_PICTURE', 'PNG: frames');
    if (type === 'IHDR') size(content, at + 8, length);
    data ||= type === 'IDAT';
    if (KEPT.has(type)) kept.push(content.subarray(at, end));
    else if (/^[A-Z]/.test(type)) throw broken('a chunk that nobody knows');
    at = end;
  }
  if (!data) throw broken('no picture in it');
  if (at !== content.length) throw new ContentRefused('WRONG_TYPE', 'bytes behind the end');
  return { content: Buffer.concat(kept) };
}

function size(content: Buffer, at: number, length: number): void {
  if (length !== 13) throw broken('a header of the wrong length');
  requireSize(content.readUInt32BE(at), content.readUInt32BE(at + 4));
}

function broken(detail: string): ContentRefused {
  return new ContentRefused('DAMAGED', `PNG: ${detail}`);
}
