import { agendaFile } from './agenda/agenda.file.ts';
import type { Page } from './page.ts';
import type { PathName } from './paths.ts';
import { ownCodePage } from './producer/code.page.tsx';
import { ownDevicesPage } from './producer/devices.page.tsx';
import { ownHistoryPage } from './producer/history.page.tsx';
import { ownHomePage } from './producer/home.page.tsx';
import { ownInquiriesPage } from './producer/inquiries.page.tsx';
import { ownInquiryPage } from './producer/inquiry.page.tsx';
import { ownPricePage } from './producer/price.page.tsx';
import { ownProductHomePage } from './producer/product.page.tsx';
import { ownProductsPage } from './producer/products.page.tsx';
import { ownConsentPage } from './producer/consent.page.tsx';
import { ownPhotosPage } from './producer/photos.page.tsx';
import { ownPlacesPage } from './producer/places.page.tsx';
import { ownRenewalPage } from './producer/renewal.page.tsx';
import { ownSalesPage } from './producer/sales.page.tsx';
import { ownStoryPage } from './producer/story.page.tsx';
import { ownSupplyPage } from './producer/supply.page.tsx';
import { signInPage } from './producer/sign-in.page.tsx';
import { codePage } from './public/code.page.tsx';
import { communePage } from './public/commune.page.tsx';
import { comparePage } from './public/compare.page.tsx';
import { feedFile } from './public/feed.file.ts';
import { inquiryPage, producerInquiryPage } from './public/inquiry.page.tsx';
import { lotPage } from './public/lot.page.tsx';
import { mapPage } from './public/map.page.tsx';
import { csvFile, jsonFile, programmeFile, resultsFile } from './public/open-data/files.ts';
import { openDataPage } from './public/open-data/products.page.tsx';
import { programmeDataPage } from './public/open-data/programme.page.tsx';
import { pictureFile } from './public/picture.file.ts';
import { producerPage } from './public/producer.page.tsx';
import { receiptPage } from './public/receipt.page.tsx';
import { robotsFile, sitemapFile } from './public/sitemap.file.ts';
import { aboutPage, accessibilityPage, helpPage, privacyPage } from './public/text.page.tsx';
import { homePage } from './public/home.page.tsx';
import { paperPage } from './public/paper.page.tsx';
import { productPage } from './public/product.page.tsx';
import { productsPage } from './public/products.page.tsx';
import { sharedListPage } from './public/shared-list.page.tsx';
import { verifyPage } from './public/verify.page.tsx';

/** The pages there are. Navigation, sitemap, language links and tests go by this list. */
export const ROUTES: Readonly<Partial<Record<PathName, Page>>> = {
  home: homePage,
  products: productsPage,
  product: productPage,
  lot: lotPage,
  verify: verifyPage,
  code: codePage,
  paper: paperPage,
  compare: comparePage,
  producer: producerPage,
  map: mapPage,
  commune: communePage,
  sharedList: sharedListPage,
  inquiry: inquiryPage,
  producerInquiry: producerInquiryPage,
  receipt: receiptPage,
  openData: openDataPage,
  programmeData: programmeDataPage,
  programmeFile,
  resultsFile,
  csv: csvFile,
  json: jsonFile,
  agenda: agendaFile,
  feed: feedFile,
  picture: pictureFile,
  sitemap: sitemapFile,
  robots: robotsFile,
  about: aboutPage,
  help: helpPage,
  privacy: privacyPage,
  accessibility: accessibilityPage,
  own: ownHomePage,
  ownSignIn: signInPage,
  ownCode: ownCodePage,
  ownProducts: ownProductsPage,
  ownProduct: ownProductHomePage,
  ownPrice: ownPricePage,
  ownInquiries: ownInquiriesPage,
  ownInquiry: ownInquiryPage,
  ownConsent: ownConsentPage,
  ownPhotos: ownPhotosPage,
  ownPlaces: ownPlacesPage,
  ownRenewal: ownRenewalPage,
  ownSales: ownSalesPage,
  ownStory: ownStoryPage,
  ownSupply: ownSupplyPage,
  ownHistory: ownHistoryPage,
  ownDevices: ownDevicesPage,
};
