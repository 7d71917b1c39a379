import type { Content } from 'pdfmake/interfaces.js';
import { heading, title } from '../kit/heading.ts';
import { SIZE } from '../kit/measure.ts';
import type { Paper } from '../kit/page.ts';
import { centred, rightAligned, table } from '../kit/table.ts';
import { headline, paragraphs, together } from '../kit/text.ts';
import { upper } from '../kit/words.ts';
import { mm } from '../kit/measure.ts';
import {
  printedCell,
  type ProgrammeReportData,
  type ReportAnnex,
} from './programme-report.facts.ts';

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** "III. Thu nhập" */
export function sectionTitle(index: number, text: string): string {
  return `${ROMAN[index] ?? index + 1}. ${text}`;
}

/** A report set as Nghị định 30/2020/NĐ-CP asks, with its annexes on pages of their own. */
export function programmeReportPaper(data: ProgrammeReportData): Paper {
  const { agency, number, placeAndDay, sections, annexes } = data;
  return {
    title: `Báo cáo ${data.about}`,
    sections: [
      [
        heading({ agency, number, placeAndDay }),
        title('BÁO CÁO', data.about, data.draft),
        ...data.said.map((text): Content => ({
          text,
          alignment: 'center',
          italics: true,
          fontSize: SIZE.small,
        })),
        ...sections.flatMap((one, index) => sectionOf(one, index)),
        signed(data),
      ],
      ...annexes.map((annex, index) => annexOf(annex, index)),
    ],
  };
}

function sectionOf(one: { heading: string; text: string }, index: number): Content[] {
  const [first = { text: 'Không có.' }, ...rest] = paragraphs(one.text);
  return [together(headline(sectionTitle(index, one.heading)), first), ...rest];
}

/** "Nơi nhận" on the left, the signature on the right. */
function signed({ recipients, signer }: ProgrammeReportData): Content {
  return together({
    margin: [0, 12, 0, 0],
    columns: [
      {
        width: '*',
        stack: [
          { text: 'Nơi nhận:', bold: true, italics: true, fontSize: SIZE.small },
          ...recipients.map((text): Content => ({ text: `- ${text}`, fontSize: SIZE.small })),
        ],
      },
      {
        width: '*',
        alignment: 'center',
        stack: [
          { text: upper(signer.as), bold: true },
          { text: signer.name ?? ' ', bold: true, margin: [0, mm(22), 0, 0] },
        ],
      },
    ],
  });
}

function annexOf(annex: ReportAnnex, index: number): Content[] {
  return [
    title(`PHỤ LỤC ${ROMAN[index] ?? index + 1}`, annex.title),
    ...(annex.note ? [{ text: annex.note, italics: true, fontSize: SIZE.small } as Content] : []),
    table({
      widths: annex.widths,
      head: [[...annex.head]],
      body: annex.rows.map((row) =>
        row.map((cell, place) => {
          if (typeof cell === 'number') return rightAligned(printedCell(cell));
          return place === 0 ? centred(printedCell(cell)) : printedCell(cell);
        }),
      ),
    }),
    ...(annex.rows.length === 0 ? paragraphs('Không có.') : []),
  ];
}
