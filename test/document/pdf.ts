import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PdfText {
  readonly text: string;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  /** Distance of its base line from the upper edge. */
  readonly top: number;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PdfText[];
  /** All text of the page with single blanks. */
  readonly text: string;
  /** Fonts used by the page. */
  readonly paths: number;
}

/** Reads a PDF with a reader that is not ours. */
export async function readPdf(bytes: Uint8Array): Promise<PdfPage[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const content = await page.getTextContent();
    const texts = content.items.flatMap((item): PdfText[] => {
      if (!('str' in item) || item.str === '') return [];
      const [scale = 0, , , , x = 0, y = 0] = item.transform as number[];
      return [{ text: item.str, size: scale, left: x, right: x + item.width, top: height - y }];
    });
    const operators = await page.getOperatorList();
    const paths = operators.fnArray.filter((one) => one === OPS.constructPath).length;
    const text = squeeze(
      content.items
        .map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : ''))
        .join(''),
    );
    pages.push({ width, height, texts, text, paths });
  }
  await task.destroy();
  return pages;
}

export const squeeze = (text: string) => text.replace(/\s+/gu, ' ').trim();
/** Without any blanks: lines may break anywhere a blank stood. */
export const solid = (text: string) => text.replace(/\s+/gu, '');
