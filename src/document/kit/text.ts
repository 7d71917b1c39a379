import type { Content } from 'pdfmake/interfaces.js';
import { mm } from './measure.ts';

/** Paragraphs with the first line drawn in, as decree 30/2020 sets running text. */
export function paragraphs(text: string): Content[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({
      text: line,
      alignment: 'justify',
      leadingIndent: mm(10),
      margin: [0, 0, 0, 4],
    }));
}

/** "Label: value" lines without indent. */
export function facts(
  rows: readonly (readonly [label: string, value: string | null])[],
): Content[] {
  return rows.map(([label, value]) => ({
    text: value ? [`${label}: `, { text: value, bold: true }] : `${label}: ${'.'.repeat(60)}`,
    margin: [0, 0, 0, 3],
  }));
}

export function headline(text: string): Content {
  return { text, bold: true, margin: [0, 8, 0, 4], headlineLevel: 1 };
}

/** What may not be torn apart by the end of a page. Only for what fits on one. */
export function together(...stack: Content[]): Content {
  return { stack, unbreakable: true };
}
