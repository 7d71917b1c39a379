import { registerEnumType } from 'type-graphql';

/** Which tier a criteria set is for. */
export enum CriteriaLevel {
  HAMLET = 'HAMLET',
  COMMUNE = 'COMMUNE',
  DISTRICT = 'DISTRICT',
  PROVINCE = 'PROVINCE',
}
registerEnumType(CriteriaLevel, {
  name: 'CriteriaLevel',
  description: 'The tier whose units a criteria set is for.',
  valuesConfig: {
    HAMLET: { description: 'Hamlets (xóm); these sets are issued by the province.' },
    COMMUNE: { description: 'Communes (xã).' },
    DISTRICT: {
      description: 'Districts and cities below a province (cấp huyện), until June 2025.',
    },
    PROVINCE: { description: 'Provinces (tỉnh).' },
  },
});

/** How well a fact is sourced. */
export enum CriteriaConfidence {
  PRIMARY = 'PRIMARY',
  SECONDARY = 'SECONDARY',
  INFERRED = 'INFERRED',
  NOT_FOUND = 'NOT_FOUND',
}
registerEnumType(CriteriaConfidence, {
  name: 'CriteriaConfidence',
  description: 'How well a fact about the criteria is sourced.',
  valuesConfig: {
    PRIMARY: { description: 'Read in the legal text itself (văn bản gốc).' },
    SECONDARY: { description: 'Read in a report about the legal text.' },
    INFERRED: { description: 'Concluded from other facts; to be compared with the legal text.' },
    NOT_FOUND: { description: 'Known to exist, not seen (chưa tìm thấy).' },
  },
});

export enum CriteriaDivisionKind {
  PART = 'PART',
  REGION = 'REGION',
  COMMUNE_GROUP = 'COMMUNE_GROUP',
}
registerEnumType(CriteriaDivisionKind, {
  name: 'CriteriaDivisionKind',
  description: 'What a criteria set is divided by.',
  valuesConfig: {
    PART: { description: 'A group of criteria under one heading (nhóm tiêu chí).' },
    REGION: { description: 'A region with a column of thresholds of its own (vùng).' },
    COMMUNE_GROUP: {
      description: 'A group of communes with thresholds of its own (nhóm xã), from 2026 on.',
    },
  },
});

export enum IndicatorValueKind {
  NUMBER = 'NUMBER',
  YES_NO = 'YES_NO',
}
registerEnumType(IndicatorValueKind, {
  name: 'IndicatorValueKind',
  description: 'What is recorded for an indicator.',
  valuesConfig: {
    NUMBER: { description: 'A number in the unit of the indicator.' },
    YES_NO: { description: 'Met or not (Đạt / Không đạt).' },
  },
});

export enum Comparator {
  GTE = 'GTE',
  GT = 'GT',
  LTE = 'LTE',
  LT = 'LT',
  EQ = 'EQ',
}
registerEnumType(Comparator, {
  name: 'Comparator',
  description: 'How a value stands to its threshold when it is met.',
  valuesConfig: {
    GTE: { description: 'At least the threshold (≥).' },
    GT: { description: 'More than the threshold (>).' },
    LTE: { description: 'At most the threshold (≤).' },
    LT: { description: 'Less than the threshold (<).' },
    EQ: { description: 'Exactly the threshold (=).' },
  },
});

export enum ThresholdsStatus {
  KNOWN = 'KNOWN',
  NOT_FOUND = 'NOT_FOUND',
}
registerEnumType(ThresholdsStatus, {
  name: 'ThresholdsStatus',
  description: 'Whether a threshold is there.',
  valuesConfig: {
    KNOWN: { description: 'There is a threshold with its source.' },
    NOT_FOUND: { description: 'No threshold yet (chưa có ngưỡng): nothing is judged as met.' },
  },
});

export enum ThresholdKey {
  REGION = 'REGION',
  COMMUNE_GROUP = 'COMMUNE_GROUP',
  YEAR = 'YEAR',
}
registerEnumType(ThresholdKey, {
  name: 'ThresholdKey',
  description: 'What the thresholds of an indicator differ by.',
  valuesConfig: {
    REGION: { description: 'By region (vùng).' },
    COMMUNE_GROUP: { description: 'By commune group (nhóm xã).' },
    YEAR: { description: 'By year (năm).' },
  },
});

export enum IndicatorComputation {
  OCOP_VALID_PRODUCT = 'OCOP_VALID_PRODUCT',
  LINKAGE_CONTRACT = 'LINKAGE_CONTRACT',
}
registerEnumType(IndicatorComputation, {
  name: 'IndicatorComputation',
  description: 'What the system can work an indicator out from, as a proposal.',
  valuesConfig: {
    OCOP_VALID_PRODUCT: {
      description:
        'Certificates of OCOP products of the commune that are valid on the day (sản phẩm OCOP còn thời hạn).',
    },
    LINKAGE_CONTRACT: {
      description:
        'Linkage contracts of products of the commune that are in force on the day (hợp đồng liên kết): how many, or whether there is one.',
    },
  },
});

