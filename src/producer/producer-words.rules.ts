import type { ProducerKind } from './producer.enums.ts';

/** Kinds of producer as tables name them, in Vietnamese. */
export const PRODUCER_KIND_WORDS: Readonly<Record<ProducerKind, string>> = {
  COOPERATIVE: 'Hợp tác xã',
  COOPERATIVE_GROUP: 'Tổ hợp tác',
  ENTERPRISE: 'Doanh nghiệp',
  FARM: 'Trang trại',
  REGISTERED_HOUSEHOLD: 'Hộ kinh doanh',
  ASSOCIATION: 'Hội, hiệp hội',
  OPERATING_CENTRE: 'Trung tâm điều hành',
};
