import type { feed as feedSource, openData as source } from '../vi/open-data.ts';

export const openData: typeof source = {
  title: 'Open data',
  description: 'The OCOP products of Cao Bằng as CSV and JSON, with a dictionary.',
  lead: 'All products of this site with the content of its public pages, as of the moment of the download.',
  csv: 'Download CSV',
  json: 'Download JSON',
  licence: 'Licence',
  licenceText:
    'May be reused, also commercially, when the source “OCOP product catalogue of Cao Bằng province” and the day of the download are named. Stars hold for that day only.',
  dictionary: 'Dictionary',
  column: 'Column',
  meaning: 'Meaning',
  encoding:
    'CSV: UTF-8 with a byte order mark, commas between cells; cells that start like a formula begin with an apostrophe.',
};

export const feed: typeof feedSource = {
  title: 'Newly recognised OCOP products · Cao Bằng',
  description: 'The certified products that came into the catalogue last.',
};
