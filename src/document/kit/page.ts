import type { Content, ContentStack, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { MARGIN, mm, PAPER, SIZE, type Orientation } from './measure.ts';
import { qrCode } from './qr.ts';

/** What a printed document says about itself. */
export interface Stamp {
  readonly documentId: string;
  /** 8 characters by which anybody can check the paper; null on samples that are not registered. */
  readonly code: string | null;
  readonly version: number;
  /** On the clocks of Viet Nam, e.g. "10:42 22/11/2026". */
  readonly printedAt: string;
  readonly createdAt: string;
  /** Of the data that was printed, hexadecimal. */
  readonly dataHash: string;
  /** Where the code can be looked up; null while the house has no public address: then QR codes hold the code. */
  readonly address: string | null;
  readonly draft: boolean;
  /** What a print without a code is called; a sample unless it says otherwise. */
  readonly called?: string;
}

/** A document before it is laid out. Each section begins on a new page and counts its own pages. */
export interface Paper {
  readonly title: string;
  readonly orientation?: Orientation;
  readonly sections: readonly Content[][];
  /** Said on every page of a print that is not final. */
  readonly draftWord?: string;
  /** Labels and cards that fill the sheet to its edges: no margins, no number, no footer. */
  readonly bare?: boolean;
}

export const HASH_SHOWN = 12;
const QR_SIZE = mm(14);
/** How a code is looked up where no address can be printed. */
export const LOOK_UP = 'bằng cách nhập mã trên trang tra cứu của hệ thống';

/** The whole definition for the typesetter. */
export function pageOf(paper: Paper, stamp: Stamp): TDocumentDefinitions {
  const orientation = paper.orientation ?? 'portrait';
  const footer = footerOf(paper, stamp, orientation);
  return {
    pageSize: 'A4',
    pageOrientation: orientation,
    pageMargins: [MARGIN.left, MARGIN.top, MARGIN.right, MARGIN.bottom],
    defaultStyle: { font: 'Tinos', fontSize: SIZE.text, color: 'black', lineHeight: 1.1 },
    language: 'vi-VN',
    info: {
      title: paper.title,
      subject: stamp.code ?? '',
      keywords: stamp.documentId,
      creator: 'OCOP',
      producer: 'OCOP',
      creationDate: new Date(stamp.createdAt),
    },
    content: paper.bare
      ? bareSections(paper, orientation)
      : paper.sections.map((stack) => ({
          section: { stack } satisfies ContentStack,
          pageSize: 'A4',
          pageOrientation: orientation,
          pageMargins: [MARGIN.left, MARGIN.top, MARGIN.right, MARGIN.bottom],
          header: headerOf(paper, stamp),
          footer,
        })),
  };
}

function bareSections(paper: Paper, pageOrientation: Orientation): Content[] {
  return paper.sections.map((stack) => ({
    ...{ section: { stack } satisfies ContentStack, pageSize: 'A4', pageOrientation },
    pageMargins: [0, 0, 0, 0],
  }));
}

/** The number of the page in the middle of the top margin, from the second page on. */
function headerOf(paper: Paper, stamp: Stamp): (page: number) => Content {
  let first = Infinity;
  return (page) => {
    first = Math.min(first, page);
    const number = page - first + 1;
    const draft = stamp.draft ? (paper.draftWord ?? 'DỰ THẢO') : '';
    return {
      margin: [MARGIN.left, mm(9), MARGIN.right, 0],
      columns: [
        { text: draft, width: '*', bold: true, fontSize: SIZE.small },
        { text: number > 1 ? String(number) : '', width: 60, alignment: 'center' },
        { text: '', width: '*' },
      ],
    };
  };
}

function footerOf(paper: Paper, stamp: Stamp, orientation: Orientation): () => Content {
  const { code, version, printedAt, dataHash, address, called = 'Bản mẫu' } = stamp;
  const name = code
    ? `Mã văn bản ${shownCode(code)} · Bản ${version} · Lập lúc ${printedAt} · Mã băm ${dataHash.slice(0, HASH_SHOWN)}`
    : `${called} · Lập lúc ${printedAt} · Mã băm ${dataHash.slice(0, HASH_SHOWN)}`;
  const where = code ? `Kiểm tra ${address ? `tại ${address}/k/${code}` : LOOK_UP}` : '';
  const width = orientation === 'portrait' ? PAPER.width : PAPER.height;
  const lines = width - MARGIN.left - MARGIN.right - QR_SIZE;
  const text = [name, paper.title, where].filter(Boolean).join('\n');
  return () => ({
    margin: [MARGIN.left, mm(2.5), MARGIN.right, 0],
    columns: [
      { text, width: lines, fontSize: SIZE.footer, lineHeight: 1 },
      code
        ? {
            ...(qrCode(address ? `${address}/k/${code}` : code, QR_SIZE) as object),
            width: QR_SIZE,
          }
        : { text: '', width: QR_SIZE },
    ] as Content[],
  });
}

/** In two groups of four, which people copy without losing their place. */
export function shownCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}
