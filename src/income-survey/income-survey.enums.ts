import { registerEnumType } from 'type-graphql';

export enum SurveyStep {
  START = 'START',
  SUMMARISE = 'SUMMARISE',
  USE = 'USE',
}
registerEnumType(SurveyStep, {
  name: 'IncomeSurveyStep',
  description: 'Steps of an income survey that the commune takes.',
  valuesConfig: {
    START: { description: 'Households are being asked from now on (bắt đầu thu thập).' },
    SUMMARISE: { description: 'Sums up and freezes the result (tổng hợp).' },
    USE: { description: 'Puts the confirmed figure into the dossier (đưa vào hồ sơ).' },
  },
});

export enum ReviewStep {
  ACCEPT = 'ACCEPT',
  CONFIRM = 'CONFIRM',
  REOPEN = 'REOPEN',
}
registerEnumType(ReviewStep, {
  name: 'IncomeReviewStep',
  description: 'Steps of an income survey that the reviewer of statistics takes.',
  valuesConfig: {
    ACCEPT: { description: 'Accepts the forms (nghiệm thu phiếu).' },
    CONFIRM: { description: 'Confirms the figure (xác nhận kết quả), which is public then.' },
    REOPEN: {
      description: 'Hands the survey back to the commune with a reason (mở lại để sửa).',
    },
  },
});

export enum HouseholdKind {
  MAIN = 'MAIN',
  RESERVE = 'RESERVE',
}
registerEnumType(HouseholdKind, {
  name: 'IncomeHouseholdKind',
  description: 'How a household is on the list of an income survey.',
  valuesConfig: {
    MAIN: { description: 'Of the sample (hộ mẫu chính).' },
    RESERVE: {
      description: 'In reserve (hộ dự phòng): counts only in the place of one of the sample.',
    },
  },
});

export enum MemberRule {
  RULE_1_HEAD_ABSENT = 'RULE_1_HEAD_ABSENT',
  RULE_2_NEWBORN = 'RULE_2_NEWBORN',
  RULE_3_NEW_PERMANENT = 'RULE_3_NEW_PERMANENT',
  RULE_4_STUDENT_PATIENT = 'RULE_4_STUDENT_PATIENT',
  RULE_5_LONG_GUEST = 'RULE_5_LONG_GUEST',
  EXCLUDED_MAID = 'EXCLUDED_MAID',
  EXCLUDED_DECEASED_LEFT = 'EXCLUDED_DECEASED_LEFT',
}
const RULE_WORDS = {
  RULE_1_HEAD_ABSENT: {
    description: 'The head, away and supporting the household (chủ hộ vắng, gửi tiền về).',
  },
  RULE_2_NEWBORN: { description: 'Born less than six months ago (trẻ mới sinh).' },
  RULE_3_NEW_PERMANENT: {
    description:
      'Moved in for good less than six months ago, such as by marriage or discharge (mới chuyển đến ở ổn định).',
  },
  RULE_4_STUDENT_PATIENT: {
    description: 'Student or patient away, fully supported by the household (đi học, chữa bệnh).',
  },
  RULE_5_LONG_GUEST: {
    description:
      'Guest or relative of six months and more, fully supported (khách, người thân ở lâu).',
  },
  EXCLUDED_MAID: {
    description: 'Domestic helper with a family of their own (người giúp việc): never counted.',
  },
  EXCLUDED_DECEASED_LEFT: {
    description: 'Died or left for good (đã mất hoặc đã chuyển đi hẳn): never counted.',
  },
};
registerEnumType(MemberRule, {
  name: 'IncomeMemberRule',
  description: 'A rule by which a member of a household is counted or not, whatever the months.',
  valuesConfig: RULE_WORDS,
});

export const MemberReason = {
  ...MemberRule,
  SIX_MONTHS: 'SIX_MONTHS',
  BELOW_SIX_MONTHS: 'BELOW_SIX_MONTHS',
} as const;
export type MemberReason = (typeof MemberReason)[keyof typeof MemberReason];
registerEnumType(MemberReason, {
  name: 'IncomeMemberReason',
  description: 'Why a member of a household is counted or not (lý do tính nhân khẩu).',
  valuesConfig: {
    ...RULE_WORDS,
    SIX_MONTHS: { description: 'Lived with the household six months or more: counted.' },
    BELOW_SIX_MONTHS: { description: 'Less than six months and under no rule: not counted.' },
  },
});

export enum IncomePart {
  RECEIPT = 'RECEIPT',
  SOLD = 'SOLD',
  OWN_USE = 'OWN_USE',
  COST = 'COST',
}
registerEnumType(IncomePart, {
  name: 'IncomePart',
  description: 'What an amount of the form is: costs are taken off, all else is added.',
  valuesConfig: {
    RECEIPT: { description: 'Received (khoản thu).' },
    SOLD: { description: 'Value of what was sold (giá trị bán ra).' },
    OWN_USE: { description: 'Value of what the household used itself (tự tiêu dùng).' },
    COST: { description: 'Cost of production (chi phí).' },
  },
});

export enum IncomeEstimator {
  UNWEIGHTED = 'UNWEIGHTED',
  WEIGHTED = 'WEIGHTED',
}
registerEnumType(IncomeEstimator, {
  name: 'IncomeEstimator',
  description: 'How the income per person is worked out of the sample.',
  valuesConfig: {
    UNWEIGHTED: { description: 'Σ net ÷ Σ persons (không quyền số).' },
    WEIGHTED: { description: 'Σ(W · net) ÷ Σ(W · persons) (có quyền số suy rộng).' },
  },
});

export enum IncomeGroupKind {
  AREA = 'AREA',
  SECTION = 'SECTION',
}
registerEnumType(IncomeGroupKind, {
  name: 'IncomeGroupKind',
  description: 'What a result of an income survey is broken down by.',
  valuesConfig: {
    AREA: { description: 'Survey areas (địa bàn điều tra).' },
    SECTION: { description: 'The seven sections of the form (mục thu nhập).' },
  },
});
