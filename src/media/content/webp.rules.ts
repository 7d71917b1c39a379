import { ContentRefused, requireSize, type Cleaned } from './content.rules.ts';

/** What makes a still picture; places, cameras and whatever is unknown are left out. */
const KEPT = new Set(['VP8X', 'VP8 ', 'VP8L', 'ALPH']);
/** Flags of VP8X that say what is left out here: colour profile, Exif, XMP. */
const LEFT_OUT = 0b0010_1100;
const ANIMATED = 0b0000_0010;

/** A WebP with the chunks that make the picture and no other. Moving pictures are not taken. */
export function cleanWebp(content: Buffer): Cleaned {
  const kind = content.toString('latin1', 0, 4) + content.toString('latin1', 8, 12);
  if (content.length < 20 || kind !== 'RIFFWEBP') throw new ContentRefused('WRONG_TYPE', 'no WebP');
  const end = content.readUInt32LE(4) + 8;
  if (end > content.length) throw broken('it ends too early');
  if (end < content.length) throw new ContentRefused('WRONG_TYPE', 'bytes behind the end');
  const kept: Buffer[] = [];
  let pictures = 0;
  for (let at = 12; at < end;) {
    if (at + 8 > end) throw broken('it ends too early');
    const type = content.toString('latin1', at, at + 4);
    const length = content.readUInt32LE(at + 4);
    const next = at + 8 + length + (length & 1);
    if (next > end) throw broken('a part is longer than the file');
    const body = content.subarray(at + 8, at + 8 + length);
    if (type === 'VP8 ' || type === 'VP8L') pictures++;
    measure(type, body);
    if (type === 'ANIM' || type === 'ANMF') throw moving();
    if (KEPT.has(type))
      kept.push(type === 'VP8X' ? withoutExtras(content, at) : content.subarray(at, next));
    at = next;
  }
  if (pictures !== 1) throw broken('no picture in it, or several');
  const body = Buffer.concat([Buffer.from('WEBP'), ...kept]);
  const head = Buffer.from('RIFF\0\0\0\0', 'latin1');
  head.writeUInt32LE(body.length, 4);
  return { content: Buffer.concat([head, body]) };
}

function measure(type: string, body: Buffer): void {
  if (type === 'VP8X') {
    if (body.length !== 10) throw broken('a header of the wrong length');
    if (body[0]! & ANIMATED) throw moving();
    requireSize(body.readUIntLE(4, 3) + 1, body.readUIntLE(7, 3) + 1);
  } else if (type === 'VP8L') {
    if (body.length < 5 || body[0] !== 0x2f) throw broken('a picture without a head');
    const bits = body.readUInt32LE(1);
    requireSize((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1);
  } else if (type === 'VP8 ') {
    const isKey = body.length >= 10 && body.readUIntBE(3, 3) === 0x9d012a;
    if (!isKey) throw broken('a picture without a head');
    requireSize(body.readUInt16LE(6) & 0x3fff, body.readUInt16LE(8) & 0x3fff);
  }
}

function withoutExtras(content: Buffer, at: number): Buffer {
  const chunk = Buffer.from(content.subarray(at, at + 18));
  chunk[8]! &= ~LEFT_OUT;
  return chunk;
}

function moving(): ContentRefused {
  return new ContentRefused('MOVING_PICTURE', 'WebP: frames');
}

function broken(detail: string): ContentRefused {
  return new ContentRefused('DAMAGED', `WebP: ${detail}`);
}
