import { registerEnumType } from 'type-graphql';

export enum ListState {
  DRAFT = 'DRAFT',
  FROZEN = 'FROZEN',
}
registerEnumType(ListState, {
  name: 'CuratedListState',
  description: 'Whether a list can be changed.',
  valuesConfig: {
    DRAFT: { description: 'Being put together (đang soạn).' },
    FROZEN: { description: 'Frozen for printing (đã chốt); what changed since is shown.' },
  },
});

export enum ItemChange {
  NAME = 'NAME',
  PRODUCER = 'PRODUCER',
  PRICE = 'PRICE',
  STARS = 'STARS',
  VALIDITY = 'VALIDITY',
  CONTACT = 'CONTACT',
  GONE = 'GONE',
}
registerEnumType(ItemChange, {
  name: 'CuratedListItemChange',
  description: 'What changed since a list was frozen. New values may be added.',
  valuesConfig: {
    NAME: { description: 'The name of the product.' },
    PRODUCER: { description: 'The producer or its name.' },
    PRICE: { description: 'The price or its unit.' },
    STARS: { description: 'The stars, also when they are no longer valid.' },
    VALIDITY: { description: 'The last day of the certificate.' },
    CONTACT: { description: 'The contact that may be shown, also when consent was withdrawn.' },
    GONE: { description: 'The product is no longer in the catalogue.' },
  },
});

export enum ShareState {
  ACTIVE = 'ACTIVE',
  EXPIRED = 'EXPIRED',
  REVOKED = 'REVOKED',
}
registerEnumType(ShareState, {
  name: 'CuratedListShareState',
  description: 'Whether a link to a list still works.',
  valuesConfig: {
    ACTIVE: { description: 'It works.' },
    EXPIRED: { description: 'Its last day is past (hết hạn).' },
    REVOKED: { description: 'It was taken back (đã thu hồi).' },
  },
});
