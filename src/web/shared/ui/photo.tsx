import type { ReactNode } from 'react';
import { useView } from '../view.ts';

export interface Picture {
  readonly url: string;
  readonly alt?: string | null;
  readonly width: number;
  readonly height: number;
}

interface PhotoProps {
  readonly picture?: Picture | null;
  /** The code of the product's group, for the drawing that stands in for a photo. */
  readonly group?: string | null;
  /** How wide it is shown, as `sizes` says it. */
  readonly sizes?: string;
  /** The first picture of a page comes at once, others when they are near. */
  readonly eager?: boolean;
  /** Widths that the server keeps, smallest first, with their addresses. */
  readonly renditions?: readonly { readonly width: number; readonly url: string }[];
}

/** A photo of a product, or a drawing of its group while there is none; never somebody else's photo. */
export function Photo({ picture, group, sizes, eager, renditions }: PhotoProps): ReactNode {
  const { t } = useView();
  if (!picture) {
    return (
      <span className="photo empty">
        <svg viewBox="0 0 48 36" aria-hidden="true">
          <path d={DRAWINGS[group ?? ''] ?? DRAWING} />
        </svg>
        <span className="hidden">{t.frame.noPhoto}</span>
      </span>
    );
  }
  const srcSet = renditions?.map(({ url, width }) => `${url} ${width}w`).join(', ');
  return (
    <span className="photo">
      <img
        src={picture.url}
        srcSet={srcSet || undefined}
        sizes={srcSet ? sizes : undefined}
        alt={picture.alt ?? ''}
        width={picture.width}
        height={picture.height}
        loading={eager ? 'eager' : 'lazy'}
        fetchPriority={eager ? 'high' : undefined}
        decoding="async"
      />
    </span>
  );
}

/** A basket. */
const DRAWING = 'M10 15h28l-4 14H14zM16 15c0-12 16-12 16 0M10 15h28M14 22h20';
/** Line drawings by group: food, drinks, herbs, crafts, ornamental plants and animals, tourism. */
const DRAWINGS: Readonly<Record<string, string>> = {
  I: 'M9 16h30c0 9-6 14-15 14S9 25 9 16zM15 12c0-3 3-3 3-6M24 12c0-3 3-3 3-6M33 12c0-3 3-3 3-6',
  II: 'M12 12h20v11c0 5-4 8-10 8s-10-3-10-8zM32 15h3c5 0 5 9 0 9h-3M18 8c0-2 2-2 2-4M25 8c0-2 2-2 2-4',
  III: 'M24 31V14M24 20c-8 0-11-5-11-10 7 0 11 3 11 10zM24 16c0-6 4-9 10-9 0 6-3 9-10 9M24 26c5 0 8-2 9-6',
  IV: 'M12 30c-2-7-2-13 2-17h20c4 4 4 10 2 17zM18 13c-1-3 0-5 2-7h8c2 2 3 4 2 7M13 19h22M12 25h24',
  V: 'M24 20a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM24 12c-3-7-9-3-6 1-5 1-3 7 2 6 1 5 7 5 8 0 5 1 7-5 2-6 3-4-3-8-6-1zM24 21v11M24 29c-4 0-6-2-7-5',
  VI: 'M5 30 17 10l7 11 5-7 14 16zM34 9a3 3 0 1 0 0-.1',
};
