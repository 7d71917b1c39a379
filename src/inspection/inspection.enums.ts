import { registerEnumType } from 'type-graphql';

export enum InspectionPlanKind {
  YEARLY = 'YEARLY',
  HALF_YEARLY = 'HALF_YEARLY',
  TERM = 'TERM',
  AD_HOC = 'AD_HOC',
}
registerEnumType(InspectionPlanKind, {
  name: 'InspectionPlanKind',
  description: 'What a plan of inspections is for.',
  valuesConfig: {
    YEARLY: { description: 'A year (hằng năm).' },
    HALF_YEARLY: { description: 'Six months (6 tháng).' },
    TERM: { description: 'Begin, middle or end of a programme (đầu kỳ, giữa kỳ, cuối kỳ).' },
    AD_HOC: { description: 'When there is a reason (đột xuất).' },
  },
});

export enum InspectionVisitState {
  PLANNED = 'PLANNED',
  HELD = 'HELD',
  CANCELLED = 'CANCELLED',
}
registerEnumType(InspectionVisitState, {
  name: 'InspectionVisitState',
  description: 'Where a visit stands.',
  valuesConfig: {
    PLANNED: { description: 'Planned; not held yet (dự kiến).' },
    HELD: { description: 'It took place (đã kiểm tra).' },
    CANCELLED: { description: 'It will not take place (hủy).' },
  },
});

export enum InspectionFindingKind {
  GOOD = 'GOOD',
  SHORTCOMING = 'SHORTCOMING',
  VIOLATION = 'VIOLATION',
}
registerEnumType(InspectionFindingKind, {
  name: 'InspectionFindingKind',
  description: 'What kind of thing was found.',
  valuesConfig: {
    GOOD: { description: 'Done well (ưu điểm, cách làm hay).' },
    SHORTCOMING: { description: 'A shortcoming (tồn tại, hạn chế).' },
    VIOLATION: { description: 'A violation of rules (vi phạm).' },
  },
});

export enum RecommendationKind {
  REMEDY = 'REMEDY',
  SUPERVISION = 'SUPERVISION',
  SOCIAL_CRITICISM = 'SOCIAL_CRITICISM',
}
registerEnumType(RecommendationKind, {
  name: 'RecommendationKind',
  description: 'Where a recommendation comes from.',
  valuesConfig: {
    REMEDY: { description: 'From a finding: what is to be mended (yêu cầu khắc phục).' },
    SUPERVISION: {
      description:
        'From supervision by the Fatherland Front, mass organisations or the community (kiến nghị giám sát).',
    },
    SOCIAL_CRITICISM: {
      description: 'Social criticism of a draft or plan (ý kiến phản biện xã hội).',
    },
  },
});

export enum RecommendationState {
  OPEN = 'OPEN',
  ANSWERED = 'ANSWERED',
  CLOSED = 'CLOSED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(RecommendationState, {
  name: 'RecommendationState',
  description: 'Where a recommendation stands.',
  valuesConfig: {
    OPEN: { description: 'Waits for whom it is addressed to (chưa trả lời).' },
    ANSWERED: { description: 'Answered, or reported as remedied; not confirmed (đã trả lời).' },
    CLOSED: { description: 'The answer is confirmed (đã xác nhận).' },
    WITHDRAWN: { description: 'Taken back (đã rút).' },
  },
});

export const RECOMMENDATION_STATE_NAMES: Readonly<
  Record<RecommendationState, { readonly vi: string; readonly en: string }>
> = {
  OPEN: { vi: 'chưa trả lời', en: 'open' },
  ANSWERED: { vi: 'đã trả lời', en: 'answered' },
  CLOSED: { vi: 'đã xác nhận', en: 'closed' },
  WITHDRAWN: { vi: 'đã rút', en: 'withdrawn' },
};

export enum RecommendationResponse {
  DONE = 'DONE',
  PARTLY = 'PARTLY',
  EXPLAINED = 'EXPLAINED',
}
registerEnumType(RecommendationResponse, {
  name: 'RecommendationResponse',
  description: 'What whom it is addressed to did.',
  valuesConfig: {
    DONE: { description: 'Remedied, or taken up (đã khắc phục, tiếp thu).' },
    PARTLY: { description: 'In part (một phần).' },
    EXPLAINED: { description: 'Explained why not (giải trình).' },
  },
});

export enum RecommendationDecision {
  ACCEPT = 'ACCEPT',
  RETURN = 'RETURN',
  EXTEND = 'EXTEND',
  WITHDRAW = 'WITHDRAW',
}
registerEnumType(RecommendationDecision, {
  name: 'RecommendationDecision',
  description: 'What the office decides about a recommendation.',
  valuesConfig: {
    ACCEPT: { description: 'Confirms the answer: it is closed (xác nhận).' },
    RETURN: { description: 'The answer does not do: it is open again (trả lại).' },
    EXTEND: { description: 'Gives another day to what is open (gia hạn).' },
    WITHDRAW: { description: 'Takes it back (rút).' },
  },
});
