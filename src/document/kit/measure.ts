/** Points of a length in millimetres. */
export const mm = (millimetres: number): number => (millimetres * 72) / 25.4;

/** A4 and the margins that Nghị định 30/2020/NĐ-CP, Phụ lục I asks for: 20, 20, 30 and 15 mm. */
export const PAPER = { width: mm(210), height: mm(297) } as const;
export const MARGIN = { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15) } as const;

export type Orientation = 'portrait' | 'landscape';

/** Width that text may take. */
export function textWidth(orientation: Orientation = 'portrait'): number {
  const paper = orientation === 'portrait' ? PAPER.width : PAPER.height;
  return paper - MARGIN.left - MARGIN.right;
}

/** Sizes of type in points. */
export const SIZE = { text: 13, title: 14, table: 11.5, small: 11, footer: 9 } as const;
