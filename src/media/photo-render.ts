import { MAX_PIXELS } from './content/content.rules.ts';
import { Turnstile } from './finishing.ts';
import { PHOTO_WIDTHS, TALLEST, type PhotoFormat, type PhotoWidth } from './photo.rules.ts';

export interface Rendered {
  readonly width: PhotoWidth;
  readonly format: PhotoFormat;
  readonly pixelWidth: number;
  readonly pixelHeight: number;
  readonly content: Buffer;
}

/** The bytes are of the right kind, but no picture can be made of them. */
export class PhotoDamaged extends Error {}
/** Too many wait to be made small; nothing was done. */
export class PhotosBusy extends Error {}

/** A photo of 40 million pixels takes 120 MB while it is opened, so one at a time. */
const turnstile = new Turnstile(1);
const LONGEST_QUEUE = 20;
let waiting = 0;

/**
 * All sizes of a photo: turned the right way up, in sRGB, on white, without what its maker wrote beside
 * it. Its size was looked at before, in its header; here it is a second lock.
 * @throws PhotoDamaged, PhotosBusy
 */
export async function renderPhoto(content: Buffer): Promise<Rendered[]> {
  if (waiting >= LONGEST_QUEUE) throw new PhotosBusy('too many photos at once');
  waiting++;
  try {
    return await turnstile.run(() => render(content));
  } finally {
    waiting--;
  }
}

async function render(content: Buffer): Promise<Rendered[]> {
  // Loaded when the first photo comes: most processes never need it.
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  const largest = PHOTO_WIDTHS[PHOTO_WIDTHS.length - 1]!;
  try {
    const { data, info } = await sharp(content, {
      limitInputPixels: MAX_PIXELS,
      failOn: 'error',
      sequentialRead: true,
    })
      .autoOrient()
      .resize({ ...box(largest), fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true });
    const { width, height, channels } = info;
    const made: Rendered[] = [];
    for (const wanted of PHOTO_WIDTHS) {
      const small = sharp(data, { raw: { width, height, channels } }).resize({
        ...box(wanted),
        fit: 'inside',
        withoutEnlargement: true,
      });
      for (const format of ['webp', 'jpg'] as const) {
        const packed =
          format === 'webp'
            ? small.clone().webp({ quality: 78, effort: 4 })
            : small.clone().jpeg({ quality: 80, progressive: true });
        const done = await packed.toBuffer({ resolveWithObject: true });
        const size = { pixelWidth: done.info.width, pixelHeight: done.info.height };
        made.push({ width: wanted, format, ...size, content: done.data });
      }
    }
    return made;
  } catch (error) {
    throw new PhotoDamaged('no picture can be made of it', { cause: error });
  }
}

function box(width: number) {
  return { width, height: width * TALLEST };
}
