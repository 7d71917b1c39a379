import { registerEnumType } from 'type-graphql';

export enum EmulationSubject {
  COMMUNE = 'COMMUNE',
  HAMLET = 'HAMLET',
  HOUSEHOLD = 'HOUSEHOLD',
  UNIT = 'UNIT',
}
registerEnumType(EmulationSubject, {
  name: 'EmulationSubject',
  description: 'Who can take part in an emulation movement.',
  valuesConfig: {
    COMMUNE: { description: 'A commune or ward (xã, phường).' },
    HAMLET: { description: 'A hamlet (xóm) of a commune.' },
    HOUSEHOLD: { description: 'A household (hộ gia đình). Its name is personal data.' },
    UNIT: { description: 'An office, organisation or enterprise (tập thể, đơn vị, doanh nghiệp).' },
  },
});

export const SUBJECT_NAMES: Readonly<Record<EmulationSubject, { vi: string; en: string }>> = {
  COMMUNE: { vi: 'xã, phường', en: 'commune' },
  HAMLET: { vi: 'xóm', en: 'hamlet' },
  HOUSEHOLD: { vi: 'hộ gia đình', en: 'household' },
  UNIT: { vi: 'tập thể, đơn vị', en: 'unit' },
};

export enum EmulationCampaignState {
  PLANNED = 'PLANNED',
  REGISTERING = 'REGISTERING',
  RUNNING = 'RUNNING',
  ENDED = 'ENDED',
}
registerEnumType(EmulationCampaignState, {
  name: 'EmulationCampaignState',
  description: 'Where a campaign stands today.',
  valuesConfig: {
    PLANNED: { description: 'Before its first day (chưa bắt đầu).' },
    REGISTERING: { description: 'Registration is open (đang nhận đăng ký).' },
    RUNNING: { description: 'Under way, registration is closed (đang thực hiện).' },
    ENDED: { description: 'After its last day: it is judged (đã kết thúc, xét khen thưởng).' },
  },
});

export enum EmulationEventKind {
  LAUNCH = 'LAUNCH',
  MID_REVIEW = 'MID_REVIEW',
  FINAL_REVIEW = 'FINAL_REVIEW',
  OTHER = 'OTHER',
}
registerEnumType(EmulationEventKind, {
  name: 'EmulationEventKind',
  description: 'What kind of event of a campaign it is.',
  valuesConfig: {
    LAUNCH: { description: 'Launch (lễ phát động).' },
    MID_REVIEW: { description: 'Review on the way (sơ kết).' },
    FINAL_REVIEW: { description: 'Review at the end (tổng kết, trao thưởng).' },
    OTHER: { description: 'Another one (hoạt động khác).' },
  },
});

export enum EmulationEventState {
  PLANNED = 'PLANNED',
  HELD = 'HELD',
  CANCELLED = 'CANCELLED',
}
registerEnumType(EmulationEventState, {
  name: 'EmulationEventState',
  description: 'Where an event of a campaign stands.',
  valuesConfig: {
    PLANNED: { description: 'Planned; not held yet (dự kiến).' },
    HELD: { description: 'It took place (đã tổ chức).' },
    CANCELLED: { description: 'It will not take place (hủy).' },
  },
});

export enum EmulationState {
  REGISTERED = 'REGISTERED',
  SELF_SCORED = 'SELF_SCORED',
  CHECKED = 'CHECKED',
  CONFIRMED = 'CONFIRMED',
  PROPOSED = 'PROPOSED',
  COMMENDED = 'COMMENDED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(EmulationState, {
  name: 'EmulationState',
  description: 'Where a registration stands.',
  valuesConfig: {
    REGISTERED: { description: 'Registered (đã đăng ký).' },
    SELF_SCORED: { description: 'Has scored itself (đã tự chấm điểm).' },
    CHECKED: { description: 'Checked by one person; a second one confirms (đã thẩm định).' },
    CONFIRMED: { description: 'Confirmed by a second person: it is ranked (đã xác nhận).' },
    PROPOSED: { description: 'Proposed for commendation (đề nghị khen thưởng).' },
    COMMENDED: { description: 'Commended by a decision (đã khen thưởng).' },
    WITHDRAWN: { description: 'Taken back (đã rút).' },
  },
});

export const EMULATION_STATE_NAMES: Readonly<Record<EmulationState, { vi: string; en: string }>> = {
  REGISTERED: { vi: 'đã đăng ký', en: 'registered' },
  SELF_SCORED: { vi: 'đã tự chấm điểm', en: 'self-scored' },
  CHECKED: { vi: 'đã thẩm định', en: 'checked' },
  CONFIRMED: { vi: 'đã xác nhận', en: 'confirmed' },
  PROPOSED: { vi: 'đề nghị khen thưởng', en: 'proposed' },
  COMMENDED: { vi: 'đã khen thưởng', en: 'commended' },
  WITHDRAWN: { vi: 'đã rút', en: 'withdrawn' },
};
