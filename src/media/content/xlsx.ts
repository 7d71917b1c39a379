import { promisify } from 'node:util';
import { fromBuffer, type Entry, type Options, type ZipFile } from 'yauzl';
import { ContentRefused, type Cleaned } from './content.rules.ts';

const MAX_ENTRIES = 200;
const MAX_INFLATED = 50 * 1024 * 1024;
const openZip = promisify<Buffer, Options, ZipFile>(fromBuffer);

/**
 * A workbook without programs in it. Everything is unpacked once and thrown away, counting: what an
 * archive says about its own size may be a lie.
 */
export async function checkXlsx(content: Buffer): Promise<Cleaned> {
  if (content.toString('latin1', 0, 4) !== 'PK\x03\x04') {
    throw new ContentRefused('WRONG_TYPE', 'no XLSX');
  }
  const names = await readThrough(content);
  if (!names.has('[Content_Types].xml') || !names.has('xl/workbook.xml')) {
    throw new ContentRefused('WRONG_TYPE', 'an archive, but no workbook');
  }
  const foreign = [...names].find((name) => !isWorkbookPart(name));
  if (foreign) throw new ContentRefused('WRONG_TYPE', 'a workbook with something else in it');
  return { content };
}

/** Macros, embedded programs and things from outside have no place in what people send here. */
function isWorkbookPart(name: string): boolean {
  if (/vbaproject|activex|embeddings\/|externallinks\//i.test(name)) return false;
  return /^(\[content_types\]\.xml|_rels\/|docprops\/|xl\/|customxml\/)/i.test(name);
}

async function readThrough(content: Buffer): Promise<Set<string>> {
  try {
    const zip = await openZip(content, { lazyEntries: true, strictFileNames: true });
    if (zip.entryCount > MAX_ENTRIES) throw new ContentRefused('DAMAGED', 'XLSX: too many parts');
    return await countThrough(zip);
  } catch (error) {
    if (error instanceof ContentRefused) throw error;
    throw new ContentRefused('DAMAGED', `XLSX: ${(error as Error).message}`);
  }
}

async function countThrough(zip: ZipFile): Promise<Set<string>> {
  const openEntry = promisify<Entry, NodeJS.ReadableStream>(zip.openReadStream.bind(zip));
  const names = new Set<string>();
  let inflated = 0;
  for await (const entry of zip.eachEntry()) {
    if (names.has(entry.fileName)) throw new ContentRefused('DAMAGED', 'XLSX: one part twice');
    names.add(entry.fileName);
    const stream = await openEntry(entry);
    for await (const chunk of stream) {
      inflated += chunk.length;
      if (inflated > MAX_INFLATED) throw new ContentRefused('DAMAGED', 'XLSX: it swells too much');
    }
  }
  return names;
}
