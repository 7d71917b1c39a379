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
