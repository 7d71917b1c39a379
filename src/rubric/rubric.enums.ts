import { registerEnumType } from 'type-graphql';

export enum OptionOrigin {
  PRINTED = 'PRINTED',
  YES_NO = 'YES_NO',
  NO_LEVEL = 'NO_LEVEL',
}
registerEnumType(OptionOrigin, {
  name: 'OptionOrigin',
  description: 'Where a level of a criterion comes from.',
  valuesConfig: {
    PRINTED: { description: 'Printed on the official sheet (mức điểm in trong phiếu).' },
    YES_NO: {
      description:
        'The sheet prints only a maximum and no levels: either nothing or the maximum can be given.',
    },
    NO_LEVEL: {
      description:
        'The sheet prints no level of 0 points; this one is for a product that reaches none of those printed (không đạt mức nào). Inferred: markers on the lowest printed level would mean nothing without it.',
    },
  },
});

export enum ConditionKind {
  EXCLUDES = 'EXCLUDES',
  STOPS = 'STOPS',
  REQUIRES = 'REQUIRES',
}
registerEnumType(ConditionKind, {
  name: 'RubricConditionKind',
  description: 'What follows when a condition of a sheet is met or not.',
  valuesConfig: {
    EXCLUDES: { description: 'When it is so, the dossier is excluded (bị loại).' },
    STOPS: {
      description: 'When it is so, nothing further is scored (không đánh giá các bước tiếp theo).',
    },
    REQUIRES: { description: 'It must be so for the product to be scored (yêu cầu).' },
  },
});

export enum DoubtKind {
  SUM_OF_OPTIONS = 'SUM_OF_OPTIONS',
  SUM_OF_CRITERIA = 'SUM_OF_CRITERIA',
  SUM_OF_SECTIONS = 'SUM_OF_SECTIONS',
  SUM_OF_PARTS = 'SUM_OF_PARTS',
  LEVELS_LOOK_ADDITIVE = 'LEVELS_LOOK_ADDITIVE',
  EQUAL_POINTS = 'EQUAL_POINTS',
  POINTS_NOT_ASCENDING = 'POINTS_NOT_ASCENDING',
  LETTER_FOR_DIGIT = 'LETTER_FOR_DIGIT',
  EMPTY_CELL = 'EMPTY_CELL',
  STRAY_MARK = 'STRAY_MARK',
  READING_CORRECTED = 'READING_CORRECTED',
  HEADING_DIFFERS = 'HEADING_DIFFERS',
  NO_PRINTED_LEVELS = 'NO_PRINTED_LEVELS',
  NO_PRINTED_ZERO = 'NO_PRINTED_ZERO',
  MARKER_WITHOUT_LEVEL = 'MARKER_WITHOUT_LEVEL',
  DUPLICATE_CODE = 'DUPLICATE_CODE',
  DUPLICATE_LABEL = 'DUPLICATE_LABEL',
  NOTE_IN_LABEL = 'NOTE_IN_LABEL',
  DIFFERS_FROM_PEERS = 'DIFFERS_FROM_PEERS',
  NOT_IN_SOURCE = 'NOT_IN_SOURCE',
  INFERRED = 'INFERRED',
}
registerEnumType(DoubtKind, {
  name: 'RubricDoubtKind',
  description: 'Why a value of a sheet should be checked against the signed decision.',
  valuesConfig: {
    SUM_OF_OPTIONS: { description: 'The highest level differs from the maximum of the criterion.' },
    SUM_OF_CRITERIA: { description: 'The criteria do not add up to their section or heading.' },
    SUM_OF_SECTIONS: { description: 'The sections do not add up to their part.' },
    SUM_OF_PARTS: { description: 'The parts do not add up to the whole sheet.' },
    LEVELS_LOOK_ADDITIVE: {
      description: 'Only all levels added together reach the points of the part.',
    },
    EQUAL_POINTS: { description: 'Two levels of one criterion carry the same points.' },
    POINTS_NOT_ASCENDING: { description: 'The points of the levels do not rise.' },
    LETTER_FOR_DIGIT: { description: 'A letter stands where a digit is meant.' },
    EMPTY_CELL: { description: 'The points cell is empty in the transcript.' },
    STRAY_MARK: { description: 'A stray digit or mark in the transcript was dropped.' },
    READING_CORRECTED: { description: 'A second reading of the transcript corrected the first.' },
    HEADING_DIFFERS: { description: 'A heading contradicts the points below it.' },
    NO_PRINTED_LEVELS: { description: 'Only a maximum is printed, no levels.' },
    NO_PRINTED_ZERO: { description: 'Criteria without a printed level of 0 points.' },
    MARKER_WITHOUT_LEVEL: {
      description: 'A star marker stands on a heading, on no level: the minimum is not known.',
    },
    DUPLICATE_CODE: { description: 'Two criteria of a section carry the same code.' },
    DUPLICATE_LABEL: { description: 'Two levels of a criterion print the same words.' },
    NOTE_IN_LABEL: { description: 'A note was printed inside the words of a level.' },
    DIFFERS_FROM_PEERS: {
      description:
        'The criterion of this name is printed differently on most other sheets, with the same maximum.',
    },
    NOT_IN_SOURCE: { description: 'The source does not hold this value.' },
    INFERRED: { description: 'The value is inferred, not read.' },
  },
});
