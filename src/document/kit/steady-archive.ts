import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Where office files say when they were made. */
const PROPERTIES = 'docProps/core.xml';
/** The earliest moment that archives can write down. */
const EPOCH = new Date('1980-01-02T00:00:00Z');

/**
 * An office file whose bytes depend on what is in it only: the archive has one date for all its parts,
 * and the properties say the given moment.
 * @param at ISO 8601
 */
export function steadyArchive(bytes: Uint8Array, at: string): Uint8Array {
  const parts = unzipSync(bytes);
  const properties = parts[PROPERTIES];
  if (properties) {
    const dated = strFromU8(properties).replace(
      /(<dcterms:(created|modified)[^>]*>)[^<]*/g,
      (_, tag: string) => `${tag}${at}`,
    );
    parts[PROPERTIES] = strToU8(dated);
  }
  return zipSync(parts, { level: 6, mtime: EPOCH });
}
