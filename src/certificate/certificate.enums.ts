import { registerEnumType } from 'type-graphql';

export enum CertificateStatus {
  NOT_YET_VALID = 'NOT_YET_VALID',
  VALID = 'VALID',
  EXTENDED = 'EXTENDED',
  EXPIRED = 'EXPIRED',
  REVOKED = 'REVOKED',
  WITHDRAWN_BY_MINISTRY = 'WITHDRAWN_BY_MINISTRY',
  SUPERSEDED = 'SUPERSEDED',
}
registerEnumType(CertificateStatus, {
  name: 'CertificateStatus',
  description: 'What a certificate is worth on a day. New values may be added.',
  valuesConfig: {
    NOT_YET_VALID: { description: 'Its first day is still to come (chưa có hiệu lực).' },
    VALID: { description: 'Valid (còn hiệu lực): the product has its stars.' },
    EXTENDED: {
      description:
        'Past its printed end and still valid until the result of a new rating (được kéo dài; Quyết định 26/2026/QĐ-TTg, Điều 12): the product has its stars.',
    },
    EXPIRED: { description: 'Past its last day (hết hạn): no stars.' },
    REVOKED: { description: 'Revoked (đã thu hồi; Điều 8): no stars.' },
    WITHDRAWN_BY_MINISTRY: {
      description:
        'Withdrawn at the request of the ministry (thu hồi theo yêu cầu của Bộ; Điều 10 khoản 1): no stars.',
    },
    SUPERSEDED: { description: 'A newer certificate stands in its place (đã thay thế).' },
  },
});

export enum CertificateOrigin {
  SYSTEM = 'SYSTEM',
  REGISTERED = 'REGISTERED',
}
registerEnumType(CertificateOrigin, {
  name: 'CertificateOrigin',
  description: 'How a certificate came into the register.',
  valuesConfig: {
    SYSTEM: { description: 'Issued here, on a result of this system.' },
    REGISTERED: { description: 'Issued elsewhere, usually on paper, and entered afterwards.' },
  },
});

export enum RecognitionLevel {
  DISTRICT = 'DISTRICT',
  PROVINCE = 'PROVINCE',
  MINISTRY = 'MINISTRY',
}
registerEnumType(RecognitionLevel, {
  name: 'RecognitionLevel',
  description: 'Which level of government recognised (cấp công nhận).',
  valuesConfig: {
    DISTRICT: { description: 'District: 3 stars until 30 June 2025 (148/QĐ-TTg).' },
    PROVINCE: { description: 'Province: 3 and 4 stars (Quyết định 26/2026/QĐ-TTg, Điều 4).' },
    MINISTRY: { description: 'Ministry: 5 stars (Quyết định 26/2026/QĐ-TTg, Điều 4).' },
  },
});

export enum RevocationGround {
  UNTRUE_INFORMATION = 'UNTRUE_INFORMATION',
  CRITERIA_NO_LONGER_MET = 'CRITERIA_NO_LONGER_MET',
  LAW_BROKEN = 'LAW_BROKEN',
  MARK_MISUSED = 'MARK_MISUSED',
  PRODUCTION_STOPPED = 'PRODUCTION_STOPPED',
  OTHER_PROPOSAL = 'OTHER_PROPOSAL',
  MINISTRY_REQUEST = 'MINISTRY_REQUEST',
}
registerEnumType(RevocationGround, {
  name: 'RevocationGround',
  description: 'Why a certificate was revoked (Quyết định 26/2026/QĐ-TTg, Điều 8 and 10).',
  valuesConfig: {
    UNTRUE_INFORMATION: { description: 'Case a: untrue or forged information.' },
    CRITERIA_NO_LONGER_MET: { description: 'Case b: the criteria are no longer met.' },
    LAW_BROKEN: {
      description:
        'Case c: law on quality, food safety, environment, intellectual property, labelling or other law was broken.',
    },
    MARK_MISUSED: { description: 'Case d: the OCOP mark was used wrongly.' },
    PRODUCTION_STOPPED: { description: 'Case đ: the producer stopped making it.' },
    OTHER_PROPOSAL: { description: 'Case e: another reason, proposed by a competent body.' },
    MINISTRY_REQUEST: {
      description: 'Withdrawn at the request of the ministry (Điều 10 khoản 1).',
    },
  },
});
