/** Widths that photos are shown in: in lists, on pages, and large. */
export const PHOTO_WIDTHS = [160, 480, 1200] as const;
export type PhotoWidth = (typeof PHOTO_WIDTHS)[number];

export const PHOTO_FORMATS = { webp: 'image/webp', jpg: 'image/jpeg' } as const;
export type PhotoFormat = keyof typeof PHOTO_FORMATS;

/** How tall a rendition may get, in widths: a strip would push everything else off the page. */
export const TALLEST = 2;

export const PHOTO_PREFIX = '/anh/';

/** One size of a photo, as clients see it. */
export interface PhotoRendition {
  readonly width: number;
  readonly height: number;
  readonly url: string;
  readonly mediaType: string;
}

/** The address of a rendition on this server. @param source SHA-256 of the sent file, hexadecimal */
export function photoPath(source: string, width: PhotoWidth, format: PhotoFormat): string {
  return `${PHOTO_PREFIX}${source}/${width}.${format}`;
}

const PATH = /^([0-9a-f]{64})\/(160|480|1200)\.(webp|jpg)$/;

/** What stands behind the prefix of such an address; null when it is none. */
export function readPhotoPath(
  rest: string,
): { source: string; width: number; format: string } | null {
  const [, source, width, format] = PATH.exec(rest) ?? [];
  return source && width && format ? { source, width: Number(width), format } : null;
}
