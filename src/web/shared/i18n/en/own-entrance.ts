import type { own } from '../vi/own.ts';

export const frame: (typeof own)['frame'] = {
  site: 'For producers',
  own: 'To do',
  ownProducts: 'Products',
  ownInquiries: 'Inquiries',
  ownSales: 'Sales',
  mistakes: 'Not saved yet',
  mend: 'What you wrote is still here. Correct what is marked, then send it again.',
  wrongTitle: (title) => `Mistake: ${title}`,
  back: 'Back',
};

export const entrance: (typeof own)['entrance'] = {
  title: 'Sign in as a producer',
  description: 'OCOP producers sign in with their telephone and a one-time code.',
  lead: 'For cooperatives, groups, enterprises and households with OCOP products. No password is needed.',
  ended: 'Sign in again',
  endedText:
    'The sign-in on this device has ended, so what you sent was not saved. After signing in, the page opens again with what you wrote; if it does not, go back in the browser.',
  phone: 'Telephone number',
  phoneHint: 'The number the commune’s officer knows, such as 0912 345 678.',
  send: 'Send a code',
  have: 'I have a code',
  how: 'Where does the code come from?',
  howText: [
    'Press “Send a code”: six digits are sent to this number by text message.',
    'If none arrives, call the commune’s OCOP officer, who makes a code and reads it out. Then press “I have a code”.',
    'Never read a code out to anybody.',
  ],
  codeTitle: 'Enter the code',
  sent: (minutes) =>
    `If this number belongs to a producer, six digits were sent by text message. They work for ${minutes} minutes.`,
  code: 'Six digits',
  codeHint: 'You can paste them; spaces do not matter.',
  enter: 'Sign in',
  again: 'Get another code',
  stay: 'This device is remembered for 90 days. On a shared one, sign out when you are done.',
  notSignedIn: 'Not signed in',
};

export const home: (typeof own)['home'] = {
  title: 'To do',
  hello: (name) => `Hello ${name}`,
  tasks: 'To do',
  nothing: 'All is in order. Thank you!',
  task: {
    LISTING_RETURNED: (name) => `Correct “${name}”: the officer returned it`,
    CHANGE_RETURNED: (name) => `See what was returned of “${name}”`,
    CERTIFICATE_EXPIRING: (name) => `The certificate of “${name}” ends soon`,
    RE_RATING_OPEN: (name) => `Apply for a new rating of “${name}”`,
    PRICE_OLD: (name) => `Update the price of “${name}”`,
    PHOTO_MISSING: (name) => `Add a photo of “${name}”`,
    ENGLISH_MISSING: (name) => `“${name}” has no English name`,
  },
  due: (day) => `Until ${day}`,
  since: (day) => `Since ${day}`,
  inquiries: (count) => `${count} inquiries wait for an answer`,
  products: 'Products',
  productCount: (count) => `${count} products`,
  inquiryCard: 'Inquiries',
  waiting: (count) => (count === 0 ? 'Nobody is waiting' : `${count} waiting`),
  sales: 'Sales',
  salesHint: 'Enter what was sold',
  consent: 'What is public',
  consentHint: 'Choose what buyers may see',
  devices: 'Signed-in devices',
  devicesHint: 'See and sign out other devices',
  help: 'Need help?',
  helpText:
    'Call or visit the commune’s OCOP officer, who can make changes for you; the record says who made them.',
  signOut: 'Sign out of this device',
  noProducer: 'This account belongs to no producer',
  noProducerText:
    'You are signed in, but the account is not entered as acting for a producer, or no longer. Call the commune’s OCOP officer to have it entered.',
};
