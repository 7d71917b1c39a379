import { registerEnumType } from 'type-graphql';

export enum RecognitionCondition {
  CRITERIA = 'CRITERIA',
  SATISFACTION = 'SATISFACTION',
  CONSTRUCTION_DEBT = 'CONSTRUCTION_DEBT',
  SECURITY = 'SECURITY',
  PROCEDURE = 'PROCEDURE',
}
registerEnumType(RecognitionCondition, {
  name: 'RecognitionCondition',
  description: 'What a unit has to fulfil (Quyết định 18/2022/QĐ-TTg for communes 2021–2025).',
  valuesConfig: {
    CRITERIA: { description: 'All criteria of the set are met (đạt đủ tiêu chí).' },
    SATISFACTION: { description: 'Residents are satisfied at the required rate (sự hài lòng).' },
    CONSTRUCTION_DEBT: {
      description: 'No outstanding basic-construction debt (không nợ đọng xây dựng cơ bản).',
    },
    SECURITY: {
      description:
        'Not a commune with complicated security and order (không phức tạp về an ninh, trật tự).',
    },
    PROCEDURE: {
      description:
        'Whatever else the rule asks: the rule for this year or kind of unit was not found.',
    },
  },
});

export enum ConditionVerdict {
  MET = 'MET',
  NOT_MET = 'NOT_MET',
  UNKNOWN = 'UNKNOWN',
}
registerEnumType(ConditionVerdict, {
  name: 'RecognitionConditionVerdict',
  description: 'Whether a condition is fulfilled.',
  valuesConfig: {
    MET: { description: 'It is (đạt).' },
    NOT_MET: { description: 'It is not (chưa đạt).' },
    UNKNOWN: { description: 'It cannot be said (chưa đủ căn cứ).' },
  },
});

export enum ConditionGap {
  CRITERIA_OPEN = 'CRITERIA_OPEN',
  NO_SET = 'NO_SET',
  NOT_RECORDED_HERE = 'NOT_RECORDED_HERE',
  NO_SURVEY = 'NO_SURVEY',
  NO_THRESHOLD = 'NO_THRESHOLD',
  NO_STATEMENT = 'NO_STATEMENT',
  RULE_NOT_FOUND = 'RULE_NOT_FOUND',
}
registerEnumType(ConditionGap, {
  name: 'RecognitionConditionGap',
  description: 'Why nothing can be said.',
  valuesConfig: {
    CRITERIA_OPEN: { description: 'Criteria without approved results or thresholds are left.' },
    NO_SET: { description: 'No criteria set is known that it is judged by.' },
    NOT_RECORDED_HERE: { description: 'Results of such units are not recorded here.' },
    NO_SURVEY: { description: 'No survey of satisfaction was entered.' },
    NO_THRESHOLD: { description: 'The required rate was not found (chưa có ngưỡng).' },
    NO_STATEMENT: { description: 'Nobody has stated it.' },
    RULE_NOT_FOUND: { description: 'The rule was not found (chưa tìm thấy văn bản).' },
  },
});

export enum RevocationGround {
  NONE = 'NONE',
  THIRTY_WITH_KEY = 'THIRTY_WITH_KEY',
  HALF = 'HALF',
  UNDETERMINED = 'UNDETERMINED',
}
registerEnumType(RevocationGround, {
  name: 'RecognitionRevocationGround',
  description: 'What speaks for revoking a recognition (Quyết định 18/2022/QĐ-TTg).',
  valuesConfig: {
    NONE: { description: 'Nothing.' },
    THIRTY_WITH_KEY: {
      description:
        'From 30 % to under 50 % of the criteria are below standard, a key criterion among them.',
    },
    HALF: { description: '50 % of the criteria or more are below standard.' },
    UNDETERMINED: {
      description: 'Too many criteria have no approved result to say so (chưa đủ căn cứ).',
    },
  },
});
