import { errors } from './en/errors.ts';
import { frame } from './en/frame.ts';
import { home } from './en/home.ts';
import { product } from './en/product.ts';
import { products } from './en/products.ts';
import type { vi } from './vi.ts';

/** Interface texts, English. */
export const en: typeof vi = { frame, errors, home, product, products };
