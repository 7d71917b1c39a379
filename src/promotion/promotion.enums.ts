import { registerEnumType } from 'type-graphql';

export enum EventKind {
  FAIR = 'FAIR',
  TRADE_WEEK = 'TRADE_WEEK',
  SUPPLY_DEMAND = 'SUPPLY_DEMAND',
  SHOWROOM = 'SHOWROOM',
  FORUM = 'FORUM',
  ONLINE_SESSION = 'ONLINE_SESSION',
}
registerEnumType(EventKind, {
  name: 'PromotionEventKind',
  description: 'What kind of trade-promotion event it is (sự kiện xúc tiến thương mại).',
  valuesConfig: {
    FAIR: { description: 'Fair (hội chợ).' },
    TRADE_WEEK: { description: 'Trade week (tuần hàng).' },
    SUPPLY_DEMAND: { description: 'Supply and demand meeting (hội nghị kết nối cung cầu).' },
    SHOWROOM: { description: 'Showroom or display (trưng bày, giới thiệu sản phẩm).' },
    FORUM: { description: 'Forum or conference (diễn đàn).' },
    ONLINE_SESSION: { description: 'Online selling session (phiên bán hàng trực tuyến).' },
  },
});

export enum EventScope {
  COMMUNE = 'COMMUNE',
  PROVINCE = 'PROVINCE',
  REGION = 'REGION',
  NATIONAL = 'NATIONAL',
  INTERNATIONAL = 'INTERNATIONAL',
}
registerEnumType(EventScope, {
  name: 'PromotionEventScope',
  description: 'From how far those who take part come.',
  valuesConfig: {
    COMMUNE: { description: 'Of one commune or a few (cấp xã).' },
    PROVINCE: { description: 'Of the province (cấp tỉnh).' },
    REGION: { description: 'Of several provinces (cấp vùng, liên tỉnh).' },
    NATIONAL: { description: 'Of the whole country (toàn quốc).' },
    INTERNATIONAL: { description: 'With other countries (quốc tế).' },
  },
});

export enum EventStatus {
  PLANNED = 'PLANNED',
  ANNOUNCED = 'ANNOUNCED',
  HELD = 'HELD',
  CANCELLED = 'CANCELLED',
}
registerEnumType(EventStatus, {
  name: 'PromotionEventStatus',
  description: 'How far an event has come.',
  valuesConfig: {
    PLANNED: { description: 'Being planned (dự kiến); for trade staff only.' },
    ANNOUNCED: { description: 'Announced (đã thông báo); producers may register.' },
    HELD: { description: 'It took place (đã tổ chức).' },
    CANCELLED: { description: 'Called off (đã hủy).' },
  },
});

export enum ParticipationState {
  REGISTERED = 'REGISTERED',
  ACCEPTED = 'ACCEPTED',
  DECLINED = 'DECLINED',
  WITHDRAWN = 'WITHDRAWN',
  ATTENDED = 'ATTENDED',
  ABSENT = 'ABSENT',
}
registerEnumType(ParticipationState, {
  name: 'ParticipationState',
  description: "How far a producer's participation has come (tham gia).",
  valuesConfig: {
    REGISTERED: { description: 'The producer wants to take part (đăng ký).' },
    ACCEPTED: { description: 'The organiser took it in (được chọn).' },
    DECLINED: { description: 'The organiser did not take it in (không được chọn).' },
    WITHDRAWN: { description: 'The producer took back its registration (rút).' },
    ATTENDED: { description: 'It took part (đã tham gia).' },
    ABSENT: { description: 'It did not come (vắng).' },
  },
});

export enum OutcomeSource {
  PRODUCER = 'PRODUCER',
  CONTRACT = 'CONTRACT',
  ESTIMATE = 'ESTIMATE',
}
registerEnumType(OutcomeSource, {
  name: 'EventOutcomeSource',
  description: 'Where the figures of an outcome come from.',
  valuesConfig: {
    PRODUCER: { description: 'Reported by the producer (chủ thể báo cáo).' },
    CONTRACT: { description: 'From signed contracts (theo hợp đồng).' },
    ESTIMATE: { description: 'Estimated by the organiser (ước tính).' },
  },
});