export enum AssessmentPeriodKind {
  YEAR_END = 'YEAR_END',
  MID_YEAR = 'MID_YEAR',
  PLAN = 'PLAN',
}
registerEnumType(AssessmentPeriodKind, {
  name: 'AssessmentPeriodKind',
  description:
    'Which result of a year an assessment gives: the columns of the programme report (biểu B05, B10).',
  valuesConfig: {
    YEAR_END: { description: 'What was reached by 31 December (kết quả đến 31/12).' },
    MID_YEAR: { description: 'What was reached by 30 June (kết quả 6 tháng).' },
    PLAN: {
      description:
        'What is to be reached by 31 December (kế hoạch năm). A plan is never counted as reached.',
    },
  },
});

export enum IndicatorAssessmentStatus {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  APPROVED = 'APPROVED',
  RETURNED = 'RETURNED',
}
registerEnumType(IndicatorAssessmentStatus, {
  name: 'IndicatorAssessmentStatus',
  description: 'How far the assessment of an indicator has come.',
  valuesConfig: {
    DRAFT: { description: 'The commune is working on it (nháp).' },
    SUBMITTED: { description: 'Sent to the coordination office (đã gửi).' },
    APPROVED: { description: 'Approved by the coordination office (đã duyệt); public.' },
    RETURNED: { description: 'Sent back to the commune with a reason (trả lại).' },
  },
});

export enum IndicatorVerdict {
  MET = 'MET',
  NOT_MET = 'NOT_MET',
  NO_VALUE = 'NO_VALUE',
  NO_THRESHOLD = 'NO_THRESHOLD',
  INCOMPLETE = 'INCOMPLETE',
}
registerEnumType(IndicatorVerdict, {
  name: 'IndicatorVerdict',
  description: 'What an assessment says about an indicator or a whole criterion.',
  valuesConfig: {
    MET: { description: 'Met (đạt).' },
    NOT_MET: { description: 'Not met (chưa đạt).' },
    NO_VALUE: { description: 'Nothing recorded, or a reason why there is no value (chưa có).' },
    NO_THRESHOLD: { description: 'There is no threshold (chưa có ngưỡng): never counts as met.' },
    INCOMPLETE: {
      description:
        'Of criteria: not all indicators are known or assessed, so it cannot be called met (chưa đủ căn cứ).',
    },
  },
});

export enum IncomeMethod {
  GUIDANCE_2014 = 'GUIDANCE_2014',
  QD_1245_2022 = 'QD_1245_2022',
  QD_2545_2026 = 'QD_2545_2026',
}
registerEnumType(IncomeMethod, {
  name: 'IncomeMethod',
  description: 'By which rule the income per person of a commune was worked out.',
  valuesConfig: {
    GUIDANCE_2014: {
      description: 'Guidance 563/TCTK-XHMT of 2014 (hướng dẫn năm 2014 của Tổng cục Thống kê).',
    },
    QD_1245_2022: {
      description: 'Quyết định 1245/QĐ-BKHĐT of 30 June 2022, annex II (Phụ lục II).',
    },
    QD_2545_2026: {
      description:
        'Quyết định 2545/QĐ-BTC of 14 September 2026, annex II. Not yet compared with the original text (chưa đối chiếu văn bản gốc).',
    },
  },
});

export enum IncomeStatus {
  PLANNED = 'PLANNED',
  COLLECTING = 'COLLECTING',
  SUMMARISED = 'SUMMARISED',
  ACCEPTED = 'ACCEPTED',
  CONFIRMED = 'CONFIRMED',
  USED_IN_DOSSIER = 'USED_IN_DOSSIER',
}
registerEnumType(IncomeStatus, {
  name: 'IncomeStatus',
  description: 'How far the income figure of a commune and year has come.',
  valuesConfig: {
    PLANNED: { description: 'The survey is planned (lập kế hoạch).' },
    COLLECTING: { description: 'Households are being asked (đang thu thập).' },
    SUMMARISED: { description: 'The commune has summed up (xã tổng hợp).' },
    ACCEPTED: { description: 'The forms were accepted by the statistics office (nghiệm thu).' },
    CONFIRMED: { description: 'The provincial statistics office confirmed it (xác nhận); public.' },
    USED_IN_DOSSIER: { description: 'Part of a recognition dossier (đưa vào hồ sơ); public.' },
  },
});
