import { registerEnumType } from 'type-graphql';

/** Where an inquiry stands. */
export enum InquiryState {
  OPEN = 'OPEN',
  ANSWERED = 'ANSWERED',
  CLOSED = 'CLOSED',
  SPAM = 'SPAM',
}
registerEnumType(InquiryState, {
  name: 'InquiryState',
  description: 'Where an inquiry (hỏi mua) stands.',
  valuesConfig: {
    OPEN: { description: 'Nobody has answered yet (chờ trả lời).' },
    ANSWERED: { description: 'The buyer was answered (đã trả lời).' },
    CLOSED: { description: 'Ended, with what came of it (đã kết thúc).' },
    SPAM: { description: 'No real inquiry (tin rác): no clock runs and nobody is told.' },
  },
});

export const INQUIRY_STATE_NAMES: Readonly<Record<InquiryState, { vi: string; en: string }>> = {
  OPEN: { vi: 'chờ trả lời', en: 'waiting for an answer' },
  ANSWERED: { vi: 'đã trả lời', en: 'answered' },
  CLOSED: { vi: 'đã kết thúc', en: 'closed' },
  SPAM: { vi: 'tin rác', en: 'spam' },
};

/** How an inquiry came in. */
export enum InquirySource {
  BUYER = 'BUYER',
  STAFF = 'STAFF',
  REQUEST = 'REQUEST',
}
registerEnumType(InquirySource, {
  name: 'InquirySource',
  description: 'How an inquiry came in.',
  valuesConfig: {
    BUYER: { description: 'The buyer sent it from a public page.' },
    STAFF: { description: 'Staff wrote down what a buyer told them.' },
    REQUEST: { description: 'A request of a buyer was passed on to a suggested producer.' },
  },
});

/** What came of an inquiry or a request. */
export enum InquiryOutcome {
  CONTRACT = 'CONTRACT',
  SALE = 'SALE',
  NOTHING = 'NOTHING',
}
registerEnumType(InquiryOutcome, {
  name: 'InquiryOutcome',
  description: 'What came of an inquiry (kết quả).',
  valuesConfig: {
    CONTRACT: { description: 'A contract or memorandum (ký hợp đồng, ghi nhớ).' },
    SALE: { description: 'A sale without a contract (bán được hàng).' },
    NOTHING: { description: 'Nothing (không thành).' },
  },
});

/** By which way the buyer was answered. */
export enum ReplyChannel {
  PHONE = 'PHONE',
  ZALO = 'ZALO',
  EMAIL = 'EMAIL',
  MEETING = 'MEETING',
  PAGE = 'PAGE',
}
registerEnumType(ReplyChannel, {
  name: 'ReplyChannel',
  description: 'By which way a buyer was answered.',
  valuesConfig: {
    PHONE: { description: 'By telephone (gọi điện).' },
    ZALO: { description: 'By Zalo.' },
    EMAIL: { description: 'By e-mail (thư điện tử).' },
    MEETING: { description: 'In person (gặp trực tiếp).' },
    PAGE: { description: 'On the page of the receipt, where the buyer reads it with the code.' },
  },
});

/** Where a buyer's request stands. */
export enum BuyerRequestState {
  OPEN = 'OPEN',
  CLOSED = 'CLOSED',
}
registerEnumType(BuyerRequestState, {
  name: 'BuyerRequestState',
  description: 'Where the request of a buyer (nhu cầu mua) stands.',
  valuesConfig: {
    OPEN: { description: 'Producers are sought or asked (đang tìm nguồn).' },
    CLOSED: { description: 'Ended, with what came of it (đã kết thúc).' },
  },
});

/** How often the quantity of a request is needed. */
export enum RequestRhythm {
  ONCE = 'ONCE',
  MONTHLY = 'MONTHLY',
}
registerEnumType(RequestRhythm, {
  name: 'RequestRhythm',
  description: 'How often the quantity of a request is needed.',
  valuesConfig: {
    ONCE: { description: 'Once (một lần).' },
    MONTHLY: { description: 'Every month (mỗi tháng).' },
  },
});

/** Why a product was suggested, or what speaks against it. */
export enum SuggestionReason {
  CAPACITY_COVERS = 'CAPACITY_COVERS',
  CAPACITY_PART = 'CAPACITY_PART',
  CAPACITY_UNKNOWN = 'CAPACITY_UNKNOWN',
  SEASON_FITS = 'SEASON_FITS',
  SEASON_PART = 'SEASON_PART',
  SEASON_MISSES = 'SEASON_MISSES',
  SEASON_UNKNOWN = 'SEASON_UNKNOWN',
  STARS_VALID = 'STARS_VALID',
  STARS_NONE = 'STARS_NONE',
  WORDS_MATCH = 'WORDS_MATCH',
  GROUP_MATCHES = 'GROUP_MATCHES',
  SOLD_OUT = 'SOLD_OUT',
}
registerEnumType(SuggestionReason, {
  name: 'SuggestionReason',
  description: 'Why a product was suggested for a request, or what speaks against it.',
  valuesConfig: {
    CAPACITY_COVERS: { description: 'What it can deliver in a month covers the quantity.' },
    CAPACITY_PART: { description: 'What it can deliver in a month covers a part of it.' },
    CAPACITY_UNKNOWN: {
      description: 'Its capacity is not stated, or in a unit that cannot be compared.',
    },
    SEASON_FITS: { description: 'Its season covers all the months asked for.' },
    SEASON_PART: { description: 'Its season covers some of the months asked for.' },
    SEASON_MISSES: { description: 'Its season covers none of the months asked for.' },
    SEASON_UNKNOWN: { description: 'Its season is not stated.' },
    STARS_VALID: { description: 'Its stars are valid today.' },
    STARS_NONE: { description: 'It has no valid stars today.' },
    WORDS_MATCH: { description: 'The catalogue finds it by the words of the request.' },
    GROUP_MATCHES: { description: 'It belongs to the group of products asked for.' },
    SOLD_OUT: { description: 'The producer says it is out of stock.' },
  },
});
