import type { own } from '../vi/own.ts';

export const history: (typeof own)['history'] = {
  title: 'Saved versions',
  lead: 'Each change is a version, and none is lost. Open one to hold it against the present one or to go back to it.',
  none: 'There is no version yet: the product has not been changed since versions are kept.',
  number: (number) => `Version ${number}`,
  present: 'the present one',
  office: 'by an office for you',
  program: 'the program',
  causes: {
    FOUND: 'There before',
    CREATED: 'Entered',
    CHANGED: 'Edited',
    OFFER: 'Price, capacity, season or stock changed',
    SUBMITTED: 'Sent for review',
    RETURNED: 'Given back',
    PUBLISHED: 'Published',
    ARCHIVED: 'Put away',
    UNARCHIVED: 'Taken out again',
    ACCEPTED: 'Proposed change accepted',
    RESTORED: 'Earlier version taken back',
  },
  more: 'Older versions',
  compare: (number) => `Version ${number} and now`,
  then: 'This version',
  now: 'Now',
  same: 'This version is the same as the present one.',
  nothing: '(nothing)',
  restore: (number) => `Go back to version ${number}`,
  restoreHint:
    'This makes a new version; the others stay. Photos, place and group stay as they are. Price and capacity are live at once.',
  review:
    'This version differs in name, texts or claims. The product is published, so that part is reviewed first. Price and capacity are not part of the proposal: change them on their own pages.',
  propose: (number) => `Propose the texts of version ${number}`,
  note: (number) => `The texts of version ${number} again.`,
  restored: 'The earlier version is back.',
  back: 'All versions',
};
