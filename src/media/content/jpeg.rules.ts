import { orientationOf, orientationSegment } from './exif.rules.ts';
import { ContentRefused, refuseDisguisedTail, requireSize, type Cleaned } from './content.rules.ts';

const [SOI, EOI, SOS, DHT, DAC, COM] = [0xd8, 0xd9, 0xda, 0xc4, 0xcc, 0xfe];
/** APP0, APP1, APP2, APP14, APP15. */
const [JFIF, EXIF, PROFILE, ADOBE, LAST_APP] = [0xe0, 0xe1, 0xe2, 0xee, 0xef];

/**
 * A JPEG without what its maker wrote beside the picture: place, camera, owner, preview, comments. Of
 * all that only which way is up is kept. The picture itself is not touched, so it loses nothing.
 */
export function cleanJpeg(content: Buffer): Cleaned {
  if (content.length < 4 || content.readUInt16BE(0) !== (0xff00 | SOI)) {
    throw new ContentRefused('WRONG_TYPE', 'no JPEG');
  }
  const kept: Buffer[] = [];
  let orientation = 1;
  let [at, sized, scanned] = [2, false, false];
  for (;;) {
    const start = markerAt(content, at);
    const marker = content[start + 1]!;
    if (marker === EOI) {
      at = start + 2;
      break;
    }
    const end = segmentEnd(content, start);
    const body = content.subarray(start + 4, end);
    if (isFrame(marker)) {
      if (sized) throw broken('two pictures');
      size(body);
      sized = true;
    }
    if (marker === EXIF) orientation = orientationOf(body) ?? orientation;
    at = end;
    if (marker === SOS) {
      if (!sized) throw broken('a scan before its size');
      scanned = true;
      at = scanEnd(content, end);
    }
    if (isKept(marker, body)) kept.push(content.subarray(start, at));
  }
  if (!scanned) throw broken('no picture in it');
  // Telephones put previews and clips behind the end; they are cut off.
  refuseDisguisedTail(content.subarray(at));
  return { content: assemble(kept, orientation) };
}

function assemble(segments: readonly Buffer[], orientation: number): Buffer {
  const head = Buffer.from([0xff, SOI]);
  const turned = orientation === 1 ? [] : [orientationSegment(orientation)];
  const isJfif = segments[0]?.[1] === JFIF;
  const [first, rest] = isJfif ? [segments.slice(0, 1), segments.slice(1)] : [[], segments];
  return Buffer.concat([head, ...first, ...turned, ...rest, Buffer.from([0xff, EOI])]);
}

/** Where the next marker begins; bytes of 0xFF may stand before it. */
function markerAt(content: Buffer, at: number): number {
  if (content[at] !== 0xff) throw broken('no marker where one must be');
  let start = at;
  while (content[start + 1] === 0xff) start++;
  const marker = content[start + 1];
  if (marker === undefined) throw broken('it ends too early');
  const standsAlone = marker === 0 || marker === 1 || (marker >= 0xd0 && marker <= SOI);
  if (standsAlone) throw broken('a marker where none may be');
  return start;
}

function segmentEnd(content: Buffer, start: number): number {
  if (start + 4 > content.length) throw broken('it ends too early');
  const length = content.readUInt16BE(start + 2);
  const end = start + 2 + length;
  if (length < 2 || end > content.length) throw broken('a part is longer than the file');
  return end;
}

/** The packed picture goes on until a marker that is neither a stuffed byte nor a restart. */
function scanEnd(content: Buffer, from: number): number {
  for (let at = content.indexOf(0xff, from); at >= 0; at = content.indexOf(0xff, at + 1)) {
    const next = content[at + 1];
    if (next === undefined) break;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  throw broken('it ends too early');
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![DHT, 0xc8, DAC].includes(marker);
}

function size(body: Buffer): void {
  if (body.length < 6) throw broken('a size that is too short');
  requireSize(body.readUInt16BE(3), body.readUInt16BE(1));
}

function isKept(marker: number, body: Buffer): boolean {
  if (marker === COM) return false;
  if (marker < JFIF || marker > LAST_APP) return true;
  if (marker === JFIF) return body.toString('latin1', 0, 5) === 'JFIF\0';
  if (marker === PROFILE) return body.toString('latin1', 0, 12) === 'ICC_PROFILE\0';
  return marker === ADOBE && body.toString('latin1', 0, 5) === 'Adobe';
}

function broken(detail: string): ContentRefused {
  return new ContentRefused('DAMAGED', `JPEG: ${detail}`);
}
