import type { Content } from 'pdfmake/interfaces.js';
import { encode } from 'uqr';

/** Modules of silence around a code, without which scanners do not find it. */
const QUIET = 4;

/** A QR code as one vector path, error level M, quiet zone included. */
export function qrCode(text: string, size: number): Content {
  const { data, size: modules } = encode(text, { ecc: 'M', border: 0 });
  const side = modules + 2 * QUIET;
  let path = '';
  data.forEach((row, y) => {
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue;
      let end = x + 1;
      while (row[end]) end++;
      path += `M${x + QUIET} ${y + QUIET}h${end - x}v1h-${end - x}z`;
      x = end;
    }
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><path d="${path}"/></svg>`;
  return { svg, width: size, height: size };
}
