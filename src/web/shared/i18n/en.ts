import { about, accessibility, help, privacy } from './en/articles.ts';
import { agenda } from './en/agenda.ts';
import { compare } from './en/compare.ts';
import { inquiry } from './en/inquiry.ts';
import { feed, openData } from './en/open-data.ts';
import { commune, map, producer } from './en/places.ts';
import { lot } from './en/lot.ts';
import { errors } from './en/errors.ts';
import { frame } from './en/frame.ts';
import { home } from './en/home.ts';
import { own } from './en/own.ts';
import { paper } from './en/paper.ts';
import { plots } from './en/plots.ts';
import { product } from './en/product.ts';
import { productPage } from './en/product-page.ts';
import { products } from './en/products.ts';
import { sharedList } from './en/shared-list.ts';
import { verify } from './en/verify.ts';
import type { vi } from './vi.ts';

/** Interface texts, English. */
export const en: typeof vi = {
  frame,
  errors,
  plots,
  home,
  product,
  productPage,
  lot,
  products,
  sharedList,
  verify,
  own,
  paper,
  compare,
  producer,
  commune,
  map,
  inquiry,
  agenda,
  openData,
  feed,
  about,
  help,
  privacy,
  accessibility,
};
