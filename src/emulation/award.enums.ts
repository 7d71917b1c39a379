import { registerEnumType } from 'type-graphql';

export enum CommendationForm {
  MERIT_CERTIFICATE = 'MERIT_CERTIFICATE',
  COMMENDATION_LETTER = 'COMMENDATION_LETTER',
  FLAG = 'FLAG',
  OTHER = 'OTHER',
}
registerEnumType(CommendationForm, {
  name: 'CommendationForm',
  description: 'In which form somebody is commended.',
  valuesConfig: {
    MERIT_CERTIFICATE: { description: 'Certificate of merit (bằng khen).' },
    COMMENDATION_LETTER: { description: 'Certificate of commendation (giấy khen).' },
    FLAG: { description: 'Emulation flag (cờ thi đua).' },
    OTHER: { description: 'Another form (hình thức khác).' },
  },
});

export const FORM_NAMES: Readonly<Record<CommendationForm, { vi: string; en: string }>> = {
  MERIT_CERTIFICATE: { vi: 'Bằng khen', en: 'Certificate of merit' },
  COMMENDATION_LETTER: { vi: 'Giấy khen', en: 'Certificate of commendation' },
  FLAG: { vi: 'Cờ thi đua', en: 'Emulation flag' },
  OTHER: { vi: 'Khen thưởng', en: 'Commendation' },
};

export enum QuotaKind {
  NONE = 'NONE',
  COUNT = 'COUNT',
  PERCENT = 'PERCENT',
}
registerEnumType(QuotaKind, {
  name: 'QuotaKind',
  description: 'How it is said how many can win an award.',
  valuesConfig: {
    NONE: { description: 'Not limited (không giới hạn).' },
    COUNT: { description: 'At most so many (số lượng).' },
    PERCENT: { description: 'A share of a set, e.g. 5 % of the NTM communes (tỷ lệ %).' },
  },
});

export enum QuotaBase {
  REGISTERED = 'REGISTERED',
  RECOGNISED = 'RECOGNISED',
  NEWLY_RECOGNISED = 'NEWLY_RECOGNISED',
  STATED = 'STATED',
}
registerEnumType(QuotaBase, {
  name: 'QuotaBase',
  description: 'Of which set a share is taken.',
  valuesConfig: {
    REGISTERED: { description: 'Of those registered for the award (số đăng ký).' },
    RECOGNISED: {
      description:
        'Of communes or hamlets that hold a standard on the last day of the campaign, or today before it (số đạt chuẩn).',
    },
    NEWLY_RECOGNISED: {
      description: 'Of those recognised at a standard during the campaign (số mới đạt chuẩn).',
    },
    STATED: { description: 'Of a number that the office states with its source (số nêu rõ).' },
  },
});

export const BASE_NAMES: Readonly<Record<QuotaBase, { vi: string; en: string }>> = {
  REGISTERED: { vi: 'số đăng ký', en: 'those registered' },
  RECOGNISED: { vi: 'số đạt chuẩn', en: 'those that hold the standard' },
  NEWLY_RECOGNISED: { vi: 'số mới đạt chuẩn', en: 'those newly recognised' },
  STATED: { vi: 'số nêu rõ nguồn', en: 'a stated number' },
};

export enum QuotaRounding {
  DOWN = 'DOWN',
  NEAREST = 'NEAREST',
  UP = 'UP',
}
registerEnumType(QuotaRounding, {
  name: 'QuotaRounding',
  description: 'What becomes of a part of one in a share.',
  valuesConfig: {
    DOWN: { description: 'Left out (làm tròn xuống).' },
    NEAREST: { description: 'From a half on it is one (làm tròn số học).' },
    UP: { description: 'It is one (làm tròn lên).' },
  },
});

export enum AwardExclusion {
  NONE = 'NONE',
  CAMPAIGN = 'CAMPAIGN',
  EVER = 'EVER',
}
registerEnumType(AwardExclusion, {
  name: 'AwardExclusion',
  description: 'Whether who was rewarded before can win again (chưa được khen thưởng).',
  valuesConfig: {
    NONE: { description: 'They can.' },
    CAMPAIGN: { description: 'Not who was rewarded in this campaign.' },
    EVER: { description: 'Not who stands in the register of commendations at all.' },
  },
});

export enum RankingReason {
  CHOSEN = 'CHOSEN',
  CHOSEN_BY_TIE = 'CHOSEN_BY_TIE',
  TIE_OPEN = 'TIE_OPEN',
  QUOTA = 'QUOTA',
  TIE_LOST = 'TIE_LOST',
  EARLIER_REWARD = 'EARLIER_REWARD',
  STANDARD_MISSING = 'STANDARD_MISSING',
  POINTS_MISSING = 'POINTS_MISSING',
  POINTS_LOW = 'POINTS_LOW',
  NOT_CONFIRMED = 'NOT_CONFIRMED',
}
registerEnumType(RankingReason, {
  name: 'RankingReason',
  description: 'Why somebody is within an award, or is not.',
  valuesConfig: {
    CHOSEN: { description: 'Within the quota by points (trong chỉ tiêu).' },
    CHOSEN_BY_TIE: { description: 'Within it by the decision of a tie (chọn khi bằng điểm).' },
    TIE_OPEN: { description: 'Equal points at the border: to be decided (bằng điểm, chờ quyết).' },
    QUOTA: { description: 'Beyond the quota (ngoài chỉ tiêu).' },
    TIE_LOST: { description: 'Beyond it by the decision of a tie (không chọn khi bằng điểm).' },
    EARLIER_REWARD: { description: 'Rewarded before (đã được khen thưởng).' },
    STANDARD_MISSING: { description: 'Does not hold the standard (chưa đạt chuẩn).' },
    POINTS_MISSING: { description: 'Has no checked points (chưa có điểm).' },
    POINTS_LOW: { description: 'Below the least points (dưới điểm tối thiểu).' },
    NOT_CONFIRMED: { description: 'Not confirmed by a second person (chưa xác nhận).' },
  },
});
