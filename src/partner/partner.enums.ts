import { registerEnumType } from 'type-graphql';

export enum WebhookEvent {
  PRODUCT_PUBLISHED = 'PRODUCT_PUBLISHED',
  PRODUCT_CHANGED = 'PRODUCT_CHANGED',
  PRODUCT_WITHDRAWN = 'PRODUCT_WITHDRAWN',
  CERTIFICATE_GRANTED = 'CERTIFICATE_GRANTED',
  CERTIFICATE_REVOKED = 'CERTIFICATE_REVOKED',
  CERTIFICATE_EXPIRED = 'CERTIFICATE_EXPIRED',
  PING = 'PING',
}
registerEnumType(WebhookEvent, {
  name: 'WebhookEvent',
  description: 'What partners are told of.',
  valuesConfig: {
    PRODUCT_PUBLISHED: { description: 'A product came into the catalogue (đăng sản phẩm).' },
    PRODUCT_CHANGED: { description: 'A product of the catalogue changed (sửa sản phẩm).' },
    PRODUCT_WITHDRAWN: { description: 'A product left the catalogue (rút sản phẩm).' },
    CERTIFICATE_GRANTED: { description: 'A certificate was granted (cấp giấy chứng nhận).' },
    CERTIFICATE_REVOKED: { description: 'A certificate was revoked (thu hồi giấy chứng nhận).' },
    CERTIFICATE_EXPIRED: { description: 'The last day of a certificate is past (hết hạn).' },
    PING: { description: 'A test; sent by webhookTest whatever was asked for.' },
  },
});

export enum WebhookState {
  ACTIVE = 'ACTIVE',
  PAUSED = 'PAUSED',
  FAILING = 'FAILING',
  ENDED = 'ENDED',
}
registerEnumType(WebhookState, {
  name: 'WebhookState',
  description: 'Whether a webhook is told.',
  valuesConfig: {
    ACTIVE: { description: 'It is told (đang hoạt động).' },
    PAUSED: { description: 'Paused by its owner; events wait (tạm dừng).' },
    FAILING: { description: 'Paused after too many failures; events wait (dừng do lỗi).' },
    ENDED: { description: 'It is told nothing any more (đã kết thúc).' },
  },
});

export enum DeliveryState {
  PENDING = 'PENDING',
  DELIVERED = 'DELIVERED',
  FAILED = 'FAILED',
}
registerEnumType(DeliveryState, {
  name: 'DeliveryState',
  description: 'What became of a telling.',
  valuesConfig: {
    PENDING: { description: 'It waits, or is tried again (đang chờ).' },
    DELIVERED: { description: 'The receiver answered with 2xx (đã nhận).' },
    FAILED: { description: 'It was given up after eight attempts (thất bại).' },
  },
});

export enum DeliveryFailure {
  ADDRESS = 'ADDRESS',
  CONNECTION = 'CONNECTION',
  TIMEOUT = 'TIMEOUT',
  REDIRECT = 'REDIRECT',
  STATUS = 'STATUS',
}
registerEnumType(DeliveryFailure, {
  name: 'DeliveryFailure',
  description: 'Why an attempt came to nothing.',
  valuesConfig: {
    ADDRESS: {
      description: 'The address is not https, or leads into a network that is not public.',
    },
    CONNECTION: { description: 'No connection, or one that broke.' },
    TIMEOUT: { description: 'No answer within ten seconds.' },
    REDIRECT: { description: 'The receiver sent elsewhere; that is never followed.' },
    STATUS: { description: 'The receiver answered with another status than 2xx.' },
  },
});

export enum PartnerFormat {
  CSV = 'CSV',
  JSON = 'JSON',
}
registerEnumType(PartnerFormat, {
  name: 'PartnerFormat',
  description: 'Kind of file.',
  valuesConfig: {
    CSV: { description: 'Text with commas, UTF-8 with its mark, nothing in it is a formula.' },
    JSON: { description: 'A list of objects with the same keys in the same order.' },
  },
});
