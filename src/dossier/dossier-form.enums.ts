import { registerEnumType } from 'type-graphql';

export enum PersonSex {
  FEMALE = 'FEMALE',
  MALE = 'MALE',
}
registerEnumType(PersonSex, {
  name: 'PersonSex',
  description: 'Sex as the form asks for it (giới tính, Mẫu 02).',
  valuesConfig: {
    FEMALE: { description: 'Woman (nữ).' },
    MALE: { description: 'Man (nam).' },
  },
});

export enum IntellectualProperty {
  TRADEMARK = 'TRADEMARK',
  COLLECTIVE_RIGHT = 'COLLECTIVE_RIGHT',
  PATENT = 'PATENT',
  DESIGN = 'DESIGN',
  COPYRIGHT = 'COPYRIGHT',
  OTHER = 'OTHER',
}
registerEnumType(IntellectualProperty, {
  name: 'IntellectualProperty',
  description: 'Kinds of intellectual property on the form (sở hữu trí tuệ, Mẫu 02).',
  valuesConfig: {
    TRADEMARK: { description: 'Registered trade mark (giấy chứng nhận đăng ký nhãn hiệu).' },
    COLLECTIVE_RIGHT: {
      description:
        'Right to use a geographical indication, collective or certification mark (quyền sử dụng chỉ dẫn địa lý, nhãn hiệu tập thể, nhãn hiệu chứng nhận).',
    },
    PATENT: { description: 'Patent (bằng sáng chế).' },
    DESIGN: { description: 'Industrial design (bằng độc quyền kiểu dáng công nghiệp).' },
    COPYRIGHT: { description: 'Copyright (giấy chứng nhận bản quyền tác giả).' },
    OTHER: { description: 'Something else, to be named (khác).' },
  },
});

export enum ChangeTopic {
  MATERIAL = 'MATERIAL',
  TECHNOLOGY = 'TECHNOLOGY',
  PACKAGING = 'PACKAGING',
  LABEL = 'LABEL',
  DECLARATION = 'DECLARATION',
  TESTS = 'TESTS',
  MARKET = 'MARKET',
  OUTPUT = 'OUTPUT',
  REVENUE = 'REVENUE',
  LEGAL_PAPERS = 'LEGAL_PAPERS',
  OTHER = 'OTHER',
}
registerEnumType(ChangeTopic, {
  name: 'ChangeTopic',
  description:
    'What a dossier for a higher star or a new rating says about the time since the last (Quyết định 26/2026/QĐ-TTg, Điều 6 khoản 1).',
  valuesConfig: {
    MATERIAL: { description: 'Material (nguyên liệu).' },
    TECHNOLOGY: { description: 'Technology (công nghệ sử dụng).' },
    PACKAGING: { description: 'Packaging (bao bì).' },
    LABEL: { description: 'Labels (nhãn mác).' },
    DECLARATION: { description: 'Declaration of quality (công bố chất lượng).' },
    TESTS: { description: 'Periodic tests (phiếu kiểm nghiệm định kỳ).' },
    MARKET: { description: 'Markets (thị trường tiêu thụ).' },
    OUTPUT: { description: 'Output (sản lượng).' },
    REVENUE: { description: 'Revenue (doanh thu).' },
    LEGAL_PAPERS: { description: 'Legal papers that run out (giấy tờ pháp lý có thời hạn).' },
    OTHER: { description: 'Anything else.' },
  },
});

export enum ReceiptLevel {
  COMMUNE = 'COMMUNE',
  PROVINCE = 'PROVINCE',
}
registerEnumType(ReceiptLevel, {
  name: 'ReceiptLevel',
  description: 'Who takes a dossier in.',
  valuesConfig: {
    COMMUNE: { description: "The commune's people's committee (UBND cấp xã)." },
    PROVINCE: {
      description:
        'The body in charge of the programme in the province (cơ quan quản lý OCOP cấp tỉnh).',
    },
  },
});

export enum TermUnit {
  WORKING_DAY = 'WORKING_DAY',
  DAY = 'DAY',
}
registerEnumType(TermUnit, {
  name: 'TermUnit',
  description: 'In what a term is counted.',
  valuesConfig: {
    WORKING_DAY: { description: 'Working days (ngày làm việc).' },
    DAY: { description: 'Calendar days (ngày).' },
  },
});

export enum CommentState {
  OPEN = 'OPEN',
  ANSWERED = 'ANSWERED',
}
registerEnumType(CommentState, {
  name: 'CommentState',
  description: 'Whether a remark was answered.',
  valuesConfig: {
    OPEN: { description: 'Waits for the producer.' },
    ANSWERED: { description: 'The producer has answered.' },
  },
});

export enum CheckState {
  PRESENT = 'PRESENT',
  MISSING = 'MISSING',
  NOT_APPLICABLE = 'NOT_APPLICABLE',
}
registerEnumType(CheckState, {
  name: 'CheckState',
  description: 'How a piece of a dossier stands.',
  valuesConfig: {
    PRESENT: { description: 'There (có).' },
    MISSING: { description: 'Missing (thiếu).' },
    NOT_APPLICABLE: { description: 'Not asked of this dossier (không áp dụng).' },
  },
});

export enum DeadlineKind {
  COMMUNE_ASSESSMENT = 'COMMUNE_ASSESSMENT',
  RE_RATING = 'RE_RATING',
  REQUEST = 'REQUEST',
}
registerEnumType(DeadlineKind, {
  name: 'DeadlineKind',
  description: 'What has to be done by a day.',
  valuesConfig: {
    COMMUNE_ASSESSMENT: {
      description:
        'The commune takes in, assesses and forwards within 15 working days (Quyết định 26/2026/QĐ-TTg, Điều 7 khoản 2).',
    },
    RE_RATING: {
      description:
        'The province rates again within 45 days of the whole dossier (Quyết định 26/2026/QĐ-TTg, Điều 7 khoản 6 điểm g).',
    },
    REQUEST: { description: 'An answer to what the province has asked for.' },
  },
});

export enum DeadlineState {
  LATE = 'LATE',
  SOON = 'SOON',
  RUNNING = 'RUNNING',
}
registerEnumType(DeadlineState, {
  name: 'DeadlineState',
  description: 'How near a day is.',
  valuesConfig: {
    LATE: { description: 'Past (quá hạn).' },
    SOON: { description: 'Within three working days (sắp đến hạn).' },
    RUNNING: { description: 'Later than that (còn hạn).' },
  },
});
