import { registerEnumType } from 'type-graphql';

export enum CertificateEventKind {
  ISSUED = 'ISSUED',
  REGISTERED = 'REGISTERED',
  SOURCE_CHECKED = 'SOURCE_CHECKED',
  EXTENDED = 'EXTENDED',
  EXTENSION_ENDED = 'EXTENSION_ENDED',
  SUPERSEDED = 'SUPERSEDED',
  INSPECTED = 'INSPECTED',
  CONCLUDED = 'CONCLUDED',
  CONCLUSION_DROPPED = 'CONCLUSION_DROPPED',
  REVOKED = 'REVOKED',
  WITHDRAWN_BY_MINISTRY = 'WITHDRAWN_BY_MINISTRY',
  RE_RATING_ASKED = 'RE_RATING_ASKED',
  RE_RATING_DECIDED = 'RE_RATING_DECIDED',
}
registerEnumType(CertificateEventKind, {
  name: 'CertificateEventKind',
  description: 'What happened to a certificate. New values may be added.',
  valuesConfig: {
    ISSUED: { description: 'Issued by a decision recorded here (cấp).' },
    REGISTERED: { description: 'Entered afterwards from paper (nhập từ bản giấy).' },
    SOURCE_CHECKED: { description: 'Compared with its source (đối chiếu bản gốc).' },
    EXTENDED: { description: 'Extended (kéo dài; Điều 12).' },
    EXTENSION_ENDED: { description: 'Its extension ended with a result (kết thúc kéo dài).' },
    SUPERSEDED: { description: 'A newer certificate took its place (thay thế).' },
    INSPECTED: { description: 'Inspected after recognition (kiểm tra; Điều 9).' },
    CONCLUDED: { description: 'A conclusion asks for its revocation (kết luận; Điều 8).' },
    CONCLUSION_DROPPED: { description: 'That conclusion was dropped (hủy kết luận).' },
    REVOKED: { description: 'Revoked (thu hồi; Điều 8).' },
    WITHDRAWN_BY_MINISTRY: {
      description: 'Withdrawn at the request of the ministry (Điều 10 khoản 1).',
    },
    RE_RATING_ASKED: {
      description:
        'The council was asked in writing to keep its star (lấy ý kiến; Điều 7 khoản 6).',
    },
    RE_RATING_DECIDED: { description: 'That round of opinions was closed (kết quả lấy ý kiến).' },
  },
});

export enum InspectionKind {
  PERIODIC = 'PERIODIC',
  AD_HOC = 'AD_HOC',
}
registerEnumType(InspectionKind, {
  name: 'InspectionKind',
  description: 'Why a product was inspected (Quyết định 26/2026/QĐ-TTg, Điều 9).',
  valuesConfig: {
    PERIODIC: { description: 'By plan (định kỳ).' },
    AD_HOC: { description: 'For a reason at hand (đột xuất).' },
  },
});

export enum InspectionOutcome {
  IN_ORDER = 'IN_ORDER',
  TO_MEND = 'TO_MEND',
  PROPOSES_REVOCATION = 'PROPOSES_REVOCATION',
}
registerEnumType(InspectionOutcome, {
  name: 'InspectionOutcome',
  description: 'What an inspection came to.',
  valuesConfig: {
    IN_ORDER: { description: 'Nothing to object to (đạt yêu cầu).' },
    TO_MEND: { description: 'Faults to be mended by a day (cần khắc phục).' },
    PROPOSES_REVOCATION: { description: 'Revocation is proposed (đề nghị thu hồi).' },
  },
});

export enum ConclusionState {
  PENDING = 'PENDING',
  REVOKED = 'REVOKED',
  DROPPED = 'DROPPED',
}
registerEnumType(ConclusionState, {
  name: 'RevocationConclusionState',
  description: 'What became of a conclusion that asks for a revocation.',
  valuesConfig: {
    PENDING: { description: 'The decision is still to come (chờ quyết định).' },
    REVOKED: { description: 'The certificate was revoked (đã thu hồi).' },
    DROPPED: { description: 'Dropped with a reason (đã hủy).' },
  },
});

export enum OpinionKind {
  AGREE = 'AGREE',
  DISAGREE = 'DISAGREE',
  NEEDS_MEETING = 'NEEDS_MEETING',
}
registerEnumType(OpinionKind, {
  name: 'OpinionKind',
  description: 'What a member writes about keeping a star.',
  valuesConfig: {
    AGREE: { description: 'The star is to be kept (đồng ý).' },
    DISAGREE: { description: 'The star is not to be kept (không đồng ý).' },
    NEEDS_MEETING: { description: 'The council has to meet about it (đề nghị họp).' },
  },
});

export enum RoundPhase {
  OPEN = 'OPEN',
  CLOSED = 'CLOSED',
}
registerEnumType(RoundPhase, {
  name: 'ReRatingRoundPhase',
  description: 'How far a round of written opinions has come.',
  valuesConfig: {
    OPEN: { description: 'Members are writing (đang lấy ý kiến).' },
    CLOSED: { description: 'Closed; its outcome stands (đã kết thúc).' },
  },
});

export enum RoundOutcome {
  KEEP_STAR = 'KEEP_STAR',
  MEETING_NEEDED = 'MEETING_NEEDED',
}
registerEnumType(RoundOutcome, {
  name: 'ReRatingOutcome',
  description:
    'What a round of written opinions decides (Quyết định 26/2026/QĐ-TTg, Điều 7 khoản 6).',
  valuesConfig: {
    KEEP_STAR: { description: 'The star is kept; a decision of recognition follows (giữ hạng).' },
    MEETING_NEEDED: { description: 'The council has to meet (phải họp Hội đồng).' },
  },
});

export enum RoundOutcomeReason {
  ALL_AGREE = 'ALL_AGREE',
  VIEWS_DIFFER = 'VIEWS_DIFFER',
  MEMBER_ASKS = 'MEMBER_ASKS',
  TOO_FEW = 'TOO_FEW',
  NO_CHAIR = 'NO_CHAIR',
  COMPLEX = 'COMPLEX',
}
registerEnumType(RoundOutcomeReason, {
  name: 'ReRatingOutcomeReason',
  description: 'Why a round of written opinions came out as it did.',
  valuesConfig: {
    ALL_AGREE: { description: "All who answered agree, and they make up the council's quorum." },
    VIEWS_DIFFER: { description: 'Somebody disagrees.' },
    MEMBER_ASKS: { description: 'Somebody asks for a meeting.' },
    TOO_FEW: { description: "Fewer answered than the council's quorum." },
    NO_CHAIR: { description: "The chair did not answer and the council's rules ask for it." },
    COMPLEX: {
      description:
        'Chair or secretary found the matter too complex for letters, or the certificate was revoked meanwhile.',
    },
  },
});

export enum RecognitionBasis {
  SESSION = 'SESSION',
  WRITTEN = 'WRITTEN',
}
registerEnumType(RecognitionBasis, {
  name: 'RecognitionBasis',
  description: 'What a recognition rests on.',
  valuesConfig: {
    SESSION: { description: 'A released result of a session (phiên họp).' },
    WRITTEN: {
      description: 'A round of written opinions that kept the star (ý kiến bằng văn bản).',
    },
  },
});
