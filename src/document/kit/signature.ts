import type { Content } from 'pdfmake/interfaces.js';
import { mm, SIZE } from './measure.ts';
import { together } from './text.ts';
import { upper } from './words.ts';

export interface Signer {
  /** "CHỦ TỊCH HỘI ĐỒNG" */
  readonly as: string;
  readonly name: string | null;
  readonly note?: string;
}

/**
 * The places to sign, side by side. They never stand alone on a page: what comes before, at least two
 * lines of it, goes with them.
 */
export function signatures(before: readonly Content[], signers: readonly Signer[]): Content {
  return together(...before, {
    margin: [0, 10, 0, 0],
    columns: signers.map((one) => ({
      width: '*',
      alignment: 'center' as const,
      stack: [
        { text: upper(one.as), bold: true },
        { text: one.note ?? '(Ký, ghi rõ họ tên)', italics: true, fontSize: SIZE.small },
        { text: one.name ?? ' ', bold: true, margin: [0, mm(22), 0, 0] },
      ],
    })),
  });
}
