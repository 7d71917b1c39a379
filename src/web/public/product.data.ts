import type { ShownProduct, Standing } from './product.standing.ts';

const STOCK: Readonly<Record<string, string>> = {
  IN_STOCK: 'https://schema.org/InStock',
  LIMITED: 'https://schema.org/LimitedAvailability',
  MADE_TO_ORDER: 'https://schema.org/MadeToOrder',
  OUT_OF_STOCK: 'https://schema.org/OutOfStock',
};

/**
 * The product for search engines, as schema.org has it. Stars are an award and only there while they
 * are valid; they are no rating by customers and never said to be one.
 */
export function productData(
  product: ShownProduct,
  standing: Standing,
  origin: string,
  address: string,
): object {
  const { producer, price, commune } = product;
  const images = product.images.map(({ url }) => (url.startsWith('/') ? origin + url : url));
  const isWithdrawn = standing.kind === 'withdrawn';
  const award =
    standing.kind === 'valid' && product.stars
      ? `OCOP ${product.stars} sao, đến ${standing.certificate.validUntil}`
      : undefined;
  return {
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: product.name,
    url: address,
    description: product.summary ?? undefined,
    category: product.subgroup?.name ?? product.group?.name ?? undefined,
    image: images.length > 0 ? images : undefined,
    countryOfOrigin: { '@type': 'Country', name: 'Việt Nam' },
    award,
    manufacturer: producer && {
      '@type': 'Organization',
      name: producer.name,
      url: producer.website ?? undefined,
      telephone: producer.contact.phone ?? undefined,
      email: producer.contact.email ?? undefined,
      address: {
        '@type': 'PostalAddress',
        streetAddress: producer.contact.address ?? undefined,
        addressLocality: commune?.fullName,
        addressRegion: 'Cao Bằng',
        addressCountry: 'VN',
      },
    },
    offers:
      price && !isWithdrawn
        ? {
            '@type': 'Offer',
            price: String(price.amount),
            priceCurrency: price.currency,
            availability: STOCK[product.supply.stockState ?? ''],
            url: address,
          }
        : undefined,
  };
}
