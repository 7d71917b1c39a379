import type { own } from '../vi/own.ts';

export const devices: (typeof own)['devices'] = {
  title: 'Signed-in devices',
  here: 'This device',
  others: 'Other devices',
  none: 'No other device.',
  unknown: 'A device without a name',
  used: (moment) => `last used ${moment}`,
  since: (day) => `signed in ${day}`,
  until: (day) => `remembered until ${day}`,
  signOut: 'Sign this one out',
  signOutAll: 'Sign all others out',
  done: 'Signed out.',
  lost: 'A lost device or a new number: sign the old device out here, and tell the commune’s officer.',
};

export const consent: (typeof own)['consent'] = {
  title: 'What is public',
  lead: 'Each item is shown to everybody only when you agree. Take it back at any time, and it is gone at once.',
  items: {
    PHONE: 'Telephone',
    ZALO: 'Zalo',
    ADDRESS: 'Address',
    EMAIL: 'E-mail',
    SHOP_LINKS: 'Shops on the web',
    REPRESENTATIVE: 'Representative',
    PLACE_PHOTO: 'Photo of the workplace',
  },
  empty: 'Nothing is known',
  isPublic: 'Public on the pages of the producer and its products',
  isPrivate: 'Not public',
  grant: 'Make public',
  withdraw: 'Not public any more',
  granted: 'It is public now.',
  withdrawn: 'Taken back. Nobody sees it any more.',
  change: 'Wrong or missing? The commune’s officer corrects it.',
};

export const sales: (typeof own)['sales'] = {
  title: 'Sales',
  lead: 'Enter what was sold in each quarter. Only you and trade staff see it.',
  quarter: (number, year) => `Quarter ${number} of ${year}`,
  earlier: '‹ Quarter before',
  later: 'Next quarter ›',
  unknown: 'not stated',
  lastTime: 'quarter before:',
  channels: {
    ON_SITE: 'On site',
    FAIR: 'At fairs',
    RETAIL: 'Supermarkets, shops',
    ECOMMERCE: 'Online marketplaces',
    EXPORT: 'Export',
    OTHER: 'Elsewhere',
  },
  how: 'Enter the sales at each place, in VND. Empty means not known; enter 0 where nothing was sold.',
  last: (amount) => `Quarter before: ${amount}`,
  wrong: (channel) =>
    `${channel}: the amount could not be read. Write a number such as 12,500,000. It was not saved.`,
  save: 'Save the sales',
  saved: 'Saved. Thank you!',
  correct: 'Correct a wrong figure here; the old one is kept.',
  undo: 'Undo what was just saved',
  takenBack: 'Taken back.',
  reported: 'What was reported',
  was: (amount, moment) => `Before the correction: ${amount}, entered at ${moment}`,
  goBack: 'Go back to the figure before',
  drop: 'Take this figure out, as if never entered',
};
