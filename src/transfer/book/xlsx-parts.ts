import { promisify } from 'node:util';
import { fromBuffer, type Entry, type Options, type ZipFile } from 'yauzl';
import { BookRefused } from './book.rules.ts';

const MAX_ENTRIES = 200;
const MAX_INFLATED = 60 * 1024 * 1024;
const openZip = promisify<Buffer, Options, ZipFile>(fromBuffer);

/** The parts of a workbook that are read, as text. What the archive says about sizes is not believed. */
export async function xlsxParts(content: Buffer): Promise<Map<string, string>> {
  const zip = await openZip(content, { lazyEntries: true, strictFileNames: true });
  if (zip.entryCount > MAX_ENTRIES) throw new BookRefused('TOO_LARGE');
  const openEntry = promisify<Entry, NodeJS.ReadableStream>(zip.openReadStream.bind(zip));
  const parts = new Map<string, string>();
  let inflated = 0;
  for await (const entry of zip.eachEntry()) {
    if (!/^xl\/.*\.(?:xml|rels)$/i.test(entry.fileName)) continue;
    const chunks: Buffer[] = [];
    for await (const chunk of await openEntry(entry)) {
      inflated += chunk.length;
      if (inflated > MAX_INFLATED) throw new BookRefused('TOO_LARGE');
      chunks.push(chunk as Buffer);
    }
    parts.set(entry.fileName, Buffer.concat(chunks).toString('utf8'));
  }
  return parts;
}
