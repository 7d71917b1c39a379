import {
  ContentRefused,
  endsAsZip,
  refuseDisguisedStart,
  ZIP_END,
  type Cleaned,
} from './content.rules.ts';

const MOST_PAGES = 10_000;

/** A PDF from its first byte to its last. It is kept as it is: signatures in it would break. */
export function checkPdf(content: Buffer): Cleaned {
  if (!/^%PDF-[12]\.\d/.test(content.toString('latin1', 0, 8))) {
    throw new ContentRefused('WRONG_TYPE', 'no PDF');
  }
  refuseDisguisedStart(content);
  // Attachments may be archives, inside their streams; behind the last stream nothing can be one.
  const outside = content.lastIndexOf(ZIP_END) > content.lastIndexOf('endstream');
  if (outside || endsAsZip(content))
    throw new ContentRefused('WRONG_TYPE', 'an archive at the same time');
  const tail = content.toString('latin1', Math.max(0, content.length - 1_024));
  if (!tail.includes('%%EOF')) throw new ContentRefused('DAMAGED', 'PDF: it ends too early');
  if (!/%%EOF[\s\0]*$/.test(tail)) throw new ContentRefused('WRONG_TYPE', 'bytes behind the end');
  if (!content.includes('startxref')) throw new ContentRefused('DAMAGED', 'PDF: no table in it');
  return { content, pages: pagesOf(content) };
}

/**
 * The page count, where it stands in the open. Newer files pack it away; unpacking a stranger's file to
 * show a number is not worth it, so it stays unknown then.
 */
export function pagesOf(content: Buffer): number | null {
  const text = content.toString('latin1');
  if (/\/Type\s{0,8}\/ObjStm\b/.test(text)) return null;
  let most = 0;
  for (const found of text.matchAll(/\/Type\s{0,8}\/Pages\b/g)) {
    const around = dictionaryAround(text, found.index);
    const count = /\/Count\s{1,8}(\d{1,6})\b/.exec(around)?.[1];
    most = Math.max(most, Number(count ?? 0));
  }
  return most > 0 && most <= MOST_PAGES ? most : null;
}

/** From `<<` before to `>>` behind; lists of pages are long, so the look ahead is generous. */
function dictionaryAround(text: string, at: number): string {
  const start = text.lastIndexOf('obj', at);
  const end = text.indexOf('endobj', at);
  if (start < 0 || end < 0 || at - start > 200_000 || end - at > 200_000) return '';
  return text.slice(start, end);
}
