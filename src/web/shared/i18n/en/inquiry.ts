import type { inquiry as source } from '../vi/inquiry.ts';

export const inquiry: typeof source = {
  titleFor: (name) => `Ask about ${name}`,
  description: 'Send an inquiry to an OCOP producer; answered within 48 hours.',
  lead: (producer) =>
    `${producer || 'The producer'} and trade staff get it and answer within 48 hours. This is no order, and nothing is paid here.`,
  notSent: 'Your inquiry was not sent',
  mend: 'What you wrote is still here. Mend the fields that name an error and send again.',
  name: 'Your name',
  phone: 'Telephone number',
  phoneHint: 'So that the seller can call. Without one, give an e-mail address under “More”.',
  wants: 'What you want to buy',
  wantsHint: 'Kind, packing, place of delivery.',
  quantity: 'How much',
  quantityHint: 'For example 200 packs, or 2 tonnes a month.',
  when: 'When you need it',
  more: 'More: organisation, e-mail',
  organisation: 'Organisation',
  email: 'E-mail',
  trap: 'Leave this empty',
  privacy:
    'Only the producer asked and trade staff see your name and number; they are deleted 180 days after the end.',
  send: 'Send',
  receipt: 'Receipt of your inquiry',
  states: {
    OPEN: 'Sent, waiting for an answer',
    ANSWERED: 'Answered',
    CLOSED: 'Closed',
    SPAM: 'Sent, waiting for an answer',
  },
  due: (moment) => `To be answered before ${moment}.`,
  code: 'Code',
  sent: 'Sent',
  about: 'About',
  keep: 'Keep the code or the address of this page to read the answer.',
};
