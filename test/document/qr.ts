import { inflateSync } from 'node:zlib';
import { encode } from 'uqr';

interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How often a colour is used in drawing. */
export function colourUses(pdf: Uint8Array, colour: string): number {
  const parts = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const text = drawings(Buffer.from(pdf)).join('\n');
  return text.split(parts.join(' ')).length - 1;
}

/** What is drawn on each page of a PDF of ours, as it stands in the file. */
function drawings(pdf: Buffer): string[] {
  const text = pdf.toString('latin1');
  return [...text.matchAll(/(?<!end)stream\r?\n/g)].flatMap((match) => {
    const begin = match.index + match[0].length;
    const end = text.indexOf('endstream', begin);
    try {
      return [inflateSync(pdf.subarray(begin, end)).toString('latin1')];
    } catch {
      return [];
    }
  });
}

const RECT = /^(\S+) (\S+) (\S+) (\S+) re$/gm;

/** The dark modules of the QR codes of a page, read from what is drawn: rows of one height. */
function codesOn(drawing: string): string[] {
  const bySize = new Map<string, Rect[]>();
  for (const [, ...given] of drawing.matchAll(RECT)) {
    const [x = 0, y = 0, width = 0, height = 0] = given.map(Number);
    const size = height.toFixed(3);
    bySize.set(size, [...(bySize.get(size) ?? []), { x, y, width, height }]);
  }
  const groups = [...bySize.values()].filter((rects) => rects.length > 50);
  return groups.map((rects) => {
    const one = rects[0]!.height;
    const left = Math.min(...rects.map((rect) => rect.x));
    const top = Math.min(...rects.map((rect) => rect.y));
    const cells = rects.flatMap(({ x, y, width }) =>
      Array.from({ length: Math.round(width / one) }, (_, index) => [
        Math.round((y - top) / one),
        Math.round((x - left) / one) + index,
      ]),
    );
    return cells
      .map((cell) => cell.join())
      .sort()
      .join(' ');
  });
}

/** The dark modules of a code that says so. */
function expected(text: string): string {
  const { data } = encode(text, { ecc: 'M', border: 0 });
  const cells = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`${y},${x}`] : [])));
  return cells.sort().join(' ');
}

/** For each drawing of a PDF that holds codes: which of the texts they say; `null` for another one. */
export function saidByCodes(pdf: Uint8Array, texts: readonly string[]): (string | null)[][] {
  const known = new Map(texts.map((text) => [expected(text), text]));
  return drawings(Buffer.from(pdf))
    .map((drawing) => codesOn(drawing).map((cells) => known.get(cells) ?? null))
    .filter((codes) => codes.length > 0);
}
