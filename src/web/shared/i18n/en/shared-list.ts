import type { sharedList as source } from '../vi/shared-list.ts';

export const sharedList: typeof source = {
  description: 'A list of OCOP products of Cao Bằng that was shared with you.',
  until: (day) => `This link works until the end of ${day}.`,
  frozen: (moment) => `Names and prices as fixed at ${moment}`,
  now: (day) => `stars and contacts as of today, ${day}.`,
  count: (count) => (count === '1' ? '1 product' : `${count} products`),
  empty: 'The products of this list are no longer in the public catalogue.',
  pdf: 'Download the catalogue (PDF)',
  xlsx: 'Download the prices (Excel)',
  booth: (booth) => `Booth ${booth}`,
  priceNow: (price, day) => `Price today: ${price} (${day})`,
  noPriceNow: 'The producer states no price today.',
  renamed: 'Its name or producer changed after the list was fixed.',
  capacity: (amount, unit) => `Supplies ${amount} ${unit} a month`,
  overTitle: { EXPIRED: 'This link has expired', REVOKED: 'This link was taken back' },
  overOn: (day) => `Its last day was ${day}.`,
  unknownTitle: 'There is no list at this address',
  unknown:
    'The end of the address may have been cut off when it was copied. Open it from the original message, or ask whoever sent it for a new link.',
  meanwhile: 'Meanwhile all public products are in the general catalogue.',
  qr: 'Scan to open this list again',
};
