import type { ReactNode } from 'react';
import { useView } from '../view.ts';
import { drawingOf, DRAWINGS } from './drawings.ts';

export interface Picture {
  readonly url: string;
  readonly alt?: string | null;
  readonly width: number;
  readonly height: number;
  /** The sizes this server keeps, small ones first. */
  readonly renditions?: readonly Rendition[];
}

interface Rendition {
  readonly url: string;
  readonly width: number;
  readonly mediaType: string;
}

interface PhotoProps {
  readonly picture?: Picture | null;
  /** What is shown, for the drawing that stands in for a photo. */
  readonly name?: string | null;
  /** The code of the product's group, for the same. */
  readonly group?: string | null;
  /** How wide it is shown, as `sizes` says it. */
  readonly sizes?: string;
  /** The first picture of a page comes at once, others when they are near. */
  readonly eager?: boolean;
}

/** A photo of a product, or a drawing of its group while there is none; never somebody else's photo. */
export function Photo({ picture, name, group, sizes, eager }: PhotoProps): ReactNode {
  const { t } = useView();
  // A picture elsewhere is not shown: nobody's page is told who looks at ours.
  if (!picture?.url.startsWith('/')) {
    return (
      <span className={`photo empty g${Math.max(1, GROUPS.indexOf(group ?? 'I') + 1)}`}>
        <svg viewBox="0 0 96 72" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
          <path className="ground" d={GROUND} />
          <path
            className="line"
            d={DRAWINGS[drawingOf(name ?? '', group)]}
            transform="translate(24 18)"
          />
        </svg>
        <span className="hidden">{t.frame.noPhoto}</span>
      </span>
    );
  }
  const jpeg = srcSetOf(picture, 'image/jpeg');
  const webp = srcSetOf(picture, 'image/webp');
  return (
    <picture className="photo">
      {webp && <source type="image/webp" srcSet={webp} sizes={sizes} />}
      <img
        src={picture.url}
        srcSet={jpeg}
        sizes={jpeg && sizes}
        alt={picture.alt ?? ''}
        width={picture.width}
        height={picture.height}
        loading={eager ? 'eager' : 'lazy'}
        fetchPriority={eager ? 'high' : undefined}
        decoding="async"
      />
    </picture>
  );
}

function srcSetOf({ renditions = [] }: Picture, mediaType: string): string | undefined {
  const fitting = renditions.filter((rendition) => rendition.mediaType === mediaType);
  return fitting.map(({ url, width }) => `${url} ${width}w`).join(', ') || undefined;
}

const GROUPS: readonly string[] = ['I', 'II', 'III', 'IV', 'V', 'VI'];
/** Hills to stand before. */
const GROUND = 'M0 72V56c8-1 10-12 17-12s9 10 16 10 9-17 18-17 10 16 17 16 8-9 15-9 8 9 13 10v18z';
