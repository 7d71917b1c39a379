import { registerEnumType } from 'type-graphql';

export enum RoundLevel {
  PROVINCE = 'PROVINCE',
  MINISTRY = 'MINISTRY',
}
registerEnumType(RoundLevel, {
  name: 'RoundLevel',
  description: 'Who holds a round of ratings.',
  valuesConfig: {
    PROVINCE: { description: 'The province (cấp tỉnh).' },
    MINISTRY: { description: 'The ministry (cấp trung ương).' },
  },
});

export enum Recommendation {
  READY = 'READY',
  READY_WITH_REMARKS = 'READY_WITH_REMARKS',
  MORE_NEEDED = 'MORE_NEEDED',
  NOT_READY = 'NOT_READY',
}
registerEnumType(Recommendation, {
  name: 'Recommendation',
  description: 'What the advisory team proposes; never a star.',
  valuesConfig: {
    READY: { description: 'Ready for the council (đủ điều kiện trình Hội đồng).' },
    READY_WITH_REMARKS: {
      description: 'Ready, with remarks for the council (trình Hội đồng kèm lưu ý).',
    },
    MORE_NEEDED: { description: 'More has to come first (cần bổ sung).' },
    NOT_READY: { description: 'Not ready for this round (chưa đủ điều kiện).' },
  },
});

export enum RequestAddressee {
  PRODUCER = 'PRODUCER',
  COMMUNE = 'COMMUNE',
}
registerEnumType(RequestAddressee, {
  name: 'RequestAddressee',
  description: 'Who is asked for more.',
  valuesConfig: {
    PRODUCER: { description: 'The producer (chủ thể).' },
    COMMUNE: { description: "The commune's people's committee (UBND cấp xã)." },
  },
});

export enum RequestState {
  OPEN = 'OPEN',
  ANSWERED = 'ANSWERED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(RequestState, {
  name: 'RequestState',
  description: 'How a request for more stands.',
  valuesConfig: {
    OPEN: { description: 'Waits for the answer.' },
    ANSWERED: { description: 'Answered.' },
    WITHDRAWN: { description: 'Taken back by the province.' },
  },
});

export enum VisitConclusion {
  CONFIRMED = 'CONFIRMED',
  DIFFERENT = 'DIFFERENT',
  UNCLEAR = 'UNCLEAR',
}
registerEnumType(VisitConclusion, {
  name: 'VisitConclusion',
  description: 'How a dossier stands to what a visit found.',
  valuesConfig: {
    CONFIRMED: { description: 'The place is as the dossier says.' },
    DIFFERENT: { description: 'The place differs from the dossier.' },
    UNCLEAR: { description: 'It could not be settled.' },
  },
});
