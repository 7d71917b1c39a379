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
  toProgramme: 'Open data of the new-rural programme',
  programmeTitle: 'Open data of the programme',
  programmeDescription:
    'Units, criteria and thresholds, recognised communes, targets and results of the new-rural programme in Cao Bằng as CSV and JSON.',
  programmeLead:
    'What is public of the new-rural programme, as of the moment of the download. An empty cell means that nothing is known.',
  programmeLicence:
    'May be reused, also commercially, when the source “Open data of the new-rural programme of Cao Bằng province” and the day of the download are named.',
  basis: 'Legal basis and source',
  unit: 'Unit',
  notPublished:
    'Not here: what households said, telephones, figures that are not approved, files without a decision, resources of single communes.',
  encoding:
    'CSV: UTF-8 with a byte order mark, commas between cells; cells that start like a formula begin with an apostrophe.',
};

export const feed: typeof feedSource = {
  title: 'Newly recognised OCOP products · Cao Bằng',
  description: 'The certified products that came into the catalogue last.',
};
