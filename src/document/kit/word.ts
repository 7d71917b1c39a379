import type * as Docx from 'docx';
import type { Orientation } from './measure.ts';
import { printable } from './printable.ts';
import { steadyArchive } from './steady-archive.ts';

/** What a text document is made of, from top to bottom. */
export type WordBlock =
  | { readonly is: 'heading'; readonly text: string }
  | { readonly is: 'text'; readonly text: string }
  | {
      readonly is: 'line';
      readonly text: string;
      readonly bold?: boolean;
      readonly italics?: boolean;
      readonly centred?: boolean;
    }
  | {
      readonly is: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
      /** Shares of the width. */
      readonly widths: readonly number[];
    }
  /** Side by side without lines: the head of a letter, the places to sign. */
  | { readonly is: 'columns'; readonly columns: readonly (readonly WordLine[])[] };

export interface WordLine {
  readonly text: string;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly size?: number;
}

export interface WordSection {
  readonly orientation?: Orientation;
  readonly blocks: readonly WordBlock[];
}

export interface WordDocument {
  readonly title: string;
  /** ISO 8601; the same document has the same bytes. */
  readonly madeAt: string;
  readonly sections: readonly WordSection[];
}

/** Lengths in twentieths of a point, as Word counts; margins and paper of Nghị định 30/2020/NĐ-CP. */
const TWIPS = 56.7;
const twips = (millimetres: number) => Math.round(millimetres * TWIPS);
const FONT = 'Times New Roman';

/** The bytes of a text document (DOCX) that people can go on writing in. */
export async function writeWord(document: WordDocument): Promise<Uint8Array> {
  // Loaded when it is needed first, as the typesetter of papers is.
  const docx = await import('docx');
  const made = new docx.Document({
    creator: 'OCOP',
    lastModifiedBy: 'OCOP',
    title: printable(document.title),
    styles: {
      default: { document: { run: { font: FONT, size: 26, language: { value: 'vi-VN' } } } },
    },
    sections: document.sections.map(({ orientation = 'portrait', blocks }) => ({
      properties: {
        page: {
          size: {
            width: twips(210),
            height: twips(297),
            orientation:
              docx.PageOrientation[orientation === 'portrait' ? 'PORTRAIT' : 'LANDSCAPE'],
          },
          margin: { top: twips(20), bottom: twips(20), left: twips(30), right: twips(15) },
        },
      },
      footers: {
        default: new docx.Footer({
          children: [
            new docx.Paragraph({
              alignment: docx.AlignmentType.CENTER,
              children: [new docx.TextRun({ children: [docx.PageNumber.CURRENT], size: 22 })],
            }),
          ],
        }),
      },
      children: blocks.map((block) => blockOf(docx, block)),
    })),
  });
  return steadyArchive(await docx.Packer.toBuffer(made), document.madeAt);
}

type Library = typeof Docx;

function blockOf(docx: Library, block: WordBlock): Docx.Paragraph | Docx.Table {
  switch (block.is) {
    case 'heading':
      return new docx.Paragraph({
        keepNext: true,
        spacing: { before: 160, after: 80 },
        children: [run(docx, { text: block.text, bold: true })],
      });
    case 'text':
      return new docx.Paragraph({
        alignment: docx.AlignmentType.JUSTIFIED,
        indent: { firstLine: twips(10) },
        spacing: { after: 80 },
        children: [run(docx, block)],
      });
    case 'line':
      return lineOf(docx, block, block.centred ?? false);
    case 'table':
      return tableOf(docx, block);
    case 'columns':
      return columnsOf(docx, block.columns);
  }
}

function run(docx: Library, { text, bold, italics, size }: WordLine): Docx.TextRun {
  return new docx.TextRun({ text: printable(text), bold, italics, size: size && size * 2 });
}

function lineOf(docx: Library, line: WordLine, centred: boolean): Docx.Paragraph {
  return new docx.Paragraph({
    alignment: centred ? docx.AlignmentType.CENTER : docx.AlignmentType.LEFT,
    children: [run(docx, line)],
  });
}

function tableOf(docx: Library, { head, rows, widths }: Extract<WordBlock, { is: 'table' }>) {
  const sum = widths.reduce((total, one) => total + one, 0);
  const cell = (text: string, index: number, bold: boolean) =>
    new docx.TableCell({
      width: { size: Math.round((widths[index]! / sum) * 100), type: docx.WidthType.PERCENTAGE },
      margins: { left: 80, right: 80, top: 30, bottom: 30 },
      children: [lineOf(docx, { text, bold, size: 11.5 }, bold)],
    });
  return new docx.Table({
    width: { size: 100, type: docx.WidthType.PERCENTAGE },
    rows: [
      new docx.TableRow({
        tableHeader: true,
        cantSplit: true,
        children: head.map((text, index) => cell(text, index, true)),
      }),
      ...rows.map(
        (row) =>
          new docx.TableRow({
            cantSplit: true,
            children: row.map((text, index) => cell(text, index, false)),
          }),
      ),
    ],
  });
}

function columnsOf(docx: Library, columns: readonly (readonly WordLine[])[]): Docx.Table {
  const none = { style: docx.BorderStyle.NONE, size: 0, color: 'FFFFFF' };
  const borders = { top: none, bottom: none, left: none, right: none };
  return new docx.Table({
    width: { size: 100, type: docx.WidthType.PERCENTAGE },
    borders: { ...borders, insideHorizontal: none, insideVertical: none },
    rows: [
      new docx.TableRow({
        cantSplit: true,
        children: columns.map(
          (lines) =>
            new docx.TableCell({
              borders,
              width: { size: Math.round(100 / columns.length), type: docx.WidthType.PERCENTAGE },
              children: lines.map((line) => lineOf(docx, line, true)),
            }),
        ),
      }),
    ],
  });
}
