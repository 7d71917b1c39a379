import type { Content } from 'pdfmake/interfaces.js';
import { SIZE, textWidth, type Orientation } from './measure.ts';
import { upper } from './words.ts';

/** Who issues a document: the body above, and the body itself. */
export interface Agency {
  readonly above: string | null;
  readonly name: string;
}

export interface HeadingParts {
  readonly agency: Agency;
  /** "Số: …/BB-HĐ" under the agency. */
  readonly number?: string | null;
  /** "Cao Bằng, ngày … tháng … năm …" under the motto. */
  readonly placeAndDay?: string | null;
  readonly orientation?: Orientation;
}

/** The first line of the motto in one piece, so that the name of a People's Committee fits beside it. */
const MOTTO = 250;
const GAP = 8;

/** Agency on the left, quốc hiệu and tiêu ngữ with the rule under it on the right (NĐ 30/2020). */
export function heading(parts: HeadingParts): Content {
  const { agency, number, placeAndDay } = parts;
  const width = textWidth(parts.orientation);
  const [left, gap, right] = [width - MOTTO - GAP, GAP, MOTTO];
  return {
    margin: [0, 0, 0, 10],
    columnGap: gap,
    columns: [
      {
        width: left,
        stack: [
          ...(agency.above ? [{ text: upper(agency.above), fontSize: 12 }] : []),
          { text: upper(agency.name), bold: true, fontSize: 12 },
          rule(left, left * 0.4),
          ...(number
            ? [{ text: number, margin: [0, 4, 0, 0] as [number, number, number, number] }]
            : []),
        ],
        alignment: 'center',
      },
      {
        width: right,
        stack: [
          { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', bold: true, fontSize: 12, noWrap: true },
          { text: 'Độc lập - Tự do - Hạnh phúc', bold: true, fontSize: 13 },
          rule(right, 158),
          ...(placeAndDay
            ? [
                {
                  text: placeAndDay,
                  italics: true,
                  margin: [0, 4, 0, 0] as [number, number, number, number],
                },
              ]
            : []),
        ],
        alignment: 'center',
      },
    ],
  };
}

function rule(width: number, length: number): Content {
  const from = (width - length) / 2;
  return {
    canvas: [{ type: 'line', x1: from, y1: 2, x2: from + length, y2: 2, lineWidth: 0.7 }],
    alignment: 'left',
  };
}

/** The name of the document with a line of what it is about. */
export function title(name: string, about: string | null = null, draft = false): Content {
  return {
    stack: [
      ...(draft ? [{ text: 'DỰ THẢO', bold: true, fontSize: SIZE.text }] : []),
      { text: name, bold: true, fontSize: SIZE.title },
      ...(about ? [{ text: about, bold: true, fontSize: SIZE.text }] : []),
    ],
    alignment: 'center',
    margin: [0, 6, 0, 10],
  };
}
