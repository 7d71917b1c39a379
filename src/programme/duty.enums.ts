import { registerEnumType } from 'type-graphql';

export enum OrganisationKind {
  COORDINATION_OFFICE = 'COORDINATION_OFFICE',
  PEOPLES_COMMITTEE = 'PEOPLES_COMMITTEE',
  COMMUNE = 'COMMUNE',
  DIVISION = 'DIVISION',
  FRONT = 'FRONT',
  STEERING_COMMITTEE = 'STEERING_COMMITTEE',
  OTHER = 'OTHER',
}
registerEnumType(OrganisationKind, {
  name: 'ProgrammeOrganisationKind',
  description: 'What kind of body has duties in the programme.',
  valuesConfig: {
    COORDINATION_OFFICE: {
      description: 'New-rural coordination office (Văn phòng Điều phối nông thôn mới).',
    },
    PEOPLES_COMMITTEE: {
      description: "People's committee of a city or province (UBND thành phố, tỉnh).",
    },
    COMMUNE: { description: "People's committee of a commune or ward (UBND xã, phường)." },
    DIVISION: { description: 'Divisions and units of a committee (phòng, ban, đơn vị).' },
    FRONT: {
      description: 'Fatherland Front and mass organisations (Mặt trận Tổ quốc, đoàn thể).',
    },
    STEERING_COMMITTEE: { description: 'Steering committee of the programmes (Ban Chỉ đạo).' },
    OTHER: { description: 'Any other body.' },
  },
});

export enum DutyRhythm {
  ONCE = 'ONCE',
  MONTHLY = 'MONTHLY',
  QUARTERLY = 'QUARTERLY',
  HALF_YEARLY = 'HALF_YEARLY',
  YEARLY = 'YEARLY',
  ONGOING = 'ONGOING',
}
registerEnumType(DutyRhythm, {
  name: 'DutyRhythm',
  description: 'How often a duty comes round. Periods are those of the calendar.',
  valuesConfig: {
    ONCE: { description: 'Once (một lần).' },
    MONTHLY: { description: 'Every month (hằng tháng).' },
    QUARTERLY: { description: 'Every quarter (hằng quý).' },
    HALF_YEARLY: { description: 'Every six months, January to June and July to December.' },
    YEARLY: { description: 'Every year (hằng năm).' },
    ONGOING: { description: 'All the time, without an end of its own (thường xuyên).' },
  },
});

export enum DutyState {
  OPEN = 'OPEN',
  DONE = 'DONE',
  ACCEPTED = 'ACCEPTED',
}
registerEnumType(DutyState, {
  name: 'DutyState',
  description: 'Where one occurrence of a duty stands.',
  valuesConfig: {
    OPEN: { description: 'To be done (đang thực hiện).' },
    DONE: { description: 'Reported as done, not yet accepted (đã báo hoàn thành).' },
    ACCEPTED: { description: 'Accepted by the coordination office (đã xác nhận).' },
  },
});

export enum DutyEntryKind {
  PROGRESS = 'PROGRESS',
  DONE = 'DONE',
  ACCEPTED = 'ACCEPTED',
  RETURNED = 'RETURNED',
}
registerEnumType(DutyEntryKind, {
  name: 'DutyEntryKind',
  description: 'What a line in the history of a duty is.',
  valuesConfig: {
    PROGRESS: { description: 'A report on how far it is (báo cáo tiến độ).' },
    DONE: { description: 'A report that it is done (báo cáo hoàn thành).' },
    ACCEPTED: { description: 'The office accepted it (xác nhận).' },
    RETURNED: { description: 'The office gave it back, with the reason (trả lại).' },
  },
});
