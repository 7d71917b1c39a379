import type { own as vi } from '../vi/own.ts';
import { consent, devices, sales } from './own-account.ts';
import { entrance, frame, home } from './own-entrance.ts';
import { history } from './own-history.ts';
import { inquiries } from './own-inquiry.ts';
import { photos, places, story } from './own-listing.ts';
import { price, product, products, supply } from './own-product.ts';
import { renewal } from './own-renewal.ts';
import { outbox, sending } from './own-sending.ts';

export const own: typeof vi = {
  frame,
  entrance,
  home,
  products,
  product,
  price,
  supply,
  photos,
  story,
  places,
  inquiries,
  sales,
  consent,
  renewal,
  devices,
  history,
  sending,
  outbox,
};
