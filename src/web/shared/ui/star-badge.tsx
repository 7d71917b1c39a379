import type { ReactNode } from 'react';
import { month, monthsBetween } from '../format.ts';
import { useView } from '../view.ts';

const STAR = 'M10 1.6l2.6 5.3 5.8.8-4.2 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8L1.6 7.7l5.8-.8z';
/** Less than this is said beside the stars. */
const SOON_MONTHS = 6;

export interface Rating {
  /** Stars that are valid today; null when there are none. */
  readonly stars?: number | null;
  readonly validity: 'VALID' | 'EXPIRED' | 'NONE';
  readonly certifiedUntil?: string | null;
  readonly certificate?: { readonly status: string } | null;
}

interface StarBadgeProps {
  readonly rating: Rating;
  readonly size?: 20 | 28 | 48;
}

/**
 * Stars only while they are valid. Expired ones are hollow behind the word; what was withdrawn has
 * none.
 */
export function StarBadge({ rating, size = 20 }: StarBadgeProps): ReactNode {
  const { lang, t, today } = useView();
  const until = rating.certifiedUntil;
  const status = rating.certificate?.status;
  if (status === 'REVOKED' || status === 'WITHDRAWN_BY_MINISTRY') {
    return <span className="badge withdrawn">{t.product.withdrawn}</span>;
  }
  if (rating.validity === 'VALID' && rating.stars) {
    const left = until ? monthsBetween(today, until) : Infinity;
    const name = t.product.starsName(rating.stars, until ? month(until, lang) : '');
    return (
      <span className="badge valid" role="img" aria-label={name}>
        <Stars count={rating.stars} size={size} />
        <span>
          {t.product.stars(rating.stars)}
          {left < SOON_MONTHS && ` · ${t.product.monthsLeft(left)}`}
        </span>
      </span>
    );
  }
  if (rating.validity === 'EXPIRED') {
    return (
      <span className="badge expired">
        {until ? t.product.expiredSince(month(until, lang)) : t.product.expired}
      </span>
    );
  }
  return <span className="badge none">{t.product.uncertified}</span>;
}

/** Stars as shapes: fonts lack them. */
export function Stars({
  count,
  size,
}: {
  readonly count: number;
  readonly size: number;
}): ReactNode {
  return (
    <svg
      className="stars"
      width={size * count}
      height={size}
      viewBox={`0 0 ${20 * count} 20`}
      aria-hidden="true"
    >
      {Array.from({ length: count }, (_, index) => (
        <path key={index} d={STAR} transform={`translate(${20 * index} 0)`} />
      ))}
    </svg>
  );
}
