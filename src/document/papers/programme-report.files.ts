import type { WordBlock, WordDocument } from '../kit/word.ts';
import type { Workbook } from '../kit/workbook.ts';
import { upper } from '../kit/words.ts';
import { printedCell, type ProgrammeReportData } from './programme-report.facts.ts';
import { sectionTitle } from './programme-report.paper.ts';

/** The same report as a text document, for offices that go on writing in it. */
export function programmeReportWord(data: ProgrammeReportData): WordDocument {
  const { agency, signer } = data;
  const blank = Array.from({ length: 4 }, () => ({ text: ' ' }));
  const letter: WordBlock[] = [
    {
      is: 'columns',
      columns: [
        [
          ...(agency.above ? [{ text: upper(agency.above), size: 12 }] : []),
          { text: upper(agency.name), bold: true, size: 12 },
          { text: data.number, size: 13 },
        ],
        [
          { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', bold: true, size: 12 },
          { text: 'Độc lập - Tự do - Hạnh phúc', bold: true, size: 13 },
          { text: data.placeAndDay, italics: true, size: 13 },
        ],
      ],
    },
    { is: 'line', text: ' ' },
    ...(data.draft ? [{ is: 'line', text: 'DỰ THẢO', bold: true, centred: true } as const] : []),
    { is: 'line', text: 'BÁO CÁO', bold: true, centred: true },
    { is: 'line', text: data.about, bold: true, centred: true },
    ...data.said.map((text) => ({ is: 'line', text, italics: true, centred: true }) as const),
    ...data.sections.flatMap((one, index): WordBlock[] => [
      { is: 'heading', text: sectionTitle(index, one.heading) },
      ...(one.text || 'Không có.').split('\n').map((text) => ({ is: 'text', text }) as const),
    ]),
    {
      is: 'columns',
      columns: [
        [
          { text: 'Nơi nhận:', bold: true, italics: true, size: 11 },
          ...data.recipients.map((text) => ({ text: `- ${text}`, size: 11 })),
        ],
        [
          { text: upper(signer.as), bold: true },
          ...blank,
          { text: signer.name ?? ' ', bold: true },
        ],
      ],
    },
  ];
  return {
    title: `Báo cáo ${data.about}`,
    madeAt: data.figuresAt,
    sections: [
      { blocks: letter },
      ...data.annexes.map(({ title, note, head, rows, widths }, index) => ({
        blocks: [
          { is: 'line', text: `PHỤ LỤC ${index + 1}`, bold: true, centred: true } as const,
          { is: 'line', text: title, bold: true, centred: true } as const,
          ...(note ? [{ is: 'line', text: note, italics: true } as const] : []),
          { is: 'table', head, widths, rows: rows.map((row) => row.map(printedCell)) } as const,
        ],
      })),
    ],
  };
}

/** Its annexes as a workbook with typed cells. */
export function programmeReportWorkbook(data: ProgrammeReportData): Workbook {
  return {
    madeAt: data.figuresAt,
    sheets: data.annexes.map(({ title, note, head, rows, widths }, index) => ({
      name: `PL${index + 1} ${title}`,
      above: [`Phụ lục ${index + 1}. ${title}`, ...data.said, ...(note ? [note] : [])],
      ...{ head, rows },
      widths: widths.map((share) => Math.max(8, Math.round(share))),
      landscape: true,
    })),
  };
}
