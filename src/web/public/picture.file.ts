import { MISSING, type Page } from '../page.ts';
import { DRAWINGS, type DrawingName } from '../shared/ui/drawings.ts';
import { PICTURE_SIZE, SITE_PICTURE } from '../shared/ui/share-picture.ts';

const GROUND =
  'M0 630V430c80-8 104-90 190-90s70 80 150 78 96-120 190-120 104 116 176 120 92-68 168-68 96 72 164 76 102-144 162-144v348z';
const MOUNTAINS = 'M3 25 11 12l5 7 4-6 9 12Z';

/** Kept for good: there are not many, and each takes a moment of the processor. */
const made = new Map<string, Promise<Buffer>>();

/** A drawing without words, for links to pages that have no photo. */
export const pictureFile: Page = {
  async load({ params }) {
    const [name, ending] = (params['name'] ?? '').split('.');
    if (ending !== 'png' || !name) return MISSING;
    if (name !== SITE_PICTURE && !Object.hasOwn(DRAWINGS, name)) return MISSING;
    let picture = made.get(name);
    if (!picture) made.set(name, (picture = paint(name)));
    picture.catch(() => made.delete(name));
    return { kind: 'file', type: 'image/png', bytes: await picture };
  },
};

async function paint(name: string): Promise<Buffer> {
  // Loaded for the first picture: most processes never need it.
  const { default: sharp } = await import('sharp');
  const svg = Buffer.from(svgOf(name));
  return sharp(svg).png({ palette: true, colours: 64, effort: 7 }).toBuffer();
}

function svgOf(name: string): string {
  const { width, height } = PICTURE_SIZE;
  const inner =
    name === SITE_PICTURE
      ? `<g transform="translate(350 65) scale(15.6)"><rect width="32" height="32" rx="7" fill="#0f6b47"/>` +
        `<path d="${MOUNTAINS}" fill="#fff"/><circle cx="22.5" cy="8.5" r="3" fill="#e8a317"/></g>`
      : `<g transform="translate(312 96) scale(12)" fill="none" stroke="#0f6b47" stroke-width="1.1"` +
        ` stroke-linecap="round" stroke-linejoin="round"><path d="${DRAWINGS[name as DrawingName]}"/></g>`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
    `<rect width="100%" height="100%" fill="#e1f2e9"/><path d="${GROUND}" fill="#fff" opacity=".6"/>` +
    `${inner}</svg>`
  );
}
