import type { Article } from '../../article.ts';

export const about: Article = {
  title: 'About',
  description: 'The catalogue of OCOP products of Cao Bằng: content, sources, updates.',
  lead: 'This site shows the products of the One Commune One Product programme (OCOP) of Cao Bằng province, Viet Nam: their stars, who makes them and where.',
  parts: [
    {
      title: 'Where the stars come from',
      text: [
        'A council rates each product on the official sheet of Decision 26/2026/QĐ-TTg. Products recognised with three stars or more get a certificate for 36 months.',
        'Stars are shown only while the certificate is valid on the day you look. What has expired or was withdrawn is named as such, without stars.',
      ],
    },
    {
      title: 'Who keeps it up to date',
      text: [
        'Prices, seasons and capacity are stated by producers, with the day. Names, stories and claims are looked at by officers before they are shown.',
        'Contact details are shown only where the producer agreed, item by item.',
      ],
    },
    {
      title: 'Using it again',
      text: ['Public content may be reused when the source is named; see Open data.'],
    },
  ],
};

export const help: Article = {
  title: 'Help',
  description: 'How to find products, check a certificate and ask a producer.',
  lead: 'Three things people do here.',
  parts: [
    {
      title: 'Find a product',
      text: [
        'Type with or without Vietnamese accents: “mien dong” finds “miến dong”. Former names of communes work too.',
        'Lists can be narrowed by stars, group and commune; the address keeps the choice, so it can be sent to others.',
      ],
    },
    {
      title: 'Check a certificate',
      text: [
        'Scan the QR code of the pack or the certificate, or type its eight signs under Verify. The answer is of that very moment.',
        'If it differs from the pack, please tell the authorities.',
      ],
    },
    {
      title: 'Ask a producer',
      text: [
        'Open a product or a producer and choose “Send an inquiry”. No account is needed. You get a code to read the answer with.',
        'Nothing is ordered or paid here; what you agree on is between the two of you.',
      ],
    },
  ],
};

export const privacy: Article = {
  title: 'Privacy',
  description: 'What this site keeps, what for, and how long.',
  lead: 'No account is needed to look around. There are no advertisements and no trackers of others.',
  parts: [
    {
      title: 'When you look around',
      text: [
        'The server records the moment, the page and whether it worked; no names, numbers or words you type. Visitors who are not signed in get no cookie.',
      ],
    },
    {
      title: 'When you send an inquiry',
      text: [
        'Your name and your number or e-mail address go to the producer asked and to trade staff, for answering you and nothing else. They are deleted 180 days after the end.',
      ],
    },
    {
      title: 'Producers',
      text: [
        'Telephone numbers, addresses and other contact details are public only where the producer agreed, item by item, and gone at once when the consent is withdrawn.',
      ],
    },
  ],
};

export const accessibility: Article = {
  title: 'Accessibility',
  description: 'This site is made for everybody and for every device.',
  lead: 'It is made to WCAG 2.2, level AA, and checked by machine at three widths.',
  parts: [
    {
      title: 'What was done',
      text: [
        'Every page can be read and used without JavaScript, at 200 % zoom, by keyboard and with a screen reader.',
        'Colour is never the only sign; each plot has a sentence for a title and a table beside it.',
      ],
    },
    {
      title: 'What is missing',
      text: [
        'Some texts of producers exist in Vietnamese only; English pages say so. Descriptions of photos by producers may be short.',
      ],
    },
  ],
};
