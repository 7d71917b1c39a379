import { devices } from './own-account.ts';
import { entrance, frame, home } from './own-entrance.ts';
import { inquiries } from './own-inquiry.ts';
import { price, product, products, supply } from './own-product.ts';

/** Pages for producers. */
export const own = { frame, entrance, home, products, product, price, supply, inquiries, devices };
