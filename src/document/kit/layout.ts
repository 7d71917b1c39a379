import { createRequire } from 'node:module';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';

const { resolve } = createRequire(import.meta.url);
const face = (style: string) => resolve(`@expo-google-fonts/tinos/${style}/Tinos_${style}.ttf`);

/** Metric-compatible with Times New Roman, whole Vietnamese alphabet, SIL Open Font License. */
const TINOS = {
  normal: face('400Regular'),
  bold: face('700Bold'),
  italics: face('400Regular_Italic'),
  bolditalics: face('700Bold_Italic'),
};
const FILES = new Set<string>(Object.values(TINOS));

/** Loaded when something is printed first: it takes more memory than everything else in this room. */
async function library() {
  const { default: pdfmake } = await import('pdfmake');
  pdfmake.setFonts({ Tinos: TINOS });
  // Nothing that people typed may make the typesetter open a file or an address.
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => FILES.has(path));
  return pdfmake;
}

/**
 * The bytes of a document. Takes the processor for as long as it lasts: not for the main thread.
 * @param onProgress told the share that is done
 */
export async function layOut(
  definition: TDocumentDefinitions,
  onProgress: (share: number) => void = () => undefined,
): Promise<Uint8Array> {
  const pdfmake = await library();
  pdfmake.setProgressCallback(onProgress);
  return pdfmake.createPdf(definition).getBuffer();
}
