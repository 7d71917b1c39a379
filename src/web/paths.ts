import type { Lang } from './lang.ts';

/**
 * The addresses of all pages, in both languages. A page has an entry here and one in `routes.ts`; other
 * pages link to it by its name, with `hrefOf`, and leave the link out while the page does not exist.
 */
export const PATHS = {
  home: { vi: '/', en: '/en' },
  products: { vi: '/san-pham', en: '/en/products' },
  product: { vi: '/san-pham/:slug', en: '/en/products/:slug' },
  lot: { vi: '/san-pham/:slug/lo/:code', en: '/en/products/:slug/lots/:code' },
  compare: { vi: '/so-sanh', en: '/en/compare' },
  producer: { vi: '/chu-the/:slug', en: '/en/producers/:slug' },
  map: { vi: '/ban-do', en: '/en/map' },
  commune: { vi: '/xa/:code', en: '/en/communes/:code' },
  verify: { vi: '/tra-cuu', en: '/en/verify' },
  code: { vi: '/c/:code', en: '/en/c/:code' },
  paper: { vi: '/k/:code', en: '/en/k/:code' },
  sharedList: { vi: '/danh-muc/:token', en: '/en/lists/:token' },
  inquiry: { vi: '/hoi-mua/:slug', en: '/en/inquiry/:slug' },
  producerInquiry: { vi: '/chu-the/:slug/hoi-mua', en: '/en/producers/:slug/inquiry' },
  receipt: { vi: '/bien-nhan/:code', en: '/en/receipts/:code' },
  openData: { vi: '/du-lieu', en: '/en/open-data' },
  csv: { vi: '/du-lieu/san-pham.csv', en: '/en/open-data/products.csv' },
  json: { vi: '/du-lieu/san-pham.json', en: '/en/open-data/products.json' },
  programmeData: { vi: '/du-lieu/chuong-trinh', en: '/en/open-data/programme' },
  programmeFile: { vi: '/du-lieu/chuong-trinh/:file', en: '/en/open-data/programme/:file' },
  resultsFile: { vi: '/du-lieu/ket-qua/:file', en: '/en/open-data/results/:file' },
  feed: { vi: '/moi-cong-nhan.rss', en: '/en/newly-recognised.rss' },
  picture: { vi: '/hinh/:name', en: '/en/pictures/:name' },
  agenda: { vi: '/lich/:token', en: '/en/calendars/:token' },
  sitemap: { vi: '/sitemap.xml', en: '/en/sitemap.xml' },
  robots: { vi: '/robots.txt', en: '/en/robots.txt' },
  about: { vi: '/gioi-thieu', en: '/en/about' },
  help: { vi: '/tro-giup', en: '/en/help' },
  privacy: { vi: '/quyen-rieng-tu', en: '/en/privacy' },
  accessibility: { vi: '/kha-nang-tiep-can', en: '/en/accessibility' },
  own: { vi: '/cua-toi', en: '/en/mine' },
  ownSignIn: { vi: '/cua-toi/dang-nhap', en: '/en/mine/sign-in' },
  ownCode: { vi: '/cua-toi/dang-nhap/ma', en: '/en/mine/sign-in/code' },
  ownProducts: { vi: '/cua-toi/san-pham', en: '/en/mine/products' },
  ownProduct: { vi: '/cua-toi/san-pham/:slug', en: '/en/mine/products/:slug' },
  ownPrice: { vi: '/cua-toi/san-pham/:slug/gia', en: '/en/mine/products/:slug/price' },
  ownPhotos: { vi: '/cua-toi/san-pham/:slug/anh', en: '/en/mine/products/:slug/photos' },
  ownStory: { vi: '/cua-toi/san-pham/:slug/cau-chuyen', en: '/en/mine/products/:slug/story' },
  ownPlaces: { vi: '/cua-toi/san-pham/:slug/lien-he', en: '/en/mine/products/:slug/places' },
  ownSupply: { vi: '/cua-toi/san-pham/:slug/nang-luc', en: '/en/mine/products/:slug/supply' },
  ownHistory: { vi: '/cua-toi/san-pham/:slug/lich-su', en: '/en/mine/products/:slug/history' },
  ownInquiries: { vi: '/cua-toi/hoi-mua', en: '/en/mine/inquiries' },
  ownInquiry: { vi: '/cua-toi/hoi-mua/:id', en: '/en/mine/inquiries/:id' },
  ownSales: { vi: '/cua-toi/doanh-so', en: '/en/mine/sales' },
  ownConsent: { vi: '/cua-toi/cong-khai', en: '/en/mine/public' },
  ownDevices: { vi: '/cua-toi/thiet-bi', en: '/en/mine/devices' },
  ownRenewal: { vi: '/cua-toi/ho-so/:slug', en: '/en/mine/renewal/:slug' },
} as const satisfies Readonly<Record<string, Readonly<Record<Lang, string>>>>;

export type PathName = keyof typeof PATHS;
export type PathParams = Readonly<Record<string, string>>;
/** Whether a page is for people who have signed in; where they sign in is for everybody. */
export function isOwn(name: PathName): boolean {
  return name.startsWith('own') && name !== 'ownSignIn' && name !== 'ownCode';
}

/** Values of a query; what is empty or undefined is left out. */
export type Query = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/** The address of a page in a language. */
export function hrefOf(name: PathName, lang: Lang, params: PathParams = {}, query?: Query): string {
  const path = PATHS[name][lang].replace(/:(\w+)/g, (_, key: string) =>
    encodeURIComponent(params[key] ?? ''),
  );
  return path + queryText(query);
}

/** `?a=1&b=2`, or nothing when all is empty. */
export function queryText(query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? (value as readonly string[]) : [value]) {
      if (one !== undefined && one !== '') search.append(key, String(one));
    }
  }
  const text = search.toString();
  return text && `?${text}`;
}
