import { createRequire } from 'node:module';
import pdfmake from 'pdfmake';
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

pdfmake.setFonts({ Tinos: TINOS });
// Nothing that people typed may make the typesetter open a file or an address.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => FILES.has(path));

/** The bytes of a document. Takes the processor for as long as it lasts: not for the main thread. */
export async function layOut(definition: TDocumentDefinitions): Promise<Uint8Array> {
  return pdfmake.createPdf(definition).getBuffer();
}
