import type { products as source } from '../vi/products.ts';

export const products: typeof source = {
  title: 'Products',
  titleFor: (query) => `Search “${query}”`,
  description:
    'Search and filter the OCOP products of Cao Bằng by stars, group, commune and price.',
  results: (count) => (count === '1' ? '1 product' : `${count} products`),
  none: 'No product fits.',
};
