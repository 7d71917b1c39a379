import type { paper as source } from '../vi/paper.ts';

export const paper: typeof source = {
  description: 'Check a document printed by this system, by the code in its footer.',
  standings: {
    CURRENT: 'Genuine, and the newest version',
    DRAFT: 'A draft',
    REPLACED: 'There is a newer version',
    REVOKED: 'Taken back',
    UNKNOWN: 'No document has this code',
    NOT_A_CODE: 'The code is not right',
  },
  kinds: {
    ATTENDANCE_LIST: 'Attendance list',
    CERTIFICATE: 'Certificate',
    INVITATION: 'Invitation',
    LIST_BOOTH_CARDS: 'Booth cards',
    LIST_CATALOGUE: 'Catalogue of products',
    LIST_PRICES: 'Price list',
    LIST_QR_SHEET: 'QR labels',
    MINUTES: 'Minutes',
    OFFICIAL_SHEETS: 'Official scoring sheets',
    RESULT_SUMMARY: 'Summary of results',
    SCORE_SHEET: 'Score sheet',
    SCORE_SHEET_BLANK: 'Blank score sheet',
    SESSION_EXPORT: 'Data of a session',
  },
  code: 'Code',
  kind: 'Kind of document',
  version: 'Version',
  printedAt: 'Printed at',
  data: 'Fingerprint of the data, as in the footer',
  file: 'SHA-256 of the file',
};
