import { registerEnumType } from 'type-graphql';

export enum ProducerTaskKind {
  LISTING_RETURNED = 'LISTING_RETURNED',
  CHANGE_RETURNED = 'CHANGE_RETURNED',
  CERTIFICATE_EXPIRING = 'CERTIFICATE_EXPIRING',
  RE_RATING_OPEN = 'RE_RATING_OPEN',
  PRICE_OLD = 'PRICE_OLD',
  PHOTO_MISSING = 'PHOTO_MISSING',
  ENGLISH_MISSING = 'ENGLISH_MISSING',
}
registerEnumType(ProducerTaskKind, {
  name: 'ProducerTaskKind',
  description: 'What a producer should look at (việc cần làm).',
  valuesConfig: {
    LISTING_RETURNED: { description: 'An office gave the entry back with a reason (trả lại).' },
    CHANGE_RETURNED: { description: 'An office gave a proposed change back with a reason.' },
    CERTIFICATE_EXPIRING: { description: 'The certificate ends within 180 days (sắp hết hạn).' },
    RE_RATING_OPEN: {
      description:
        'A file for re-rating should be lodged now: 180 to 120 days before the end (Quyết định 26/2026/QĐ-TTg, Điều 7 khoản 6).',
    },
    PRICE_OLD: { description: 'The price is older than six months (cập nhật giá).' },
    PHOTO_MISSING: { description: 'The product has no picture (thiếu ảnh).' },
    ENGLISH_MISSING: { description: 'The product has no English name (thiếu tiếng Anh).' },
  },
});
