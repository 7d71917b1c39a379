import { createHash } from 'node:crypto';
import { crc32, deflateRawSync, deflateSync } from 'node:zlib';

export const JPEG = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAAMABADASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAIG/8QAGRAAAQUAAAAAAAAAAAAAAAAAAAMUFVJi/8QAFQEBAQAAAAAAAAAAAAAAAAAAAwb/xAAXEQADAQAAAAAAAAAAAAAAAAAAAhQV/9oADAMBAAIRAxEAPwCIbIhsm5ao1DVGpE6DhQqf/9k=',
  'base64',
);
export const PROGRESSIVE_JPEG = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wgARCAAMABADASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAIF/8QAFQEBAQAAAAAAAAAAAAAAAAAAAgX/2gAMAwEAAhADEAAAAZbiIP/EABcQAQADAAAAAAAAAAAAAAAAAAABEhP/2gAIAQEAAQUCxYqwrD//xAAWEQADAAAAAAAAAAAAAAAAAAAAARP/2gAIAQMBAT8Bij//xAAWEQADAAAAAAAAAAAAAAAAAAAAARP/2gAIAQIBAT8Buz//xAAUEAEAAAAAAAAAAAAAAAAAAAAg/9oACAEBAAY/Ah//xAAWEAEBAQAAAAAAAAAAAAAAAAAAYXH/2gAIAQEAAT8hwwmm/9oADAMBAAIAAwAAABD7/8QAFBEBAAAAAAAAAAAAAAAAAAAAAP/aAAgBAwEBPxBf/8QAFBEBAAAAAAAAAAAAAAAAAAAAAP/aAAgBAgEBPxB//8QAFBABAAAAAAAAAAAAAAAAAAAAIP/aAAgBAQABPxAUB//Z',
  'base64',
);
export const WEBP = Buffer.from(
  'UklGRkYAAABXRUJQVlA4IDoAAAAwAgCdASoQAAwAAsBMJbACdGuAAs1g7dNKAAD+vHEwVPPtdE8r/5Tnb/4KAf/9O7+3R9lW73bkAAAA',
  'base64',
);
export const LOSSLESS_WEBP = Buffer.from(
  'UklGRmoAAABXRUJQVlA4TF0AAAAvD8ACAG+gqI0UaP27PYEfNhS1bQOVP9Br22sloLZtG0bRnP9/7Zj/+Ob7Qo8cGuzCRChAnQDIfpqxBRDStpMpTGEKU0ghhRhiSSWFFMK5DhH9z8/jctgsJoOmSAIA',
  'base64',
);

/** A segment of a JPEG. */
export function segment(marker: number, body: Buffer | string): Buffer {
  const bytes = Buffer.from(body as string, 'latin1');
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(bytes.length + 2, 2);
  return Buffer.concat([head, bytes]);
}

/** Segments right behind the start of a JPEG. */
export function jpegWith(...segments: Buffer[]): Buffer {
  return Buffer.concat([JPEG.subarray(0, 2), ...segments, JPEG.subarray(2)]);
}

/** Exif as a telephone writes it: which way is up, who made it, and a place. */
export function exif(orientation: number, order: 'II' | 'MM'): Buffer {
  const tiff = Buffer.alloc(40);
  const two = (value: number, at: number) =>
    order === 'II' ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at);
  const four = (value: number, at: number) =>
    order === 'II' ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at);
  tiff.write(order, 'latin1');
  two(42, 2);
  four(8, 4);
  two(2, 8);
  two(0x8825, 10);
  two(4, 12);
  four(1, 14);
  four(38, 18);
  two(0x0112, 22);
  two(3, 24);
  four(1, 26);
  two(orientation, 30);
  return Buffer.concat([
    Buffer.from('Exif\0\0', 'latin1'),
    tiff,
    Buffer.from('GPS 22.67N 106.25E'),
  ]);
}

export function pngChunk(type: string, body: Buffer): Buffer {
  const chunk = Buffer.alloc(12 + body.length);
  chunk.writeUInt32BE(body.length, 0);
  chunk.write(type, 4, 'latin1');
  body.copy(chunk, 8);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 8 + body.length)), 8 + body.length);
  return chunk;
}

/** A grey PNG; its pixels are there unless it is said to be larger than it is. */
export function png(width = 16, height = 12, extra: Buffer[] = []): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.writeUInt8(8, 8);
  const rows = Buffer.alloc(Math.min(height, 100) * (Math.min(width, 100) + 1));
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    pngChunk('IHDR', header),
    ...extra,
    pngChunk('IDAT', deflateSync(rows)),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A PDF of so many pages, padded to a size. */
export function pdf(pages = 1, padTo = 0): Buffer {
  const kids = Array.from({ length: pages }, (_, index) => `${index + 3} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`,
    ...Array.from({ length: pages }, () => '<< /Type /Page /Parent 2 0 R >>'),
  ];
  let text = '%PDF-1.4\n%âãÏÓ\n';
  const places = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const pad = padTo > text.length + 1_000 ? noise(padTo - text.length - 1_000, pages) : '';
  if (pad) text += `%${pad}\n`;
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const start = text.length;
  const size = objects.length + 1;
  text += `xref\n0 ${size}\n0000000000 65535 f \n${table}`;
  text += `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

function noise(length: number, seed: number): string {
  const words: string[] = [];
  for (let at = 0; at * 64 < length; at++) {
    words.push(createHash('sha256').update(`${seed} ${at}`).digest('hex'));
  }
  return words.join('').slice(0, length);
}

interface ZipPart {
  readonly name: string;
  readonly content: Buffer;
  /** What the archive claims it becomes when unpacked. */
  readonly claims?: number;
}

export function zip(parts: readonly ZipPart[]): Buffer {
  const files: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const { name, content, claims = content.length } of parts) {
    const packed = deflateRawSync(content);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(content), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(claims, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = [Buffer.from('PK\x03\x04', 'latin1'), fields, Buffer.from(name), packed];
    const central = Buffer.alloc(42);
    central.writeUInt16LE(20, 0);
    fields.copy(central, 2);
    central.writeUInt32LE(at, 38);
    list.push(Buffer.from('PK\x01\x02', 'latin1'), central, Buffer.from(name));
    files.push(...local);
    at += local.reduce((sum, piece) => sum + piece.length, 0);
  }
  const directory = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, directory, end]);
}

export function xlsx(...extra: ZipPart[]): Buffer {
  return zip([
    { name: '[Content_Types].xml', content: Buffer.from('<Types/>') },
    { name: '_rels/.rels', content: Buffer.from('<Relationships/>') },
    { name: 'xl/workbook.xml', content: Buffer.from('<workbook/>') },
    ...extra,
  ]);
}

export function sha256(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
