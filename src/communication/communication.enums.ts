import { registerEnumType } from 'type-graphql';

export enum CommunicationKind {
  COMMUNICATION = 'COMMUNICATION',
  MOBILISATION = 'MOBILISATION',
}
registerEnumType(CommunicationKind, {
  name: 'CommunicationKind',
  description: 'What a session is for.',
  valuesConfig: {
    COMMUNICATION: { description: 'People are informed (tuyên truyền).' },
    MOBILISATION: { description: 'People are won over to take part (vận động).' },
  },
});

/** As the letters of the programme name them. */
export enum CommunicationTopic {
  POLICY = 'POLICY',
  CONTRIBUTION = 'CONTRIBUTION',
  ENVIRONMENT = 'ENVIRONMENT',
  PRODUCTION = 'PRODUCTION',
  OCOP = 'OCOP',
  EMULATION = 'EMULATION',
  OTHER = 'OTHER',
}
registerEnumType(CommunicationTopic, {
  name: 'CommunicationTopic',
  description: 'What a session is about, as the documents of the programme name it.',
  valuesConfig: {
    POLICY: {
      description: 'Policies of the Party, the state, province and city (chủ trương, chính sách).',
    },
    CONTRIBUTION: {
      description: 'Contributions of the people (huy động nguồn lực, đóng góp, ủng hộ).',
    },
    ENVIRONMENT: {
      description:
        'Hygiene, houses, roads and lanes (vệ sinh môi trường, chỉnh trang nhà cửa, đường làng, ngõ xóm).',
    },
    PRODUCTION: {
      description:
        'Science and technology in production, other crops and livestock, linkage (áp dụng khoa học kỹ thuật, chuyển đổi cơ cấu, liên kết).',
    },
    OCOP: { description: 'OCOP products (sản phẩm OCOP).' },
    EMULATION: { description: 'The emulation movement (phong trào thi đua).' },
    OTHER: { description: 'Something else; the title says what.' },
  },
});

export enum CommunicationChannel {
  MEETING = 'MEETING',
  HOME_VISIT = 'HOME_VISIT',
  PERFORMANCE = 'PERFORMANCE',
  LOUDSPEAKER = 'LOUDSPEAKER',
  BROADCAST = 'BROADCAST',
  PRINT = 'PRINT',
  ONLINE = 'ONLINE',
  OTHER = 'OTHER',
}
registerEnumType(CommunicationChannel, {
  name: 'CommunicationChannel',
  description: 'How people are reached.',
  valuesConfig: {
    MEETING: { description: 'A meeting or conference (hội nghị, họp xóm).' },
    HOME_VISIT: { description: 'From house to house (đến từng hộ).' },
    PERFORMANCE: { description: 'A contest or performance (hội thi, văn nghệ).' },
    LOUDSPEAKER: { description: 'Loudspeakers of commune and hamlet (loa truyền thanh).' },
    BROADCAST: { description: 'Radio and television (phát thanh, truyền hình).' },
    PRINT: { description: 'Newspapers, leaflets, billboards (báo, tờ rơi, pa nô).' },
    ONLINE: { description: 'Web pages and social media (trang tin, mạng xã hội).' },
    OTHER: { description: 'Another way.' },
  },
});

export enum CommunicationGrain {
  MONTH = 'MONTH',
  QUARTER = 'QUARTER',
  HALF_YEAR = 'HALF_YEAR',
  YEAR = 'YEAR',
}
registerEnumType(CommunicationGrain, {
  name: 'CommunicationGrain',
  description: 'Into what time is cut for totals; periods are those of the calendar.',
  valuesConfig: {
    MONTH: { description: 'Months (tháng).' },
    QUARTER: { description: 'Quarters (quý).' },
    HALF_YEAR: { description: 'Half years (6 tháng).' },
    YEAR: { description: 'Years (năm).' },
  },
});
