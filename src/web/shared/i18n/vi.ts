import { about, accessibility, help, privacy } from './vi/articles.ts';
import { agenda } from './vi/agenda.ts';
import { compare } from './vi/compare.ts';
import { inquiry } from './vi/inquiry.ts';
import { feed, openData } from './vi/open-data.ts';
import { commune, map, producer } from './vi/places.ts';
import { lot } from './vi/lot.ts';
import { errors } from './vi/errors.ts';
import { frame } from './vi/frame.ts';
import { home } from './vi/home.ts';
import { own } from './vi/own.ts';
import { paper } from './vi/paper.ts';
import { plots } from './vi/plots.ts';
import { product } from './vi/product.ts';
import { productPage } from './vi/product-page.ts';
import { products } from './vi/products.ts';
import { sharedList } from './vi/shared-list.ts';
import { verify } from './vi/verify.ts';

/** Interface texts, Vietnamese: the source. One file a page or part, each with its English twin. */
export const vi = {
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
