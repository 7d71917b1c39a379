import { errors } from './vi/errors.ts';
import { frame } from './vi/frame.ts';
import { home } from './vi/home.ts';
import { product } from './vi/product.ts';
import { products } from './vi/products.ts';

/** Interface texts, Vietnamese: the source. One file a page or part, each with its English twin. */
export const vi = { frame, errors, home, product, products };
