import type { ProductPageQuery } from '../generated/operations.ts';

export type ShownProduct = NonNullable<ProductPageQuery['product']>;

type Certificate = ShownProduct['certificates'][number];

/** What a product's certificates say of it today. */
export type Standing =
  | { readonly kind: 'valid'; readonly certificate: Certificate }
  | { readonly kind: 'expired'; readonly certificate: Certificate | null }
  | { readonly kind: 'withdrawn'; readonly certificate: Certificate }
  | { readonly kind: 'none' };

/** Certificates come with the newest first; one that was taken back counts before older ones. */
export function standingOf(
  product: Pick<ShownProduct, 'certificates' | 'validity' | 'stars'>,
): Standing {
  const { certificates, validity } = product;
  const valid = certificates.find(({ status }) => status === 'VALID' || status === 'EXTENDED');
  if (validity === 'VALID' && valid) return { kind: 'valid', certificate: valid };
  const newest = certificates.find(({ status }) => status !== 'NOT_YET_VALID');
  if (newest?.status === 'REVOKED' || newest?.status === 'WITHDRAWN_BY_MINISTRY') {
    return { kind: 'withdrawn', certificate: newest };
  }
  if (validity === 'EXPIRED') {
    const expired = certificates.find(({ status }) => status === 'EXPIRED');
    return { kind: 'expired', certificate: expired ?? null };
  }
  return { kind: 'none' };
}
