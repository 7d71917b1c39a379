import type { PagePicture } from '../../page.ts';
import { hrefOf } from '../../paths.ts';
import { drawingOf } from './drawings.ts';
import type { Picture } from './photo.tsx';

/** What stands for the whole site. */
export const SITE_PICTURE = 'ocop';
/** As large as those who show links want it. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;

interface Subject {
  readonly name?: string | null;
  readonly group?: { readonly code: string } | null;
}

/** The photo of a product in its largest size, or a drawing of what it is. */
export function pictureOf(
  photo: Picture | null | undefined,
  { name, group }: Subject,
): PagePicture {
  const alt = photo?.alt ?? name ?? '';
  const jpegs = (photo?.renditions ?? []).filter(({ mediaType }) => mediaType === 'image/jpeg');
  const largest = [...jpegs].sort((a, b) => b.width - a.width)[0];
  if (!photo || !largest) {
    const file = `${drawingOf(name ?? '', group?.code)}.png`;
    return { path: hrefOf('picture', 'vi', { name: file }), ...PICTURE_SIZE, alt };
  }
  const height = Math.round((largest.width * photo.height) / photo.width);
  return { path: largest.url, width: largest.width, height, alt };
}
