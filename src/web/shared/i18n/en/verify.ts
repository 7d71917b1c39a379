import type { verify as source } from '../vi/verify.ts';

export const verify: typeof source = {
  title: 'Verify a certificate',
  description:
    'See what an OCOP certificate is worth at this moment, by the code on the package or the product code.',
  code: 'Code on the package',
  codeHint: '8 characters, capitals or not; or a product code such as 04-01273-1-2026.',
  check: 'Check',
  where: 'Where is the code?',
  whereLong:
    'Below the QR code on the package or the certificate. Scanning the QR code with the camera of a phone opens the same page.',
  statuses: {
    VALID: 'Valid',
    EXTENDED: 'Valid (extended)',
    EXPIRED: 'Expired',
    REVOKED: 'Withdrawn',
    WITHDRAWN_BY_MINISTRY: 'Withdrawn',
    SUPERSEDED: 'Replaced',
    NOT_YET_VALID: 'Not yet valid',
  },
  reasons: {
    VALID: '',
    EXTENDED: '',
    EXPIRED: 'The stars are worth nothing any more.',
    REVOKED: 'The stars are worth nothing any more.',
    WITHDRAWN_BY_MINISTRY: 'The stars are worth nothing any more.',
    SUPERSEDED: 'The product has a newer certificate; this one is no longer in use.',
    NOT_YET_VALID: 'The first day of the certificate is still to come.',
  },
  notFound: 'No certificate found',
  youTyped: (code) => `Code entered: ${code}`,
  positions: (list) => `Look again at character ${list}.`,
  mayBeFalse: 'It may be a forgery. Ask the seller, or tell the authority where you bought it.',
  checkedAt: (moment) => `Checked at ${moment}.`,
  compare:
    'Compare the product and the producer here with the package. If they differ, do not trust the code.',
  unverifiedSource: 'Issued on paper, entered here, and not yet compared with the original.',
  seeProduct: 'See the product',
};
