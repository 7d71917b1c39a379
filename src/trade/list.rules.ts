import { createHash } from 'node:crypto';
import type { Frozen } from './list.entity.ts';
import { ItemChange, ShareState } from './list.enums.ts';

/** What a list says of a product on a day. */
export interface Shown {
  readonly name: string;
  readonly producer: string;
  readonly priceAmount: string | null;
  readonly priceUnit: string | null;
  /** Null unless the certificate is valid on the day. */
  readonly stars: number | null;
  readonly validUntil: string | null;
  /** With the producer's consent only. */
  readonly phone: string | null;
  readonly email: string | null;
  readonly address: string | null;
  readonly published: boolean;
}

export function contactPrint({ phone, email, address }: Shown): string {
  return createHash('sha256')
    .update(JSON.stringify([phone, email, address]))
    .digest('base64url')
    .slice(0, 22);
}

export function freeze(shown: Shown): Frozen {
  const { name, producer, priceAmount, priceUnit, stars, validUntil } = shown;
  return {
    name,
    producer,
    priceAmount,
    priceUnit,
    stars,
    validUntil,
    contact: contactPrint(shown),
  };
}

/** What is not as it was when the list was frozen; nothing while it is a draft. */
export function changesSince(frozen: Frozen | null, now: Shown): ItemChange[] {
  if (!frozen) return [];
  const changes: [ItemChange, boolean][] = [
    [ItemChange.NAME, frozen.name !== now.name],
    [ItemChange.PRODUCER, frozen.producer !== now.producer],
    [
      ItemChange.PRICE,
      frozen.priceAmount !== now.priceAmount || frozen.priceUnit !== now.priceUnit,
    ],
    [ItemChange.STARS, frozen.stars !== now.stars],
    [ItemChange.VALIDITY, frozen.validUntil !== now.validUntil],
    [ItemChange.CONTACT, frozen.contact !== contactPrint(now)],
    [ItemChange.GONE, !now.published],
  ];
  return changes.filter(([, changed]) => changed).map(([change]) => change);
}

/**
 * What is printed and shown of a frozen item: as it was frozen, but never stars that are not valid
 * now, nor a contact that may not be shown now.
 */
export function shownOf(frozen: Frozen | null, now: Shown): Shown {
  if (!frozen) return now;
  const { name, producer, priceAmount, priceUnit, validUntil } = frozen;
  const stars = now.stars === null || !now.published ? null : frozen.stars;
  return { ...now, name, producer, priceAmount, priceUnit, validUntil, stars };
}

export function shareStateOn(
  share: { readonly expiresOn: string; readonly revokedAt: Date | null },
  day: string,
): ShareState {
  if (share.revokedAt) return ShareState.REVOKED;
  return share.expiresOn < day ? ShareState.EXPIRED : ShareState.ACTIVE;
}
