import { layOut } from '../kit/layout.ts';
import { pageOf, type Stamp } from '../kit/page.ts';
import { printableData } from '../kit/printable.ts';
import { writeWorkbook } from '../kit/workbook.ts';
import { writeWord } from '../kit/word.ts';
import {
  BOOKS,
  PAPERS,
  WORDS,
  type BookKind,
  type PaperKind,
  type WordKind,
} from '../papers/kinds.ts';

/** One piece of work for the typesetter: plain data, so that it can go to another thread. */
export type TypesetJob =
  | { readonly as: 'PDF'; readonly paper: PaperKind; readonly data: object; readonly stamp: Stamp }
  | { readonly as: 'XLSX'; readonly book: BookKind; readonly data: object }
  | { readonly as: 'DOCX'; readonly word: WordKind; readonly data: object }
  | { readonly as: 'JSON'; readonly data: object };

/** Makes the bytes of a document in this thread. */
export async function typeset(
  job: TypesetJob,
  onProgress: (share: number) => void = () => undefined,
): Promise<Uint8Array> {
  if (job.as === 'JSON') return Buffer.from(`${JSON.stringify(job.data, null, 1)}\n`, 'utf8');
  if (job.as === 'XLSX') {
    const make = BOOKS[job.book] as (data: object) => ReturnType<(typeof BOOKS)[BookKind]>;
    return writeWorkbook(make(job.data));
  }
  if (job.as === 'DOCX') {
    const make = WORDS[job.word] as (data: object) => ReturnType<(typeof WORDS)[WordKind]>;
    return writeWord(make(job.data));
  }
  const make = PAPERS[job.paper] as (data: object) => ReturnType<(typeof PAPERS)[PaperKind]>;
  return layOut(pageOf(make(printableData(job.data)), job.stamp), onProgress);
}

/** How many pages a PDF of ours has. */
export function pagesOf(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type \/Page\n/g)?.length ?? 0
  );
}
