import { registerEnumType } from 'type-graphql';

export enum ComplaintState {
  LODGED = 'LODGED',
  REGISTERED = 'REGISTERED',
  ANSWERED = 'ANSWERED',
  RESCORING = 'RESCORING',
  CLOSED = 'CLOSED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(ComplaintState, {
  name: 'ComplaintState',
  description:
    'Where a complaint stands. Quyết định 26/2026/QĐ-TTg says nothing about complaints; the steps are those of any office.',
  valuesConfig: {
    LODGED: { description: 'It was handed in (đã gửi) and has no number yet.' },
    REGISTERED: { description: 'It is in the register with number and date (đã vào sổ).' },
    ANSWERED: { description: 'It was answered in writing (đã trả lời).' },
    RESCORING: { description: 'The dossier is scored again in a later session (chấm lại).' },
    CLOSED: { description: 'It was decided (đã giải quyết); nothing follows.' },
    WITHDRAWN: { description: 'The producer took it back (đã rút); nothing follows.' },
  },
});

export const COMPLAINT_STATE_NAMES: Readonly<
  Record<ComplaintState, { readonly vi: string; readonly en: string }>
> = {
  LODGED: { vi: 'đã gửi', en: 'lodged' },
  REGISTERED: { vi: 'đã vào sổ', en: 'registered' },
  ANSWERED: { vi: 'đã trả lời', en: 'answered' },
  RESCORING: { vi: 'đang chấm lại', en: 'being rated again' },
  CLOSED: { vi: 'đã giải quyết', en: 'decided' },
  WITHDRAWN: { vi: 'đã rút', en: 'withdrawn' },
};

export enum ComplaintOutcome {
  UPHELD = 'UPHELD',
  PARTLY = 'PARTLY',
  REJECTED = 'REJECTED',
}
registerEnumType(ComplaintOutcome, {
  name: 'ComplaintOutcome',
  description: 'How a complaint was decided.',
  valuesConfig: {
    UPHELD: { description: 'The producer was right (chấp nhận).' },
    PARTLY: { description: 'The producer was right in part (chấp nhận một phần).' },
    REJECTED: { description: 'The complaint has no ground (không chấp nhận).' },
  },
});

export enum ComplaintSubject {
  RESULT = 'RESULT',
  REVOCATION = 'REVOCATION',
}
registerEnumType(ComplaintSubject, {
  name: 'ComplaintSubject',
  description: 'What a complaint is about.',
  valuesConfig: {
    RESULT: { description: 'A released result of a council (kết quả đánh giá, phân hạng).' },
    REVOCATION: { description: 'The revocation of a certificate (thu hồi giấy chứng nhận).' },
  },
});
