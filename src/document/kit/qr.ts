import type { CanvasRect, Content } from 'pdfmake/interfaces.js';
import { encode } from 'uqr';

/** Modules of silence around a code, without which scanners do not find it. */
const QUIET = 4;
/** The footer of a document carries the same code on every page. */
const REMEMBERED = 50;
const made = new Map<string, readonly boolean[][]>();

function modulesOf(text: string): readonly boolean[][] {
  const known = made.get(text);
  if (known) return known;
  const { data } = encode(text, { ecc: 'M', border: 0 });
  if (made.size >= REMEMBERED) made.clear();
  made.set(text, data);
  return data;
}

/** A QR code of vectors, error level M, quiet zone included. */
export function qrCode(text: string, size: number): Content {
  const modules = modulesOf(text);
  const one = size / (modules.length + 2 * QUIET);
  // Sized like the whole code, so that the quiet zone takes its room.
  const room: CanvasRect = {
    type: 'rect',
    x: 0,
    y: 0,
    w: size,
    h: size,
    color: 'white',
    lineWidth: 0,
  };
  const canvas: CanvasRect[] = [room];
  modules.forEach((row, y) => {
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue;
      let end = x + 1;
      while (row[end]) end++;
      const [left, top] = [(x + QUIET) * one, (y + QUIET) * one];
      canvas.push({
        ...{ type: 'rect', x: left, y: top, w: (end - x) * one, h: one },
        ...{ color: 'black', lineWidth: 0 },
      });
      x = end;
    }
  });
  return { canvas };
}
