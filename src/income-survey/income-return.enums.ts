import { registerEnumType } from 'type-graphql';

export enum ReturnOutcome {
  SAVED = 'SAVED',
  UNCHANGED = 'UNCHANGED',
  STALE = 'STALE',
  NEEDS_CONFIRMATION = 'NEEDS_CONFIRMATION',
  REFUSED = 'REFUSED',
}
registerEnumType(ReturnOutcome, {
  name: 'HouseholdReturnOutcome',
  description: 'What became of one household of a send.',
  valuesConfig: {
    SAVED: { description: 'Stored (đã lưu).' },
    UNCHANGED: { description: 'The same is stored already; nothing was doubled (đã có).' },
    STALE: {
      description:
        'Somebody else changed it since it was read; the household has the present version (đã bị sửa).',
    },
    NEEDS_CONFIRMATION: {
      description:
        'Not stored: something looks wrong. Look at it and send again, with confirmed when it is right (cần xác nhận).',
    },
    REFUSED: { description: 'Not stored: something is impossible (không nhận).' },
  },
});

export enum ReturnProblemCode {
  INVALID = 'INVALID',
  ID_TAKEN = 'ID_TAKEN',
  SENT_TWICE = 'SENT_TWICE',
  NOT_COLLECTING = 'NOT_COLLECTING',
  UNKNOWN_AREA = 'UNKNOWN_AREA',
  ORDER_TAKEN = 'ORDER_TAKEN',
  REPLACEMENT = 'REPLACEMENT',
  UNKNOWN_FIELD = 'UNKNOWN_FIELD',
  FIELD_TWICE = 'FIELD_TWICE',
  EXCLUDED_RECEIPT = 'EXCLUDED_RECEIPT',
  MEMBERS = 'MEMBERS',
  NO_COUNTED_MEMBER = 'NO_COUNTED_MEMBER',
  INTERVIEW_DAY = 'INTERVIEW_DAY',
  ASK_UNIT_LARGE = 'ASK_UNIT_LARGE',
  ASK_UNIT_SMALL = 'ASK_UNIT_SMALL',
  ASK_NO_RECEIPTS = 'ASK_NO_RECEIPTS',
  ASK_COSTS = 'ASK_COSTS',
  ASK_MEMBERS = 'ASK_MEMBERS',
  ASK_GUEST = 'ASK_GUEST',
  ASK_WINDOW = 'ASK_WINDOW',
}
registerEnumType(ReturnProblemCode, {
  name: 'HouseholdReturnProblemCode',
  description:
    'Why a household was not stored. Codes that begin with ASK are questions: confirmed answers them. New values may be added.',
  valuesConfig: {
    INVALID: { description: 'A value is missing or has the wrong form.' },
    ID_TAKEN: { description: 'The id is in use for something else: make a new one.' },
    SENT_TWICE: { description: 'The household is in this send twice.' },
    NOT_COLLECTING: { description: 'Answers are taken once collecting has begun.' },
    UNKNOWN_AREA: { description: 'The survey has no such area (địa bàn).' },
    ORDER_TAKEN: { description: 'Another household has this order number.' },
    REPLACEMENT: {
      description:
        'A replacement needs a reserve household, one of the sample in the same area that nobody replaces yet, and a reason.',
    },
    UNKNOWN_FIELD: { description: 'The section of the form has no such line.' },
    FIELD_TWICE: { description: 'A line of the form is there twice.' },
    EXCLUDED_RECEIPT: {
      description: 'Receipts of this kind are never income (khoản không tính vào thu nhập).',
    },
    MEMBERS: { description: 'The members contradict each other.' },
    NO_COUNTED_MEMBER: {
      description: 'No member is counted: such a household is replaced by one in reserve.',
    },
    INTERVIEW_DAY: { description: 'The day of the interview is missing or has not come.' },
    ASK_UNIT_LARGE: {
      description: 'So large that it looks entered in VND instead of thousand VND.',
    },
    ASK_UNIT_SMALL: {
      description: 'So small that it looks entered in million VND instead of thousand VND.',
    },
    ASK_NO_RECEIPTS: { description: 'A completed form without any receipt.' },
    ASK_COSTS: { description: 'Costs of a section above what it brought in.' },
    ASK_MEMBERS: { description: 'More members than households usually have.' },
    ASK_GUEST: { description: 'A long guest with less than six months.' },
    ASK_WINDOW: { description: 'The interview lies outside the window of the survey.' },
  },
});
